import {
  type AwardCode,
  awardCodes,
  awards,
  type Facts,
  isAwardCode,
  judge,
  NotForSubject,
  NothingInForce,
  type PlainDate,
  parseFacts,
  type SourceTitles,
  showDate,
  subjectLabels,
  type TransitionRule,
  transitionsFor,
  type Verdict,
} from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { datedOf } from '../model/entered-standard.ts'
import { enteredStandardById } from '../store/entered-standards.ts'
import { lawBookFor, lawBookTrying } from './law-book-for.ts'
import { library, titlesIn } from './library.ts'

/** A case that somebody tries, as it came. */
export interface Trial {
  readonly award: string
  readonly facts: unknown
  readonly draftId: string | null
}

/** What the law makes of a case, with what is needed to show it. */
export interface Tried {
  readonly facts: Pick<Facts, 'subject'>
  readonly verdict: Verdict
  readonly titles: SourceTitles
  /** The transition clauses that matter to it. */
  readonly transitions: readonly TransitionRule[]
  readonly draft: { readonly id: string; readonly label: string } | null
}

/** Judges facts that somebody typed, under the law of the installation or with a draft tried; keeps nothing. */
export async function judgeFacts(operation: Operation, trial: Trial): Promise<Tried> {
  const award = knownAward(trial.award)
  const facts = refuseUnlessFacts(trial.facts)
  const { draftId } = trial
  const book = draftId === null ? await lawBookFor(operation.tx) : await lawBookTrying(operation, draftId)
  return {
    facts,
    verdict: verdictOrRefusal(() => judge({ award, facts, book }), { award, facts }),
    titles: titlesIn(await library(operation.tx)),
    transitions: transitionsOf(facts, operation.today),
    draft: draftId === null ? null : { id: draftId, label: await draftLabel(operation, draftId) },
  }
}

/** Judges the same facts for every award that is for their subject, in the order of the catalogue. */
export async function judgeFactsForAll({ tx, today }: Operation, given: unknown): Promise<readonly Tried[]> {
  const facts = refuseUnlessFacts(given)
  const book = await lawBookFor(tx)
  const titles = titlesIn(await library(tx))
  const transitions = transitionsOf(facts, today)
  return awardCodes
    .filter((award) => book.standards[award][facts.subject] !== undefined)
    .map((award) => {
      const verdict = verdictOrRefusal(() => judge({ award, facts, book }), { award, facts })
      return { facts, verdict, titles, transitions, draft: null }
    })
}

/** The award of a request; refuses a code that is none. */
export function knownAward(code: string): AwardCode {
  if (!isAwardCode(code)) throw new Refusal('notFound')
  return code
}

/** What is tried and not decided yet is decided today at the earliest. */
function transitionsOf(facts: Facts, today: PlainDate): readonly TransitionRule[] {
  const { receivedForAppraisalOn, forYear } = facts
  const decidedOn = today >= receivedForAppraisalOn ? today : null
  return transitionsFor({ receivedForAppraisalOn, forYear, decidedOn }).rules
}

function refuseUnlessFacts(given: unknown): Facts {
  const { facts, problems } = parseFacts(given)
  if (facts !== null) return facts
  throw new Refusal(
    'malformedRequest',
    undefined,
    problems.map(({ path, detail }) => ({ path: path === '' ? 'facts' : `facts.${path}`, detail })),
  )
}

function verdictOrRefusal(
  judged: () => Verdict,
  { award, facts }: { readonly award: AwardCode; readonly facts: Facts },
): Verdict {
  const refuse = (path: string, detail: string): never => {
    throw new Refusal('malformedRequest', undefined, [{ path, detail }])
  }
  try {
    return judged()
  } catch (error) {
    const { name } = awards[award]
    if (error instanceof NotForSubject)
      return refuse('facts.subject', `${name} không dành cho ${subjectLabels[facts.subject].toLowerCase()}`)
    if (error instanceof NothingInForce)
      return refuse(
        'facts.receivedForAppraisalOn',
        `Phần mềm chưa có quy định về ${name} cho ngày ${showDate(facts.receivedForAppraisalOn)}; hãy chọn từ 01/10/2017`,
      )
    throw error
  }
}

async function draftLabel({ tx }: Operation, id: string): Promise<string> {
  const draft = await enteredStandardById(tx, id)
  const dated = draft && datedOf(draft.scope)
  return dated && draft ? `${dated.label}, bản soạn áp dụng từ ${showDate(draft.from)}` : 'Bản soạn'
}
