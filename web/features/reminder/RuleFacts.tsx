import type { Answered } from '#contract/endpoint'
import type { readReminderRule } from '#contract/reminder'
import classes from './Reminder.module.css'

/** The rule as those read it who may not change it. */
export function RuleFacts({ answer }: { readonly answer: Answered<typeof readReminderRule> }) {
  const { rule, soonDays, waitingDays, abilities } = answer
  const days = rule.countedIn === 'workingDays' ? 'ngày làm việc' : 'ngày'
  const told = (after: number | null, whom: string) =>
    after === null ? `Không báo ${whom}.` : `Trễ từ ${after} ${days} thì báo ${whom}.`
  return (
    <>
      <ul className={classes.steps}>
        <li>Nhắc khi còn {soonDays} ngày đến hạn, vào ngày cuối của hạn và ngày trễ đầu tiên.</li>
        <li>
          {rule.againEveryDays === 0
            ? 'Việc trễ không nhắc lại.'
            : `Việc trễ nhắc lại sau mỗi ${rule.againEveryDays} ngày.`}
        </li>
        <li>{told(rule.headAfterDays, 'trưởng đơn vị chủ trì')}</li>
        <li>{told(rule.leadershipAfterDays, 'lãnh đạo')}</li>
        <li>Việc chờ nơi khác quá {waitingDays} ngày thì nhắc.</li>
        <li>Lời nhắc được viết từ {rule.atHour} giờ mỗi ngày.</li>
      </ul>
      <p className={classes.quiet}>{abilities.change.because}</p>
    </>
  )
}
