import { useEffect, useRef, useState } from 'react'
import type { DraftRow } from '#contract/draft'
import { useReview } from './review-context.ts'
import type { RowFields } from './use-draft-changes.ts'

/** What is typed into a row and not saved yet; a field that was not touched is absent. */
export type Typed = { readonly text?: string; readonly wording?: string; readonly place?: string }

const PAUSE = 1500

/**
 * The fields of a row that are typed: they save by themselves when the person pauses, leaves the field or closes the
 * row. What could not be saved stays typed; after a conflict nothing is sent until the person says whose words count.
 */
export function useRowFields(row: DraftRow) {
  const { actions } = useReview()
  const [typed, setTyped] = useState<Typed>({})
  const [conflict, setConflict] = useState<string | null>(null)
  const latest = useRef({ typed, row, conflict })
  latest.current = { typed, row, conflict }

  const save = async ({ evenSo = false } = {}): Promise<void> => {
    const now = latest.current
    if (now.conflict !== null && !evenSo) return
    const fields = changedFields(now.typed, now.row)
    if (!fields) return
    const sent = now.typed
    setConflict(null)
    const outcome = await actions.correct(row.id, fields)
    if (outcome.ok) setTyped((typedNow) => withoutSent(typedNow, sent))
    else if (outcome.code === 'staleVersion') setConflict(outcome.sentence)
  }

  const saveLatest = useRef(save)
  saveLatest.current = save
  useEffect(() => {
    if (Object.keys(typed).length === 0) return
    const timer = setTimeout(() => void saveLatest.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => () => void saveLatest.current(), [])

  return {
    text: typed.text ?? row.text,
    wording: typed.wording ?? row.deadlineSentence,
    place: typed.place ?? row.place ?? '',
    type: (more: Typed) => setTyped((before) => ({ ...before, ...more })),
    save: () => void save(),
    conflict,
    keepMine: () => void save({ evenSo: true }),
    takeTheirs: () => {
      setTyped({})
      setConflict(null)
    },
  }
}

/** What of the typed fields differs from the row, as the server takes it; null when nothing does. */
function changedFields({ text, wording, place }: Typed, row: DraftRow): RowFields | null {
  const fields: RowFields = {
    ...(text !== undefined && text.trim() !== row.text ? { text: text.trim() } : {}),
    ...(wording !== undefined && wording.trim() !== row.deadlineSentence
      ? { deadline: { wording: wording.trim() } }
      : {}),
    ...(place !== undefined && place.trim() !== (row.place ?? '') ? { place: place.trim() || null } : {}),
  }
  return Object.keys(fields).length > 0 ? fields : null
}

/** Keeps what was typed on while the saving was under way. */
function withoutSent(typed: Typed, sent: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => sent[name as keyof Typed] !== value),
  )
}
