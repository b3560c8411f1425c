/** Where a key leads in the list of rows. */
export type RowMove = 'next' | 'previous' | 'first' | 'last'

const moves: Readonly<Record<string, RowMove>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** The move that a key on a row asks for, or null when it asks for none. */
export function moveOf({ key, ctrlKey, metaKey, altKey, shiftKey }: ModifiedKey): RowMove | null {
  return ctrlKey || metaKey || altKey || shiftKey ? null : (moves[key] ?? null)
}

type ModifiedKey = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The row that a move leads to; the list does not wrap around. */
export function rowAfter(ids: readonly string[], current: string | null, move: RowMove): string | null {
  const at = current === null ? -1 : ids.indexOf(current)
  if (move === 'next') return ids[Math.min(at + 1, ids.length - 1)] ?? null
  if (move === 'previous') return ids[Math.max(at - 1, 0)] ?? null
  return (move === 'first' ? ids[0] : ids.at(-1)) ?? null
}
