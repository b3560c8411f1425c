import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useFinding } from './use-finding.ts'
import { usePrinting } from './use-printing.ts'

const FEW = 80

/** Which rows of a long table are drawn now, and how much room the others take above and below. */
export interface RowWindow {
  readonly indexes: readonly number[]
  readonly before: number
  readonly after: number
  readonly measure: (row: HTMLElement | null) => void
  readonly scrollTo: (index: number) => void
}

/** Draws the rows in sight and a few around; all of them when they are few, printed or searched by the browser. */
export function useRowWindow(count: number, scroller: RefObject<HTMLElement | null>): RowWindow {
  const isPrinting = usePrinting()
  const isFinding = useFinding()
  const isWhole = count <= FEW || isPrinting || isFinding
  const virtualizer = useVirtualizer({
    count,
    enabled: !isWhole,
    getScrollElement: () => scroller.current,
    estimateSize: () => 46,
    overscan: 12,
  })
  if (isWhole) {
    const indexes = Array.from({ length: count }, (_, index) => index)
    return { indexes, before: 0, after: 0, measure: nothing, scrollTo: nothing }
  }
  const items = virtualizer.getVirtualItems()
  return {
    indexes: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  }
}

function nothing(): void {
  // Every row is drawn: there is nothing to measure and nowhere to scroll that the browser does not reach itself.
}
