import type { NamedAward, Subject } from '#law'
import type { AwardMention } from './awardees-award.ts'
import { type Honour, type NamedOrPrinted, UNNAMED } from './awardees-context.ts'
import type { Entry } from './awardees-entry.ts'
import { fold } from './fold.ts'
import type { Passage } from './passage.ts'
import { spanIn } from './passage.ts'
import type { Awardee, Span } from './reading.ts'

/** A number that a paper states of those honoured, and which of the names it read stand under it. */
export type CountClaim = {
  readonly count: number
  readonly subject: Subject | null
  /** The award it counts; null where it counts whoever stands under it. */
  readonly award: NamedAward | null
  readonly printed: string
  readonly span: Span
  readonly from: number
  to: number
}

type Group = { readonly kind: 'award' | 'subject' | 'unit'; readonly honour: Honour }
/** Under which honour a number is stated, and the awards that the same sentence names. */
type Counting = { readonly honour: Honour; readonly mentions: readonly AwardMention[] }
type Given = {
  readonly honour: Honour
  readonly award: NamedOrPrinted & { readonly year?: number }
  readonly span: Span
}

const NOUNS: Readonly<Record<string, Subject>> = {
  'tập thể': 'collective',
  'đơn vị': 'collective',
  'cá nhân': 'individual',
  'đồng chí': 'individual',
  'đ/c': 'individual',
  người: 'individual',
  'ông, bà': 'individual',
  'ông bà': 'individual',
  'hộ gia đình': 'household',
  'gia đình': 'household',
  hộ: 'household',
}
const NOUN = Object.keys(NOUNS).join('|')
const COUNTED = new RegExp(
  `(?<![\\d/.,])(?<count>\\d{1,4})(?![\\d/.,%]\\d?|\\s?\\/) (?:\\((?!\\d)[^()]{2,30}\\) )?(?<noun>${NOUN})(?!\\p{L})`,
  'gu',
)
const BRACKETED = new RegExp(
  `^(?<noun>tập thể|cá nhân|hộ gia đình)?[^()]{0,90}?(?:\\((?:gồm |có |số lượng:? |tổng số:? )?(?<count>\\d{1,4})(?: (?:${NOUN}))?\\)|:\\s*(?<plain>\\d{1,4})\\.?$)`,
  'u',
)
const ORDER: readonly Group['kind'][] = ['award', 'subject', 'unit']

/** Collects those honoured in the order of the paper, and the numbers it states of them. */
export class Ledger {
  readonly awardees: Awardee[] = []
  readonly claims: CountClaim[] = []
  /** What the headings and sentences said that named awards. */
  readonly leads: Honour[] = []
  private readonly groups: { kind: Group['kind']; claims: readonly CountClaim[] }[] = []

  add(entry: Omit<Entry, 'passage' | 'rest'>, { honour, award, span }: Given): void {
    const { subject, name, position, unit } = entry
    this.awardees.push({
      award: award.award,
      awardPrinted: award.printed,
      standing: honour.standing,
      subject,
      name,
      position,
      unit,
      year: award.year ?? honour.year,
      span,
    })
  }

  /** "Hình thức: Giấy khen" behind a sentence that honours without naming an award. */
  nameLast({ award, printed }: NamedOrPrinted): void {
    const first = this.awardees.findLastIndex((each) => each.awardPrinted !== UNNAMED) + 1
    for (const [index, each] of this.awardees.entries())
      if (index >= first) this.awardees[index] = { ...each, award, awardPrinted: printed }
  }

  /** Opens the numbers that a heading or a sentence states. They count what follows until `end`. */
  claim(passage: Passage, { honour, mentions }: Counting): readonly CountClaim[] {
    const counts = countsIn(passage)
    const before = (counts[0]?.from ?? 0) < (mentions[0]?.from ?? 0)
    const claims = counts.map(({ count, subject, from, to }) => ({
      count,
      subject: subject ?? honour.subject,
      award: awardAt(from, mentions, before),
      printed: passage.text.slice(from, to),
      span: spanIn(passage, from, to),
      from: this.awardees.length,
      to: this.awardees.length,
    }))
    this.claims.push(...claims)
    return claims
  }

  end(claims: readonly CountClaim[]): void {
    for (const claim of claims) claim.to = this.awardees.length
  }

  /** A heading inside a table: it ends the headings of its own kind and those below. */
  group(heading: Passage, { kind, honour }: Group): void {
    this.endGroups(ORDER.indexOf(kind))
    this.groups.push({ kind, claims: this.claim(heading, { honour, mentions: [] }) })
  }

  endGroups(rank = 0): void {
    for (let last = this.groups.at(-1); last !== undefined; last = this.groups.at(-1)) {
      if (ORDER.indexOf(last.kind) < rank) return
      this.end(last.claims)
      this.groups.pop()
    }
  }
}

/** "06 tập thể “…”, 40 cá nhân “…”" counts before each name, "“…” cho 40 cá nhân, “…” cho 06 cá nhân" behind it. */
function awardAt(at: number, mentions: readonly AwardMention[], before: boolean): NamedAward | null {
  if (mentions.length === 0) return null
  const found = before ? mentions.find(({ from }) => from > at) : mentions.findLast(({ from }) => from < at)
  return (found ?? mentions[0])?.award ?? null
}

type Counted = {
  readonly count: number
  readonly subject: Subject | null
  readonly from: number
  readonly to: number
}

function countsIn({ folded }: Passage): readonly Counted[] {
  const counted = [...folded.matchAll(COUNTED)].map((match) => ({
    count: Number(match.groups?.count),
    subject: NOUNS[match.groups?.noun ?? ''] ?? null,
    from: match.index,
    to: match.index + match[0].length,
  }))
  if (counted.length > 0) return counted
  const match = folded.length > 130 ? null : BRACKETED.exec(folded)
  if (match === null) return []
  const count = Number(match.groups?.count ?? match.groups?.plain)
  const noun = NOUNS[fold(match.groups?.noun ?? '')] ?? null
  return [{ count, subject: noun, from: 0, to: match[0].length }]
}
