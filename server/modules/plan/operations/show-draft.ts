import type { DraftChanged, DraftPage, DraftSummary } from '#contract/draft'
import type { Operation } from '#platform/operation'
import { deadlineSentence } from '../model/deadline-sentence.ts'
import { dayOrNull, spanOf } from '../model/task-timing.ts'
import { mayReview } from '../policy.ts'
import { presentChange, presentDraft, presentDraftSummary } from '../present/draft.ts'
import { stepSentences } from '../store/draft-changes.ts'
import { rowsOfDraft } from '../store/draft-rows.ts'
import { type DraftRecord, draftsInState } from '../store/drafts.ts'
import type { DraftOutcome } from './draft-to-change.ts'
import { givenDeadline } from './given-deadline.ts'
import { wordingReading } from './local-reading.ts'
import { ownUnits } from './own-units.ts'
import { readableDraft } from './readable-draft.ts'

/** The drafts in a state; none for those who may not review. */
export async function showDrafts(
  { tx, actor }: Operation,
  state: DraftRecord['state'],
): Promise<DraftSummary[]> {
  if (!mayReview(actor).allowed) return []
  return (await draftsInState(tx, state)).map(presentDraftSummary)
}

/** The review page of a draft. */
export async function showDraft(operation: Operation, draftId: string): Promise<DraftPage> {
  const { tx } = operation
  const draft = await readableDraft(operation, draftId)
  const steps = draft.state === 'reviewing' ? await stepSentences(tx, draftId) : {}
  const [rows, units] = [await rowsOfDraft(tx, draftId), await ownUnits(operation)]
  return presentDraft({ draft, rows, units, reading: await wordingReading(operation), steps })
}

/** What an operation on a draft changed. */
export async function showChange(operation: Operation, outcome: DraftOutcome): Promise<DraftChanged> {
  const units = await ownUnits(operation)
  const steps = await stepSentences(operation.tx, outcome.draft.id)
  return presentChange({ ...outcome, units, steps, reading: await wordingReading(operation) }, outcome)
}

/** How a wording would be read as a deadline of a draft. */
export async function showWording(
  operation: Operation,
  { draftId, wording }: { draftId: string; wording: string },
) {
  const { year, issuedOn } = await readableDraft(operation, draftId)
  const deadline = givenDeadline({ wording }, { year, documentDate: issuedOn })
  const since = dayOrNull(issuedOn)
  const timing = spanOf({ deadline, quarters: [] }, { year, since, reading: await wordingReading(operation) })
  return { deadline, sentence: deadlineSentence(deadline), ...timing }
}
