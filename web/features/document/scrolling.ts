/** Brings the first mark of an item into the middle of the sheet's own frame; the page itself stays where it is. */
export function scrollSheetTo(item: string, { focus = false } = {}): void {
  const mark = document.querySelector<HTMLElement>(`[data-sheet] [data-items~="${CSS.escape(item)}"]`)
  const frame = mark?.closest<HTMLElement>('[data-sheet]')
  if (!mark || !frame) return
  if (frame.scrollHeight > frame.clientHeight + 1) {
    const into = mark.getBoundingClientRect().top - frame.getBoundingClientRect().top
    frame.scrollTo({ top: frame.scrollTop + into - frame.clientHeight / 3, behavior: behaviour() })
  } else if (frame.checkVisibility()) mark.scrollIntoView({ block: 'center', behavior: behaviour() })
  if (focus) mark.focus({ preventScroll: true })
}

/** Brings the card of an item into view and puts the keyboard there. */
export function scrollCardIntoView(item: string): void {
  const card = document.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(item)}"], [data-finding="${CSS.escape(item)}"]`,
  )
  if (!card?.checkVisibility()) return
  card.focus({ preventScroll: true })
  card.closest('li')?.scrollIntoView({ block: 'center', behavior: behaviour() })
}

/** Puts the keyboard on a row and keeps it in view, for walking from row to row. */
export function focusRow(rowId: string): void {
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"]`)
  row?.focus({ preventScroll: true })
  row?.closest('li')?.scrollIntoView({ block: 'nearest' })
}

function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}
