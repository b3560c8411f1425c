import { awardsFor, type Honour } from './awardees-context.ts'
import type { Ledger } from './awardees-ledger.ts'
import type { Block } from './blocks.ts'
import type { Passage } from './passage.ts'

const NAME = /^(?:họ và tên|họ tên|họ, tên)(?: \([^)]*\))?\s*:\s*/u
const COLLECTIVE = /^(?:tên (?:tập thể|đơn vị|cơ quan)(?: đề nghị)?(?: \([^)]*\))?)\s*:\s*/u
const POSITION = /(?:^|[.;,]\s*)chức vụ(?: [^:]{0,40})?\s*:\s*(?<said>[^;]+?)\s*(?:[.;]|$)/u
const UNIT =
  /(?:^|[.;,]\s*)(?:đơn vị|nơi|cơ quan|đơn vị, nơi) công tác(?: [^:]{0,30})?\s*:\s*(?<said>[^;]+?)\s*(?:[.;]|$)/u
/** The position and the unit stand within so many lines of the name. */
const NEAR = 14

/** The one who reports the merits for which an award is proposed: the name and what stands beside it. */
export function readReportOfMerits(blocks: readonly Block[], honour: Honour, ledger: Ledger): void {
  const at = blocks.findIndex(({ passage }) => NAME.test(passage.folded) || COLLECTIVE.test(passage.folded))
  const named = blocks[at]?.passage
  if (named === undefined || honour.awards.length === 0) return
  const person = NAME.exec(named.folded)
  const from = (person ?? COLLECTIVE.exec(named.folded))?.[0].length ?? 0
  const name = named.text
    .slice(from)
    .replace(/[.;,\s]+$|\s+(?:nam|nữ|giới tính|bí danh).*$/iu, '')
    .replace(/^(?:Ông|Bà)\s+/u, '')
  if (name.length < 4 || /[.…_]{3}/.test(name)) return
  const near = blocks.slice(at, at + NEAR).map(({ passage }) => passage)
  const subject = person === null ? ('collective' as const) : ('individual' as const)
  const entry = { subject, name, position: said(near, POSITION), unit: said(near, UNIT) }
  const span = { start: named.start, end: named.end }
  for (const award of awardsFor(honour, subject)) ledger.add(entry, { honour, award, span })
}

function said(near: readonly Passage[], pattern: RegExp): string | null {
  for (const { text, folded } of near) {
    const match = pattern.exec(folded)
    const value = match?.groups?.said ?? ''
    if (match === null || !/\p{L}{2}/u.test(value)) continue
    const start = folded.indexOf(value, match.index)
    return text.slice(start, start + value.length)
  }
  return null
}
