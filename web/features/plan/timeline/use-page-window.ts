import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useState } from 'react'
import { useFinding } from '../../../ui/data-table/use-finding.ts'
import { usePrinting } from '../../../ui/data-table/use-printing.ts'

/** So many rows are drawn at once, so that the browser finds words in all of them; no plan of a year has more. */
const FEW = 250

/** Which rows of a long list in the page are drawn now, and how much room the others take above and below. */
export interface PageWindow {
  readonly indexes: readonly number[]
  readonly before: number
  readonly after: number
  readonly measure: (row: HTMLElement | null) => void
}

/** Draws the rows of a list in sight and a few around; all of them when they are few, printed or searched by the browser. */
export function usePageWindow(count: number, list: RefObject<HTMLElement | null>): PageWindow {
  const isPrinting = usePrinting()
  const isFinding = useFinding()
  const isWhole = count <= FEW || isPrinting || isFinding
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    if (isWhole) return
    // What stands above the list comes and goes.
    const find = (): void => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY))
    }
    const observer = new ResizeObserver(find)
    observer.observe(document.body)
    find()
    return () => observer.disconnect()
  }, [isWhole, list])
  const virtualizer = useWindowVirtualizer({
    count,
    enabled: !isWhole,
    estimateSize: () => 54,
    overscan: 15,
    scrollMargin: top,
  })
  if (isWhole) {
    return {
      indexes: Array.from({ length: count }, (_, index) => index),
      before: 0,
      after: 0,
      measure: nothing,
    }
  }
  const items = virtualizer.getVirtualItems()
  return {
    indexes: items.map(({ index }) => index),
    before: (items[0]?.start ?? top) - top,
    after: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
    measure: virtualizer.measureElement,
  }
}

function nothing(): void {
  // Every row is drawn: there is nothing to measure.
}
