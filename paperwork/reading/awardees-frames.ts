import type { Honour } from './awardees-context.ts'
import type { CountClaim, Ledger } from './awardees-ledger.ts'
import type { Block } from './blocks.ts'

type Frame = {
  readonly kind: string
  readonly rank: number
  readonly honour: Honour
  readonly claims: readonly CountClaim[]
}

/** How far out each kind of mark usually stands. */
const RANKS: Readonly<Record<string, number>> = {
  appendix: 0,
  list: 1,
  part: 2,
  chapter: 2,
  letter: 3,
  roman: 4,
  article: 5,
  number: 6,
  decimal: 7,
  bracket: 13,
  'small-letter': 12,
  bullet: 14,
}
/** These stand outside of every list. */
const OUTERMOST: ReadonlySet<string> = new Set(['appendix', 'list', 'part', 'chapter', 'article'])

/** The headings that a walk through a paper stands under, with what each says of the names below it. */
export class Frames {
  private readonly stack: Frame[]
  private readonly ledger: Ledger

  constructor(root: Honour, ledger: Ledger) {
    this.stack = [{ kind: 'root', rank: -1, honour: root, claims: [] }]
    this.ledger = ledger
  }

  get honour(): Honour {
    const top = this.stack.at(-1)
    if (top === undefined) throw new Error('the root of the frames is never left')
    return top.honour
  }

  /** Leaves the headings that a mark of this kind ends. */
  leave(kind: string): void {
    const at = this.stack.findIndex((frame) => frame.kind === kind)
    if (at !== -1) {
      this.cut(at)
      return
    }
    const rank = rankOf(kind)
    const outermost = OUTERMOST.has(kind)
    for (let top = this.stack.at(-1); top !== undefined; top = this.stack.at(-1)) {
      if (top.rank < rank || (top.honour.open && !outermost)) return
      this.cut(this.stack.length - 1)
    }
  }

  enter(kind: string, honour: Honour, claims: readonly CountClaim[]): void {
    this.stack.push({ kind, rank: rankOf(kind), honour, claims })
  }

  leaveAll(): void {
    this.cut(1)
  }

  private cut(length: number): void {
    for (const { claims } of this.stack.splice(Math.max(1, length))) this.ledger.end(claims)
  }
}

function rankOf(kind: string): number {
  return RANKS[kind] ?? RANKS[kind.split(':')[0] ?? ''] ?? 8
}

/** What ends another mark like it: labels by their kind and depth, bullets by their sign, paragraphs by what they say. */
export function kindOfMark({ label, mark }: Block): string | null {
  if (label !== null) return label.kind === 'decimal' ? `decimal:${label.depth}` : label.kind
  return mark === '' ? null : `bullet:${mark}`
}
