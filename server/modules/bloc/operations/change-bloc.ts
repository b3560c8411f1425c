import type { Bloc, BlocGiven } from '#contract/bloc'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { soundBloc } from '../model/sound-bloc.ts'
import { mayChangeBlocs, refuseUnless } from '../policy.ts'
import * as store from '../store/blocs.ts'

/** Which bloc, and its version as the person saw it. */
export interface SeenBloc {
  readonly blocId: string
  readonly version: number
}

/** Adds a bloc, a cluster or a superior; a name that stands for another one already is refused. */
export async function addBloc(operation: Operation, given: BlocGiven): Promise<Bloc> {
  const { tx, actor } = operation
  refuseUnless(mayChangeBlocs(actor))
  const sound = soundBloc(given)
  await refuseTakenNames(operation, sound, null)
  return wrote(operation, await store.insertBloc(tx, actor.agencyId, sound))
}

/** Writes a bloc as it is given. */
export async function correctBloc(operation: Operation, seen: SeenBloc, given: BlocGiven): Promise<Bloc> {
  const { tx, actor } = operation
  const { id } = await blocToChange(operation, seen)
  const sound = soundBloc(given)
  await refuseTakenNames(operation, sound, id)
  await store.replaceBloc(tx, { agencyId: actor.agencyId, id }, sound)
  return wrote(operation, id)
}

/** Keeps an issuer as papers print it as another name of a bloc. */
export async function assignIssuer(
  operation: Operation,
  { alias, ...seen }: SeenBloc & { readonly alias: string },
): Promise<Bloc> {
  const { id, version: _seen, ...known } = await blocToChange(operation, seen)
  return correctBloc(operation, seen, { ...known, aliases: [...known.aliases, alias] })
}

/** Takes a bloc out; its papers and tasks stay, and are nobody's again. */
export async function removeBloc(operation: Operation, seen: SeenBloc): Promise<void> {
  const { id } = await blocToChange(operation, seen)
  await store.deleteBloc(operation.tx, id)
}

async function blocToChange({ tx, actor }: Operation, { blocId, version }: SeenBloc): Promise<Bloc> {
  refuseUnless(mayChangeBlocs(actor))
  const bloc = await store.lockedBloc(tx, blocId)
  if (!bloc) throw new Refusal('notFound')
  if (bloc.version !== version) throw new Refusal('staleVersion')
  return bloc
}

async function refuseTakenNames(
  { tx, actor }: Operation,
  { name, aliases }: BlocGiven,
  ownId: string | null,
): Promise<void> {
  await store.lockNames(tx, actor.agencyId)
  for (const [at, each] of [name, ...aliases].entries()) {
    const holder = await store.holderOf(tx, each)
    if (!holder || holder.id === ownId) continue
    const detail = `“${each}” đã là tên của “${holder.name}”.`
    throw new Refusal('nameTaken', detail, [{ path: at === 0 ? 'name' : 'aliases', detail }])
  }
}

async function wrote({ tx }: Operation, id: string): Promise<Bloc> {
  const bloc = await store.lockedBloc(tx, id)
  if (!bloc) throw new Refusal('notFound')
  return bloc
}
