import { Link } from '@tanstack/react-router'
import { clearFilledDeadline, fillDeadline, type OfferedDeadline } from '#contract/asked-task'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { Icon } from '#ui/icon/Icon'
import { paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/queries.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import { usePaper } from '../paper/paper-context.ts'
import classes from './PaperPanels.module.css'

/** Fills the deadline of a task that waits with the one of an asked task, and offers the way back. */
export function useFill() {
  const { paper } = usePaper()
  const clear = useChange(clearFilledDeadline, { said: 'Đã bỏ ngày vừa điền; việc lại chờ như trước.' })
  const fill = useChange(fillDeadline, {
    onDone: ({ task: { id, title, version } }) =>
      showToast({
        kind: 'done',
        message: `Đã điền thời hạn cho “${title}”.`,
        undo: () => clear.mutate({ params: { id }, body: { version } }),
      }),
  })
  return {
    busyWith: fill.isPending ? fill.variables.params.id : null,
    fill: ({ taskId, taskVersion, index }: OfferedDeadline) =>
      fill.mutate({ params: { id: taskId }, body: { version: taskVersion, paperId: paper.id, index } }),
  }
}

interface OfferedDeadlinesProps {
  readonly offered: readonly OfferedDeadline[]
  /** Why none may be filled in. */
  readonly because: string | null
}

/** Tasks of the year that wait for this paper, each with the deadline found in it. */
export function OfferedDeadlines({ offered, because }: OfferedDeadlinesProps) {
  const { fill, busyWith } = useFill()
  if (offered.length === 0) return null
  return (
    <section className={classes.offers} aria-label="Việc đang chờ văn bản này">
      {offered.map((offer) => (
        <div key={`${offer.taskId} ${offer.index}`} className={classes.offer}>
          <Icon name="waiting" />
          <div>
            <p className={classes.offerWords}>
              Việc <Link to={paths.task(offer.planId, offer.taskId)}>{offer.taskTitle}</Link> đang chờ văn bản
              này.
            </p>
            <p className={classes.quiet}>
              {offer.because}
              {offer.lateFrom && ` Điền vào thì việc này trễ từ ${showDay(offer.lateFrom)}.`}
            </p>
            <Button
              size="compact-md"
              look="primary"
              icon="calendar"
              busy={busyWith === offer.taskId}
              disabledReason={because}
              onClick={() => fill(offer)}
            >
              Điền: {offer.deadlineSentence}
            </Button>
          </div>
        </div>
      ))}
    </section>
  )
}
