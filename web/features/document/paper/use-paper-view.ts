import { useMemo, useState } from 'react'
import type { Paper } from '#contract/document'
import { readPaperPage } from '#contract/paper-page'
import type { Span } from '#contract/reading'
import { useAddressState } from '../../../app/address.ts'
import { asking } from '../../../app/queries.ts'
import { queryClient } from '../../../app/query-client.ts'
import { scrollSheetTo } from '../scrolling.ts'
import { useSteady } from '../use-steady.ts'
import { pageOfSpan } from './page-text.ts'
import type { ChosenItem, PaperParts } from './paper-context.ts'
import { askedSpan } from './paper-items.ts'
import { firstTab, type PaperTab, paperTab } from './paper-tabs.ts'

const defaults = { tab: '', page: '1', from: '', to: '', show: '' }

/** What is looked at on the page of a paper; tab, page of the scan and the place asked for live in the address. */
export interface PaperView {
  readonly parts: PaperParts
  /** Where something stands that the mouse or the keyboard rests on, else what is chosen. */
  readonly pointed: Span | null
  /** The stretch that the address asks for. */
  readonly asked: Span | null
  readonly tab: PaperTab
  readonly showTab: (tab: PaperTab) => void
  /** What stands on the left: the picture of a scan, or the text as a page. */
  readonly left: 'picture' | 'text'
  readonly showLeft: (left: 'picture' | 'text') => void
  /** Which page of the scan, from 0. */
  readonly pageIndex: number
  readonly showPage: (index: number) => void
  /** Where both sides do not fit. */
  readonly pane: 'paper' | 'panels'
  readonly showPane: (pane: 'paper' | 'panels') => void
}

export function usePaperView(paper: Paper): PaperView {
  const [address, change] = useAddressState(defaults)
  const asked = useMemo(
    () => askedSpan(address.from, address.to, paper.text.length),
    [address.from, address.to, paper.text.length],
  )
  const [chosen, setChosen] = useState<ChosenItem | null>(asked && { item: 'found', span: asked })
  const [pointed, point] = useState<Span | null>(null)
  const [pane, showPane] = useState<'paper' | 'panels'>(asked ? 'paper' : 'panels')
  const left = paper.pages.length === 0 || address.show === 'text' ? 'text' : 'picture'
  const pageIndex = Math.min(Math.max(Number.parseInt(address.page, 10) || 1, 1), paper.pages.length || 1) - 1
  const showPage = useSteady((index: number) => change({ page: String(index + 1) }))

  const choose = useSteady((item: string, span: Span) => {
    setChosen({ item, span })
    if (left === 'text') {
      showPane('paper')
      requestAnimationFrame(() => scrollSheetTo(item))
    } else
      void pageWith(paper, span).then((index) => index !== null && index !== pageIndex && showPage(index))
  })
  const parts = useMemo(() => ({ paper, chosen, choose, point }), [paper, chosen, choose])
  return {
    parts,
    pointed: pointed ?? chosen?.span ?? null,
    asked,
    tab: paperTab.find((each) => each === address.tab) ?? firstTab(paper),
    showTab: useSteady((tab: PaperTab) => change({ tab })),
    left,
    showLeft: useSteady((wanted: 'picture' | 'text') => change({ show: wanted === 'text' ? 'text' : '' })),
    pageIndex,
    showPage,
    pane,
    showPane,
  }
}

/** Which page of a scan shows a stretch; its words are fetched as far as need be. */
export function pageWith({ id, pages }: Paper, span: Span): Promise<number | null> {
  return pageOfSpan(span, pages.length, async (index) => {
    const number = pages[index]?.number ?? 1
    const { words } = await queryClient.ensureQueryData(asking(readPaperPage, { params: { id, number } }))
    return words
  })
}
