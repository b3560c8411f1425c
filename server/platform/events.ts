import type { Operation } from './operation.ts'

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
export async function tell(listeners: Listeners, event: Announced, operation: Operation): Promise<void> {
  for (const listener of listeners[event.name] ?? []) await listener(event, operation)
}
