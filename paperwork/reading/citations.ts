import { type DateToken, periodOf, scanDates } from './dates.ts'
import { issuerAfter } from './issuers.ts'
import { type Passage, spanIn } from './passage.ts'
import type { Citation, Span } from './reading.ts'

/** Kinds of instruments, longest first, as they stand before a number. */
const KINDS =
  'chương trình hành động|chương trình phối hợp|chương trình công tác|chương trình|kế hoạch hành động|kế hoạch phối hợp|kế hoạch liên tịch|kế hoạch|thông báo kết luận|thông báo|thông tư liên tịch|thông tư|thông tri|nghị quyết liên tịch|nghị quyết|nghị định|quyết định|chỉ thị|kết luận|hướng dẫn liên ngành|hướng dẫn liên tịch|hướng dẫn|công văn|công điện|tờ trình|báo cáo|đề án|phương án|quy định|quy chế phối hợp|quy chế|điều lệ|văn bản hợp nhất|văn bản|biên bản họp(?= (?:ngày|số))|biên bản|giấy mời|lệnh|sắc lệnh|pháp lệnh|bộ luật|(?<!pháp )luật|hiến pháp|chiến lược|dự án|giấy phép|giấy ủy quyền'
const KIND_BEFORE = new RegExp(`(?:^|(?<!\\p{L}))(${KINDS})(?: tại| kèm theo)? ?,? ?(?:số ?:? ?)?$`, 'u')
const KIND_OF_ISSUER = new RegExp(`(?:^|(?<!\\p{L}))(${KINDS}) của [^,;.()]{2,60} số ?:? ?$`, 'u')
const NUMBER =
  /(?<![\p{L}\d/.-])(?:\d{1,5}|[lIO]\d{1,4}|\d{1,4}[lIO])(?:\/\d{4,5})?(?:[/-](?=\p{L}))(?:[\p{L}\d&]+)(?: ?[-/] ?(?=[\p{Lu}\d])[\p{L}\d&]+){0,5}/gu
const BARE_NUMBER = new RegExp(`(?<!\\p{L})(${KINDS}) số ?:? ?(?<number>\\d{1,5})(?=,? ngày )`, 'gu')
const DATED =
  /(?<!\p{L})(?<kind>bộ luật|(?<!pháp )luật|pháp lệnh|hiến pháp|biên bản họp(?= ngày)|biên bản)(?<name>[^;.:“”"()]{0,120}?)(?:,? (?:số )?ngày (?=\d)|,? năm (?=(?:19|20|21)\d\d(?!\d| ?-))| (?=(?:19|20)\d\d(?=[ ]?[;,.)]|$| và )))/gu
const LAW_NAME = /(?<!\p{L})(bộ luật|(?<!pháp )luật|pháp lệnh|hiến pháp)(?=[^;.:“”"]{1,160}$)/gu
const DATE_AFTER = /^[,.]? ?(?:\()?(?:ký |ban hành )?(?:ngày|năm) ?/
const SKIPPED_NAME =
  /^ (?:này|đã|của|về việc|và các|trong|cho|theo)(?!\p{L})|(?<!\p{L})(?:gửi|báo cáo|nộp|hoàn thành|trước|chậm nhất|đến hết|đến|vào|từ|thời gian)(?!\p{L})/u

type Mention = {
  readonly type: string
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly from: number
  readonly to: number
}

/** Instruments named in a passage, each mention apart, in order. */
export function mentionsIn(passage: Passage): readonly (Mention & { readonly span: Span })[] {
  const numbered = numberedMentions(passage)
  const taken = (from: number, to: number) => numbered.some((each) => from < each.to && to > each.from)
  const others = [...bareMentions(passage), ...datedMentions(passage)].filter(
    ({ from, to }) => !taken(from, to),
  )
  return [...numbered, ...others]
    .sort((a, b) => a.from - b.from)
    .map((mention) => ({ ...mention, span: spanIn(passage, mention.from, mention.to) }))
}

function numberedMentions(passage: Passage): readonly Mention[] {
  const { text, folded } = passage
  const mentions: Mention[] = []
  if (!/[\dlIO][/-]\p{L}/u.test(text)) return mentions
  for (const match of text.matchAll(NUMBER)) {
    const number = repairNumber(match[0].replace(/\s+/g, '').replace(/Ð/g, 'Đ'))
    if (!/\p{Lu}/u.test(number)) continue
    const kind = kindBefore(folded, match.index)
    if (kind === null) continue
    const end = match.index + match[0].length
    const { date, to, issuer } = tailOf(passage, end, number)
    mentions.push({ type: text.slice(kind.from, kind.to), number, date, issuer, from: kind.from, to })
  }
  return mentions
}

/** "l5/KH-UBND": letters that a scan took for digits, in front of the symbol. */
function repairNumber(number: string): string {
  return number.replace(/^[\dlIO]+/, (digits) => digits.replace(/[lI]/g, '1').replace(/O/g, '0'))
}

type KindFound = { readonly from: number; readonly to: number }

/** The kind of instrument before a number: next to it, or at the head of the law's name. */
function kindBefore(folded: string, at: number): KindFound | null {
  const base = Math.max(0, at - 120)
  const before = folded.slice(base, at)
  const near = KIND_BEFORE.exec(before) ?? KIND_OF_ISSUER.exec(before)
  const kind = near?.[1]
  if (near !== null && kind !== undefined)
    return { from: base + near.index, to: base + near.index + kind.length }
  if (!/số ?:? ?$/.test(before)) return null
  const wide = Math.max(0, at - 180)
  const law = [...folded.slice(wide, at).matchAll(LAW_NAME)].find(isLawOfNumber)
  return law === undefined ? null : { from: wide + law.index, to: wide + law.index + law[0].length }
}

/** "Luật Sửa đổi … của Luật X số …": the number belongs to the outer law. */
function isLawOfNumber(match: RegExpMatchArray): boolean {
  const rest = (match.input ?? '').slice(match.index ?? 0)
  return !/;|\. |\d[/-]\p{L}/u.test(rest)
}

type Tail = { readonly date: string | null; readonly issuer: string | null; readonly to: number }

/** "… ngày 14/6/2031 của Chính phủ" behind a number. */
function tailOf(passage: Passage, end: number, number: string | null): Tail {
  const opened = DATE_AFTER.exec(passage.folded.slice(end, end + 24))
  let to = end
  let date: string | null = null
  if (opened !== null) {
    const window = passage.folded.slice(end, end + 64)
    const token = scanDates(window).find(({ start }) => start <= opened[0].length)
    if (token !== undefined) {
      date = printedDate(token)
      if (date !== null) to = end + token.end
    }
  }
  const { issuer, to: issuerEnd } = issuerAfter(passage, to)
  const parliament = number !== null && /\/QH\d+$/i.test(number) ? 'Quốc hội' : null
  return { date, issuer: parliament ?? issuer, to: issuerEnd }
}

function printedDate(token: DateToken): string | null {
  if (token.kind === 'year') return token.year === null ? null : String(token.year)
  if (token.kind !== 'day' || token.year === null) return null
  const period = periodOf(token, null)
  if (period !== null) return period.from
  return `${token.year}-${String(token.month ?? 0).padStart(2, '0')}-${String(token.day ?? 0).padStart(2, '0')}`
}

/** "Công văn số 1234 ngày …": a number without a symbol, told by the day behind it. */
function bareMentions(passage: Passage): readonly Mention[] {
  if (!/số ?:? ?\d{1,5},? ngày/.test(passage.folded)) return []
  return [...passage.folded.matchAll(BARE_NUMBER)].map((match) => {
    const kind = match[1] ?? ''
    const number = match.groups?.number ?? null
    const { date, issuer, to } = tailOf(passage, match.index + match[0].length, number)
    return {
      type: passage.text.slice(match.index, match.index + kind.length),
      number,
      date,
      issuer,
      from: match.index,
      to,
    }
  })
}

/** Laws and minutes named by their day or year only. */
function datedMentions(passage: Passage): readonly Mention[] {
  const { text, folded } = passage
  if (!/luật|pháp lệnh|hiến pháp|biên bản/.test(folded)) return []
  const mentions: Mention[] = []
  for (const match of folded.matchAll(DATED)) {
    const { kind = '', name = '' } = match.groups ?? {}
    if (SKIPPED_NAME.test(name) || /\d[/-]\p{L}/u.test(name)) continue
    if (kind.startsWith('biên bản') && !/ngày $/.test(match[0])) continue
    const at = match.index + match[0].length
    const window = folded.slice(at, at + 40)
    const day = scanDates(window).find(({ start, kind: form }) => start === 0 && form === 'day')
    const date = day === undefined ? (/^(?:19|20|21)\d\d/.exec(window)?.[0] ?? null) : printedDate(day)
    if (date === null) continue
    const to = at + (day?.end ?? 4)
    const { issuer, to: end } = issuerAfter(passage, to)
    mentions.push({
      type: text.slice(match.index, match.index + kind.length),
      number: null,
      date,
      issuer,
      from: match.index,
      to: end,
    })
  }
  return mentions
}

/** One entry per instrument, its fullest mention first; the paper itself is left out. */
export function collectCitations(
  passages: readonly { readonly passage: Passage; readonly role: 'basis' | 'content' }[],
  own: string | null,
): readonly Citation[] {
  const found = new Map<string, Citation>()
  for (const { passage, role } of passages) {
    for (const mention of mentionsIn(passage)) {
      if (mention.number !== null && own !== null && mention.number.toLowerCase() === own) continue
      const key = `${mention.type.toLowerCase()}|${mention.number?.toLowerCase() ?? mention.date}`
      const known = found.get(key)
      found.set(key, known === undefined ? first(mention, role) : merged(known, mention))
    }
  }
  return [...found.values()]
}

function first(mention: Mention & { readonly span: Span }, role: 'basis' | 'content'): Citation {
  const { type, number, date, issuer, span } = mention
  return { type, number, date, issuer, role, span, mentions: [span] }
}

function merged(known: Citation, { date, issuer, span }: Mention & { readonly span: Span }): Citation {
  const fuller = issuer !== null && (known.issuer === null || issuer.length > known.issuer.length)
  return {
    ...known,
    date: known.date ?? date,
    issuer: fuller ? issuer : known.issuer,
    mentions: [...known.mentions, span],
  }
}
