import { type ReactNode, useMemo } from 'react'
import { type EditedPart, problemsIn } from './edited-part.ts'
import { EditorContext } from './editor-context.ts'
import { PartEditor } from './PartEditor.tsx'

interface StandardEditorProps {
  readonly value: EditedPart
  readonly onChange: (value: EditedPart) => void
}

/** A standard as a tree that is written: groups, conditions, their words and numbers, problems where they are. */
export function StandardEditor({ value, onChange }: StandardEditorProps): ReactNode {
  const editor = useMemo(() => ({ root: value, onChange, problems: problemsIn(value) }), [value, onChange])
  return (
    <EditorContext.Provider value={editor}>
      <PartEditor part={value} />
    </EditorContext.Provider>
  )
}
