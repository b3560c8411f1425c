import { type ReactNode, useState } from 'react'
import { readPaperText } from '#contract/document'
import type { TaskPage } from '#contract/task'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { planNumber } from '../plan-number.ts'
import { quoteContext } from './quote-context.ts'
import styles from './TaskPanel.module.css'

type Span = NonNullable<TaskPage['span']>

/** The sentence of the paper that the task comes from, alone or with what stands around it. */
export function TaskQuote({ page }: { readonly page: TaskPage }): ReactNode {
  const { quote, span, paperId, plan, source } = page
  const [isWide, setWide] = useState(false)
  return (
    <section className={styles.section}>
      <h3>Trong văn bản</h3>
      <blockquote className={styles.quote}>
        {isWide && span ? <Surrounded paperId={paperId} span={span} /> : quote}
      </blockquote>
      <p className={styles.source}>
        {source ?? [plan.title, planNumber(plan)].filter((part) => part).join(', ')}
      </p>
      <div className={styles.actions}>
        {span ? (
          <>
            <Button size="compact-sm" onClick={() => setWide(!isWide)}>
              {isWide ? 'Chỉ hiện câu này' : 'Hiện cả đoạn'}
            </Button>
            <LinkButton to={paths.paper(paperId, span)} icon="paper" size="compact-sm">
              Xem trong văn bản
            </LinkButton>
          </>
        ) : (
          <span className={styles.citation}>{whyNoPlace(page)}</span>
        )}
      </div>
    </section>
  )
}

function Surrounded({ paperId, span }: { readonly paperId: string; readonly span: Span }): ReactNode {
  const paper = useAsk(readPaperText, { params: { id: paperId } })
  return (
    <Answer of={paper} skeleton={<Skeletons rows={4} height={16} />}>
      {({ text }) => {
        const { before, quote, after } = quoteContext(text, span)
        return (
          <span className={styles.surrounded}>
            {before}
            <mark>{quote}</mark>
            {after}
          </span>
        )
      }}
    </Answer>
  )
}

function whyNoPlace({ addedBy }: TaskPage): string {
  return addedBy === null
    ? 'Nhiệm vụ được thêm khi rà soát, không có câu trong văn bản.'
    : 'Nhiệm vụ được thêm trong năm, không có câu trong văn bản.'
}
