import { deadlinesIn, type FindOptions } from './deadline-finder.ts'
import { type Passage, part } from './passage.ts'
import type { Deadline } from './reading.ts'
import { opensUnit } from './units.ts'
import { startsWithVerb } from './verbs.ts'

const STAGE =
  /^(?:bước|giai đoạn|đợt|vòng) (?:thứ )?(?:\d{1,2}|[ivx]+|nhất|hai|ba)(?: ?\([^()]{2,80}\))?: (?=\p{L})/u

/** "Năm 2031: tổng kết …", "Giai đoạn 2027 - 2029: …" */
const YEARS =
  /^(?:trong )?(?:năm|giai đoạn|các năm) ((?:19|20|21)\d\d)(?: ?- ?((?:19|20|21)\d\d))?: (?=\p{L})/u

/** "Bước 1: các cơ sở …", "Giai đoạn 2 (từ tháng 3 đến tháng 5): …": a stage with its work; its time is for all of it. */
export function behindStage(
  whole: Passage,
  options: FindOptions,
): { readonly passage: Passage; readonly period: Deadline | null; readonly year: number | null } {
  const years = YEARS.exec(whole.folded)
  if (years !== null) {
    const from = Number(years[1])
    const to = Number(years[2] ?? from)
    const period: Deadline = {
      kind: to > from ? 'between' : 'during',
      from: `${from}-01-01`,
      to: `${Math.max(from, to)}-12-31`,
      inherited: true,
    }
    return { passage: part(whole, years[0].length), period, year: to > from ? null : from }
  }
  const stage = STAGE.exec(whole.folded)
  const passage = stage === null ? whole : part(whole, stage[0].length)
  if (stage === null || !isWork(passage, options, stage[0].startsWith('đợt')))
    return { passage: whole, period: null, year: null }
  const times = deadlinesIn(part(whole, 0, stage[0].length), { ...options, timely: true })
  return { passage, period: times[0]?.deadline ?? null, year: null }
}

/** Behind its label a stage says who is to do something or what; a wave may say only when, and what it celebrates. */
function isWork(passage: Passage, options: FindOptions, isWave: boolean): boolean {
  const first = deadlinesIn(passage, options)[0]
  const leads = first !== undefined && first.from < 4 ? /^[\s,;:]*/.exec(passage.text.slice(first.to)) : null
  const rest = first === undefined || leads === null ? passage : part(passage, first.to + leads[0].length)
  return opensUnit(rest.folded.slice(0, 40)) || (!isWave && startsWithVerb(rest))
}
