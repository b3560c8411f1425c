import { putTogether } from './doc-blocks.ts'
import { markLetters } from './legacy-fonts.ts'
import { TAB_GAP } from './paper-blocks.ts'
import { codePageOf, decodeBytes, type RtfFont, readRtfFont } from './rtf-fonts.ts'
import { emptyPaper, endParagraph, type RtfPaper, takeLabel, takeNote } from './rtf-paper.ts'
import {
  describeRow,
  emptyRow,
  FIRST_STATE,
  NOWHERE,
  OPTIONAL_BUT_READ,
  type RtfRow,
  type RtfState,
  shapeOf,
  TARGET_OF,
} from './rtf-state.ts'
import { type RtfToken, readRtfTokens } from './rtf-tokens.ts'
import { showBlocks } from './show-blocks.ts'

/** Groups nested deeper than this are damage. */
const DEEPEST_GROUP = 500

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['line', '\n'],
  ['tab', TAB_GAP],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['~', ' '],
  ['_', '-'],
  ['-', '\u00ad'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])

/** Whether bytes begin as an RTF file does, which is often named .doc. */
export function isRtf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart().startsWith('{\\rtf')
}

type Reading = {
  readonly paper: RtfPaper
  readonly groups: RtfState[]
  readonly fonts: Map<number, RtfFont>
  readonly rows: { outer: RtfRow; nested: RtfRow }
  state: RtfState
  codePage: string
  /** Bytes that wait for their end, so that a letter of several is read whole. */
  bytes: string
  /** What a label, a note or the name of a font holds so far. */
  aside: string
  font: { number: number; charset: number | undefined }
  /** Letters still to be passed over behind a Unicode letter. */
  toSkip: number
}

/** The text of an RTF paper: body with its printed list labels, tables, boxes and notes; headers and codes left out. */
export function readRtfText(bytes: Uint8Array): string {
  const reading: Reading = {
    paper: emptyPaper(),
    groups: [],
    fonts: new Map(),
    rows: { outer: emptyRow(), nested: emptyRow() },
    state: FIRST_STATE,
    codePage: 'windows-1252',
    bytes: '',
    aside: '',
    font: { number: 0, charset: undefined },
    toSkip: 0,
  }
  for (const token of readRtfTokens(Buffer.from(bytes).toString('latin1'))) {
    if (token.kind !== 'bytes') flush(reading)
    take(reading, token)
    if (reading.groups.length > DEEPEST_GROUP) break
  }
  flush(reading)
  const { paper } = reading
  if (paper.text.trim() !== '') endParagraph(paper)
  return showBlocks(
    putTogether(paper.paragraphs, {
      labelOf: (paragraph) => paper.labels.get(paragraph) ?? '',
      behind: (paragraph) => paper.behind.get(paragraph) ?? [],
    }),
  )
}

function take(reading: Reading, token: RtfToken): void {
  if (token.kind === 'word') takeWord(reading, token.name, token.value)
  else if (token.kind === 'sign') {
    if (token.sign === '*') change(reading, { isOptional: true })
    else write(reading, SIGNS.get(token.sign) ?? '')
  } else if (token.kind === 'bytes') {
    const skipped = Math.min(reading.toSkip, token.bytes.length)
    reading.toSkip -= skipped
    reading.bytes += token.bytes.slice(skipped)
  } else if (token.kind === 'open') reading.groups.push(reading.state)
  else closeGroup(reading)
}

function change(reading: Reading, changed: Partial<RtfState>): void {
  reading.state = { ...reading.state, ...changed }
}

function flush(reading: Reading): void {
  if (reading.bytes === '') return
  const { state, fonts } = reading
  const font = state.font === undefined ? undefined : fonts.get(state.font)
  const text = decodeBytes(reading.bytes, font ?? { codePage: reading.codePage, legacy: undefined })
  reading.bytes = ''
  write(reading, text)
}

function write(reading: Reading, text: string): void {
  const { target, isHidden, capitals } = reading.state
  if (target === 'font') writeFont(reading, text)
  else if (target === 'label' || target === 'note') reading.aside += text
  else if (target !== 'nowhere' && !isHidden)
    reading.paper.text += capitals ? text.toLocaleUpperCase('vi') : text
}

/** Fonts are named in their table one after the other, each name ended by a semicolon. */
function writeFont(reading: Reading, text: string): void {
  reading.aside += text
  if (!reading.aside.includes(';')) return
  const [name = ''] = reading.aside.split(';')
  reading.fonts.set(reading.font.number, readRtfFont(name, reading.font.charset, reading.codePage))
  reading.aside = ''
}

function closeGroup(reading: Reading): void {
  const before = reading.state
  reading.state = reading.groups.pop() ?? FIRST_STATE
  reading.toSkip = 0
  if (before.target === reading.state.target) return
  const { paper } = reading
  if (before.target === 'label') takeLabel(paper, reading.aside)
  else if (before.target === 'note') takeNote(paper, reading.aside)
  else if (before.target === 'box') {
    if (paper.text.trim() !== '') endParagraph(paper)
    Object.assign(paper, paper.waiting.pop())
  }
  reading.aside = ''
}

function takeWord(reading: Reading, name: string, value: number | undefined): void {
  const { state, paper } = reading
  const target = TARGET_OF.get(name)
  const sign = SIGNS.get(name)
  if (target !== undefined) openTarget(reading, target)
  else if (NOWHERE.has(name) || (state.isOptional && !OPTIONAL_BUT_READ.has(name)))
    change(reading, { target: 'nowhere', isOptional: false })
  else if (name === 'u') {
    write(reading, markOld(reading, String.fromCharCode((value ?? 0) & 0xffff)))
    reading.toSkip = state.alternatives
  } else if (name === 'par' || name === 'sect' || name === 'page') {
    if (state.target === 'note') reading.aside += '\n'
    else if (state.target === 'paper' || state.target === 'box') endParagraph(paper)
  } else if (sign !== undefined) write(reading, sign)
  else if (!takeLetterWord(reading, name, value)) takeTableWord(reading, name, value)
}

/** A Unicode letter under an old font is the byte of that code. */
function markOld({ state, fonts }: Reading, letter: string): string {
  const legacy = state.font === undefined ? undefined : fonts.get(state.font)?.legacy
  return legacy === undefined ? letter : markLetters(letter, legacy)
}

function openTarget(reading: Reading, target: RtfState['target']): void {
  const { paper, state } = reading
  if (target === 'box') {
    paper.waiting.push({ text: paper.text, paragraph: paper.paragraph, label: paper.label })
    Object.assign(paper, { text: '', label: '', paragraph: { inTable: false, depth: 0 } })
  }
  reading.aside = ''
  const isWithin = state.target === 'note' && target !== 'font'
  change(reading, { target: isWithin ? 'nowhere' : target, isOptional: false })
}

/** Words that say what letters look like, or how they are written. */
function takeLetterWord(reading: Reading, name: string, value: number | undefined): boolean {
  const isOn = value !== 0
  if (name === 'f') {
    if (reading.state.target === 'font') reading.font = { number: value ?? 0, charset: undefined }
    else change(reading, { font: value })
  } else if (name === 'fcharset') reading.font.charset = value
  else if (name === 'ansicpg') reading.codePage = codePageOf(value)
  else if (name === 'uc') change(reading, { alternatives: Math.min(Math.max(value ?? 1, 0), 8) })
  else if (name === 'plain') change(reading, { capitals: false, isHidden: false, font: undefined })
  else if (name === 'caps') change(reading, { capitals: isOn })
  else if (name === 'v' || name === 'deleted') change(reading, { isHidden: isOn })
  else return false
  return true
}

/** Words that say where paragraphs, cells and rows begin and end. */
function takeTableWord(reading: Reading, name: string, value: number | undefined): void {
  const { paper, rows, state } = reading
  const which = state.isNested ? 'nested' : 'outer'
  if (name === 'pard') paper.paragraph = { inTable: false, depth: 0 }
  else if (name === 'intbl') paper.paragraph = { ...paper.paragraph, inTable: true }
  else if (name === 'itap') paper.paragraph = { ...paper.paragraph, depth: value ?? 0 }
  else if (name === 'cell') endParagraph(paper, { endsCell: true, inTable: true, depth: 1 })
  else if (name === 'nestcell') endParagraph(paper, { endsCell: true, inTable: true })
  else if (name === 'nesttableprops') change(reading, { isNested: true, isOptional: false })
  else if (name === 'trowd') rows[which] = emptyRow()
  else if (name === 'row' || name === 'nestrow') {
    const row = shapeOf(rows[which])
    const depth = name === 'row' ? 1 : paper.paragraph.depth
    endParagraph(paper, { endsRow: true, inTable: true, depth, ...(row === undefined ? {} : { row }) })
  } else describeRow(rows[which], name, value)
}
