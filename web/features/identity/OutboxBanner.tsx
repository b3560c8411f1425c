import { type OutboxStanding, tryMailsNow } from '#contract/member'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { Icon } from '#ui/icon/Icon'
import { useChange } from '../../app/queries.ts'
import classes from './OutboxBanner.module.css'

/** Says that mails do not go out, since when and why, and lets somebody try again at once. */
export function OutboxBanner({ standing }: { readonly standing: OutboxStanding }) {
  const retry = useChange(tryMailsNow, { said: ({ standing: now }) => saidOf(now) })
  const { queued, since, problem, isStuck, nextTryAt } = standing
  if (!isStuck) return null
  return (
    <div className={classes.banner} role="alert">
      <Icon name="alert" />
      <div>
        <strong>
          {queued} thư chưa gửi được{since && ` từ ${showMoment(since)}`}
        </strong>
        <p>
          Máy chủ thư không nhận: {problem}. Không thư nào bị mất; phần mềm tự gửi lại
          {nextTryAt && `, lần tới lúc ${showMoment(nextTryAt)}`}.
        </p>
      </div>
      <Button icon="refresh" busy={retry.isPending} onClick={() => retry.mutate({})}>
        Gửi lại ngay
      </Button>
    </div>
  )
}

function saidOf({ queued, isStuck }: OutboxStanding): string {
  if (isStuck) return `Vẫn chưa gửi được ${queued} thư.`
  return queued === 0 ? 'Đã gửi hết thư đang chờ.' : `Máy chủ thư đã nhận; còn ${queued} thư đang gửi.`
}
