import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { type Paper, readPaperText } from '#contract/document'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Page } from '#ui/page/Page'
import { useAddressParam } from '../../../app/address.ts'
import { useStandsAt } from '../../../app/current-place.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { useSession } from '../../../app/session.ts'
import classes from '../Papers.module.css'
import { PaperActions } from '../paper/PaperActions.tsx'
import { PaperBanners } from '../paper/PaperBanners.tsx'
import { PaperBody } from '../paper/PaperBody.tsx'
import { PaperContext } from '../paper/paper-context.ts'
import { usePaperView } from '../paper/use-paper-view.ts'
import { nameOf, numberOf } from '../paper-words.ts'

/** One paper with what was read in it: what it is, what it asks, whom it honours, what is wrong, how it was corrected. */
export function PaperPage() {
  const paperId = useAddressParam('paperId')
  const paper = useAsk(readPaperText, { params: { id: paperId } })
  if (paper.data) return <PaperShown key={paper.data.id} paper={paper.data} />
  return (
    <Page title="Văn bản" back={{ to: paths.papers() }}>
      <Answer of={paper} list={{ to: paths.papers(), label: 'Về danh sách văn bản' }}>
        {() => null}
      </Answer>
    </Page>
  )
}

function PaperShown({ paper }: { readonly paper: Paper }) {
  const view = usePaperView(paper)
  useStandsAt(usePlaceOf(paper))
  return (
    <PaperContext value={view.parts}>
      <Page
        title={nameOf(paper)}
        back={{ to: paper.state === 'arrived' ? paths.inbox() : paths.papers() }}
        actions={<PaperActions paper={paper} />}
      >
        <dl className={classes.facts}>
          <Fact label="Loại" value={paper.typeName ?? 'chưa rõ'} />
          <Fact label="Số, ký hiệu" value={numberOf(paper)} />
          <Fact label="Ngày ban hành" value={paper.issuedOn ? showDay(paper.issuedOn) : 'chưa ghi'} />
          <Fact label="Cơ quan" value={paper.issuer ?? 'chưa rõ'} />
        </dl>
        <PaperBanners paper={paper} />
        <PaperBody view={view} />
      </Page>
    </PaperContext>
  )
}

/** A paper that waits, or was opened from the inbox, belongs to the inbox for those who have one. */
function usePlaceOf({ state }: Paper): string | null {
  const from = useLocation({ select: (location) => location.state.from })
  const [isFromInbox] = useState(from === paths.inbox())
  const hasInbox = useSession()?.pages?.inbox.allowed ?? false
  return hasInbox && (isFromInbox || state === 'arrived') ? paths.inbox() : null
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}:</dt>
      <dd>{value}</dd>
    </div>
  )
}
