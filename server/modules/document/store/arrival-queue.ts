import { sql } from 'kysely'
import type { Operation, Workshop } from '#platform/operation'

type Db = Workshop['db']

/** An arrival of some agency. */
export interface QueuedArrival {
  readonly agency: string
  readonly arrival: string
}

/** The same with the one who dropped it in; `losses` counts the desks that went away over it. */
export interface TakenArrival extends QueuedArrival {
  readonly sent_by: string
  readonly sent_by_name: string
  readonly losses: number
}

/** The next arrival for a desk; `recognising` asks for those whose pictures must be recognised. */
export async function takeArrival(
  db: Db,
  { desk, recognising }: { desk: string; recognising: boolean },
): Promise<TakenArrival | undefined> {
  const { rows } = await sql<TakenArrival>`
    select agency, arrival, sent_by, sent_by_name, losses from take_arrival(${desk}, ${recognising})`.execute(
    db,
  )
  return rows[0]
}

/** Gives an arrival back, to be read later. */
export async function putBackArrival(
  db: Db,
  { agency, arrival, desk, recognising }: QueuedArrival & { desk: string; recognising: boolean },
): Promise<void> {
  await sql`select put_back_arrival(${desk}, ${agency}, ${arrival}, ${recognising})`.execute(db)
}

/** Writes down how far a reading is; false when the arrival was taken out meanwhile. */
export async function noteProgress(
  db: Db,
  { agency, arrival, desk, done, total }: QueuedArrival & { desk: string; done: number; total: number },
): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select note_progress(${desk}, ${agency}, ${arrival}, ${done}::integer, ${total}::integer) as held`.execute(
    db,
  )
  return rows[0]?.held ?? false
}

/** Whether a desk may store what it read: the arrival is its own, and stays so until the operation ends. */
export async function holdsArrival(
  tx: Operation['tx'],
  { arrival, desk }: { arrival: string; desk: string },
): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select holds_arrival(${desk}, ${arrival}) as held`.execute(tx)
  return rows[0]?.held ?? false
}

/** Says that a desk is still there; answers which desks have something in hand. */
export async function greetDesks(db: Db, desk: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from greet_desks(${desk}) as name`.execute(db)
  return rows.map(({ name }) => name)
}

/** What a desk was reading waits again, but for what it has in hand; `isGone` counts as a loss. */
export async function clearDesk(
  db: Db,
  { desk, inHand = [], isGone = false }: { desk: string; inHand?: readonly string[]; isGone?: boolean },
): Promise<void> {
  await sql`select clear_desk(${desk}, ${inHand}::uuid[], ${isGone})`.execute(db)
}
