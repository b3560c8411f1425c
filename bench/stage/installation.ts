import { createHmac, randomUUID } from 'node:crypto'
import pg from 'pg'
import { addMember, createAccount } from '#modules/identity'
import { openDatabase } from '#persistence/database'
import { migrate } from '#persistence/migrate'
import { systemClock } from '#platform/clock'
import { perform, programActor, type Workshop } from '#platform/operation'
import { openInventedAgency } from '../../server/testing/invented-plan.ts'
import { BENCH_ACCOUNT } from './running-server.ts'

/** A whole installation: so many agencies with so many open tasks each. */
export interface InstallationSize {
  readonly agencies: number
  readonly tasksEach: number
}

/** A session of somebody who sees all of an agency. */
export interface AgencySession {
  readonly agencyId: string
  readonly token: string
  readonly cookie: string
}

/** What was loaded, with a session in each agency. */
export interface Installation {
  readonly appUrl: string
  readonly accountId: string
  readonly sessions: readonly AgencySession[]
  readonly seconds: number
  readonly megabytes: number
}

/** Fills a database with an installation. One account serves all agencies, with a session of its own in each. */
export async function loadInstallation(ownerUrl: string, size: InstallationSize): Promise<Installation> {
  const since = performance.now()
  const { appUrl, secret } = await migrate(ownerUrl)
  const db = await openDatabase(appUrl, 4)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const accountId = await openAgencies({ db, clock: systemClock, listeners: {} }, size.agencies)
    await loadTasks(owner, size.tasksEach)
    const sessions = await openSessions(owner, secret)
    // The daily round has been: it would remind all these agencies beside what is measured (bench:digest measures it).
    await owner.query('update ops.reminder_turn set done_on = current_date + 1')
    await owner.query('vacuum analyze')
    const { rows } = await owner.query<{ bytes: string }>(
      `select pg_database_size(current_database()) as bytes`,
    )
    return {
      appUrl,
      accountId,
      sessions,
      seconds: (performance.now() - since) / 1000,
      megabytes: Math.round(Number(rows[0]?.bytes ?? 0) / 1_000_000),
    }
  } finally {
    await owner.end()
    await db.destroy()
  }
}

async function openAgencies(workshop: Workshop, count: number): Promise<string> {
  let accountId = ''
  for (let at = 0; at < count; at += 1) {
    const actor = programActor(randomUUID(), BENCH_ACCOUNT.name)
    await perform(workshop, { actor, action: 'bench' }, async (operation) => {
      await openInventedAgency(operation, `DON-VI-${at}`)
      if (at === 0) accountId = (await createAccount(operation, BENCH_ACCOUNT)).id
      await addMember(operation, { accountId, name: BENCH_ACCOUNT.name, personId: null, roles: ['officer'] })
    })
  }
  return accountId
}

/** Past audit and triggers: what is measured is reading. Deadlines are spread over the year around today. */
async function loadTasks(owner: pg.Client, tasksEach: number): Promise<void> {
  await owner.query(`set session_replication_role = replica; set synchronous_commit = off`)
  await owner.query(
    `insert into plan (tenant_id, year, title, paper_id, created_at)
     select id, extract(year from current_date)::integer, 'Kế hoạch công tác thi đua, khen thưởng', gen_random_uuid(), now()
     from agency`,
  )
  await owner.query(
    `insert into task (tenant_id, plan_id, ordinal, class, title, quote, section, quarters, deadline, starts_on, late_from,
       waits_for, state, search_key)
     select plan.tenant_id, plan.id, n, 'scheduled', words.title, words.title,
       array['Nhiệm vụ quý ' || (array['I', 'II', 'III', 'IV'])[1 + n % 4]], array[(array['I', 'II', 'III', 'IV'])[1 + n % 4]],
       case when n % 7 = 0 then '{"kind": "per-superior-plan", "text": "Theo kế hoạch của Khối thi đua"}'::jsonb
         else jsonb_build_object('kind', 'by', 'date', days.late - 1, 'text', 'Trước ngày ' || to_char(days.late, 'DD/MM/YYYY')) end,
       days.late - 30, case when n % 7 <> 0 then days.late end, case when n % 7 = 0 then 'kế hoạch của Khối thi đua' end,
       case when n % 5 = 0 then 'started' else 'open' end, lower(words.title)
     from plan cross join generate_series(1, $1::integer) n
       cross join lateral (select 'Tổng hợp, báo cáo kết quả thực hiện nội dung thứ ' || n || ' của phong trào thi đua' as title) words
       cross join lateral (select current_date + ((n * 37) % 365 - 120) as late) days`,
    [tasksEach],
  )
  for (const part of ['chair', 'coordinate']) {
    await owner.query(
      `insert into task_party (tenant_id, task_id, part, printed, match, ordinal)
       select tenant_id, id, $1, 'Văn phòng', 'unit', case $1 when 'chair' then 0 else 1 end from task`,
      [part],
    )
  }
  await owner.query(
    `with numbered as (
       select tenant_id, id, row_number() over (partition by tenant_id order by ordinal, id) - 1 as place,
         count(*) over (partition by tenant_id) as units from unit)
     insert into task_unit (tenant_id, task_id, party_id, unit_id, part)
     select party.tenant_id, party.task_id, party.id, numbered.id, party.part
     from task_party party
       join task on task.tenant_id = party.tenant_id and task.id = party.task_id
       join numbered on numbered.tenant_id = party.tenant_id
         and numbered.place = (task.ordinal::integer + party.ordinal) % numbered.units`,
  )
}

async function openSessions(owner: pg.Client, secret: string): Promise<readonly AgencySession[]> {
  const { rows } = await owner.query<{ token: string; agencyId: string }>(
    `insert into auth.session (account_id, token, active_agency_id, expires_at)
     select account.id, gen_random_uuid()::text, agency.id, now() + interval '7 days' from agency cross join auth.account
     returning token, active_agency_id as "agencyId"`,
  )
  return rows.map(({ token, agencyId }) => {
    const signature = createHmac('sha256', secret).update(token).digest('base64')
    return { agencyId, token, cookie: `thidua.session_token=${encodeURIComponent(`${token}.${signature}`)}` }
  })
}
