import { type Ability, denied } from '#contract/ability'
import type { LookedUpCitations } from '#contract/citation'
import { toldAsPast } from '#law'
import { type KeptPaper, keptPaper, readablePaper } from '#modules/document'
import { type LookedUpInLibrary, lookUpCitations, mayEnterInstrument } from '#modules/regulation'
import { dayInVietnam } from '#platform/clock'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { paperDays } from '../model/paper-days.ts'
import { mayReview } from '../policy.ts'
import { planById } from '../store/plans.ts'
import { settledOfPaper } from '../store/settled-citations.ts'
import { readableDraft } from './readable-draft.ts'

type Cited = KeptPaper['reading']['citations'][number]

/** A paper whose citations are looked up: of a draft, or of a plan. */
interface Citing {
  readonly paperId: string
  readonly issuedOn: string | null
  readonly year: number
  readonly createdAt: Date
}

/** The citations of the paper under review, each beside the library. */
export async function showDraftCitations(operation: Operation, draftId: string): Promise<LookedUpCitations> {
  const draft = await readableDraft(operation, draftId)
  const settle = draft.state === 'reviewing' ? mayReview(operation.actor) : denied('Bản rà soát này đã đóng.')
  return citationsOf(operation, draft, settle)
}

/** The citations of the paper of a plan, each beside the library. */
export async function showPlanCitations(operation: Operation, planId: string): Promise<LookedUpCitations> {
  const plan = await planById(operation.tx, planId)
  if (!plan) throw new Refusal('notFound')
  return citationsOf(operation, plan, denied('Chỉ cho qua được khi đang rà soát văn bản.'))
}

/** The citations of any paper that the actor may see, each beside the library as of the day of the paper. */
export async function showPaperCitations(operation: Operation, paperId: string): Promise<LookedUpCitations> {
  const { id, issuedOn, reading } = await readablePaper(operation, paperId)
  const year = reading.header.year ?? Number(operation.today.slice(0, 4))
  const citing = { paperId: id, issuedOn, year, createdAt: operation.now }
  return citationsOf(operation, citing, denied('Chỉ cho qua được khi đang rà soát văn bản.'))
}

async function citationsOf(
  operation: Operation,
  { paperId, createdAt, ...known }: Citing,
  settle: Ability,
): Promise<LookedUpCitations> {
  const paper = await keptPaper(operation, paperId)
  if (!paper) throw new Refusal('notFound')
  const { citations } = paper.reading
  const days = paperDays({ ...known, receivedOn: dayInVietnam(createdAt) })
  const found = await lookUpCitations(operation, citations.map(readOf(paper)), days)
  const settled = await settledOfPaper(operation.tx, paperId)
  return {
    on: days.sentence,
    citations: citations.map((cited, index) => {
      const said = settled.find(({ start }) => start === cited.span.start)
      return {
        index,
        start: cited.span.start,
        ...presented(found[index], { cited, text: paper.text }),
        settled: said ? { because: said.because, by: said.by, at: said.at.toISOString() } : null,
      }
    }),
    abilities: { enter: mayEnterInstrument(operation.actor), settle },
  }
}

/** A citation of the reading as the library looks it up. */
const readOf =
  ({ text }: KeptPaper) =>
  ({ type, number, date, issuer, span }: Cited) => ({
    type,
    number,
    dated: date,
    issuer,
    title: text.slice(span.start + type.length, span.end),
  })

function presented(
  found: LookedUpInLibrary | undefined,
  { cited, text }: { readonly cited: Cited; readonly text: string },
) {
  const instrument = found?.instrument ?? null
  const isPast = cited.mentions.every(({ start }) => toldAsPast(text, start))
  return {
    instrument: instrument && { id: instrument.id, title: instrument.title },
    unknownBecause: instrument
      ? null
      : found?.isAmbiguous
        ? 'Thư viện có nhiều văn bản cùng số này.'
        : 'Không có trong thư viện.',
    doubts: (found?.doubts ?? []).map(({ instruments, ...doubt }) => ({
      ...doubt,
      instruments: [...instruments],
      flagged: doubt.kind === 'expired' ? !isPast : doubt.kind === 'notYet' ? cited.role === 'basis' : true,
    })),
  }
}
