import type { VerdictPage } from '#contract/judging'
import { showDay } from '#text/days'
import { CitationLink } from '../awards/CitationLink.tsx'
import { LawNote } from '../awards/LawNote.tsx'
import { OutcomeBadge } from '../awards/OutcomeBadge.tsx'
import styles from './Verdict.module.css'
import { VerdictLines } from './VerdictLines.tsx'

interface VerdictCardProps {
  readonly verdict: VerdictPage
  /** Under which law, where there are two. */
  readonly under?: string
  readonly isJudging?: boolean
  /** Leads to a fact that is missing; left out where the facts cannot be filled in. */
  readonly onMissing?: (field: string) => void
}

/** A verdict in full: the outcome in a sentence, whether it may be relied on, what is missing, every reason. */
export function VerdictCard({ verdict, under, isJudging = false, onMissing }: VerdictCardProps) {
  const { awardName, outcome, summary, provisional, governedBy, cite, parts, earliest, draft } = verdict
  return (
    <section
      className={styles.verdict}
      data-outcome={outcome}
      data-judging={isJudging}
      aria-label={under ? `Kết luận theo ${under}: ${awardName}` : `Kết luận: ${awardName}`}
    >
      <div className={styles.head}>
        <h2>{under ? `${awardName}, ${under}` : awardName}</h2>
        <OutcomeBadge outcome={outcome} />
      </div>
      <p aria-live="polite">{summary}</p>
      {provisional !== null && (
        <LawNote title="Tạm tính, chưa được dùng để ra quyết định">{provisional}</LawNote>
      )}
      {draft && <p className={styles.quiet}>{`Thử theo chuẩn đang soạn: ${draft.label}`}</p>}
      {earliest !== null && (
        <p>
          Sớm nhất có thể đạt: <strong>{`năm ${earliest}`}</strong>, nếu từ nay mọi điều kiện hằng năm đều
          đạt.
        </p>
      )}
      {onMissing && <Missing of={verdict} onMissing={onMissing} />}
      <p className={styles.quiet}>
        {`${governedBy.label}: ${showDay(governedBy.day)}. `}
        <CitationLink cite={cite} on={governedBy.day} />
      </p>
      <VerdictLines parts={parts} on={governedBy.day} />
      <Transitions of={verdict} />
    </section>
  )
}

/** The clauses that say which text governs what was begun or earned under another. */
function Transitions({ of: { transitions, governedBy } }: { readonly of: VerdictPage }) {
  if (transitions.length === 0) return null
  return (
    <details className={styles.transitions}>
      <summary>Điều khoản chuyển tiếp cần biết ({transitions.length})</summary>
      <ul>
        {transitions.map(({ sentence, cite, unchecked }) => (
          <li key={sentence}>
            {`${sentence} `}
            <CitationLink cite={cite} on={governedBy.day} />
            {unchecked !== null && <span className={styles.quiet}>{` Chưa đối chiếu: ${unchecked}`}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface MissingProps {
  readonly of: VerdictPage
  readonly onMissing: (field: string) => void
}

function Missing({ of: { missing }, onMissing }: MissingProps) {
  if (missing.length === 0) return null
  return (
    <div className={styles.missing}>
      <h3>Còn thiếu để kết luận</h3>
      <ul>
        {missing.map(({ field, label }) => (
          <li key={field}>
            {field === 'lawText' ? (
              <span className={styles.quiet}>{label}</span>
            ) : (
              <button type="button" onClick={() => onMissing(field)}>
                {label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
