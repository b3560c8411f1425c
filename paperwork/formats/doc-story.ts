import { type FindFormatting, type Formatted, styleNumber } from './doc-formatting.ts'
import { type LetterReader, openLetters } from './doc-letters.ts'
import type { DocPiece } from './doc-pieces.ts'
import { type ParagraphProperties, readParagraphChanges } from './doc-properties.ts'
import type { DocStyles } from './doc-styles.ts'
import type { LegacyFont } from './legacy-fonts.ts'

/** What is needed to read any story of a paper. */
export type DocSetting = {
  readonly main: Uint8Array
  readonly data: Uint8Array
  readonly pieces: readonly DocPiece[]
  readonly letterFormatting: FindFormatting
  readonly paragraphFormatting: FindFormatting
  readonly styles: DocStyles
  readonly fonts: ReadonlyMap<number, LegacyFont>
}

/** A paragraph with its place, counted in letters over all stories. */
export type DocParagraph = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly endsCell: boolean
  readonly joinsNext: boolean
  /** Whether its mark was deleted under tracked changes. */
  readonly isDeleted: boolean
  readonly properties: ParagraphProperties
}

/** The marks that end a paragraph: of a paragraph, of a cell or row, of a page or section. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Word writes them into the text
const ENDS = /[\r\u0007\f]/g
const CELL_END = 7

const WIDE = new TextDecoder('utf-16le', { ignoreBOM: true })
const NARROW = new TextDecoder('windows-1252')

/** The paragraphs between two places in the order of the text. */
export function readStory(setting: DocSetting, from: number, to: number): readonly DocParagraph[] {
  const { main, pieces, letterFormatting } = setting
  const story: Story = {
    setting,
    letters: openLetters(setting.styles, setting.fonts),
    paragraphs: [],
    text: '',
    begin: from,
  }
  for (const piece of pieces) {
    const begin = Math.max(piece.from, from)
    const end = Math.min(piece.to, to)
    if (begin >= end) continue
    const width = piece.wide ? 2 : 1
    const place = (at: number): number => piece.at + (at - piece.from) * width
    for (let at = begin; at < end; ) {
      const formatting = letterFormatting(place(at))
      const until = piece.from + Math.ceil((formatting.to - piece.at) / width)
      const next = Math.min(Math.max(until, at + 1), end)
      const letters = decode(main.subarray(place(at), place(next)), piece.wide)
      readRun(story, { letters, formatting, at, place })
      at = next
    }
  }
  if (story.text !== '') {
    const rest = {
      from: story.begin,
      to,
      endsCell: false,
      joinsNext: false,
      isDeleted: false,
      properties: {},
    }
    story.paragraphs.push({ text: story.text, ...rest })
  }
  return story.paragraphs
}

type Story = {
  readonly setting: DocSetting
  readonly letters: LetterReader
  readonly paragraphs: DocParagraph[]
  text: string
  begin: number
}

type Run = {
  readonly letters: string
  readonly formatting: Formatted
  readonly at: number
  readonly place: (at: number) => number
}

/** Reads letters that are formatted alike; they may end one paragraph and begin another. */
function readRun(story: Story, { letters, formatting, at, place }: Run): void {
  const { setting, letters: reader } = story
  let done = 0
  ENDS.lastIndex = 0
  const style = (offset: number): number => styleNumber(setting.paragraphFormatting(place(at + offset)))
  for (let end = ENDS.exec(letters); end !== null; end = ENDS.exec(letters)) {
    const properties = reader.properties(formatting, style(end.index))
    story.text += reader.read(letters.slice(done, end.index), properties)
    done = end.index + 1
    endParagraph(story, {
      mark: letters.charCodeAt(end.index),
      at: at + end.index,
      place,
      isDeleted: properties.deleted === true,
    })
  }
  if (done < letters.length)
    story.text += reader.read(letters.slice(done), reader.properties(formatting, style(done)))
}

type End = {
  readonly mark: number
  readonly at: number
  readonly place: (at: number) => number
  readonly isDeleted: boolean
}

function endParagraph(story: Story, { mark, at, place, isDeleted }: End): void {
  const { styles, data, paragraphFormatting } = story.setting
  const formatting = paragraphFormatting(place(at))
  const base = styles(styleNumber(formatting)).paragraph
  const properties = readParagraphChanges(formatting.changes.subarray(2), base, data)
  const isCell = mark === CELL_END
  story.paragraphs.push({
    text: story.text,
    from: story.begin,
    to: at + 1,
    endsCell: isCell || properties.endsCell === true,
    joinsNext: isDeleted && !isCell,
    isDeleted,
    properties: isCell ? { ...properties, inTable: true } : properties,
  })
  story.text = ''
  story.begin = at + 1
}

function decode(bytes: Uint8Array, wide: boolean): string {
  return (wide ? WIDE : NARROW).decode(bytes)
}
