import type { DeadlineGiven, Quarter } from '#contract/deadline'
import type { TaskClass } from '#contract/reading'
import type { PartyGiven } from '#contract/task'
import type { Operation } from '#platform/operation'
import { givenParty } from '../model/match-parties.ts'
import type { RowContent } from '../model/row-content.ts'
import { type DraftOutcome, draftToChange, rowSeen, saveRows } from './draft-to-change.ts'
import type { SeenRow } from './drop-row.ts'
import { givenDeadline, type WordingContext } from './given-deadline.ts'
import { type OwnUnits, ownUnits } from './own-units.ts'

/** What a person corrects; what is left out stays as it is. */
export interface Corrections {
  readonly text?: string | undefined
  readonly class?: TaskClass | undefined
  readonly quarters?: readonly Quarter[] | undefined
  readonly place?: string | null | undefined
  readonly deadline?: DeadlineGiven | undefined
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
  const { text, class: taskClass, quarters, place, deadline, parties } = corrections
  return {
    text: text ?? content.text,
    class: taskClass ?? content.class,
    quarters: quarters ? [...new Set(quarters)].toSorted() : content.quarters,
    place: place === undefined ? content.place : place || null,
    deadline: deadline ? givenDeadline(deadline, context) : content.deadline,
    parties: parties?.map((each) => givenParty(each, units.lookUp, units.knownIds)) ?? content.parties,
  }
}

function sentenceFor({ text, class: taskClass, quarters, place, deadline, parties }: Corrections): string {
  const named = [
    text !== undefined && 'nội dung',
    taskClass && 'loại việc',
    quarters && 'quý',
    place !== undefined && 'địa điểm',
    deadline && 'thời hạn',
    parties && 'đơn vị thực hiện',
  ].filter(Boolean)
  return named.length === 0 ? 'Sửa một dòng' : `Sửa ${named.join(', ')} của một dòng`
}
