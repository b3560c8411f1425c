import type { AwardOnDay } from '#contract/judging'
import { Section } from '#ui/section/Section'
import { CitationLink } from './CitationLink.tsx'
import styles from './GeneralConditions.module.css'
import { RequirementLines } from './RequirementLines.tsx'

interface GeneralConditionsProps {
  readonly conditions: AwardOnDay['subjects'][number]['conditions']
  readonly on: string
}

/** What the law asks for many awards alike; each opens to its lines. */
export function GeneralConditions({ conditions, on }: GeneralConditionsProps) {
  if (conditions.length === 0) return null
  return (
    <Section title="Điều kiện chung">
      <div className={styles.conditions}>
        {conditions.map(({ id, label, cite, parts, provisional }) => (
          <details key={id}>
            <summary>
              <span>{label}</span>
              {provisional !== null && <span className={styles.provisional}>Chưa đối chiếu</span>}
            </summary>
            <div className={styles.body}>
              {provisional !== null && <p className={styles.provisional}>{provisional}</p>}
              <RequirementLines parts={parts} on={on} />
              {parts.length === 0 && <CitationLink cite={cite} on={on} />}
            </div>
          </details>
        ))}
      </div>
    </Section>
  )
}
