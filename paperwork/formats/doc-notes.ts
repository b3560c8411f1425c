import { putTogether, type Surroundings } from './doc-blocks.ts'
import type { DocHeader, DocPart, DocPartName } from './doc-header.ts'
import { type DocParagraph, type DocSetting, readStory } from './doc-story.ts'
import { showNumber } from './list-labels.ts'
import { u32 } from './little-endian.ts'
import { markNote, type PaperBlock } from './paper-blocks.ts'

/** Something that hangs on a place of the body: the blocks to be shown behind its paragraph. */
type Attached = { readonly at: number; readonly read: () => readonly PaperBlock[] }

/** More notes and boxes than any paper has. */
const MOST_ATTACHED = 20_000

const DRAWING_SIZE = 26
const BOX_SIZE = 22

/** Gives what hangs on each paragraph of the body: its notes, and its text boxes in the order of their anchors. */
export function readAttached(
  header: DocHeader,
  setting: DocSetting,
  labelOf: Surroundings['labelOf'],
): Surroundings['behind'] {
  const { body, footnotes, headers, comments, endnotes } = header.stories
  const inside: Surroundings = { labelOf, behind: () => [] }
  const read = (from: number, to: number): readonly PaperBlock[] =>
    putTogether(readStory(setting, from, to), inside)
  const endnotesFrom = body + footnotes + headers + comments
  const attached = [
    ...notesOf(header, {
      marks: 'footnoteMarks',
      texts: 'footnoteTexts',
      from: body,
      format: 'decimal',
      read,
    }),
    ...notesOf(header, {
      marks: 'endnoteMarks',
      texts: 'endnoteTexts',
      from: endnotesFrom,
      format: 'lowerRoman',
      read,
    }),
    ...boxesOf(header, endnotesFrom + endnotes, read),
  ].toSorted((one, other) => one.at - other.at)
  let next = 0
  // Paragraphs are asked for in their order, so what was not shown yet comes with the next one.
  return ({ to }: DocParagraph) => {
    const found: PaperBlock[] = []
    for (let one = attached[next]; one !== undefined && one.at < to; one = attached[next]) {
      found.push(...one.read())
      next += 1
    }
    return found
  }
}

type Notes = {
  readonly marks: DocPartName
  readonly texts: DocPartName
  /** Where the story of the notes begins. */
  readonly from: number
  readonly format: string
  readonly read: (from: number, to: number) => readonly PaperBlock[]
}

function notesOf(header: DocHeader, { marks, texts, from, format, read }: Notes): readonly Attached[] {
  const marked = header.part(marks)
  const written = header.part(texts)
  const count = countOf(marked, 2)
  return Array.from({ length: count }, (_, index) => ({
    at: placeIn(header, marked, index),
    read: () =>
      markNote(
        read(from + placeIn(header, written, index), from + placeIn(header, written, index + 1)),
        showNumber(index + 1, format),
      ),
  }))
}

/** A text box names the drawing it stands in; a box inside a group of drawings hangs where the group does. */
function boxesOf(
  header: DocHeader,
  from: number,
  read: (from: number, to: number) => readonly PaperBlock[],
): readonly Attached[] {
  const { table } = header
  const drawings = header.part('drawings')
  const drawn = countOf(drawings, DRAWING_SIZE)
  const anchors = new Map<number, number>()
  for (let index = 0; index < drawn; index += 1) {
    const drawing = u32(table, drawings.at + 4 * (drawn + 1) + DRAWING_SIZE * index)
    anchors.set(drawing, placeIn(header, drawings, index))
  }
  const texts = header.part('boxTexts')
  const count = countOf(texts, BOX_SIZE)
  const boxes: Attached[] = []
  let last = placeIn(header, drawings, 0)
  for (let index = 0; index < count; index += 1) {
    const drawing = u32(table, texts.at + 4 * (count + 1) + BOX_SIZE * index + 14)
    last = anchors.get(drawing) ?? last
    const [begin, end] = [placeIn(header, texts, index), placeIn(header, texts, index + 1)]
    boxes.push({ at: last, read: () => read(from + begin, from + end) })
  }
  return boxes
}

/** How many things a list of places holds, each with that many bytes behind the places. */
function countOf({ length }: DocPart, size: number): number {
  return Math.min(Math.max(Math.floor((length - 4) / (4 + size)), 0), MOST_ATTACHED)
}

function placeIn({ table }: DocHeader, { at, length }: DocPart, index: number): number {
  return 4 * index + 4 > length ? 0 : u32(table, at + 4 * index)
}
