import {
  agencyHeader,
  holdsOn,
  namedUnits,
  roster,
  successions,
  withPredecessors,
} from '#modules/organisation'
import { readingsInForce } from '#modules/regulation'
import type { DueItem, DueSource } from '#platform/due-item'
import type { Operation } from '#platform/operation'
import { indexStages, type Recipient, type StageIndex } from '../model/audience.ts'
import { defaultRule } from '../model/default-rule.ts'
import { type DueNow, dueNow } from '../model/due-now.ts'
import type { DueThing } from '../model/due-thing.ts'
import { type StageReading, stagesOf } from '../model/stages.ts'
import { storedRule } from '../store/rules.ts'

/** The members of an agency as recipients, whoever they are. */
export type FindRecipient = (member: Pick<Recipient, 'personId' | 'roles'>) => Recipient

/** What an agency has to be reminded of today, and of whom its units are made up. */
export interface AgencyReading extends StageReading {
  readonly agencyName: string
  readonly index: StageIndex
  readonly due: DueNow
  readonly recipientOf: FindRecipient
  unitsOf(item: DueThing): string | null
}

/** Loads how the agency reminds today. */
export async function stageReading({ tx, today }: Operation): Promise<StageReading> {
  const reading = await readingsInForce(tx, today)
  return {
    today,
    soonDays: reading('deadline.soonDays').value,
    waitingDays: reading('deadline.waitingDays').value,
    rule: (await storedRule(tx)) ?? defaultRule,
  }
}

/** Everything unfinished that the modules tell of. */
export async function allDueItems(
  operation: Operation,
  sources: readonly DueSource[],
): Promise<readonly DueItem[]> {
  const items: DueItem[] = []
  for (const source of sources) items.push(...(await source(operation)))
  return items
}

/** Loads all that the reminders of a day depend on but the members. */
export async function readAgency(
  operation: Operation,
  sources: readonly DueSource[],
): Promise<AgencyReading> {
  const reading = await stageReading(operation)
  const items = await allDueItems(operation, sources)
  const units = await namedUnits(operation)
  const header = await agencyHeader(operation.tx, operation.today)
  return {
    ...reading,
    agencyName: header?.name ?? 'cơ quan',
    index: indexStages(items.flatMap((item) => stagesOf(item, reading))),
    due: dueNow(items),
    recipientOf: await recipients(operation),
    unitsOf: ({ chairUnitIds }) => chairUnitIds.flatMap((id) => units.get(id)?.name ?? []).join(', ') || null,
  }
}

/** Finds the units of members on the day, with those that went on as them. */
export async function recipients({ tx, today }: Operation): Promise<FindRecipient> {
  const followed = await successions(tx)
  const people = new Map((await roster(tx)).map(({ id, postings }) => [id, postings]))
  return ({ personId, roles }) => {
    const own = (people.get(personId ?? '') ?? []).filter((posting) => holdsOn(posting, today))
    const headed = own.filter(({ isHead }) => isHead)
    return {
      personId,
      roles,
      unitIds: withPredecessors(
        own.map(({ unitId }) => unitId),
        followed,
      ),
      headedUnitIds: withPredecessors(
        headed.map(({ unitId }) => unitId),
        followed,
      ),
    }
  }
}
