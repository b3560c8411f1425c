import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { linkReportTask, type ReportPage, restoreReportVersion } from '#contract/period-report'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { Section } from '#ui/section/Section'
import { paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/queries.ts'
import styles from './Report.module.css'
import { VersionDialog } from './VersionDialog.tsx'

interface ReportAsideProps {
  readonly page: ReportPage
}

/** Which task of the plan the report is for, and what it was before. */
export function ReportAside({ page }: ReportAsideProps): ReactNode {
  return (
    <aside className={styles.aside}>
      <TaskOfReport page={page} />
      <Versions page={page} />
    </aside>
  )
}

function TaskOfReport({ page: { report, task, tasks, abilities } }: ReportAsideProps): ReactNode {
  const link = useChange(linkReportTask, {
    said: ({ task: linked }) => (linked === null ? 'Đã bỏ gắn.' : `Đã gắn với “${linked.title}”.`),
    refreshes: ['plan'],
  })
  const choose = (taskId: string) =>
    link.mutate({ params: { id: report.id }, body: { version: report.version, taskId: taskId || null } })
  return (
    <Section title="Nhiệm vụ của kế hoạch">
      <p className={styles.what}>
        {task === null ? (
          'Chưa gắn. Gắn với nhiệm vụ thì khi ban hành báo cáo, nhiệm vụ tự được đánh dấu hoàn thành.'
        ) : (
          <>
            <Link to={paths.myTask(task.id)}>{task.title}</Link>
            {report.state === 'issued' ? ' (đã hoàn thành)' : ' sẽ hoàn thành khi ban hành báo cáo.'}
          </>
        )}
      </p>
      {abilities.edit.allowed && (
        <NativeSelect
          label="Gắn với nhiệm vụ"
          value={task?.id ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          disabled={link.isPending}
          data={[
            { value: '', label: 'Không gắn' },
            ...(task && tasks.every(({ id }) => id !== task.id)
              ? [{ value: task.id, label: task.title }]
              : []),
            ...tasks.map(({ id, title, deadlineWording }) => ({
              value: id,
              label: deadlineWording === null ? title : `${title} (${deadlineWording})`,
            })),
          ]}
        />
      )}
    </Section>
  )
}

function Versions({ page: { report, versions, abilities } }: ReportAsideProps): ReactNode {
  const [shown, setShown] = useState<number | null>(null)
  const restore = useChange(restoreReportVersion, {
    said: 'Đã lấy lại bản trước.',
    onDone: () => setShown(null),
  })
  return (
    <Section title="Các bản đã lưu">
      <ol className={styles.versions}>
        {versions.map(({ number, sentence, at, byName }) => (
          <li key={number}>
            <span>
              Bản {number}: {sentence}
            </span>
            <span className={styles.quiet}>
              {showMoment(at)}, {byName}
            </span>
            <Button
              size="compact-sm"
              look="quiet"
              label={`Xem bản ${number}`}
              onClick={() => setShown(number)}
            >
              Xem
            </Button>
          </li>
        ))}
      </ol>
      <VersionDialog
        reportId={report.id}
        number={shown}
        isLatest={shown === versions[0]?.number}
        refusal={abilities.edit.because}
        busy={restore.isPending}
        onRestore={(number) =>
          restore.mutate({ params: { id: report.id }, body: { version: report.version, number } })
        }
        onClose={() => setShown(null)}
      />
    </Section>
  )
}
