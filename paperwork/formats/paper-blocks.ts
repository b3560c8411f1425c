/** A part of the body of a Word paper, in its order. */
export type PaperBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PaperCell[])[]; readonly hasLines: boolean }

/** One cell with the columns it spans; `continues` marks the lower part of a vertically merged cell. */
export type PaperCell = {
  readonly blocks: readonly PaperBlock[]
  readonly span: number
  readonly continues: boolean
}

/** A tab in a paper parts two things of one line (agency and motto, label and text): so does a wide gap. */
export const TAB_GAP = '    '

/** A note at the foot of a page, put behind the paragraph that refers to it under its mark. */
export function markNote(blocks: readonly PaperBlock[], mark: string): readonly PaperBlock[] {
  return blocks
    .filter((block) => block.kind === 'table' || block.text.trim() !== '')
    .map((block, at) =>
      block.kind === 'table' || at > 0 ? block : { ...block, text: `[${mark}] ${block.text.trim()}` },
    )
}

/** A sign picked from a symbol font: its code is kept where it is a plain character, else it is a mark. */
export function readSymbol(code: number): string {
  const sign = String.fromCharCode(code & 0xff)
  return /[-+*()/.,:;0-9]/.test(sign) ? sign : '•'
}
