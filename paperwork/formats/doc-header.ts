import type { CompoundFile } from './compound-file.ts'
import { i32, u16, u32 } from './little-endian.ts'
import type { PaperProblemCode } from './paper-problem.ts'

/** A stretch of the table stream. */
export type DocPart = { readonly at: number; readonly length: number }

/** How many letters the stories of a Word 97–2003 paper have, in the order in which they follow each other. */
export type DocStories = {
  readonly body: number
  readonly footnotes: number
  readonly headers: number
  readonly comments: number
  readonly endnotes: number
  readonly boxes: number
}

/** The streams of a Word 97–2003 paper with what its header says of them. */
export type DocHeader = {
  readonly main: Uint8Array
  readonly table: Uint8Array
  readonly data: Uint8Array
  readonly stories: DocStories
  part(name: DocPartName): DocPart
}

/** Places of the header's list of parts ([MS-DOC] FibRgFcLcb97). */
const PLACE_OF = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  letterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  drawings: 40,
  endnoteMarks: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const

export type DocPartName = keyof typeof PLACE_OF

const WORD_MARK = 0xa5ec
const WORD_97 = 0xc1
const FIRST_PART = 0x9a
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200

/** Why a compound file is no Word 97–2003 paper; `olderWord`: it is one of Word 6 or 95. */
export type DocFault = PaperProblemCode | 'olderWord'

/** Reads the header of a Word paper out of its container. */
export function readDocHeader(file: CompoundFile): DocHeader | DocFault {
  const main = file.stream('WordDocument')
  if (main === undefined) return 'contentIsNotWhatNameSays'
  const mark = u16(main, 0)
  const version = u16(main, 2)
  if (mark === 0xa5dc || (mark === WORD_MARK && version < WORD_97)) return 'olderWord'
  if (mark !== WORD_MARK) return 'brokenFile'
  const flags = u16(main, 10)
  if ((flags & ENCRYPTED) !== 0) return 'passwordProtected'
  const table = file.stream((flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table')
  if (table === undefined) return 'brokenFile'
  const letters = (at: number): number => Math.max(i32(main, at), 0)
  return {
    main,
    table,
    data: file.stream('Data') ?? new Uint8Array(),
    stories: {
      body: letters(0x4c),
      footnotes: letters(0x50),
      headers: letters(0x54),
      comments: letters(0x5c),
      endnotes: letters(0x60),
      boxes: letters(0x64),
    },
    part: (name) => {
      const at = FIRST_PART + 8 * PLACE_OF[name]
      const begin = u32(main, at)
      return { at: begin, length: Math.max(Math.min(u32(main, at + 4), table.length - begin), 0) }
    },
  }
}
