import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PaperSummary, SameNumber } from '#contract/document'
import { showDay, showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../../app/paths.ts'
import { useToday } from '../../../app/session.ts'
import { dueWords, LOW_CONFIDENCE, nameOf, numberOf } from '../paper-words.ts'
import classes from './InboxList.module.css'

/** A paper of the list, with others of the same number. */
export type InboxPaper = PaperSummary & { readonly sameNumber: readonly SameNumber[] }

interface InboxListProps {
  readonly papers: readonly InboxPaper[]
  /** What is ticked, to be dealt with together. */
  readonly ticked: ReadonlySet<string>
  /** What came in with the files dropped last. */
  readonly fresh: ReadonlySet<string>
  readonly onTick: (id: string) => void
  readonly onHandle: (paper: PaperSummary) => void
}

/** Every paper on a line: what it is and from whom, what it asks and by when, whom it honours, what to look at. */
export function InboxList({ papers, ...rest }: InboxListProps) {
  return (
    <ul className={classes.list} aria-label="Văn bản đến">
      {papers.map((paper) => (
        <InboxRow key={paper.id} paper={paper} {...rest} />
      ))}
    </ul>
  )
}

type InboxRowProps = Omit<InboxListProps, 'papers'> & { readonly paper: InboxPaper }

function InboxRow({ paper, ticked, fresh, onTick, onHandle }: InboxRowProps) {
  const { id, state } = paper
  const name = nameOf(paper)
  const isHandled = state === 'handled'
  return (
    <li className={classes.row} data-paper={id} data-ticked={ticked.has(id) || undefined}>
      <Checkbox
        aria-label={`Chọn ${name}`}
        checked={ticked.has(id)}
        onChange={() => onTick(id)}
        className={classes.tick ?? ''}
      />
      <div className={classes.main}>
        <p className={classes.face}>
          <span className={classes.kind}>{paper.typeName ?? 'Chưa rõ loại'}</span>
          <span>{numberOf(paper)}</span>
          <span>{paper.issuedOn ? showDay(paper.issuedOn) : 'chưa ghi ngày'}</span>
          <span className={classes.issuer}>{paper.issuer ?? 'Chưa rõ cơ quan'}</span>
        </p>
        <Link
          to={paths.paper(id)}
          state={{ from: paths.inbox() }}
          className={classes.name ?? ''}
          data-paper-link
        >
          {name}
        </Link>
      </div>
      <Signs paper={paper} isFresh={fresh.has(id)} />
      <span className={classes.action}>
        <Button
          size="compact-md"
          look={isHandled ? 'quiet' : 'plain'}
          icon={isHandled ? 'undo' : 'check'}
          label={isHandled ? `Mở lại: ${name}` : `Xong: ${name}`}
          onClick={() => onHandle(paper)}
        >
          {isHandled ? 'Mở lại' : 'Xong'}
        </Button>
      </span>
    </li>
  )
}

/** What a paper asks for and by when, whom it honours, and what in it should be looked at; nothing where there is nothing. */
function Signs({ paper, isFresh }: { readonly paper: InboxPaper; readonly isFresh: boolean }) {
  const today = useToday()
  const { askedCount, askedBy, awardeeCount, warningCount, confidence, partCount, isPlan, isOwn } = paper
  const due = askedBy && paper.state === 'arrived' ? dueWords(askedBy, today) : null
  return (
    <ul className={classes.signs} aria-label="Đáng chú ý">
      {isFresh && <li className={classes.fresh}>Vừa đọc</li>}
      {paper.sameNumber.slice(0, 1).map(({ id, receivedAt }) => (
        <li key={id}>
          <Link to={paths.paper(id)}>
            <StateBadge icon="alert" tone="due">
              Trùng số với văn bản nhận {showMoment(receivedAt)}
            </StateBadge>
          </Link>
        </li>
      ))}
      {askedCount > 0 && (
        <li>
          <StateBadge icon="work" tone="plain">
            {askedCount} việc yêu cầu
          </StateBadge>
        </li>
      )}
      {due && (
        <li>
          <StateBadge icon={due.icon} tone={due.tone}>
            {due.words}
          </StateBadge>
        </li>
      )}
      {isPlan && isOwn && (
        <li>
          <StateBadge icon="board" tone="plain">
            Kế hoạch của cơ quan
          </StateBadge>
        </li>
      )}
      {awardeeCount > 0 && (
        <li>
          <StateBadge icon="medal" tone="due">
            {awardeeCount} trường hợp khen thưởng
          </StateBadge>
        </li>
      )}
      {confidence !== null && (
        <li>
          <StateBadge icon="scan" tone={confidence < LOW_CONFIDENCE ? 'due' : 'quiet'}>
            Bản chụp, chắc {confidence} %
          </StateBadge>
        </li>
      )}
      {partCount > 1 && (
        <li>
          <StateBadge icon="split" tone="due">
            {partCount} văn bản trong tệp
          </StateBadge>
        </li>
      )}
      {warningCount > 0 && (
        <li>
          <StateBadge icon="alert" tone="quiet">
            {warningCount} điều cần xem
          </StateBadge>
        </li>
      )}
    </ul>
  )
}
