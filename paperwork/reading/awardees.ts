import type { PaperTypeCode } from '#law'
import { awardsNamedIn } from './awardees-award.ts'
import { type Base, baseOf, fuller } from './awardees-base.ts'
import {
  awardsFor,
  type Honour,
  type Lead,
  leadOf,
  type NamedOrPrinted,
  onlyForPersons,
  yearOf,
} from './awardees-context.ts'
import { type Entry, entryOf } from './awardees-entry.ts'
import { Frames, kindOfMark } from './awardees-frames.ts'
import { entriesBehind, itemsOf } from './awardees-inline.ts'
import { type CountClaim, Ledger } from './awardees-ledger.ts'
import { readReportOfMerits } from './awardees-report.ts'
import { readTableOfNames } from './awardees-table.ts'
import type { Block } from './blocks.ts'
import { isUpperCase } from './fold.ts'
import { type Passage, part } from './passage.ts'
import type { Awardee, Header } from './reading.ts'
import { isPosition, SIGNING } from './signer.ts'
import type { Row } from './table-rows.ts'

/** Papers that set rules or plan work: who is named in them is named for something else. */
const NAMELESS: ReadonlySet<PaperTypeCode> = new Set<PaperTypeCode>([
  'KH',
  'CTr',
  'HD',
  'QC',
  'QyĐ',
  'CT',
  'PA',
  'ĐA',
  'DA',
  'HĐ',
  'CĐ',
  'GM',
])
/** A decision that only puts another paper into force. */
const SETS_RULES =
  /^(?:về việc |v\/v )?ban hành (?:quy|kế hoạch|chương trình|bộ |hướng dẫn|đề án|tiêu chí|bảng)/
const LIST_TITLE =
  /^(?:danh sách|bảng tổng hợp|biểu tổng hợp|bảng đề nghị|bản đăng ký|bảng đăng ký|đăng ký|phụ lục|phụ biểu|biểu số)(?!\p{L})/u
const ATTACHED = /^\(?(?:ban hành )?kèm theo (?<paper>quyết định|tờ trình|biên bản|báo cáo|công văn)/
const NEUTRAL = /^\(|^(?:cụ thể|gồm|bao gồm|như sau|có tên sau|danh sách)|:$/

export type Awarded = { readonly awardees: readonly Awardee[]; readonly claims: readonly CountClaim[] }

type Paper = {
  readonly header: Header
  readonly title: Passage | null
  readonly body: readonly Block[]
  readonly annex: readonly Block[]
}

/**
 * Those whom a paper names for awards, in its order, and the numbers it states of them. Names stand under an award that
 * a heading, an article, a column or the title gives; members, attendants, signers and bare numbers give none.
 */
export function readAwardees({ header, title, body, annex }: Paper): Awarded {
  const { code, name } = header.documentType
  const ledger = new Ledger()
  if ((code !== null && NAMELESS.has(code)) || SETS_RULES.test(title?.folded ?? '')) return ledger
  const base = baseOf(header, title)
  if (/thành tích/iu.test(name ?? '')) {
    readReportOfMerits(body, base, ledger)
    return ledger
  }
  const isList = code === null && (name !== null || LIST_TITLE.test(title?.folded ?? ''))
  walk(body, { base: { ...base, open: isList && base.awards.length > 0 }, ledger })
  walk(annex, { base: { ...base, open: false, year: base.year ?? onlyYear(ledger.leads) }, ledger })
  return ledger
}

/** The year of the articles that the lists behind them belong to. */
function onlyYear(leads: readonly Honour[]): number | null {
  const years = new Set(leads.map(({ year }) => year))
  const [year] = years
  return years.size === 1 ? (year ?? null) : null
}

type Walk = { readonly base: Base; readonly ledger: Ledger }

function walk(blocks: readonly Block[], { base, ledger }: Walk): void {
  const frames = new Frames(base, ledger)
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined) break
    if (block.row === null) {
      readBlock(block, { frames, ledger, base, next: blocks[index + 1] })
      continue
    }
    const rows: Row[] = []
    let last = index
    while (blocks[last]?.table === block.table) {
      const row = blocks[last]?.row ?? null
      if (row !== null) rows.push(row)
      last += 1
    }
    readTableOfNames(rows, frames.honour, ledger)
    index = last - 1
  }
  frames.leaveAll()
}

type At = Walk & { readonly frames: Frames; readonly next: Block | undefined }

function readBlock(block: Block, at: At): void {
  const { frames } = at
  const mark = kindOfMark(block)
  if (mark !== null) frames.leave(mark)
  for (const item of mark === null ? itemsOf(block.passage) : [block.passage]) readItem(item, block, at)
}

function readItem(item: Passage, block: Block, at: At): void {
  const { frames, ledger, base, next } = at
  const mark = kindOfMark(block)
  if (mark === null && isUpperCase(item.text) && (isPosition(item.folded) || SIGNING.test(item.folded))) {
    frames.enter('said', { ...frames.honour, open: false }, [])
    return
  }
  const attached = ATTACHED.exec(item.folded)?.groups?.paper
  if (attached !== undefined) {
    if (attached === 'quyết định' && frames.honour.open)
      frames.enter('attached', { ...frames.honour, standing: 'granted' }, [])
    return
  }
  const honour = frames.honour
  const lead = leadOf(item)
  const entry =
    honour.open && lead?.kind !== 'award' && lead?.kind !== 'closing' ? entryOf(item, honour.subject) : null
  if (entry !== null && lead === null) {
    if (entry.subject === 'collective' && headsPeople(honour, block, next)) enterUnit(entry, item, at)
    else add(entry, item, { ledger, honour })
    return
  }
  if (lead !== null) enterLead(lead, item, { ...at, mark })
  else if (mark !== null && block.label !== null) {
    frames.enter(mark, { ...honour, open: honour.open && NEUTRAL.test(item.folded) }, [])
  } else if (isListTitle(item)) {
    frames.leaveAll()
    frames.enter('list', { ...base, open: base.awards.length > 0 }, [])
  } else if (
    mark === null &&
    /[.]$|\.\/\.?$/.test(item.text) &&
    !NEUTRAL.test(item.folded) &&
    item.text.length > 30
  ) {
    frames.enter('said', { ...honour, open: false }, [])
  }
}

function isListTitle({ text, folded }: Passage): boolean {
  return LIST_TITLE.test(folded) && isUpperCase(text)
}

/** In a list of persons a unit heads its people. */
function headsPeople(honour: Honour, block: Block, next: Block | undefined): boolean {
  if (onlyForPersons(honour)) return true
  if (honour.subject !== null || next === undefined || next.row !== null) return false
  if (kindOfMark(block) === kindOfMark(next)) return false
  return next.mark !== '' && entryOf(next.passage)?.subject === 'individual'
}

function enterUnit({ name }: Entry, item: Passage, { frames, ledger }: At): void {
  const honour = { ...frames.honour, unit: name }
  frames.leave('unit')
  frames.enter('unit', honour, [])
  const found = entriesBehind(item, [item.text.indexOf(':') + 1, item.text.length], honour)
  if (item.text.includes(':')) for (const entry of found) add(entry, item, { ledger, honour })
}

function add(entry: Entry, item: Passage, { ledger, honour }: { ledger: Ledger; honour: Honour }): void {
  const own = ownAwards(entry)
  const { start, end } = entry.passage
  const said = { ...entry, unit: entry.unit ?? (entry.subject === 'individual' ? honour.unit : null) }
  const year = own.length === 0 ? null : yearOf(item.folded)
  for (const award of own.length > 0 ? own : awardsFor(honour, entry.subject))
    ledger.add(said, { honour, award: year === null ? award : { ...award, year }, span: { start, end } })
}

/** "Bà …, Chuyên viên: Chiến sĩ thi đua cơ sở": an award of its own, unless somebody had it before. */
function ownAwards({ rest }: Entry): readonly NamedOrPrinted[] {
  const folded = rest.toLowerCase()
  if (!/[:–-]|đề nghị|danh hiệu/.test(folded) || /(?:đã|từng) (?:được|đạt)|năm trước/.test(folded)) return []
  return awardsNamedIn({ text: rest, folded, start: 0, end: rest.length, offsets: null }).map(
    ({ award, printed }) => ({ award, printed }),
  )
}

function enterLead(lead: Lead, item: Passage, at: At & { readonly mark: string | null }): void {
  const { frames, ledger, base, mark } = at
  if (isListTitle(item)) frames.leaveAll()
  if (lead.kind === 'closing') {
    frames.enter(mark ?? 'said', { ...frames.honour, open: false }, [])
    return
  }
  const kind = mark ?? (isListTitle(item) ? 'list' : `said:${lead.kind}`)
  if (mark === null) frames.leave(kind)
  const above = frames.honour
  const honour: Honour =
    lead.kind === 'subject'
      ? { ...above, subject: lead.subject, unit: null }
      : { ...above, ...lead.honour, awards: fuller(lead.honour.awards ?? [], base) }
  const mentions = lead.kind === 'award' ? lead.mentions : []
  if (
    mentions.length === 1 &&
    /^hình thức(?: khen thưởng)?\s*:/.test(item.folded) &&
    honour.awards[0] !== undefined
  )
    ledger.nameLast(honour.awards[0])
  if (lead.kind === 'award') ledger.leads.push(honour)
  frames.enter(kind, honour, ledger.claim(item, { honour, mentions }))
  if (honour.open) readNamesIn(item, lead, { ledger, honour })
}

/** "Tập thể Văn phòng: danh hiệu “…”": the name stands before its award. */
function entryBefore(item: Passage, at: number): Entry | null {
  const before = part(item, 0, at)
  const colon =
    /\s*(?::|\s[-–])\s*(?:đề nghị |xét |tặng |công nhận |danh hiệu |hình thức |đạt )*["“]?$/u.exec(
      before.folded,
    )
  return colon === null || colon.index === 0 ? null : entryOf(part(before, 0, colon.index))
}

/** Names that stand in the sentence itself, behind each award. */
function readNamesIn(
  item: Passage,
  lead: Lead,
  { ledger, honour }: { ledger: Ledger; honour: Honour },
): void {
  const mentions = lead.kind === 'award' ? lead.mentions : []
  if (mentions.length === 0) {
    const from = lead.kind === 'subject' ? item.text.indexOf(':') + 1 : 0
    if (lead.kind === 'subject' && from === 0) return
    for (const entry of entriesBehind(item, [from, item.text.length], honour))
      add(entry, item, { ledger, honour })
    return
  }
  const named = entryBefore(item, mentions[0]?.from ?? 0)
  if (named !== null) {
    add(named, item, { ledger, honour })
    return
  }
  const awards = honour.awards
  for (const [index, { to }] of mentions.entries()) {
    const end = mentions[index + 1]?.from ?? item.text.length
    const award = awards[index]
    const own = { ...honour, awards: award === undefined ? awards : [award] }
    for (const entry of entriesBehind(item, [to, end], own)) add(entry, item, { ledger, honour: own })
  }
}
