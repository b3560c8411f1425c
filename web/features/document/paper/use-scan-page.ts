import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { readPaperPage } from '#contract/paper-page'
import { asking } from '../../../app/queries.ts'
import { queryClient } from '../../../app/query-client.ts'
import { wordsWithin } from './page-text.ts'
import type { ScannedPage } from './ScanPicture.tsx'
import { editOf, isDoubtful } from './suspects.ts'
import type { Corrections } from './use-corrections.ts'
import type { PaperView } from './use-paper-view.ts'

/** The page of a scan that is looked at, and how its words stand. */
export interface ScanPage {
  readonly page: ScannedPage | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
  readonly shown: readonly number[]
  readonly doubtful: ReadonlySet<number>
  readonly editing: number | null
  readonly edit: (word: number | null) => void
}

/** Follows the page that is looked at; the next one is fetched meanwhile. */
export function useScanPage(view: PaperView, { edits, skipped }: Corrections): ScanPage {
  const { id, text, pages } = view.parts.paper
  const number = pages[view.pageIndex]?.number
  const following = pages[view.pageIndex + 1]?.number
  const [edited, setEdited] = useState<{ readonly number: number | undefined; readonly word: number } | null>(
    null,
  )
  const answer = useQuery({
    ...asking(readPaperPage, { params: { id, number: number ?? 1 } }),
    enabled: number !== undefined,
  })
  const page = answer.data
  useEffect(() => {
    if (following === undefined) return
    void queryClient.prefetchQuery(asking(readPaperPage, { params: { id, number: following } }))
  }, [id, following])
  const shown = useMemo(() => wordsWithin(page?.words ?? [], view.pointed), [page, view.pointed])
  const doubtful = useMemo(
    () =>
      new Set(
        (page?.words ?? []).flatMap((word, index) =>
          isDoubtful(text, word) && !skipped.has(word.start) && !editOf(edits, word) ? [index] : [],
        ),
      ),
    [page, text, skipped, edits],
  )
  return {
    page,
    error: answer.error,
    refetch: answer.refetch,
    shown,
    doubtful,
    editing: edited?.number === number ? (edited?.word ?? null) : null,
    edit: (word) => setEdited(word === null ? null : { number, word }),
  }
}
