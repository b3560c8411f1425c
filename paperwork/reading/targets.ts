import type { Block } from './blocks.ts'
import { type Column, columnsOf } from './columns.ts'
import { GIAO } from './giving.ts'
import { type Passage, part } from './passage.ts'
import { bareQuantity, type Quantity, quantitiesIn } from './quantities.ts'
import type { Target } from './reading.ts'
import { cellOf } from './rows.ts'
import { allNodes, type SectionNode } from './sections.ts'
import { type Bounds, sentencesOf, withoutEnd } from './sentences.ts'
import { type Topic, topicOf } from './topics.ts'
import { opensUnit } from './units.ts'

const ANNOUNCES =
  /(?:chỉ tiêu|mục tiêu)[^.;]{0,60}(?:như sau|sau|gồm|là|cụ thể)?:|phấn đấu[^.;]{0,60}(?:chỉ tiêu|mục tiêu)|các chỉ tiêu/u
const CLAUSE =
  /; ?|, (?=trong đó)|\.? ?(?=\(\d\) )|, (?=(?:có |phấn đấu (?:có )?)?(?:ít nhất|tối thiểu|tối đa|không quá|từ \d|trên \d|\d+(?:,\d+)?%))/gu
const STRIVES = /(?<!\p{L})phấn đấu (?=[^;:]{0,160}?\d[\d.,]* ?%)/u
/** "phấn đấu toàn Khối có ít nhất 05 điển hình": an aim counted in heads, said of all of them together. */
const WHOLE =
  '(?:(?:trong |đến )(?:hết |cuối )?(?:năm|kỳ|giai đoạn)(?: \\d{4}(?: ?- ?\\d{4})?)?,? |(?:toàn|cả) \\p{L}+(?: \\p{L}+)? )'
const AT_LEAST =
  '(?:(?:có|đạt|xây dựng|công nhận|hoàn thành) )?(?:được )?(?:(?:ít nhất|tối thiểu)(?: có)? \\d|từ \\d[^,;.]{0,60} trở lên)'
const AIMS_AT = new RegExp(
  `(?<=^|[:;,.] )(?=(?:phấn đấu ${WHOLE}?${AT_LEAST}|(?:toàn|cả) \\p{L}+(?: \\p{L}+)? có (?:ít nhất|tối thiểu) \\d))`,
  'u',
)
/** What others are to reach: "Đề nghị các xã phấn đấu …", "mỗi phòng có ít nhất …". */
const OTHERS = new RegExp(
  `^(?:${GIAO}|yêu cầu|đề nghị|phân công)(?!\\p{L})|(?<!\\p{L})(?:mỗi|từng)(?!\\p{L})`,
  'u',
)
const MARKER = /^\(\d{1,2}\) /
const QUOTA =
  /(?:mỗi|mỗi một) (?:đơn vị|tập thể|cá nhân|phòng|cơ quan)[^;]{0,40}không quá|tỷ lệ (?:xét|đề nghị)[^;]{0,40}không quá/u
const EXCEPTION = /^(?:đối với|trường hợp|riêng) .*có thể /u
const MONEY = /đồng$|usd/
const PAID = /đóng góp|kinh phí|trị giá|tiền thưởng|mức thưởng|mức chi|ủng hộ|quyên góp|hỗ trợ|mỗi suất/
/** A stretch of time is an aim only when something bounds it. */
const TIME = /^(?:phút|giờ|ngày)$/
const WHOLE_SHARE = /(?<![\d/])(\d{1,4}\/\d{1,4})( [^()\d;]{0,60})(\(\d{1,3}(?:,\d+)? ?%\))/gu
const BRACKETS = /\([^()]*\)/g

/** Reads what the issuing body aims to reach, where the paper announces targets. */
export function readTargets(root: SectionNode): readonly Target[] {
  const targets: Target[] = []
  for (const node of root.children) walk(node, null, targets)
  return targets
}

/** Targets may be put into an annex: there only tables of them are read, for the prose of annexes is of many kinds. */
export function readAnnexTargets(root: SectionNode, from = 0): readonly Target[] {
  const targets: Target[] = []
  for (const { content } of [root, ...allNodes(root)])
    for (const rows of tablesOf(content.filter(({ start }) => start >= from))) readTable(rows, targets)
  return targets
}

/** All figures; what the issuer says it aims at; where work is given to others, only shares of the whole. */
type Reads = 'all' | 'aims' | 'shares'

function walk(node: SectionNode, outer: Topic | 'announced' | null, targets: Target[]): void {
  if (node.label?.kind === 'appendix') return
  const heading = node.block?.passage ?? null
  const topic = heading === null ? outer : (topicOf(node, heading.folded) ?? outer)
  const aims = topic === 'targets' || topic === 'announced'
  const elsewhere: Reads = topic === 'organisation' ? 'shares' : 'aims'
  if (heading !== null) readPassage(heading, aims && heading.text.length > 20 ? 'all' : elsewhere, targets)
  let announced = aims
  for (const block of node.content) {
    if (block.kind === 'row') continue
    readPassage(block.passage, announced ? 'all' : elsewhere, targets)
    announced ||= ANNOUNCES.test(block.passage.folded) && block.passage.text.endsWith(':')
  }
  const opened = heading !== null && ANNOUNCES.test(heading.folded) && heading.text.endsWith(':')
  for (const rows of tablesOf(node.content)) readTable(rows, targets)
  for (const child of node.children) {
    walk(child, announced || opened ? 'announced' : topic === 'announced' ? null : topic, targets)
  }
}

/** A passage is read whole among targets; elsewhere only what follows the words that announce them. */
function readPassage(passage: Passage, reads: Reads, targets: Target[]): void {
  if (!/\d/.test(passage.text)) return
  if (reads === 'all') {
    readClauses(passage, targets)
    return
  }
  const announced = /(?:chỉ tiêu|mục tiêu (?:thi đua|phấn đấu|cụ thể))[^.;:]{0,80}: ?/u.exec(passage.folded)
  if (announced !== null) readClauses(part(passage, announced.index + announced[0].length), targets)
  else for (const sentence of sentencesOf(passage)) readStriving(sentence, reads, targets)
}

/** What stands in brackets only explains, but for the share that "09/09 phòng (100%)" comes to. */
function withoutBrackets(folded: string): string {
  const shared = folded.replace(WHOLE_SHARE, (printed) => {
    const noun = printed.indexOf(' ')
    const bracket = printed.indexOf('(')
    return `${' '.repeat(noun)}${printed.slice(noun, bracket)} ${printed.slice(bracket + 1, -1)} `
  })
  return shared.replace(BRACKETS, (bracket) => ' '.repeat(bracket.length))
}

/** "…, phấn đấu tốc độ tăng trưởng đạt 3,8% - 4,2%", "…; phấn đấu có ít nhất 05 điển hình": an aim in the middle of prose. */
function readStriving(sentence: Passage, reads: Reads, targets: Target[]): void {
  const match = STRIVES.exec(sentence.folded)
  if (match !== null) {
    readSentence(part(sentence, match.index), targets)
    return
  }
  const aim = reads === 'aims' ? AIMS_AT.exec(sentence.folded) : null
  if (aim === null) return
  const stop = sentence.folded.indexOf(';', aim.index)
  const upTo = part(sentence, 0, stop === -1 ? sentence.text.length : stop)
  const addressed = aim.index > 0 && opensUnit(sentence.folded.slice(0, 40))
  if (!addressed && !OTHERS.test(upTo.folded)) readSentence(part(upTo, aim.index), targets)
}

function readClauses(passage: Passage, targets: Target[]): void {
  for (const sentence of sentencesOf(passage)) readSentence(sentence, targets)
}

function readSentence(passage: Passage, targets: Target[]): void {
  if (EXCEPTION.test(passage.folded)) return
  for (const [from, to] of clauseBounds(passage)) {
    const raw = part(passage, from, to)
    const marker = MARKER.exec(raw.text)
    const clause = withoutEnd(marker === null ? raw : part(raw, marker[0].length))
    if (clause.text === '' || QUOTA.test(clause.folded)) continue
    const bare = withoutBrackets(clause.folded)
    for (const quantity of quantitiesIn(clause.text, bare)) {
      const unit = quantity.unit?.toLowerCase() ?? ''
      if ((MONEY.test(unit) && PAID.test(clause.text)) || (TIME.test(unit) && quantity.comparator === '='))
        continue
      targets.push(targetOf(clause, quantity))
    }
  }
}

function clauseBounds({ folded }: Passage): readonly Bounds[] {
  const bounds: Bounds[] = []
  let from = 0
  for (const match of folded.matchAll(CLAUSE)) {
    bounds.push([from, match.index])
    from = match.index + match[0].length
  }
  bounds.push([from, folded.length])
  return bounds
}

function targetOf({ text, start, end }: Passage, { comparator, value, unit }: Quantity): Target {
  return { text, comparator, value, unit, span: { start, end } }
}

function tablesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const tables = new Map<number, Block[]>()
  for (const block of blocks) {
    if (block.kind !== 'row') continue
    const rows = tables.get(block.table)
    if (rows === undefined) tables.set(block.table, [block])
    else rows.push(block)
  }
  return [...tables.values()]
}

/** A table of targets: a name, perhaps a unit, and what is registered for the year. */
function readTable(rows: readonly Block[], targets: Target[]): void {
  const columns = columnsOf(rows)
  if (columns === null || !columns.includes('target')) return
  const [named, counted] = columns.includes('value')
    ? (['target', 'value'] as const)
    : (['work', 'target'] as const)
  if (!columns.includes(named) || columns.includes('deadline') || columns.includes('chair')) return
  for (const { row } of rows.slice(1)) {
    const cells = row?.cells ?? []
    const name = cellOf(cells, columns, named)
    const value = cellOf(cells, columns, counted)
    if (name === null || value === null) continue
    for (const { comparator, amount, unit } of amountsOf(value, unitOf(cells, columns))) {
      targets.push({
        text: name.text,
        comparator,
        value: amount,
        unit,
        span: { start: name.start, end: value.end },
      })
    }
  }
}

function unitOf(cells: readonly Passage[], columns: readonly Column[]): string | null {
  return cellOf(cells, columns, 'unit')?.text ?? null
}

type Amount = Pick<Target, 'comparator' | 'unit'> & { readonly amount: Target['value'] }

/** "07/07 (100%)" is all of them; "01/02" beside "Tập thể/cá nhân" is one of each. */
function amountsOf(value: Passage, unit: string | null): readonly Amount[] {
  const share = /\((\d+(?:,\d+)?) ?%\)/.exec(value.folded)
  if (share !== null) return [{ comparator: '=', amount: Number(share[1]?.replace(',', '.')), unit: '%' }]
  const units = unit?.split('/').map((each) => each.trim()) ?? []
  const figures = /^(\d+)((?:\/\d+)+)$/.test(value.folded) ? value.folded.split('/') : []
  if (units.length > 1 && figures.length === units.length) {
    return figures.map((figure, index) => ({
      comparator: '=',
      amount: Number(figure),
      unit: units[index] ?? null,
    }))
  }
  const own = quantitiesIn(value.text, value.folded)[0]
  if (own !== undefined) return [{ comparator: own.comparator, amount: own.value, unit: own.unit }]
  const bare = bareQuantity(value.folded)
  return bare === null ? [] : [{ comparator: bare.comparator, amount: bare.value, unit }]
}
