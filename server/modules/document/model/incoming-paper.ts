import type { PaperReading } from '#contract/reading'

/** A paper file that was read and is not stored yet. */
export interface IncomingPaper {
  readonly fileName: string
  readonly format: 'docx' | 'pdf' | 'txt' | 'md'
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly text: string
  readonly reading: PaperReading
  readonly kind: TakenFor
}

/** What a paper was taken for: a plan that can become a year, or something else, with the sentence that says so. */
export interface TakenFor {
  readonly isPlan: boolean
  readonly sentence: string
}

/** A paper as other modules know it. */
export interface KeptPaper {
  readonly id: string
  readonly fileName: string
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly text: string
  readonly reading: PaperReading
  readonly kind: TakenFor
  /** Whether everyone of the agency sees it. */
  readonly released: boolean
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
