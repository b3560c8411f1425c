import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listPapers } from '#contract/document'
import { LinkButton } from '#ui/button/LinkButton'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import { useSession } from '../../../app/session.ts'
import { ArrivalDrop } from '../inbox/ArrivalDrop.tsx'
import { ArrivalProgress } from '../inbox/ArrivalProgress.tsx'
import type { Batch } from '../inbox/arrival-lines.ts'
import { InboxPapers } from '../inbox/InboxPapers.tsx'
import { useArrivals } from '../inbox/use-arrivals.ts'
import { PasteField } from '../PasteText.tsx'
import { useFileDrop } from '../use-file-drop.ts'

/** What lands on the officer's desk: dropped here, read, recognised, and dealt with one by one or together. */
export function InboxPage() {
  const because = useSession()?.pages?.inbox.because
  return because ? <NotTheirs because={because} /> : <Inbox />
}

/** Who does not deal with papers reads those that are released in the library. */
function NotTheirs({ because }: { readonly because: string }) {
  return (
    <Page title="Văn bản đến">
      <EmptyState
        icon="inbox"
        title={because}
        action={
          <LinkButton to={paths.papers()} icon="paper">
            Xem các văn bản
          </LinkButton>
        }
      />
    </Page>
  )
}

function Inbox() {
  const arrivals = useArrivals()
  const [pasted, setPasted] = useState<string | null>(null)
  const isOver = useFileDrop({ onFiles: arrivals.add, onText: setPasted })
  const isFirstTime = useIsEmpty() && arrivals.batch.total === 0
  return (
    <Page title="Văn bản đến" lead="Thả văn bản vào: đọc ra là gì, của ai, yêu cầu gì, bao giờ phải xong.">
      {pasted === null ? (
        <ArrivalDrop
          isOver={isOver}
          isLarge={isFirstTime}
          onFiles={arrivals.add}
          onPaste={() => setPasted('')}
        />
      ) : (
        <PasteField
          pasted={pasted}
          onClose={() => setPasted(null)}
          onFile={(file) => {
            setPasted(null)
            arrivals.add([file])
          }}
        />
      )}
      <ArrivalProgress arrivals={arrivals} />
      {isFirstTime ? <FirstTime /> : <InboxPapers fresh={freshOf(arrivals.batch)} />}
    </Page>
  )
}

/** Whether the agency has no paper at all. */
function useIsEmpty(): boolean {
  const { data } = useQuery({
    ...asking(listPapers, { query: { group: 'arrived', page: 1, pageSize: 50 } }),
    placeholderData: keepPreviousData,
  })
  return data?.counts.all === 0
}

function freshOf({ lines }: Batch): ReadonlySet<string> {
  return new Set(lines.flatMap(({ from }) => (from.kind === 'server' && from.paperId ? [from.paperId] : [])))
}

function FirstTime() {
  return (
    <EmptyState icon="inbox" title="Chưa có văn bản nào">
      Kế hoạch của khối, công văn của tỉnh, quyết định khen thưởng, biên bản, bản chụp hay ảnh: thả vào đây.
      Việc được yêu cầu sẽ vào kế hoạch năm, người được khen vào lịch sử khen thưởng, chỗ sai được chỉ ra.
    </EmptyState>
  )
}
