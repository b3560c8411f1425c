import type { Party, PartyMatch } from '#contract/task'
import { plainDate } from '#law'
import { correctUnit, openUnit, unitsById } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { partyKey, refuseUnknownUnits } from '../model/match-parties.ts'
import { type DraftOutcome, draftToChange, type HeldDraft, saveRows } from './draft-to-change.ts'
import { ownUnits } from './own-units.ts'

type UnitKind = Parameters<typeof openUnit>[1]['kind']

/** What a printed name is: units of the agency, a unit to be created, or someone outside. */
export type PartyResolution =
  | { readonly kind: 'units'; readonly unitIds: readonly string[]; readonly remember: boolean }
  | { readonly kind: 'newUnit'; readonly name: string; readonly unitKind: UnitKind }
  | { readonly kind: 'outside' }

/** Says once, for the whole draft, who a printed name is. */
export async function resolveParty(
  operation: Operation,
  { draftId, printed, as }: { draftId: string; printed: string; as: PartyResolution },
): Promise<DraftOutcome> {
  const held = await draftToChange(operation, draftId)
  const rows = held.rows.filter(({ content }) => content.parties.some((party) => isCalled(party, printed)))
  if (rows.length === 0) throw new Refusal('notFound', `Không còn dòng nào ghi “${printed}”; hãy tải lại.`)
  const { match, unitIds } = await settled(operation, held, { printed, as })
  return saveRows(operation, held, {
    sentence: `Cho biết “${printed}” là ai`,
    put: rows.map((row) => ({
      ...row,
      content: {
        ...row.content,
        parties: row.content.parties.map((party) =>
          isCalled(party, printed) ? { ...party, match, unitIds: [...unitIds] } : party,
        ),
      },
    })),
  })
}

const isCalled = (party: Party, printed: string): boolean => partyKey(party.printed) === partyKey(printed)

async function settled(
  operation: Operation,
  { draft }: HeldDraft,
  { printed, as }: { printed: string; as: PartyResolution },
): Promise<{ match: PartyMatch; unitIds: readonly string[] }> {
  if (as.kind === 'outside') return { match: 'outside', unitIds: [] }
  if (as.kind === 'newUnit') {
    const aliases = partyKey(as.name) === partyKey(printed) ? [] : [printed]
    const validFrom = plainDate(`${draft.year}-01-01`)
    const { name, unitKind: kind } = as
    const id = await openUnit(operation, { kind, name, aliases, ordinal: 0, validFrom })
    return { match: 'unit', unitIds: [id] }
  }
  const unitIds = [...new Set(as.unitIds)]
  const [unitId, ...others] = unitIds
  refuseUnknownUnits(unitIds, (await ownUnits(operation)).knownIds)
  if (as.remember && unitId && others.length === 0) await remember(operation, unitId, printed)
  return { match: others.length === 0 ? 'unit' : 'collective', unitIds }
}

/** Keeps a printed name as another name of its unit, so that the next paper is understood by itself. */
async function remember(operation: Operation, unitId: string, printed: string): Promise<void> {
  const [unit] = await unitsById(operation.tx, [unitId])
  if (!unit || [unit.name, ...unit.aliases].some((name) => partyKey(name) === partyKey(printed))) return
  await correctUnit(operation, { ...unit, aliases: [...unit.aliases, printed] })
}
