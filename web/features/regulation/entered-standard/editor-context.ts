import { createContext, useContext } from 'react'
import type { EditedPart, PartProblem } from './edited-part.ts'

interface Editor {
  readonly root: EditedPart
  readonly onChange: (root: EditedPart) => void
  readonly problems: ReadonlyMap<string, readonly PartProblem[]>
}

/** The standard that is being written, for its parts however deep. */
export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (editor === null) throw new Error('a part is edited within a StandardEditor')
  return editor
}

/** Puts the keyboard on a part once it is drawn: on the button that moved it, or on its first field. */
export function focusPart(id: string, button?: string): void {
  requestAnimationFrame(() => {
    const part = document.querySelector(`[data-part="${id}"]`)
    const wanted = button && part?.querySelector<HTMLElement>(`[aria-label^="${button}"]`)
    const field = part?.querySelector<HTMLElement>('textarea, input')
    ;(wanted || field)?.focus()
  })
}
