import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { endOfPosting, type NewPosting, refuseDoublePosting } from '../model/posting.ts'
import { refuseUnlessMayChange } from '../policy.ts'
import { insertPerson } from '../store/people.ts'
import { insertPostings, postingsOf } from '../store/postings.ts'
import { unitsById } from '../store/units.ts'

/** A posting as a person gives it. */
export interface PostingGiven {
  readonly unitId: string
  readonly position: string
  readonly isHead: boolean
  readonly validFrom: PlainDate
}

/** Adds someone, with a first posting where one is given, and answers the id. */
export async function addPerson(
  { tx, actor }: Operation,
  { fullName, posting }: { readonly fullName: string; readonly posting?: PostingGiven | undefined },
): Promise<string> {
  refuseUnlessMayChange(actor)
  const id = await insertPerson(tx, fullName)
  if (posting) await addPosting(tx, id, posting)
  return id
}

/** Posts someone to a unit that there is on the day; refuses a second posting to the same unit. */
export async function addPosting(
  tx: Operation['tx'],
  personId: string,
  { unitId, position, isHead, validFrom }: PostingGiven,
): Promise<void> {
  const [unit] = await unitsById(tx, [unitId])
  if (!unit) throw new Refusal('notFound', 'Không tìm thấy đơn vị đã chọn; hãy tải lại trang.')
  const added: NewPosting = {
    personId,
    unitId,
    position,
    isHead,
    validFrom,
    validUntil: endOfPosting(unit, validFrom),
  }
  refuseDoublePosting(await postingsOf(tx, [personId]), added)
  await insertPostings(tx, [added])
}
