import { type RefObject, useEffect, useState } from 'react'
import type { Run } from './paper-blocks.ts'
import { selectedSpan } from './selected-span.ts'

/** The stretch of the paper that is selected now; null while nothing of it is. */
export function useSelectedSpan(paper: RefObject<HTMLElement | null>): Run | null {
  const [span, setSpan] = useState<Run | null>(null)
  useEffect(() => {
    const notice = () => {
      const found = paper.current ? selectedSpan(document.getSelection(), paper.current) : null
      setSpan((before) => (before?.start === found?.start && before?.end === found?.end ? before : found))
    }
    document.addEventListener('selectionchange', notice)
    return () => document.removeEventListener('selectionchange', notice)
  }, [paper])
  return span
}
