import { Link } from '@tanstack/react-router'
import type { AskedTask, OfferedDeadline } from '#contract/asked-task'
import { taskClassLabels } from '#text/task-class-labels'
import { Button } from '#ui/button/Button'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../../app/paths.ts'
import { useToday } from '../../../app/session.ts'
import { usePaper } from '../paper/paper-context.ts'
import { lateWords } from '../paper-words.ts'
import { PaperItem } from './PaperItem.tsx'
import classes from './PaperPanels.module.css'

interface AskedTaskCardProps {
  readonly task: AskedTask
  /** Why it may not be taken. */
  readonly because: string | null
  /** The task of the plan that waits for its deadline: filling it comes before a second task. */
  readonly offer: OfferedDeadline | null
  readonly onTake: () => void
  readonly onFill: (offer: OfferedDeadline) => void
}

/** One thing asked for: its words, by when, of whom, and whether it is in a plan already. */
export function AskedTaskCard({ task, because, offer, onTake, onFill }: AskedTaskCardProps) {
  const { paper } = usePaper()
  const { text, span, chair, coordinate, taskId, planId, unassigned } = task
  const read = paper.reading.tasks.find(
    (each) => each.span.start === span.start && each.span.end === span.end,
  )
  return (
    <li className={classes.card} data-taken={taskId !== null || undefined}>
      <PaperItem item={read?.id ?? `asked-${task.index}`} span={span}>
        <span className={classes.sentence}>{text}</span>
      </PaperItem>
      <div className={classes.details}>
        <Due task={task} />
        {chair.length > 0 && <span>Chủ trì: {chair.join('; ')}</span>}
        {coordinate.length > 0 && <span>Phối hợp: {coordinate.join('; ')}</span>}
        {task.class !== 'scheduled' && <span>{taskClassLabels[task.class]}</span>}
        {task.concern === 'addressed' && task.because && <span>{task.because}</span>}
      </div>
      <div className={classes.actions}>
        {taskId && planId ? (
          <>
            <StateBadge icon="done" tone="done">
              Đã ở trong kế hoạch
            </StateBadge>
            <Link to={paths.task(planId, taskId)}>{unassigned ? 'Giao cho đơn vị' : 'Mở nhiệm vụ'}</Link>
          </>
        ) : (
          <>
            {offer && (
              <Button
                size="compact-sm"
                look="primary"
                icon="calendar"
                disabledReason={because}
                label={`Điền vào việc đang chờ “${offer.taskTitle}”: ${offer.deadlineSentence}`}
                onClick={() => onFill(offer)}
              >
                Điền vào việc đang chờ
              </Button>
            )}
            <Button
              size="compact-sm"
              look={offer ? 'quiet' : 'plain'}
              icon="add"
              disabledReason={because}
              label={`${offer ? 'Thêm thành việc mới' : 'Đưa vào kế hoạch'}: ${text}`}
              onClick={onTake}
            >
              {offer ? 'Thêm thành việc mới' : 'Đưa vào kế hoạch'}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

function Due({ task: { deadlineSentence, lateFrom, taskId } }: { readonly task: AskedTask }) {
  const today = useToday()
  if (lateFrom === null || taskId !== null)
    return <span className={classes.sentence}>{deadlineSentence}</span>
  const { icon, tone, words } = lateWords(lateFrom, today)
  return (
    <>
      <span className={classes.sentence}>{deadlineSentence}</span>
      <StateBadge icon={icon} tone={tone}>
        {words}
      </StateBadge>
    </>
  )
}
