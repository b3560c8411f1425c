import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { type Bloc, type BlocGiven, blocKind, blocLevel, blocPart } from '#contract/bloc'
import { searchKey } from '#contract/search-key'
import type { Tables } from '#persistence/tables'

type Tx = Transaction<Tables>

const storedBloc = z.object({
  id: z.string(),
  name: z.string(),
  kind: blocKind,
  level: blocLevel,
  sinceYear: z.int().nullable(),
  untilYear: z.int().nullable(),
  version: z.int(),
  aliases: z.array(z.string()),
  parts: z.array(z.object({ year: z.int(), part: blocPart })),
})

function selectBlocs(tx: Tx) {
  return tx
    .selectFrom('bloc')
    .select(['id', 'name', 'kind', 'level', 'since_year as sinceYear', 'until_year as untilYear', 'version'])
    .select([
      sql<string[]>`array(select alias from bloc_alias where bloc_alias.bloc_id = bloc.id
        and bloc_alias.tenant_id = bloc.tenant_id order by alias)`.as('aliases'),
      sql`(select coalesce(jsonb_agg(jsonb_build_object('year', year, 'part', part) order by year desc), '[]')
        from bloc_part where bloc_part.bloc_id = bloc.id and bloc_part.tenant_id = bloc.tenant_id)`.as(
        'parts',
      ),
    ])
}

/** The blocs, clusters and superiors of the agency: blocs first, superiors from the nearest level up. */
export async function allBlocs(tx: Tx): Promise<readonly Bloc[]> {
  const found = await selectBlocs(tx)
    .orderBy(sql`array_position(array['bloc', 'cluster', 'superior'], kind)`)
    .orderBy(
      sql`array_position(array['homeAffairs', 'province', 'department', 'ministry', 'central'], level)`,
    )
    .orderBy('name')
    .execute()
  return z.array(storedBloc).parse(found)
}

/** A bloc, kept from other changes until the operation ends; undefined when the agency has none of that id. */
export async function lockedBloc(tx: Tx, id: string): Promise<Bloc | undefined> {
  const locked = await tx.selectFrom('bloc').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  if (!locked) return undefined
  return storedBloc.parse(await selectBlocs(tx).where('id', '=', id).executeTakeFirstOrThrow())
}

/** One change of names at a time in an agency: a name must not come to stand for two. */
export async function lockNames(tx: Tx, agencyId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bloc.names ${agencyId}`}, 0))`.execute(tx)
}

/** Whose a name is already, as its own or as another one. */
export async function holderOf(
  tx: Tx,
  name: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const key = searchKey(name)
  return tx
    .selectFrom('bloc')
    .select(['id', 'name'])
    .where((of) =>
      of.or([
        of('search_key', '=', key),
        of('id', 'in', of.selectFrom('bloc_alias').select('bloc_id').where('search_key', '=', key)),
      ]),
    )
    .executeTakeFirst()
}

const columnsOf = ({ name, kind, level, sinceYear, untilYear }: BlocGiven) => ({
  name,
  kind,
  level,
  since_year: sinceYear,
  until_year: untilYear,
  search_key: searchKey(name),
})

/** Adds a bloc with its names and years; answers its id. */
export async function insertBloc(tx: Tx, agencyId: string, given: BlocGiven): Promise<string> {
  const { id } = await tx
    .insertInto('bloc')
    .values({ tenant_id: agencyId, ...columnsOf(given) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertParts(tx, { agencyId, id }, given)
  return id
}

/** Writes a bloc anew with its names and years. */
export async function replaceBloc(
  tx: Tx,
  of: { readonly agencyId: string; readonly id: string },
  given: BlocGiven,
): Promise<void> {
  await tx
    .updateTable('bloc')
    .set({ ...columnsOf(given), version: sql<number>`version + 1` })
    .where('id', '=', of.id)
    .execute()
  await tx.deleteFrom('bloc_alias').where('bloc_id', '=', of.id).execute()
  await tx.deleteFrom('bloc_part').where('bloc_id', '=', of.id).execute()
  await insertParts(tx, of, given)
}

async function insertParts(
  tx: Tx,
  { agencyId, id }: { readonly agencyId: string; readonly id: string },
  { aliases, parts }: BlocGiven,
): Promise<void> {
  const own = { tenant_id: agencyId, bloc_id: id }
  if (aliases.length > 0) {
    const rows = aliases.map((alias) => ({ ...own, alias, search_key: searchKey(alias) }))
    await tx.insertInto('bloc_alias').values(rows).execute()
  }
  if (parts.length > 0) {
    await tx
      .insertInto('bloc_part')
      .values(parts.map((part) => ({ ...own, ...part })))
      .execute()
  }
}

/** Takes a bloc out with its names and years. */
export async function deleteBloc(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('bloc').where('id', '=', id).execute()
}
