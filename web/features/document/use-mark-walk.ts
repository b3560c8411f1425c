import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo } from 'react'
import { type Mark, markLabels } from './marks.ts'

type Walk = {
  readonly sheet: RefObject<HTMLElement | null>
  readonly marks: readonly Mark[]
  readonly chosen: string | null
  readonly onChoose: (mark: Mark) => void
}

const PIECE = 'mark[data-mark]'

/**
 * Lets the marks of a sheet be chosen by mouse and walked by keyboard. Only one mark at a time is a button with a tab
 * stop, so a screen reader reads the paper as a paper; the attributes are set by hand because a long paper has
 * thousands of marks and choosing one must not draw them all again.
 */
export function useMarkWalk({ sheet, marks, chosen, onChoose }: Walk) {
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks])

  // Without dependencies: whenever the text was drawn anew, its attributes are gone.
  useEffect(() => {
    const root = sheet.current
    if (root) showChosen(root, chosen, byId)
  })

  const choose = (piece: Element | null | undefined) => {
    const mark = byId.get(piece instanceof HTMLElement ? (piece.dataset.mark ?? '') : '')
    if (!mark || !piece || !sheet.current) return
    onChoose(mark)
    giveTabStop(sheet.current, piece as HTMLElement, mark)
  }

  return {
    onClick: (event: MouseEvent) => {
      if (window.getSelection()?.isCollapsed === false) return
      choose((event.target as Element).closest(PIECE))
    },
    onKeyDown: (event: KeyboardEvent) => {
      const piece = (event.target as Element).closest<HTMLElement>(PIECE)
      if (!piece || !sheet.current) return
      if (event.key === 'Enter' || event.key === ' ') choose(piece)
      else {
        const next = neighbour(sheet.current, piece, event.key)
        if (!next) return
        giveTabStop(sheet.current, next, byId.get(next.dataset.mark ?? ''))
        next.focus()
      }
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

function showChosen(root: HTMLElement, chosen: string | null, byId: ReadonlyMap<string, Mark>): void {
  for (const piece of root.querySelectorAll('[data-chosen]')) piece.removeAttribute('data-chosen')
  const pieces =
    chosen === null ? [] : root.querySelectorAll<HTMLElement>(`[data-items~="${CSS.escape(chosen)}"]`)
  for (const piece of pieces) piece.dataset.chosen = 'true'
  const stop =
    pieces[0] ?? root.querySelector<HTMLElement>('[role="button"]') ?? root.querySelector<HTMLElement>(PIECE)
  if (stop) giveTabStop(root, stop, byId.get(stop.dataset.mark ?? ''))
}

function giveTabStop(root: HTMLElement, piece: HTMLElement, mark: Mark | undefined): void {
  for (const other of root.querySelectorAll(`${PIECE}[role="button"]`)) {
    for (const name of ['role', 'tabindex', 'aria-label']) other.removeAttribute(name)
  }
  if (!mark) return
  piece.setAttribute('role', 'button')
  piece.setAttribute('tabindex', '0')
  piece.setAttribute(
    'aria-label',
    [`${markLabels[mark.kind]}: ${piece.textContent}`, mark.note].filter(Boolean).join('. '),
  )
}

/** The first piece of the mark after or before this one. */
function neighbour(root: HTMLElement, piece: HTMLElement, key: string): HTMLElement | null {
  const step =
    key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0
  if (step === 0) return null
  const pieces = [...root.querySelectorAll<HTMLElement>(PIECE)]
  let index = pieces.indexOf(piece)
  do index += step
  while (pieces[index] && pieces[index]?.dataset.mark === piece.dataset.mark)
  return pieces[index] ?? null
}
