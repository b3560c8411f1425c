/** The lines of a text box, one thing each; empty ones say nothing. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What a form says of a field that must be filled. */
export const missing = {
  name: 'Hãy ghi tên',
  day: 'Hãy chọn ngày',
  unit: 'Hãy chọn đơn vị',
} as const

/** The sentence for an empty field, null for a filled one. */
export function required(value: string | null, sentence: string): string | null {
  return value === null || value.trim() === '' ? sentence : null
}
