import type { Ability } from '#contract/ability'
import { denied } from '#contract/ability'
import type {
  EnteredStandard as Answer,
  EnteredStandardSummary,
  OpenPeriod,
} from '#contract/entered-standard'
import { formatCitation, isUnread, type SourceTitles } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { datedOf, type EnteredStandard, everyScope, lastCheckedBefore } from '../model/entered-standard.ts'
import { missingOf } from '../model/refuse-standard.ts'
import { lawBookFor } from '../operations/law-book-for.ts'
import { library, titlesIn } from '../operations/library.ts'
import { mayEnterStandard } from '../policy.ts'
import { enteredStandardById, enteredStandards } from '../store/entered-standards.ts'
import { isSteward } from '../store/steward.ts'

/** Every entered version that the viewer may know of, and the days of the law that are still open. */
export async function presentEnteredStandards(operation: Operation) {
  const { tx, actor, today } = operation
  const may = mayEnterStandard(actor, await isSteward(tx))
  const titles = titlesIn(await library(tx))
  const entered = await enteredStandards(tx)
  return {
    today,
    standards: entered
      .filter(({ state }) => state !== 'draft' || may.allowed)
      .map((each) => presentSummary(each, titles)),
    open: await openPeriods(operation),
    abilities: { enter: may },
  }
}

/** One entered version; a draft exists only for the administrators of the steward. */
export async function presentEnteredStandard({ tx, actor }: Operation, id: string): Promise<Answer> {
  const found = await enteredStandardById(tx, id)
  const may = mayEnterStandard(actor, await isSteward(tx))
  if (!found || (found.state === 'draft' && !may.allowed)) throw new Refusal('notFound')
  const known = await library(tx)
  const cited = known.find(({ id: each }) => each === found.cite.source)
  const missing = found.state === 'draft' ? missingOf(found, cited) : []
  const { source, article, clause = null, point = null } = found.cite
  return {
    ...presentSummary(found, titlesIn(known)),
    version: found.version,
    requirement: found.requirement,
    citation: { source, article, clause, point },
    instrument: { id: source, title: cited?.title ?? 'văn bản không còn trong thư viện' },
    file: found.file,
    note: found.note,
    enteredBy: found.enteredBy,
    enteredAt: found.enteredAt.toISOString(),
    missing,
    abilities: abilitiesOf(found, may, missing),
  }
}

function abilitiesOf(
  { state }: EnteredStandard,
  may: Ability,
  missing: readonly string[],
): Answer['abilities'] {
  const governed = denied('Chuẩn đã áp dụng thì không sửa, không xóa; hãy thu hồi và nhập bản khác.')
  const change = !may.allowed || state === 'draft' ? may : governed
  const complete = missing.length === 0 ? change : denied(missing.join(' '))
  const withdraw =
    state === 'draft'
      ? denied('Bản đang soạn thì xóa, không cần thu hồi.')
      : state === 'withdrawn'
        ? denied('Chuẩn này đã được thu hồi.')
        : may
  return {
    correct: change,
    remove: change,
    govern: change.allowed ? complete : change,
    withdraw: may.allowed ? withdraw : may,
  }
}

function presentSummary(entered: EnteredStandard, titles: SourceTitles): EnteredStandardSummary {
  const { id, scope, from, until, state, confirmsLast, cite, governedAt, governedBy, because } = entered
  return {
    id,
    scope,
    label: datedOf(scope)?.label ?? 'Tiêu chuẩn không còn trong phần mềm',
    from,
    until,
    state,
    confirmsLast,
    provision: formatCitation(cite, titles),
    governedAt: governedAt?.toISOString() ?? null,
    governedBy,
    because,
  }
}

/** The days on which nobody may rely on a standard or condition yet. */
async function openPeriods({ tx }: Operation): Promise<OpenPeriod[]> {
  return everyScope(await lawBookFor(tx)).flatMap(({ scope, dated }) =>
    dated.versions.flatMap((version) => {
      const read = !isUnread(version)
      if (read && version.check.status === 'checked') return []
      const because = isUnread(version)
        ? version.unread
        : version.check.status === 'unchecked'
          ? version.check.because
          : ''
      const canConfirmLast = lastCheckedBefore(dated, version.from) !== undefined
      const { from, until = null } = version
      return [{ scope, label: dated.label, from, until, because, read, canConfirmLast }]
    }),
  )
}
