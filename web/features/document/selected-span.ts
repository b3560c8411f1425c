import type { Run } from './paper-blocks.ts'

/**
 * The stretch of the paper's text that is selected on the page, or null when nothing of the paper is. Every piece of
 * shown text stands in an element whose `data-start` says where it begins.
 */
export function selectedSpan(selection: Selection | null, paper: Element): Run | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(paper)) return null
  const pieces = [...paper.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) =>
    range.intersectsNode(piece),
  )
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  const start = startOf(first) + offsetWithin(first, range.startContainer, range.startOffset)
  const end = startOf(last) + (endOffset(last, range) ?? last.textContent.length)
  return end > start ? { start, end } : null
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset.start)
}

/** How far into the piece a boundary lies; a boundary outside of it lies before its first letter. */
function offsetWithin(piece: HTMLElement, container: Node, offset: number): number {
  if (!piece.contains(container)) return 0
  return container.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : piece.textContent.length
}

function endOffset(piece: HTMLElement, { endContainer, endOffset: offset }: Range): number | null {
  return piece.contains(endContainer) ? offsetWithin(piece, endContainer, offset) : null
}
