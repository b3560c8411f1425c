import { setImmediate as letOthersRun } from 'node:timers/promises'
import type { Comparison } from '#contract/simulation'
import {
  type AwardCode,
  awards,
  type LawBook,
  type PlainDate,
  plainDate,
  type SourceTitles,
  type Subject,
  showDate,
  standardOn,
} from '#law'
import { staffOn } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseUnlessMayCompare } from '../judging-policy.ts'
import { awardsFor, type Candidate, type Compared, compare, type TwoLaws } from '../model/comparison.ts'
import { datedOf } from '../model/entered-standard.ts'
import { asCandidates } from '../model/fact-sheet.ts'
import { enteredStandardById } from '../store/entered-standards.ts'
import { sheetById, subjectsOf } from '../store/fact-sheets.ts'
import { lawBookFor, lawBookTrying } from './law-book-for.ts'
import { library, titlesIn } from './library.ts'

/** One of the two laws as it was asked for. */
export interface ComparedSide {
  readonly on: PlainDate
  readonly label: string
  readonly provisional: string | null
}

/** All that a comparison needs, loaded in one transaction. */
export interface ToCompare {
  readonly laws: TwoLaws
  readonly award: AwardCode | 'all'
  readonly population: {
    readonly label: string
    readonly candidates: readonly Candidate[]
    /** The same as long as the candidates are; null where nothing says so. */
    readonly revision: string | null
  }
  readonly first: ComparedSide
  readonly second: ComparedSide
  readonly titles: SourceTitles
}

/** Loads a population and the two laws; refuses who may not, a table or draft that is not there, and a day before all law. */
export async function loadComparison(operation: Operation, asked: Comparison): Promise<ToCompare> {
  refuseUnlessMayCompare(operation.actor)
  const first = await loadSide(operation, {
    on: asked.firstOn,
    draftId: asked.firstDraftId,
    field: 'firstOn',
  })
  const second = await loadSide(operation, {
    on: asked.secondOn,
    draftId: asked.secondDraftId,
    field: 'secondOn',
  })
  return {
    laws: { forYear: asked.forYear ?? yearJudgedOn(first.on), first, second },
    award: asked.award,
    population: await loadPopulation(operation, asked.population),
    first: { on: first.on, label: first.label, provisional: whyProvisional(asked.award, first) },
    second: { on: second.on, label: second.label, provisional: whyProvisional(asked.award, second) },
    titles: titlesIn(await library(operation.tx)),
  }
}

/** Everyone under both laws. The last comparisons of kept tables are remembered: people turn the pages of one. */
export function compareAll(asked: ToCompare): Promise<readonly Compared[]> {
  const { laws, award, population } = asked
  const known = remembered.find(({ of }) => isSame(of, asked))
  if (known !== undefined) return known.compared
  const compared = comparedInTurns(laws, award, population.candidates)
  if (population.revision !== null) {
    remembered = [{ of: asked, compared }, ...remembered].slice(0, MOST_REMEMBERED)
    compared.catch(() => {
      remembered = remembered.filter((each) => each.compared !== compared)
    })
  }
  return compared
}

let remembered: readonly { readonly of: ToCompare; readonly compared: Promise<readonly Compared[]> }[] = []
const MOST_REMEMBERED = 2

function isSame(one: ToCompare, other: ToCompare): boolean {
  const [a, b] = [one.laws, other.laws]
  return (
    one.population.revision !== null &&
    one.population.revision === other.population.revision &&
    one.award === other.award &&
    a.forYear === b.forYear &&
    a.first.on === b.first.on &&
    a.second.on === b.second.on &&
    a.first.book === b.first.book &&
    a.second.book === b.second.book
  )
}

/** Thousands of verdicts take a while, so others are let in between. */
async function comparedInTurns(
  laws: TwoLaws,
  award: AwardCode | 'all',
  candidates: readonly Candidate[],
): Promise<readonly Compared[]> {
  const compared: Compared[] = []
  const askedOf = new Map<Subject, readonly AwardCode[]>()
  for (const candidate of candidates) {
    const { subject } = candidate.facts
    const codes = askedOf.get(subject) ?? awardsFor(subject, laws)
    askedOf.set(subject, codes)
    for (const code of codes) {
      if (award !== 'all' && code !== award) continue
      compared.push(compare(code, candidate, laws))
      if (compared.length % AT_A_STRETCH === 0) await letOthersRun()
    }
  }
  return compared
}

/** So many verdicts take about ten milliseconds. */
const AT_A_STRETCH = 400

interface LoadedSide {
  readonly on: PlainDate
  readonly book: LawBook
  readonly label: string
}

async function loadSide(
  operation: Operation,
  {
    on,
    draftId,
    field,
  }: { readonly on: string; readonly draftId: string | undefined; readonly field: string },
): Promise<LoadedSide> {
  const day = plainDate(on)
  const book =
    draftId === undefined ? await lawBookFor(operation.tx) : await lawBookTrying(operation, draftId)
  refuseBeforeAllLaw(book, { day, field })
  const label = `Nhận hồ sơ ngày ${showDate(day)}`
  if (draftId === undefined) return { on: day, book, label }
  const draft = await enteredStandardById(operation.tx, draftId)
  const of = draft && datedOf(draft.scope)?.label
  return { on: day, book, label: `${label}, thử bản soạn “${of ?? 'không rõ'}”` }
}

function refuseBeforeAllLaw(
  { standards }: LawBook,
  { day, field }: { readonly day: PlainDate; readonly field: string },
): void {
  const anyStandard = standards.advancedWorker.individual
  if (anyStandard === undefined || standardOn(anyStandard, day) !== null) return
  throw new Refusal('malformedRequest', undefined, [
    {
      path: field,
      detail: `Phần mềm chưa có quy định nào cho ngày ${showDate(day)}; hãy chọn từ 01/10/2017`,
    },
  ])
}

async function loadPopulation(
  { tx, today }: Operation,
  population: string,
): Promise<ToCompare['population']> {
  if (population === 'staff') {
    const staff = await staffOn(tx, today)
    const candidates = staff.map(({ id, fullName, units, firstPostedOn }): Candidate => {
      const facts = { subject: 'individual', recruitedOn: firstPostedOn, years: [] } as const
      return { key: id, name: fullName, unit: units.join(', '), facts }
    })
    return { label: 'Người của cơ quan hôm nay', candidates, revision: null }
  }
  const sheet = await sheetById(tx, population)
  if (!sheet) throw new Refusal('notFound')
  const candidates = asCandidates(await subjectsOf(tx, sheet))
  return { label: `Bảng “${sheet.name}”`, candidates, revision: `${sheet.id} ${sheet.version}` }
}

/** A review at the end of a year judges that year; one in spring the year before. */
function yearJudgedOn(day: PlainDate): number {
  const year = Number(day.slice(0, 4))
  return Number(day.slice(5, 7)) <= LAST_MONTH_OF_LATE_REVIEWS ? year - 1 : year
}

const LAST_MONTH_OF_LATE_REVIEWS = 6

/** Why some verdict of a side is no ground for a decision: its standard was not read or not compared. */
function whyProvisional(award: AwardCode | 'all', { on, book }: LoadedSide): string | null {
  const codes = award === 'all' ? (Object.keys(awards) as AwardCode[]) : [award]
  for (const code of codes) {
    for (const standard of Object.values(book.standards[code])) {
      const found = standardOn(standard, on)
      if (found !== null && found.provisional !== null) return found.provisional
    }
  }
  return null
}
