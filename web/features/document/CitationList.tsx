import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CitationDoubt, LookedUpCitation, LookedUpCitations } from '#contract/citation'
import { reopenCitation } from '#contract/citation'
import type { PaperReading } from '#contract/reading'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { Icon } from '#ui/icon/Icon'
import { paths } from '../../app/paths.ts'
import { useChange } from '../../app/queries.ts'
import classes from './CitationList.module.css'
import { byUrgency, isDoubtful, prefillOf } from './citation-standing.ts'
import { FindingText } from './FindingText.tsx'
import type { Finding } from './findings.ts'
import { useReview } from './review-context.ts'
import { SettleCitationDialog } from './SettleCitationDialog.tsx'

type CitationListProps = {
  readonly found: LookedUpCitations
  readonly findings: readonly Finding[]
  readonly citations: PaperReading['citations']
  readonly chosen: string | null
}

/** The citations of the paper beside the library: what somebody should look at first. */
export function CitationList({ found, findings, citations, chosen }: CitationListProps) {
  const [settling, setSettling] = useState<LookedUpCitation | null>(null)
  const doubtful = found.citations.filter(isDoubtful).length
  return (
    <div className={classes.pane}>
      <p className={classes.lead}>
        {doubtful > 0 ? `${doubtful} viện dẫn cần xem lại.` : 'Không viện dẫn nào trái với thư viện văn bản.'}{' '}
        {found.on} Việc này không cản trở ghi kế hoạch vào năm.
      </p>
      <ul className={classes.list}>
        {byUrgency(found.citations).map((each) => {
          const finding = findings[each.index]
          const cited = citations[each.index]
          if (!finding || !cited) return null
          return (
            <li
              key={each.index}
              data-chosen={finding.item === chosen || undefined}
              data-doubtful={isDoubtful(each) || undefined}
            >
              <FindingText finding={finding} />
              <Standing citation={each} cited={cited} abilities={found.abilities} onSettle={setSettling} />
            </li>
          )
        })}
      </ul>
      <SettleCitationDialog
        citation={settling}
        words={settling === null ? '' : (findings[settling.index]?.label ?? '')}
        onClose={() => setSettling(null)}
      />
    </div>
  )
}

type StandingProps = {
  readonly citation: LookedUpCitation
  readonly cited: PaperReading['citations'][number]
  readonly abilities: LookedUpCitations['abilities']
  readonly onSettle: (citation: LookedUpCitation) => void
}

/** What the library says of one citation, and what can be done about it. */
function Standing({ citation, cited, abilities, onSettle }: StandingProps) {
  const { showPaper } = useReview()
  const { instrument, unknownBecause, doubts, settled, index } = citation
  return (
    <div className={classes.standing}>
      {doubts.map((doubt) => (
        <DoubtLine key={doubt.kind} doubt={doubt} isSettled={settled !== null} />
      ))}
      {settled && <Settled citation={citation} because={abilities.settle.because} />}
      <div className={classes.actions}>
        {instrument ? (
          <Link to={paths.instrument(instrument.id)}>{instrument.title}</Link>
        ) : (
          <span className={classes.quiet}>{unknownBecause}</span>
        )}
        {!instrument && cited.number !== null && abilities.enter.allowed && (
          <LinkButton size="compact-sm" look="quiet" icon="add" to={paths.newInstrument(prefillOf(cited))}>
            Thêm vào thư viện
          </LinkButton>
        )}
        {isDoubtful(citation) && (
          <>
            <Button
              size="compact-sm"
              look="quiet"
              icon="paper"
              onClick={() => showPaper(`citation-${index}`)}
            >
              Xem trong văn bản
            </Button>
            <Button
              size="compact-sm"
              icon="check"
              disabledReason={abilities.settle.because}
              onClick={() => onSettle(citation)}
            >
              Để nguyên
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

function DoubtLine({ doubt, isSettled }: { readonly doubt: CitationDoubt; readonly isSettled: boolean }) {
  const isQuiet = !doubt.flagged || isSettled
  return (
    <p className={classes.doubt} data-quiet={isQuiet || undefined}>
      <Icon name={isQuiet ? 'info' : 'alert'} size={16} />
      <span>
        {doubt.sentence}
        {doubt.instruments.map(({ id, title }) => (
          <span key={id}>
            {' '}
            <Link to={paths.instrument(id)}>Xem {title}</Link>
          </span>
        ))}
      </span>
    </p>
  )
}

function Settled({
  citation: { start, settled },
  because,
}: {
  readonly citation: LookedUpCitation
  readonly because: string | null
}) {
  const { draftId, announce } = useReview()
  const reopen = useChange(reopenCitation, { onDone: () => announce('Đã mở lại viện dẫn để xem.') })
  if (!settled) return null
  return (
    <p className={classes.doubt} data-quiet>
      <Icon name="check" size={16} />
      <span>
        {settled.by} để nguyên: {settled.because} ({showMoment(settled.at)}).{' '}
        <Button
          size="compact-sm"
          look="quiet"
          busy={reopen.isPending}
          disabledReason={because}
          onClick={() => reopen.mutate({ params: { id: draftId }, body: { start } })}
        >
          Xem lại
        </Button>
      </span>
    </p>
  )
}
