import type { DraftPage } from '#contract/draft'
import type { IncomingPaper } from '#modules/document'
import { commitDraft, importPaper, resolveParty, settleDoubt, showDraft } from '#modules/plan'
import { type Actor, type Operation, perform, type Workshop } from '#platform/operation'
import { Refusal } from '#platform/refusal'

/** What the one who imports has said beforehand. */
export interface ImportAnswers {
  readonly year: number
  readonly confirmOtherAgency: boolean
}

/** What was made of a plan, and what was not understood in it. */
export interface Imported {
  readonly planId: string
  readonly title: string | null
  readonly year: number
  /** The plan was there before and was brought up to this paper. */
  readonly wasThere: boolean
  readonly added: number
  readonly changed: number
  readonly cancelled: number
  readonly kept: number
  /** Rows that ask nothing of anyone and were left out. */
  readonly leftOut: number
  /** Names that are no unit of the agency: kept as printed. */
  readonly unknownUnits: readonly string[]
  readonly unread: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}

/** Imports, reviews and commits a plan in one transaction: a refusal at any step leaves nothing behind. */
export function importPlan(
  workshop: Workshop,
  { actor, incoming, answers }: { actor: Actor; incoming: IncomingPaper; answers: ImportAnswers },
): Promise<Imported> {
  return perform(workshop, { actor, action: 'plan.commitDraft' }, async (operation) => {
    const { draftId, alreadyOpen } = await importPaper(operation, incoming, { year: answers.year })
    if (alreadyOpen) {
      throw new Refusal(
        'illegalMove',
        'Văn bản này đang được rà soát trên màn hình; hãy ghi hoặc bỏ bản rà soát đó trước.',
      )
    }
    const page = await showDraft(operation, draftId)
    const unknownUnits = await settle(operation, page, answers)
    const committed = await commitDraft(operation, draftId)
    const { text, reading } = incoming
    return {
      ...committed,
      title: page.draft.title,
      wasThere: page.draft.compared !== null,
      leftOut: page.rows.filter(({ state, taskId }) => state === 'dropped' && taskId === null).length,
      unknownUnits,
      unread: reading.unread.map((span) => ({ ...span, text: text.slice(span.start, span.end).trim() })),
      warnings: reading.warnings.map(({ code, message }) => ({ code, message })),
    }
  })
}

/** Answers what a person would be asked: as said beforehand, or so that nothing is lost. */
async function settle(
  operation: Operation,
  { draft }: DraftPage,
  { confirmOtherAgency }: ImportAnswers,
): Promise<readonly string[]> {
  if (draft.doubt && !draft.doubt.settled) {
    if (!confirmOtherAgency) throw new Refusal('otherAgencyUnconfirmed', draft.doubt.sentence)
    await settleDoubt(operation, draft.id)
  }
  for (const { printed } of draft.unknownParties) {
    await resolveParty(operation, { draftId: draft.id, printed, as: { kind: 'outside' } })
  }
  return draft.unknownParties.map(({ printed }) => printed)
}
