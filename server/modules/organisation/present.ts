import type { AgencyPage, UnitsPage, Unit as UnitView } from '#contract/organisation'
import type { PersonPage, PersonRow, Posting as PostingView } from '#contract/people'
import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { Posting } from './model/posting.ts'
import { holdsOn, type Unit } from './model/unit.ts'
import { mayChange, mayReorganise } from './policy.ts'
import { agencyAliases, agencyCode, headers } from './store/agency.ts'
import { findPeople, type PeopleSearch, type Person, personById } from './store/people.ts'
import { peopleCounts, postingsOf, postingsOn } from './store/postings.ts'
import { type Succession, successions } from './store/successions.ts'
import { allUnits } from './store/units.ts'

/** The agency as its page shows it. */
export async function presentAgency({ tx, actor, today }: Operation): Promise<AgencyPage> {
  const code = await agencyCode(tx)
  if (code === undefined) throw new Refusal('notFound')
  const kept = await headers(tx)
  return {
    code,
    headers: kept.map((header) => ({
      ...header,
      inForce: header.validFrom <= today && (header.validUntil === null || today < header.validUntil),
    })),
    aliases: [...(await agencyAliases(tx))],
    abilities: { change: mayChange(actor) },
  }
}

/** Every unit there is and was, each with its relatives and what the viewer may do with it. */
export async function presentUnits(operation: Operation): Promise<UnitsPage> {
  const { tx, actor, today } = operation
  const units = await allUnits(tx)
  const counts = await peopleCounts(tx, today)
  const histories = await successions(tx)
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return {
    today,
    units: units.map((unit) => ({
      ...presentUnit(unit, operation),
      peopleCount: counts.get(unit.id) ?? 0,
      predecessors: relatives(histories, names, { of: unit.id, side: 'predecessorId', other: 'successorId' }),
      successors: relatives(histories, names, { of: unit.id, side: 'successorId', other: 'predecessorId' }),
    })),
    abilities: { open: mayChange(actor) },
  }
}

function presentUnit(
  unit: Unit,
  { actor, today }: Operation,
): Omit<UnitView, 'peopleCount' | 'predecessors' | 'successors'> {
  const change = mayChange(actor)
  const reorganise = mayReorganise(actor, unit, today)
  return {
    ...unit,
    aliases: [...unit.aliases],
    inForce: holdsOn(unit, today),
    abilities: {
      correct: change,
      remove: change,
      rename: reorganise,
      merge: reorganise,
      split: reorganise,
      close: reorganise,
    },
  }
}

function relatives(
  histories: readonly Succession[],
  names: ReadonlyMap<string, string>,
  {
    of,
    side,
    other,
  }: {
    readonly of: string
    readonly side: 'predecessorId' | 'successorId'
    readonly other: 'predecessorId' | 'successorId'
  },
): UnitView['predecessors'] {
  return histories
    .filter((history) => history[other] === of)
    .map((history) => ({
      id: history[side],
      name: names.get(history[side]) ?? '',
      kind: history.kind,
      happenedOn: history.happenedOn,
    }))
}

/** One page of people, each with the postings of today. */
export async function presentPeople(
  { tx, today }: Operation,
  search: Omit<PeopleSearch, 'day'>,
): Promise<{ people: PersonRow[]; total: number }> {
  const { people, total } = await findPeople(tx, { ...search, day: today })
  const postings = await postingsOn(
    tx,
    people.map(({ id }) => id),
    today,
  )
  return { people: people.map((person) => presentPerson(person, postings, today)), total }
}

/** Someone with every posting there was. */
export async function presentPersonPage({ tx, actor, today }: Operation, id: string): Promise<PersonPage> {
  const person = await personById(tx, id)
  if (!person) throw new Refusal('notFound')
  const change = mayChange(actor)
  return {
    person: presentPerson(person, await postingsOf(tx, [id]), today),
    abilities: { change, remove: change },
  }
}

function presentPerson(person: Person, postings: readonly Posting[], today: PlainDate): PersonRow {
  const own = postings.filter(({ personId }) => personId === person.id)
  return { ...person, postings: own.map((posting) => presentPosting(posting, today)) }
}

function presentPosting({ personId: _, ...posting }: Posting, today: PlainDate): PostingView {
  return { ...posting, inForce: holdsOn(posting, today) }
}
