import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { DraftRow } from '#contract/draft'
import type { PaperReading } from '#contract/reading'
import { useAddressState } from '../../app/address.ts'
import { groupRows, type RowFilter, type RowGroup, rowFilters, rowsShown } from './draft-rows.ts'
import { type FindingTab, tabOf } from './findings.ts'
import { useSteady } from './use-steady.ts'

export type ReviewTab = 'rows' | FindingTab

/** What is looked at in a review; filter, words and tab live in the address. */
export type ReviewView = {
  readonly chosen: string | null
  readonly editing: string | null
  readonly pane: 'rows' | 'paper'
  readonly tab: ReviewTab
  readonly filter: RowFilter
  readonly words: string
  readonly shown: readonly DraftRow[]
  readonly groups: readonly RowGroup[]
  readonly announced: string
  readonly choose: (item: string | null) => void
  readonly edit: (rowId: string | null) => void
  readonly showPane: (pane: 'rows' | 'paper') => void
  readonly showTab: (tab: ReviewTab) => void
  readonly showFilter: (filter: RowFilter) => void
  readonly search: (words: string) => void
  readonly announce: (sentence: string) => void
}

const defaults = { tab: 'rows', rows: '', q: '' }

/** `atFirst` is the filter of an address that names none. */
export function useReviewView(
  rows: readonly DraftRow[],
  { sections, atFirst }: { readonly sections: PaperReading['sections']; readonly atFirst: RowFilter },
): ReviewView {
  const [address, changeAddress] = useAddressState(defaults)
  const [chosen, setChosen] = useState<string | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [pane, showPane] = useState<'rows' | 'paper'>('rows')
  const [announced, announce] = useState('')
  const filter = rowFilters.find((each) => each === address.rows) ?? atFirst
  const words = useDeferredValue(address.q)
  const shown = useMemo(() => rowsShown(rows, { filter, words }), [rows, filter, words])
  const groups = useMemo(() => groupRows(shown, sections), [shown, sections])

  const isShown = (id: string) => shown.some((row) => row.id === id)
  const choose = useSteady((item: string | null) => {
    setChosen(item)
    if (item === null) return
    if (editing !== null && editing !== item) setEditing(null)
    const row = rows.find(({ id }) => id === item)
    const tab = row ? 'rows' : (tabOf(item) ?? address.tab)
    const filtered = row && !isShown(row.id) ? { rows: row.state === 'kept' ? 'all' : 'dropped', q: '' } : {}
    if (tab !== address.tab || 'q' in filtered) changeAddress({ tab, ...filtered })
  })
  const edit = useCallback((rowId: string | null) => {
    setEditing(rowId)
    if (rowId !== null) setChosen(rowId)
  }, [])
  return {
    chosen,
    editing,
    pane,
    tab: address.tab as ReviewTab,
    filter,
    words: address.q,
    shown,
    groups,
    announced,
    choose,
    edit,
    showPane,
    showTab: useSteady((tab: ReviewTab) => changeAddress({ tab })),
    showFilter: useSteady((wanted: RowFilter) => changeAddress({ rows: wanted, tab: 'rows' })),
    search: useSteady((q: string) => changeAddress({ q })),
    announce,
  }
}
