import { useState } from 'react'
import { Answer } from '#ui/answer/Answer'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { ScanPicture } from './ScanPicture.tsx'
import { ScanTools } from './ScanTools.tsx'
import type { PaperView } from './use-paper-view.ts'
import type { ScanPage } from './use-scan-page.ts'

interface ScanPaneProps {
  readonly view: PaperView
  readonly scan: ScanPage
}

/** The picture of a page of the scan; a word pressed in it is corrected beside it. */
export function ScanPane({ view, scan }: ScanPaneProps) {
  const { paper } = view.parts
  const [zoom, setZoom] = useState(1)
  const { page, error, refetch } = scan
  return (
    <>
      <ScanTools
        index={view.pageIndex}
        count={paper.pages.length}
        confidence={page?.confidence ?? null}
        zoom={zoom}
        onPage={view.showPage}
        onZoom={setZoom}
      />
      <Answer of={{ data: page, error, refetch }} skeleton={<Skeletons rows={8} height={60} />}>
        {(known) => (
          <ScanPicture
            paperId={paper.id}
            page={known}
            shown={scan.shown}
            doubtful={scan.doubtful}
            zoom={zoom}
            onWord={(word) => {
              view.showTab('words')
              view.showPane('panels')
              scan.edit(word)
            }}
          />
        )}
      </Answer>
    </>
  )
}
