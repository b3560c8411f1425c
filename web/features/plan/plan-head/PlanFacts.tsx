import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type LookedUpCitation, readPlanCitations } from '#contract/citation'
import { type Paper, readPaperText } from '#contract/document'
import { Answer } from '#ui/answer/Answer'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { citationWords } from './citation-words.ts'
import styles from './PlanFacts.module.css'

interface PlanFactsProps {
  readonly planId: string
  readonly paperId: string
}

/** What else the paper says: legal bases, movements, targets, recipients, signer. Fetched when it is opened. */
export function PlanFacts(plan: PlanFactsProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.facts} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Căn cứ, phong trào, chỉ tiêu và nơi nhận trong văn bản</summary>
      {isOpen && <Facts {...plan} />}
    </details>
  )
}

interface Fact {
  readonly text: string
  readonly span: { readonly start: number; readonly end: number }
  /** What the library says of a citation. */
  readonly citation?: LookedUpCitation | undefined
}

function Facts({ planId, paperId }: PlanFactsProps): ReactNode {
  const paper = useAsk(readPaperText, { params: { id: paperId } })
  const found = useAsk(readPlanCitations, { params: { id: planId } }).data?.citations ?? []
  return (
    <Answer of={paper} skeleton={<Skeletons rows={3} height={20} />}>
      {({ reading, text }) => (
        <div className={styles.lists}>
          {factLists({ reading, text }, found).map(({ heading, facts }) => (
            <section key={heading} aria-label={heading}>
              <h2>
                {heading} <span className={styles.count}>{countWords(facts)}</span>
              </h2>
              {facts.length === 0 ? (
                <p className={styles.nothing}>Văn bản không nêu.</p>
              ) : (
                <ul>
                  {facts.map(({ text, span, citation }) => (
                    <li key={`${span.start} ${text}`}>
                      <Link to={paths.paper(paperId, span)}>{text}</Link>
                      {citation && <CitationNote citation={citation} />}
                    </li>
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
      )}
    </Answer>
  )
}

function factLists(
  { reading, text }: Pick<Paper, 'reading' | 'text'>,
  found: readonly LookedUpCitation[],
): readonly { heading: string; facts: readonly Fact[] }[] {
  const { citations, movements, targets, recipients, signer } = reading
  const cited = citations.map((one, index) => ({
    role: one.role,
    text: one.number === null ? text.slice(one.span.start, one.span.end) : citationWords(one),
    span: one.span,
    citation: found[index],
  }))
  const doubtful = cited.filter(({ role, citation }) => role === 'content' && isFlagged(citation))
  return [
    { heading: 'Căn cứ', facts: cited.filter(({ role }) => role === 'basis') },
    ...(doubtful.length > 0 ? [{ heading: 'Viện dẫn khác cần xem lại', facts: doubtful }] : []),
    { heading: 'Phong trào', facts: movements.map(({ name, span }) => ({ text: name, span })) },
    { heading: 'Chỉ tiêu', facts: targets },
    { heading: 'Nơi nhận', facts: recipients },
    {
      heading: 'Người ký',
      facts: signer
        ? [
            {
              text: [signer.authority, signer.position, signer.name].filter((part) => part).join(' '),
              span: signer.span,
            },
          ]
        : [],
    },
  ]
}

const isFlagged = (citation: LookedUpCitation | undefined): boolean =>
  citation?.doubts.some(({ flagged }) => flagged) ?? false

/** "6, 2 cần xem lại". */
function countWords(facts: readonly Fact[]): string {
  const doubtful = facts.filter(({ citation }) => citation?.settled === null && isFlagged(citation)).length
  return doubtful > 0 ? `${facts.length}, ${doubtful} cần xem lại` : String(facts.length)
}

/** What the library holds against a citation, with why it was let stand, and the instrument itself. */
function CitationNote({
  citation: { instrument, doubts, settled },
}: {
  readonly citation: LookedUpCitation
}): ReactNode {
  const held = doubts.filter(({ flagged }) => flagged)
  if (held.length === 0) return null
  return (
    <div className={styles.doubt} data-settled={settled !== null || undefined}>
      {held.map(({ kind, sentence }) => (
        <div key={kind}>{sentence}</div>
      ))}
      {settled && (
        <div>
          {settled.by} để nguyên: {settled.because}
        </div>
      )}
      {instrument && <Link to={paths.instrument(instrument.id)}>Xem trong thư viện</Link>}
    </div>
  )
}
