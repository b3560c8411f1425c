import type { PaperReading } from '#contract/reading'
import type { PaperFormat } from '#paperwork/formats/extract-text'
import type { Conversion } from '#paperwork/formats/legacy-encoding'
import type { PaperPart } from '#paperwork/reading/parts'
import type { Scan } from '#paperwork/scanning/scan'

/** The text of a paper and what was read in it. */
export interface ReadText {
  readonly text: string
  readonly reading: PaperReading
  readonly kind: TakenFor
  readonly parts: readonly PaperPart[]
}

/** A paper file that was read and is not stored yet. */
export interface IncomingPaper extends ReadText {
  readonly fileName: string
  readonly format: PaperFormat
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly conversion: Conversion | null
  readonly scan: Scan | null
}

/** What a paper was taken for: a plan that can become a year, or something else, with the sentence that says so. */
export interface TakenFor {
  readonly isPlan: boolean
  readonly sentence: string
}

/** A paper as other modules know it. */
export interface KeptPaper {
  readonly id: string
  readonly version: number
  readonly fileName: string
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly isOwn: boolean
  readonly released: boolean
  readonly text: string
  readonly reading: PaperReading
  readonly kind: TakenFor
}

/** What makes two files the same paper for people who look it up: its words, in one line. */
export function searchedWords({ fileName, reading }: Pick<IncomingPaper, 'fileName' | 'reading'>): string {
  const { title, number, issuer, documentType } = reading.header
  return [documentType.name, title, number.value, number.symbol, issuer, fileName].filter(Boolean).join(' ')
}

/**
 * Text as the database can keep it: half a surrogate pair and the zero sign have no place in it. Replaced one for one,
 * so that spans stay where they are.
 */
export function keepable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\ufffd')
}

/** The same for everything that was read. */
export function keepableReading(reading: PaperReading): PaperReading {
  return JSON.parse(JSON.stringify(reading), (_key, value) =>
    typeof value === 'string' ? keepable(value) : value,
  )
}
