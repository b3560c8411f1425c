import { Link } from '@tanstack/react-router'
import { readPaperCitations } from '#contract/citation'
import type { Span } from '#contract/reading'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Icon } from '#ui/icon/Icon'
import { Section } from '#ui/section/Section'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { isDoubtful } from '../citation-standing.ts'
import { usePaper } from '../paper/paper-context.ts'
import { PaperItem } from './PaperItem.tsx'
import classes from './PaperPanels.module.css'

/** What a check of the paper found, each with its place, and what the library says of its citations. */
export function ChecksPanel() {
  const { paper } = usePaper()
  const { warnings } = paper.reading
  const citations = useDoubtfulCitations(paper.id)
  if (warnings.length + citations.length === 0) {
    return <EmptyState icon="done" title="Không thấy điều gì khác thường trong văn bản này" />
  }
  return (
    <div>
      {warnings.length > 0 && (
        <ul className={classes.cards}>
          {warnings.map(({ message, span }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was read never changes its order
            <Check key={index} item={`warning-${index}`} message={message} span={span ?? null} />
          ))}
        </ul>
      )}
      {citations.length > 0 && (
        <Section title={`Viện dẫn trái với thư viện văn bản (${citations.length})`}>
          <ul className={classes.cards}>
            {citations.map(({ index, doubts, instrument }) => (
              <Check
                key={index}
                item={`citation-${index}`}
                message={doubts.map(({ sentence }) => sentence).join(' ')}
                span={paper.reading.citations[index]?.span ?? null}
              >
                {instrument && <Link to={paths.instrument(instrument.id)}>Xem {instrument.title}</Link>}
              </Check>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

interface CheckProps {
  readonly item: string
  readonly message: string
  readonly span: Span | null
  readonly children?: React.ReactNode
}

function Check({ item, message, span, children }: CheckProps) {
  return (
    <li className={classes.card}>
      <div className={classes.check}>
        <Icon name="alert" size={16} />
        {span ? (
          <PaperItem item={item} span={span}>
            {message}
          </PaperItem>
        ) : (
          <span>{message}</span>
        )}
      </div>
      {children && <div className={classes.actions}>{children}</div>}
    </li>
  )
}

/** The citations that the library contradicts and nobody has let stand. */
function useDoubtfulCitations(paperId: string) {
  const found = useAsk(readPaperCitations, { params: { id: paperId } })
  return found.data?.citations.filter(isDoubtful) ?? []
}
