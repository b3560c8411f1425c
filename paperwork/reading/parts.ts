import { fold, isUpperCase } from './fold.ts'
import { type Line, linesOf } from './lines.ts'
import { paperTypeOf } from './paper-types.ts'
import type { Span } from './reading.ts'

/** One paper among those that lie in a file: its stretch of the text and the words that name it in an offer to split. */
export type PaperPart = Span & { readonly name: string }

const STATE = /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam/
const MOTTO = /độc lập\s*[-–]\s*tự do/
const NUMBER = /(?<!\p{L})số ?[:.]? ?[\dlo.…_\s]{0,12}(?:[-/]\d{4})?[-/] ?\p{Lu}/u
const PLACE_AND_DAY = /, ?ngày.{0,14}tháng.{0,10}năm/
const CLOSED = /\.\/\.?["”]?\s*$|^\|? *nơi nhận|^(?:tm|kt|tl|tuq)\.|^(?:\(?đã ký\)?)$/u
const AGENCY =
  /^(?:ủy ban|ubnd|hội đồng|hđnd|sở|ban|bộ|tổng cục|chi cục|cục|trung tâm|trường|phòng|khối|cụm|đảng|liên đoàn|công đoàn|hội|đoàn|tỉnh|thành|huyện|văn phòng|viện|bệnh viện|công ty|tổng công ty|tập đoàn|công an|thanh tra|mặt trận|xã|phường|đặc khu)(?!\p{L})/u
/** The letterhead of a paper fits into so many lines, its type stands in so many. */
const HEAD_LINES = 8
const TYPE_LINES = 14
/** So much of a paper at least stands before another begins. */
const SHORTEST = 6
const LONGEST_NAME = 120
/** Without one of these beyond the first head, no other paper begins. */
const HEAD_FURTHER_ON =
  /[Đđ](?:ộc lập|ỘC LẬP)|[Cc](?:ộng h(?:òa|oà)|ỘNG H(?:ÒA|OÀ))|[Ss][ốỐ] *[:.]|[Ss][ốỐ] \d+[/-]/
const FIRST_HEAD = 150

/**
 * The papers that lie one behind the other in a text, in order; one that covers all of it in the usual case. Another
 * paper begins with a letterhead of its own behind the closing of the one before; annexes and lists stay with theirs.
 */
export function partsOf(text: string): readonly PaperPart[] {
  const lines = linesOf(text.replaceAll('*', ' '))
  const starts = HEAD_FURTHER_ON.test(text.slice(FIRST_HEAD)) ? [0, ...headsIn(lines)] : [0]
  return starts.map((from, index) => {
    const until = starts[index + 1]
    const end = until === undefined ? text.length : (lines[until]?.start ?? text.length)
    const start = index === 0 ? 0 : (lines[from]?.start ?? 0)
    return { start, end, name: nameOf(lines.slice(from, until)) }
  })
}

/** The lines with which another letterhead begins. */
function headsIn(lines: readonly Line[]): readonly number[] {
  const heads: number[] = []
  const closings = lines.flatMap(({ text }, index) => (CLOSED.test(fold(text)) ? [index] : []))
  let closing = 0
  for (let index = SHORTEST; index < lines.length; index += 1) {
    if (!mayOpen(lines[index])) continue
    const before = heads.at(-1) ?? 0
    while ((closings[closing] ?? index) <= before) closing += 1
    const closed = closings[closing]
    if (closed === undefined || closed >= index) continue
    const start = firstOfHead(lines, index, Math.max(before + SHORTEST, closed + 1))
    if (start === null || !isHead(lines, start)) continue
    heads.push(start)
    index = start + HEAD_LINES
  }
  return heads
}

function mayOpen(line: Line | undefined): boolean {
  const folded = fold(line?.text ?? '')
  return STATE.test(folded) || MOTTO.test(folded) || NUMBER.test(line?.text.replace(/^số/i, 'số') ?? '')
}

/** The agencies stand above or beside the name of the state: the head begins with the first of these lines. */
function firstOfHead(lines: readonly Line[], at: number, least: number): number | null {
  let first = at
  while (first - 1 >= least && at - first < HEAD_LINES && isHeadLine(lines[first - 1])) first -= 1
  return first < least ? null : first
}

function isHeadLine(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 130) return false
  const folded = fold(line.text)
  if (STATE.test(folded) || MOTTO.test(folded) || /^số ?[:.]/.test(folded) || PLACE_AND_DAY.test(folded))
    return true
  return isUpperCase(line.text) && AGENCY.test(folded)
}

/** A letterhead has a state name or motto and then a type, or an agency, a number and a place with its day. */
function isHead(lines: readonly Line[], start: number): boolean {
  const head = lines.slice(start, start + HEAD_LINES).map(({ text }) => fold(text))
  const has = (pattern: RegExp) => head.some((line) => pattern.test(line))
  const state = has(STATE) || has(MOTTO)
  const numbered = lines
    .slice(start, start + HEAD_LINES)
    .some(({ text }) => NUMBER.test(text.replace(/^số/i, 'số')))
  const agency = lines
    .slice(start, start + 3)
    .some(({ text }) => isUpperCase(text.split(/ {3,}|\||\t/)[0] ?? '') && AGENCY.test(fold(text)))
  const day = has(PLACE_AND_DAY)
  const typed = lines
    .slice(start, start + TYPE_LINES)
    .some(({ text }) => paperTypeOf(text) !== null || /^\|? ?(?:kính gửi|v\/v)/.test(fold(text)))
  const signs = Number(state) + Number(numbered) + Number(agency) + Number(day)
  return typed && signs >= 3
}

/** "Tờ trình số 12/TTr-THHB: Về việc …", as far as the head says. */
function nameOf(lines: readonly Line[]): string {
  const head = lines.slice(0, TYPE_LINES + HEAD_LINES)
  const at = head.findIndex(({ text }) => paperTypeOf(text) !== null && isUpperCase(text))
  const type = at === -1 ? letterOf(head) : sentenceCase(head[at]?.text ?? '')
  const number = head.flatMap(
    ({ text }) => /(?:^|\s)[Ss]ố ?[:.] ?(\d[^\s|]*(?: ?\/ ?[^\s|]+)?)/u.exec(text)?.[1] ?? [],
  )[0]
  const below = at === -1 ? subjectOf(head) : (head[at + 1]?.text ?? '')
  const subject = below.length > LONGEST_NAME ? `${below.slice(0, LONGEST_NAME)}…` : below
  const named = [type, number === undefined ? '' : `số ${number}`].filter((each) => each !== '').join(' ')
  return subject === '' ? named : named === '' ? subject : `${named}: ${subject}`
}

function letterOf(head: readonly Line[]): string {
  return head.some(({ text }) => /kính gửi|v\/v/.test(fold(text))) ? 'Công văn' : ''
}

function subjectOf(head: readonly Line[]): string {
  const line = head.find(({ text }) => /v\/v|về việc/.test(fold(text)))
  return line === undefined
    ? ''
    : (line.text.split(/ {3,}|\||\t/).find((each) => /v\/v|về việc/i.test(each)) ?? '').trim()
}

function sentenceCase(printed: string): string {
  const lower = printed.toLowerCase()
  return lower.slice(0, 1).toUpperCase() + lower.slice(1)
}
