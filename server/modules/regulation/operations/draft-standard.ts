import type { EnteredStandardGiven } from '#contract/entered-standard'
import { type Citation, isSourceId, parseRequirement, plainDate, type Requirement } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { datedOf, type Entered, lastCheckedBefore } from '../model/entered-standard.ts'
import { isStoredInstrument } from '../model/instrument.ts'
import { refuseCheckedDays } from '../model/refuse-standard.ts'
import { strangeAwards } from '../model/strange-awards.ts'
import { mayEnterStandard, refuseUnless } from '../policy.ts'
import {
  type DraftGiven,
  deleteDraft,
  insertDraft,
  lockStandards,
  updateDraft,
} from '../store/entered-standards.ts'
import { filesOf } from '../store/instrument-files.ts'
import { isSteward } from '../store/steward.ts'
import { library, titlesIn } from './library.ts'
import { type SeenStandard, standardToChange } from './standard-to-change.ts'

/** Keeps a new draft of a standard; gives its id. Nobody but the steward's administrators see it. */
export async function draftStandard(operation: Operation, given: EnteredStandardGiven): Promise<string> {
  const { tx, actor } = operation
  refuseUnless(mayEnterStandard(actor, await isSteward(tx)))
  return insertDraft(operation, await sound(tx, given))
}

/** Changes a draft. */
export async function correctStandardDraft(
  operation: Operation,
  { given, ...seen }: SeenStandard & { readonly given: EnteredStandardGiven },
): Promise<void> {
  await refuseUnlessDraft(operation, seen)
  await updateDraft(operation.tx, seen.id, await sound(operation.tx, given))
}

/** Removes a draft; what governed once is never removed. */
export async function removeStandardDraft(operation: Operation, seen: SeenStandard): Promise<void> {
  await refuseUnlessDraft(operation, seen)
  await deleteDraft(operation.tx, seen.id)
}

async function refuseUnlessDraft(operation: Operation, { id, version }: SeenStandard): Promise<void> {
  await lockStandards(operation.tx)
  const found = await standardToChange(operation, id)
  if (found.state !== 'draft')
    throw new Refusal(
      'illegalMove',
      'Chuẩn đã áp dụng thì không sửa, không xóa; hãy thu hồi và nhập bản khác.',
    )
  if (found.version !== version) throw new Refusal('staleVersion')
}

/** What was given as it is stored; refuses what is no standard, cites nothing, or covers days whose text was checked. */
async function sound(tx: Operation['tx'], given: EnteredStandardGiven): Promise<DraftGiven> {
  const { scope, confirmsLast, note, fileId } = given
  const known = await library(tx)
  const from = plainDate(given.from)
  const dated = datedOf(scope)
  if (!dated) refuseAt('given.scope', 'Không có tiêu chuẩn hay điều kiện này')
  refuseCheckedDays(dated, from, titlesIn(known))
  const { source, article, clause, point } = given.citation
  const cited = known.find(({ id }) => id === source)
  if (!cited || !(isSourceId(source) || isStoredInstrument(source)))
    return refuseAt('given.citation.source', 'Văn bản dẫn chiếu không có trong thư viện')
  if (cited.origin === 'own')
    refuseAt('given.citation.source', 'Văn bản này chỉ của riêng cơ quan; hãy nhập văn bản dùng chung trước')
  if (
    fileId !== null &&
    !(await filesOf(tx, source)).some(({ id, forEveryone }) => id === fileId && forEveryone)
  )
    refuseAt('given.fileId', 'Tệp phải là tệp dùng chung, đính kèm vào chính văn bản dẫn chiếu')
  const cite: Citation = { source, article, ...(clause ? { clause } : {}), ...(point ? { point } : {}) }
  const requirement = confirmsLast ? confirmed(dated, from) : read(given.requirement)
  refuseStrangeAwards(requirement, dated)
  return { scope, from, confirmsLast, requirement, cite, fileId, note }
}

function confirmed(...[dated, from]: Parameters<typeof lastCheckedBefore>): Requirement {
  const last = lastCheckedBefore(dated, from)
  if (!last) return refuseAt('given.confirmsLast', 'Không có văn bản nào trước đó đã đối chiếu để xác nhận')
  return last.value
}

function refuseStrangeAwards(requirement: Requirement, dated: Entered): void {
  const subjects = 'subjects' in dated ? dated.subjects : [dated.subject]
  const strange = strangeAwards(requirement, subjects, 'given.requirement')
  if (strange.length > 0) throw new Refusal('malformedRequest', undefined, strange)
}

function read(value: unknown): Requirement {
  const { requirement, problems } = parseRequirement(value)
  if (requirement !== null) return requirement
  throw new Refusal(
    'malformedRequest',
    undefined,
    problems.map(({ path, detail }) => ({
      path: path === '' ? 'given.requirement' : `given.requirement.${path}`,
      detail,
    })),
  )
}

function refuseAt(path: string, detail: string): never {
  throw new Refusal('malformedRequest', undefined, [{ path, detail }])
}
