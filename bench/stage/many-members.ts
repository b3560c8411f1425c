import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { DueItem } from '#platform/due-item'

/** Agencies with members and units, entered past every operation: so many passwords would take hours to digest. */
export interface ManyMembers {
  readonly agencies: readonly string[]
  /** Something due for each unit of an agency. */
  itemsOf(agencyId: string): readonly DueItem[]
}

const UNIT_SIZE = 10
const ITEMS_A_UNIT = 5

/** Enters so many agencies of so many members, ten to a unit. */
export async function enterMembers(
  ownerUrl: string,
  { agencies, members }: { agencies: number; members: number },
): Promise<ManyMembers> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const units = new Map<string, readonly string[]>()
  try {
    for (let number = 0; number < agencies; number += 1) {
      const id = randomUUID()
      const unitIds = Array.from({ length: Math.ceil(members / UNIT_SIZE) }, () => randomUUID())
      await enterAgency(owner, { id, code: `D${members}-${number}`, unitIds, members })
      units.set(id, unitIds)
    }
  } finally {
    await owner.end()
  }
  return {
    agencies: [...units.keys()],
    itemsOf: (agencyId) => (units.get(agencyId) ?? []).flatMap(itemsOfUnit),
  }
}

async function enterAgency(
  owner: pg.Client,
  { id, code, unitIds, members }: { id: string; code: string; unitIds: readonly string[]; members: number },
): Promise<void> {
  await owner.query(`select set_config('app.tenant', $1, false)`, [id])
  await owner.query('insert into agency (id, tenant_id, code) values ($1, $1, $2)', [id, code])
  await owner.query(
    `insert into unit (id, tenant_id, kind, name, search_key, valid_from)
     select unit, $1, 'department', 'Phòng số ' || at, 'phong so ' || at, '2020-01-01'
     from unnest($2::uuid[]) with ordinality as each (unit, at)`,
    [id, unitIds],
  )
  await owner.query(
    `with people as (
       insert into person (tenant_id, full_name, search_key)
         select $1, 'Nguyễn Văn Số ' || n, 'nguyen van so ' || n from generate_series(1, $3::int) n returning id, full_name),
     numbered as (select *, row_number() over () as n from people),
     posted as (
       insert into posting (tenant_id, person_id, unit_id, position, is_head, valid_from)
         select $1, id, ($2::uuid[])[1 + (n - 1) / ${UNIT_SIZE}], 'Chuyên viên', n % ${UNIT_SIZE} = 1, '2020-01-01' from numbered),
     accounts as (
       insert into auth.account (name, email, user_name, home_agency_id)
         select full_name, 'n' || n || '@' || lower($4) || '.example', left(lower($4), 20) || '-' || n, $1 from numbered
         returning id, name)
     insert into membership (tenant_id, account_id, name, search_key, person_id, roles)
       select $1, a.id, p.full_name, p.search_key, p.id, array['staff']
       from accounts a join (select id, full_name, lower(full_name) as search_key from people) p on p.full_name = a.name`,
    [id, unitIds, members, code],
  )
}

function itemsOfUnit(unitId: string): DueItem[] {
  return Array.from({ length: ITEMS_A_UNIT }, (_, at): DueItem => {
    const id = `${unitId}-${at}`
    return {
      kind: 'task',
      id,
      title: `Thực hiện nhiệm vụ thi đua thứ ${at + 1} về xây dựng cơ quan, đơn vị văn hóa và phong trào điển hình tiên tiến`,
      path: `/tasks/${id}`,
      wording: 'Trước ngày 20/05/2026',
      startsOn: null,
      lateFrom: `2026-05-${19 + at}` as DueItem['lateFrom'],
      waitingSince: null,
      waitsFor: null,
      chairUnitIds: [unitId],
      coordinatingUnitIds: [],
      personIds: [],
    }
  })
}
