import type { AgencyDoor } from '#contract/identity'
import type { Database } from '#persistence/database'
import { withStanding } from '#persistence/tenant'

/** The agencies that an account may enter, by name; today's name where the agency changed it. */
export function agencyDoorsOf(db: Database, accountId: string, today: string): Promise<AgencyDoor[]> {
  return asAccount(db, accountId, (tx) =>
    tx
      .selectFrom('membership')
      .innerJoin('agency', 'agency.id', 'membership.tenant_id')
      .leftJoin('agency_header', (join) =>
        join
          .onRef('agency_header.tenant_id', '=', 'agency.id')
          .on('agency_header.valid_from', '<=', today)
          .on((on) =>
            on.or([on('agency_header.valid_until', 'is', null), on('agency_header.valid_until', '>', today)]),
          ),
      )
      .where('membership.active', '=', true)
      .select(({ fn, ref }) => [
        'agency.id',
        'agency.code',
        fn.coalesce('agency_header.name', ref('agency.code')).as('name'),
      ])
      .orderBy('name')
      .execute(),
  )
}

/** The agency that an account serves when it serves exactly one. */
export async function onlyAgencyOf(db: Database, accountId: string): Promise<string | null> {
  const rows = await asAccount(db, accountId, (tx) =>
    tx.selectFrom('membership').select('tenant_id').where('active', '=', true).limit(2).execute(),
  )
  const [only, another] = rows
  return only && !another ? only.tenant_id : null
}

function asAccount<T>(
  db: Database,
  accountId: string,
  work: Parameters<typeof withStanding<T>>[2],
): Promise<T> {
  const nobodyYet = {
    agencyId: null,
    accountId,
    actorName: '',
    action: 'identity.chooseAgency',
    readOnly: true,
  }
  return withStanding(db, nobodyYet, work)
}
