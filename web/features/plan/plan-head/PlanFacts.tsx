import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { readPaperText } from '#contract/document'
import type { PaperReading } from '#contract/reading'
import { Answer } from '#ui/answer/Answer'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { citationWords } from './citation-words.ts'
import styles from './PlanFacts.module.css'

/** What else the paper says: legal bases, movements, targets, recipients, signer. Fetched when it is opened. */
export function PlanFacts({ paperId }: { readonly paperId: string }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.facts} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Căn cứ, phong trào, chỉ tiêu và nơi nhận trong văn bản</summary>
      {isOpen && <Facts paperId={paperId} />}
    </details>
  )
}

interface Fact {
  readonly text: string
  readonly span: { readonly start: number; readonly end: number }
}

function Facts({ paperId }: { readonly paperId: string }): ReactNode {
  const paper = useAsk(readPaperText, { params: { id: paperId } })
  return (
    <Answer of={paper} skeleton={<Skeletons rows={3} height={20} />}>
      {({ reading }) => (
        <div className={styles.lists}>
          {factLists(reading).map(({ heading, facts }) => (
            <section key={heading} aria-label={heading}>
              <h2>
                {heading} <span className={styles.count}>{facts.length}</span>
              </h2>
              {facts.length === 0 ? (
                <p className={styles.nothing}>Văn bản không nêu.</p>
              ) : (
                <ul>
                  {facts.map(({ text, span }) => (
                    <li key={`${span.start} ${text}`}>
                      <Link to={paths.paper(paperId, span)}>{text}</Link>
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

function factLists(reading: PaperReading): readonly { heading: string; facts: readonly Fact[] }[] {
  const { citations, movements, targets, recipients, signer } = reading
  const bases = citations.filter(({ role }) => role === 'basis')
  return [
    { heading: 'Căn cứ', facts: bases.map((one) => ({ text: citationWords(one), span: one.span })) },
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
