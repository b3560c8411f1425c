import type { Reading } from './reading.ts'

/**
 * Reads the plain text of an administrative paper into its structure; any text gives a reading, none throws.
 */
export function readPaper(text: string): Reading {
  const everything = text.trim() === '' ? [] : [{ start: 0, end: text.length }]
  return {
    schema: 'thidua.document/1',
    header: {
      issuer: null,
      parentAgency: null,
      number: { value: null, symbol: null },
      place: null,
      date: { iso: null, precision: 'none' },
      documentType: { code: null, name: null },
      title: null,
      addressee: [],
      year: null,
      spans: {},
    },
    sections: [],
    citations: [],
    tasks: [],
    movements: [],
    targets: [],
    recipients: [],
    signer: null,
    warnings: [],
    unread: everything,
  }
}
