import type { ReactNode } from 'react'
import { readPaperText } from '#contract/document'
import { type DraftPage, readDraft } from '#contract/draft'
import { Answer } from '#ui/answer/Answer'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { Review } from '../Review.tsx'

/** Checking what was read in a paper, and committing it to the year. */
export function ReviewPage() {
  const draftId = useAddressParam('draftId')
  const page = useAsk(readDraft, { params: { id: draftId } })
  if (page.data) return <WithPaper key={draftId} page={page.data} />
  return (
    <OnItsWay>
      <Answer of={page}>{() => null}</Answer>
    </OnItsWay>
  )
}

function WithPaper({ page }: { readonly page: DraftPage }) {
  const paper = useAsk(readPaperText, { params: { id: page.draft.paperId } })
  if (paper.data) return <Review page={page} paper={paper.data} />
  return (
    <OnItsWay>
      <Answer of={paper} skeleton={<Skeletons rows={10} height={60} />}>
        {() => null}
      </Answer>
    </OnItsWay>
  )
}

/** The page keeps its heading and its way back while its parts arrive one after the other. */
function OnItsWay({ children }: { readonly children: ReactNode }) {
  return (
    <Page title="Rà soát văn bản" back={{ to: paths.papers() }}>
      {children}
    </Page>
  )
}
