import { fold } from './fold.ts'
import { type Passage, spanIn } from './passage.ts'
import type { Movement, QuoteClass, Span } from './reading.ts'

/** A quoted stretch of a passage; `closed` is false when its second mark is missing. */
type Quote = {
  readonly from: number
  readonly to: number
  readonly inner: readonly [number, number]
  readonly closed: boolean
}

const OPENERS = '“‘«„'
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“”',
  '"': '"',
  "'": "'",
}

const AWARD =
  /^(?:tập thể )?(?:lao động tiên tiến|lao động xuất sắc|tập thể lao động|chiến s[ĩỹ] thi đua|chiến s[ĩỹ] tiên tiến|đơn vị (?:quyết thắng|tiên tiến)|gia đình văn hóa|bằng khen|giấy khen|cờ thi đua|huân chương|huy chương|kỷ niệm chương|anh hùng|nhà giáo|thầy thuốc|nghệ s[ĩỹ]|cá nhân tiên tiến|xã,? phường.{0,20}tiêu biểu|thôn.{0,24}văn hóa|hoàn thành|dũng s[ĩỹ])/
const STUDY = /^học tập và làm theo/

/** The nearest of these words before a quote says what it is. */
const INTRODUCTIONS: readonly (readonly [QuoteClass, RegExp])[] = [
  [
    'movement',
    /phong trào|đợt thi đua|thi đua (?:đặc biệt|cao điểm|chuyên đề|thường xuyên)|giao ước thi đua|(?:tổ chức|phát động|hưởng ứng|triển khai)(?: đợt)? thi đua(?= $)/gu,
  ],
  ['theme', /chủ đề/gu],
  ['motto', /phương châm|khẩu hiệu|tinh thần|thông điệp|tiêu ngữ|truyền thống/gu],
  ['campaign', /cuộc vận động|học tập và làm theo|chỉ thị số|chiến dịch|tháng hành động|tháng cao điểm/gu],
  ['award-title', /danh hiệu|tặng|công nhận|(?<!\p{L})đạt(?!\p{L})|huân chương|giải thưởng|kỷ niệm chương/gu],
  [
    'other',
    /về việc|biểu hiện|hệ thống|phần mềm|cơ sở dữ liệu|mô hình|đề án|chương trình|chiến lược|quyết định|câu lạc bộ|hội thi|cuộc thi|ngày hội|quỹ|kế hoạch|công trình|chuyên mục|chuyên đề|dự án|ngày quốc tế|gọi tắt|gọi là|viết tắt/gu,
  ],
]
const BETWEEN_QUOTES =
  /^[\s;,.]*(?:và|hoặc|cùng với|với)?(?: (?:các|nhất là|đặc biệt là))?(?: (?:phong trào|cuộc vận động)(?: thi đua)?(?: đặc biệt| yêu nước)?)?(?: giai đoạn [\d -]+)?[\s;,:]*(?:và )?$/
const LOOK_BACK = 150

export type QuoteContext = {
  readonly passage: Passage
  /** What stands above a list of quotes: the heading or the sentence that opens it. */
  readonly lead: string
}

export type QuotesRead = { readonly movements: readonly Movement[]; readonly unclosed: readonly Span[] }

/** Names in quotation marks, each once, told apart by the words that introduce them. */
export function readQuotes(contexts: readonly QuoteContext[]): QuotesRead {
  const movements = new Map<string, Movement>()
  const unclosed: Span[] = []
  for (const { passage, lead } of contexts) {
    let previous: { readonly to: number; readonly class: QuoteClass } | null = null
    for (const quote of quotesIn(passage.text)) {
      const [from, to] = quote.inner
      const name = passage.text.slice(from, to).trim()
      const kind = classify(passage, quote, { previous, lead })
      if (!quote.closed) unclosed.push(spanIn(passage, quote.from, quote.to))
      const key = fold(name)
      const known = movements.get(key)
      if (known === undefined || (known.class !== 'movement' && kind === 'movement')) {
        movements.set(key, { name, class: kind, span: spanIn(passage, quote.from, quote.to) })
      }
      previous = { to: quote.to, class: kind }
    }
  }
  return { movements: [...movements.values()], unclosed }
}

type Around = {
  readonly previous: { readonly to: number; readonly class: QuoteClass } | null
  readonly lead: string
}

function classify({ folded }: Passage, { from, inner }: Quote, { previous, lead }: Around): QuoteClass {
  const name = folded.slice(inner[0], inner[1])
  if (
    /phong trào(?: thi đua)?(?: (?:yêu nước|chuyên đề|đặc biệt|cao điểm|nội bộ|trọng tâm))* ?:? $/.test(
      folded.slice(Math.max(0, from - LOOK_BACK), from),
    )
  )
    return 'movement'
  if (AWARD.test(name)) return 'award-title'
  if (STUDY.test(name)) return 'campaign'
  const floor = previous?.to ?? 0
  const between = folded.slice(floor, from)
  if (previous !== null && BETWEEN_QUOTES.test(between)) {
    return /phong trào/.test(between)
      ? 'movement'
      : /cuộc vận động/.test(between)
        ? 'campaign'
        : previous.class
  }
  const nearest = nearestIntroduction(sentenceBefore(folded.slice(Math.max(floor, from - LOOK_BACK), from)))
  if (nearest !== null) return nearest
  if (floor === 0 && between.trim().length < 24) return nearestIntroduction(fold(lead)) ?? 'other'
  return 'other'
}

function sentenceBefore(before: string): string {
  const stop = before.lastIndexOf('. ')
  return stop === -1 ? before : before.slice(stop + 2)
}

/** A noun that merely stands in the same sentence yields to "phong trào"; one right before the quote does not. */
const ADJACENT = 16

function nearestIntroduction(before: string): QuoteClass | null {
  let best: QuoteClass | null = null
  let at = -1
  let movement = false
  for (const [kind, pattern] of INTRODUCTIONS) {
    for (const match of before.matchAll(pattern)) {
      movement ||= kind === 'movement'
      const near = before.length - match.index - match[0].length <= ADJACENT
      const yields = movement && !near && (kind === 'other' || kind === 'award-title')
      if (match.index <= at || yields) continue
      at = match.index
      best = kind
    }
  }
  return best
}

/** Quotes in order; one that is still open when the next begins ends before the separator in front of it. */
function quotesIn(text: string): readonly Quote[] {
  const quotes: Quote[] = []
  if (!/[“‘«„"]/.test(text)) return quotes
  let open = -1
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    const opens = OPENERS.includes(character) || (character === '"' && open === -1)
    if (open !== -1 && closes(text, open, index)) {
      quotes.push({ from: open, to: index + 1, inner: [open + 1, index], closed: true })
      open = -1
    } else if (opens) {
      if (open !== -1) quotes.push(unclosed(text, open, index))
      open = index
    }
  }
  if (open !== -1) quotes.push(unclosed(text, open, text.length))
  return quotes.filter(({ inner }) => text.slice(inner[0], inner[1]).trim() !== '')
}

function closes(text: string, open: number, index: number): boolean {
  const pair = CLOSERS[text[open] ?? ''] ?? ''
  return pair.includes(text[index] ?? ' ')
}

function unclosed(text: string, open: number, next: number): Quote {
  const stretch = text.slice(open + 1, next)
  const cut = /[;.](?!\d)| (?:và|cùng) (?:các )?phong trào/.exec(stretch)
  const end = open + 1 + (cut === null ? stretch.length : cut.index)
  return { from: open, to: end, inner: [open + 1, end], closed: false }
}
