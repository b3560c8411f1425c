import { fold, isUpperCase } from './fold.ts'

export type LabelKind =
  | 'appendix'
  | 'part'
  | 'chapter'
  | 'letter'
  | 'roman'
  | 'article'
  | 'number'
  | 'decimal'
  | 'small-letter'
  | 'bracket'

/** The printed label of a section: "III.", "1.1.", "a)", "Điều 5." */
export type Label = {
  readonly kind: LabelKind
  /** As a step of a path: without its dot or bracket. */
  readonly step: string
  readonly printed: string
  /** How deep a decimal goes: 2 for 1.1. */
  readonly depth: number
  /** Where the text behind the label begins, counted from the start of the line. */
  readonly width: number
}

/** The mark of an item of a list, and where its text begins. */
export type Bullet = { readonly mark: string; readonly width: number }

const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)]$|\s*[-–]\s+(?=\p{Lu})|(?:[.)/:]\s*|\s+)(?=\S))/u
/** Three digits are a label only before a sentence: "100. Giao Văn phòng", and not "100.000 đồng". */
const NUMBER =
  /^(\d{1,2}|[1-9]\d{2}(?=[.)]\s+[\p{Lu}“"]))(?:[.)]$|(?:[.)](?!\d)\s*|\/(?!\d|\p{Lu}{2}|\p{Lu}\p{L}{0,3}[-/])\s*|\s*[-–]\s+(?=\p{Lu}))(?=\S))/u
/** A scan may lose the dot: before a heading in capitals the number alone is a label, not where a line of it breaks. */
const ROMAN =
  /^(?!V\/v)([IVXL]{1,7})(?:[.)]$|(?:[.)/:]\s*|\s*[-–]\s+)(?=\S)|\s+(?=\p{Lu}{2,}\s[^\p{Ll}]+$)(?!(?:NĂM|VÀ|CỦA|VỀ|TẠI|TỈNH|NHIỆM KỲ|GIAI ĐOẠN)\s))/u
/** "ii. nội dung": headings set in small letters; a single one may as well be a letter. */
const SMALL_ROMAN = /^(i{2,3}|iv|vi{1,3}|ix|xi{1,3})\.\s+(?=\S)/
const LETTER = /^(?!V\/v)([A-ZĐ])(?:[.)/]\s*|\s*[-–]\s+)(?=\S)/
const SMALL_LETTER = /^([a-zđ])(?:\)\s*|\.\s+|\/\s*)(?=\S)/
const BRACKET = /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*(?=\S)/
const ARTICLE = /^(điều\s+\d{1,3})[.:]?\s*/
const CHAPTER = /^((?:chương|mục)\s+(?:[ivxl]+|\d{1,2}))(?![\p{L}\d])[.:]?\s*/u
const PART = /^(phần\s+(?:[ivxl]+|\d{1,2}|thứ\s+\p{L}+))(?![\p{L}\d])[.:]?\s*/u
const APPENDIX =
  /^(?:phụ\s+lục|phụ\s+biểu)(?:\s+số)?(?:\s*:?\s*([ivxl]+|\d{1,2}|[a-zđ])(?![\p{L}\d]))?[.:]?\s*/u
const BULLET = /^([-–—+•●▪◦■□➢❖✓‑−*·o\uf0a7\uf0b7\uf02d\uf0d8\uf0fc])(?:\s+|(?=[\p{L}\d“"‘(]))/u

/** The label a line opens with, or null. */
export function labelOf(line: string): Label | null {
  const first = line.charCodeAt(0)
  if (first >= 48 && first <= 57) return decimal(line) ?? simple('number', NUMBER, line)
  if (first === 40) return simple('bracket', BRACKET, line)
  return (
    simple('roman', ROMAN, line) ??
    simple('roman', SMALL_ROMAN, line) ??
    simple('letter', LETTER, line) ??
    simple('small-letter', SMALL_LETTER, line) ??
    named(line)
  )
}

/** The bullet a line opens with, or null. */
export function bulletOf(line: string): Bullet | null {
  const match = BULLET.exec(line)
  if (match === null) return null
  const mark = match[1] ?? ''
  if (mark === 'o' && !/^o\s/.test(line)) return null
  return { mark, width: match[0].length }
}

function simple(kind: LabelKind, pattern: RegExp, line: string): Label | null {
  const match = pattern.exec(line)
  const step = match?.[1]
  if (match === null || step === undefined) return null
  return { kind, step, printed: match[0].trim(), depth: 1, width: match[0].length }
}

function decimal(line: string): Label | null {
  const match = DECIMAL.exec(line)
  const step = match?.[1]
  if (match === null || step === undefined) return null
  return {
    kind: 'decimal',
    step,
    printed: match[0].trim(),
    depth: step.split('.').length,
    width: match[0].length,
  }
}

function named(line: string): Label | null {
  const first = line[0]?.toLowerCase()
  if (first !== 'đ' && first !== 'c' && first !== 'm' && first !== 'p') return null
  const folded = fold(line)
  const article = ARTICLE.exec(folded)
  if (article !== null && isCapital(line)) return wide('article', line, [article[1] ?? '', article[0]])
  const chapter = CHAPTER.exec(folded) ?? PART.exec(folded)
  if (chapter !== null && isCapital(line)) {
    return wide(first === 'p' ? 'part' : 'chapter', line, [chapter[1] ?? '', chapter[0]])
  }
  const appendix = APPENDIX.exec(folded)
  if (
    appendix === null ||
    !(isUpperCase(line.slice(0, 7)) || (isCapital(line) && appendix[0].length === line.length))
  )
    return null
  const step = `PL${appendixNumber(appendix[1] ?? '')}`
  return {
    kind: 'appendix',
    step,
    printed: line.slice(0, appendix[0].length).trim(),
    depth: 1,
    width: appendix[0].length,
  }
}

/** "PHỤ LỤC II", "Phụ lục 02" and "Phụ lục 2" are the second one; a letter stays a letter. */
function appendixNumber(printed: string): string {
  if (/^[ivxl]+$/.test(printed)) return String(romanValue(printed.toUpperCase()))
  return /^\d+$/.test(printed) ? String(Number(printed)) : printed.toUpperCase()
}

function wide(kind: LabelKind, line: string, [step, whole]: readonly [string, string]): Label {
  return {
    kind,
    step: line.slice(0, step.length).replace(/\s+/g, ' '),
    printed: line.slice(0, whole.length).trim(),
    depth: 1,
    width: whole.length,
  }
}

function isCapital(line: string): boolean {
  const first = line[0] ?? ''
  return first !== first.toLowerCase()
}

/** The label that comes next in the same series, to tell a label from a number that a broken line begins with. */
export function follows(previous: Label | null, label: Label): boolean {
  if (previous === null || previous.kind !== label.kind) return isFirst(label)
  const before = ordinal(previous)
  const after = ordinal(label)
  return isFirst(label) || after === before + 1 || after === before
}

function isFirst({ step }: Label): boolean {
  return /^(?:1|a|A|I|i|01)$|\.1$|^\S+ (?:1|I|01|thứ nhất)$/i.test(step)
}

const SMALL = 'abcdđeghiklmnopqrstuvxy'

function ordinal({ kind, step }: Label): number {
  if (kind === 'small-letter' || kind === 'letter') return SMALL.indexOf(step.toLowerCase()) + 1
  if (kind === 'roman') return romanValue(step.toUpperCase())
  const last = /(\d+|[ivxl]+)$/i.exec(step)?.[1] ?? ''
  return /^\d+$/.test(last) ? Number(last) : romanValue(last.toUpperCase())
}

/** The value of a Roman numeral as papers use them, up to L. */
export function romanValue(numeral: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
  let total = 0
  for (let index = 0; index < numeral.length; index += 1) {
    const value = values[numeral[index] ?? ''] ?? 0
    const next = values[numeral[index + 1] ?? ''] ?? 0
    total += value < next ? -value : value
  }
  return total
}
