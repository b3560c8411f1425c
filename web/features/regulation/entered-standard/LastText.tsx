import type { Answered } from '#contract/endpoint'
import type { readLastText } from '#contract/entered-standard'
import { showDay } from '#text/days'
import { StateBadge } from '#ui/state-badge/StateBadge'
import styles from './Editor.module.css'
import { RequirementText } from './RequirementText.tsx'

/** The last text read of a standard, as the server tells it. */
export type LastTextAnswer = Answered<typeof readLastText>

/** The last text that anyone read, to write beside. */
export function LastText({ text }: Pick<LastTextAnswer, 'text'>) {
  return (
    <aside className={styles.last} aria-labelledby="last-text">
      <h2 id="last-text">Chuẩn đọc được gần nhất</h2>
      {text === null ? (
        <p>Chưa đọc được văn bản nào của tiêu chuẩn này; hãy nhập từ đầu theo văn bản chính thức.</p>
      ) : (
        <>
          <p className={styles.quiet}>
            {text.provision}, từ {showDay(text.from)}
            {text.until === null ? '' : ` đến trước ${showDay(text.until)}`}
          </p>
          <StateBadge icon={text.checked ? 'done' : 'alert'} tone={text.checked ? 'done' : 'due'}>
            {text.checked ? 'Đã đối chiếu' : 'Chưa đối chiếu'}
          </StateBadge>
          <p className={styles.quiet}>{text.how}</p>
          <RequirementText requirement={text.requirement} />
        </>
      )}
    </aside>
  )
}
