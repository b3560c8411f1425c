/** What the bar at the foot of the window covers. */
const BAR = 90

/** Brings the first mark of an item into sight in the sheet's own frame; the page moves only when it must. */
export function scrollSheetTo(item: string, { focus = false } = {}): void {
  const mark = document.querySelector<HTMLElement>(`[data-sheet] [data-items~="${CSS.escape(item)}"]`)
  const frame = mark?.closest<HTMLElement>('[data-sheet]')
  if (!mark || !frame?.checkVisibility()) return
  if (frame.scrollHeight > frame.clientHeight + 1) {
    const { top, bottom } = frame.getBoundingClientRect()
    const inSight = Math.min(bottom, window.innerHeight - BAR) - top
    frame.scrollTop += mark.getBoundingClientRect().top - top - inSight / 3
    const below = mark.getBoundingClientRect().bottom - (window.innerHeight - BAR)
    if (below > 0) window.scrollBy({ top: below, behavior: behaviour() })
  } else mark.scrollIntoView({ block: 'center', behavior: behaviour() })
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
