import type { DeadlineGiven, DeadlineValue, Quarter } from '#contract/deadline'
import type { TaskClass } from '#contract/reading'
import type { PartyGiven } from '#contract/task'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { givenParty } from '../model/match-parties.ts'
import type { RowContent } from '../model/row-content.ts'
import { twoLevels } from '../model/two-levels.ts'
import { type DraftOutcome, draftToChange, rowSeen, saveRows } from './draft-to-change.ts'
import type { SeenRow } from './drop-row.ts'
import {
  givenDeadline,
  givenUnitDeadline,
  refuseUnitsAfterAgency,
  type WordingContext,
} from './given-deadline.ts'
import { type OwnUnits, ownUnits } from './own-units.ts'

/** What a person corrects; what is left out stays as it is. */
export interface Corrections {
  readonly text?: string | undefined
  readonly class?: TaskClass | undefined
  readonly quarters?: readonly Quarter[] | undefined
  readonly place?: string | null | undefined
  readonly deadline?: DeadlineGiven | undefined
  /** The wording of the units' own day; empty or null for none. */
  readonly unitDeadline?: string | null | undefined
  /** The day of the event the deadline counts from or happens at. */
  readonly eventOn?: string | null | undefined
  readonly parties?: readonly PartyGiven[] | undefined
}

/** Corrects what was read in a row. */
export async function correctRow(
  operation: Operation,
  { draftId, rowId, version }: SeenRow,
  corrections: Corrections,
): Promise<DraftOutcome> {
  const held = await draftToChange(operation, draftId)
  const row = rowSeen(held.rows, rowId, version)
  const content = corrected(row.content, corrections, {
    units: await ownUnits(operation),
    context: { year: held.draft.year, documentDate: held.draft.issuedOn },
  })
  return saveRows(operation, held, { sentence: sentenceFor(corrections), put: [{ ...row, content }] })
}

/** A content with its corrections; refuses units that are not the agency's and deadlines that cannot be. */
export function corrected(
  content: RowContent,
  corrections: Corrections,
  { units, context }: { units: OwnUnits; context: WordingContext },
): RowContent {
  const { text, class: taskClass, quarters, place, parties } = corrections
  return {
    text: text ?? content.text,
    class: taskClass ?? content.class,
    quarters: quarters ? [...new Set(quarters)].toSorted() : content.quarters,
    place: place === undefined ? content.place : place || null,
    deadline: correctedDeadline(content.deadline, corrections, context),
    parties: parties?.map((each) => givenParty(each, units.lookUp, units.knownIds)) ?? content.parties,
  }
}

/** A deadline worded anew keeps the units' day that was given by hand; what its old wording said goes with it. */
function correctedDeadline(
  before: DeadlineValue,
  { deadline, unitDeadline, eventOn }: Corrections,
  context: WordingContext,
): DeadlineValue {
  const worded = deadline ? givenDeadline(deadline, context) : before
  const units =
    unitDeadline === undefined
      ? (worded.units ?? (before.text && deadline && twoLevels(before.text) ? null : before.units))
      : givenUnitDeadline(unitDeadline ?? '', { of: worded, context })
  const levelled = units === worded.units ? worded : { ...worded, units }
  if (deadline || unitDeadline !== undefined) refuseUnitsAfterAgency(levelled)
  return eventOn === undefined ? levelled : onEvent(levelled, eventOn, context)
}

function onEvent(deadline: DeadlineValue, eventOn: string | null, { year }: WordingContext): DeadlineValue {
  const isOfYear = eventOn === null || Number(eventOn.slice(0, 4)) >= year - 1
  const isCounted = eventOn === null || Boolean(deadline.event || deadline.relative)
  if (isOfYear && isCounted) return { ...deadline, eventOn }
  const detail = isCounted
    ? `Ngày của sự kiện phải từ năm ${year - 1} trở đi.`
    : 'Thời hạn này không tính từ một sự kiện nên không cần ngày của sự kiện.'
  throw new Refusal('malformedRequest', detail, [{ path: 'eventOn', detail }])
}

function sentenceFor({
  text,
  class: taskClass,
  quarters,
  place,
  deadline,
  unitDeadline,
  parties,
}: Corrections): string {
  const named = [
    text !== undefined && 'nội dung',
    taskClass && 'loại việc',
    quarters && 'quý',
    place !== undefined && 'địa điểm',
    deadline && 'thời hạn',
    unitDeadline !== undefined && 'hạn của đơn vị',
    parties && 'đơn vị thực hiện',
  ].filter(Boolean)
  return named.length === 0 ? 'Sửa một dòng' : `Sửa ${named.join(', ')} của một dòng`
}
