import type { PaperFormat } from '#paperwork/formats/extract-text'

/** A file that was read in the reading process and is not kept yet. */
export interface ReadFile {
  readonly fileName: string
  readonly format: PaperFormat
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly text: string
}

/** Text as the database can keep it: half a surrogate pair and the zero sign have no place in it. */
export function keepable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\ufffd')
}
