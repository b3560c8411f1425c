import type { Transaction } from 'kysely'
import type { Role } from '#contract/role'
import type { PlainDate } from '#law'
import type { Database } from '#persistence/database'
import type { Tables } from '#persistence/tables'
import { type Standing, withStanding } from '#persistence/tenant'
import type { Clock } from './clock.ts'

/** Who acts, in which agency, as what. */
export interface Actor {
  readonly accountId: string
  readonly name: string
  readonly agencyId: string
  readonly personId: string | null
  readonly roles: readonly Role[]
  /** Units the person belongs to today, and those of them the person heads. */
  readonly unitIds: readonly string[]
  readonly headedUnitIds: readonly string[]
}

/** What every operation is handed: one database transaction, one agency, one actor, one day. */
export interface Operation {
  readonly tx: Transaction<Tables>
  readonly actor: Actor
  readonly today: PlainDate
  readonly now: Date
  /** Tells modules on higher steps, inside the same transaction: all of it is saved or none. */
  announce(event: Announced): Promise<void>
}

/** Something that happened in a module, for modules on higher steps. The name is `module.whatHappened`. */
export interface Announced {
  readonly name: string
  readonly payload: unknown
}

/** Hears one event and may change its own module's rows in the same transaction. */
export type Listener = (event: Announced, operation: Operation) => Promise<void>

/** Who hears what, wired once where the program is put together. */
export type Listeners = Readonly<Record<string, readonly Listener[]>>

/** Calls the listeners of an event one after the other; a listener that fails undoes the whole operation. */
async function tell(listeners: Listeners, event: Announced, operation: Operation): Promise<void> {
  for (const listener of listeners[event.name] ?? []) await listener(event, operation)
}

/** What operations need from the running program. */
export interface Workshop {
  readonly db: Database
  readonly clock: Clock
  readonly listeners: Listeners
}

/** Runs one operation in its transaction. `action` is what the audit stores: `plan.commitDraft`. */
export function perform<T>(
  { db, clock, listeners }: Workshop,
  { actor, action, readOnly = false }: { actor: Actor; action: string; readOnly?: boolean },
  work: (operation: Operation) => Promise<T>,
): Promise<T> {
  const standing: Standing = {
    agencyId: actor.agencyId,
    accountId: actor.accountId,
    actorName: actor.name,
    action,
    readOnly,
  }
  return withStanding(db, standing, (tx) => {
    const operation: Operation = {
      tx,
      actor,
      today: clock.today(),
      now: clock.now(),
      announce: (event) => tell(listeners, event, operation),
    }
    return work(operation)
  })
}

/** The actor of work that no person asks for: the command line and the fixtures, with the rights of each role. */
export function programActor(agencyId: string, name: string): Actor {
  return {
    accountId: '00000000-0000-0000-0000-000000000000',
    name,
    agencyId,
    personId: null,
    roles: ['officer', 'administrator'],
    unitIds: [],
    headedUnitIds: [],
  }
}
