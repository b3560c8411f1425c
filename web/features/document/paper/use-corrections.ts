import { useSessionStorage } from '@mantine/hooks'
import { correctPaper, type Paper, restorePaperVersion } from '#contract/document'
import type { Span } from '#contract/reading'
import { useChange } from '../../../app/queries.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import { type Edit, withEdit, withoutEdit } from './suspects.ts'

/** Changes of the text that wait to be saved together as one version, and what was looked at and left as it is. */
export interface Corrections {
  readonly edits: readonly Edit[]
  /** Where looked-at words begin. */
  readonly skipped: ReadonlySet<number>
  readonly isSaving: boolean
  readonly put: (edits: readonly Edit[]) => void
  readonly drop: (span: Span) => void
  readonly skip: (span: Span) => void
  readonly clear: () => void
  readonly save: () => void
}

interface Kept {
  readonly edits: readonly Edit[]
  readonly skipped: readonly number[]
}

const nothing: Kept = { edits: [], skipped: [] }

/** The corrections of a paper's latest version; a reload of the page keeps them. */
export function useCorrections({ id, version, versions, text }: Paper): Corrections {
  const number = versions[0]?.number ?? 1
  const [kept, setKept] = useSessionStorage<Kept>({
    key: `corrections.${id}.${number}`,
    defaultValue: nothing,
    getInitialValueInEffect: false,
  })
  const undo = useChange(restorePaperVersion, { refreshes: ['plan', 'award'], said: 'Đã lấy lại chữ cũ.' })
  const save = useChange(correctPaper, {
    refreshes: ['plan', 'award'],
    onDone: (corrected, { body }) => {
      setKept(nothing)
      showToast({
        kind: 'done',
        message: `Đã sửa ${body.edits.length} chỗ và đọc lại văn bản.`,
        undo: () => undo.mutate({ params: { id }, body: { version: corrected.version, number } }),
      })
    },
  })
  return {
    edits: kept.edits,
    skipped: new Set(kept.skipped),
    isSaving: save.isPending || undo.isPending,
    put: (edits) =>
      setKept((before) => ({
        ...before,
        edits: edits.reduce((all, edit) => withOne(all, edit, text), before.edits),
      })),
    drop: (span) => setKept((before) => ({ ...before, edits: withoutEdit(before.edits, span) })),
    skip: ({ start }) => setKept((before) => ({ ...before, skipped: [...before.skipped, start] })),
    clear: () => setKept(nothing),
    save: () =>
      save.mutate({ params: { id }, body: { version, edits: kept.edits.map((edit) => ({ ...edit })) } }),
  }
}

/** An edit that changes nothing is none. */
function withOne(edits: readonly Edit[], edit: Edit, text: string): readonly Edit[] {
  return edit.text === text.slice(edit.start, edit.end) ? withoutEdit(edits, edit) : withEdit(edits, edit)
}
