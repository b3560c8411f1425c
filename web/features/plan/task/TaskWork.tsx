import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type FulfilmentKind, fulfilmentLabels } from '#contract/fulfilment'
import type { TaskPage } from '#contract/task'
import { readTaskWork, type TaskWork as Work } from '#contract/task-work'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { EvidenceSection } from './EvidenceSection.tsx'
import { OwnWorkNote } from './OwnWorkNote.tsx'
import { PartsSection } from './PartsSection.tsx'
import { SubtasksSection } from './SubtasksSection.tsx'
import { TaskDelegations } from './TaskDelegations.tsx'
import styles from './TaskPanel.module.css'

/** What is done for the task: parts handed out, units that confirm theirs, files that show it. */
export function TaskWork({ page }: { readonly page: TaskPage }): ReactNode {
  const answer = useAsk(readTaskWork, { params: { id: page.task.id } })
  return (
    <Answer of={answer} skeleton={<Skeletons rows={3} height={48} />}>
      {(work) => (
        <>
          <OwnWorkNote page={page} work={work} />
          <Fulfilled work={work} />
          <SubtasksSection work={work} title={page.task.title} />
          <PartsSection work={work} />
          <TaskDelegations work={work} task={page.task} />
          <EvidenceSection work={work} />
        </>
      )}
    </Answer>
  )
}

/** What the task comes to elsewhere; done there, it is done here. */
function Fulfilled({ work: { fulfilment, suggested } }: { readonly work: Work }): ReactNode {
  if (fulfilment === null) return suggested && <Suggested kind={suggested} />
  const { kind, title, path, doneOn } = fulfilment
  return (
    <p className={styles.source}>
      Hoàn thành khi xong {fulfilmentLabels[kind].toLocaleLowerCase('vi')}:{' '}
      {path ? <Link to={path}>{title}</Link> : title}
      {doneOn && ` (đã xong ngày ${showDay(doneOn)})`}
    </p>
  )
}

/** Where each kind of work is done; what has no place of its own yet is marked done by hand. */
const places: Readonly<Record<FulfilmentKind, { readonly name: string; readonly to: string } | null>> = {
  movement: { name: 'Phong trào thi đua', to: paths.movements() },
  inspection: { name: 'Kiểm tra', to: paths.inspections() },
  propaganda: { name: 'Tuyên truyền', to: paths.propaganda() },
  midYearReview: { name: 'Báo cáo', to: paths.reports() },
  yearEndReview: { name: 'Báo cáo', to: paths.reports() },
  registration: null,
  councilSitting: null,
  initiativeRound: null,
}

/** What the title seems to come to, while nothing is linked. */
function Suggested({ kind }: { readonly kind: FulfilmentKind }): ReactNode {
  const place = places[kind]
  const what = fulfilmentLabels[kind].toLocaleLowerCase('vi')
  return (
    <p className={styles.source}>
      {place ? (
        <>
          Nhiệm vụ này có vẻ là {what}: làm ở <Link to={place.to}>{place.name}</Link> rồi gắn với nhiệm vụ,
          xong bên đó thì nhiệm vụ tự hoàn thành.
        </>
      ) : (
        <>Nhiệm vụ này có vẻ là {what}: làm xong thì đánh dấu hoàn thành tại đây.</>
      )}
    </p>
  )
}
