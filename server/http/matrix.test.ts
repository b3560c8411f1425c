import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '#contract/endpoint'
import { type Role, role } from '#contract/role'
import { provinceInProgress } from '#fixtures/province'
import { type Operation, perform, programActor } from '#platform/operation'
import { insertDraft } from '../modules/regulation/store/entered-standards.ts'
import { insertFile } from '../modules/regulation/store/instrument-files.ts'
import { insertInstrument } from '../modules/regulation/store/instruments.ts'
import { digestOf } from '../modules/reminder/feed-token.ts'
import { insertFeed } from '../modules/reminder/store/calendar-feeds.ts'
import type { Access, Asking, KnownIds } from '../testing/access.ts'
import { accessMatrix } from '../testing/access-matrix.ts'
import { keepWork } from '../testing/kept-work.ts'
import { keepReleasedScan } from '../testing/scanned-paper.ts'
import { createMember, signIn, TEST_PASSWORD } from '../testing/sign-in.ts'
import { createTestDatabase } from '../testing/test-database.ts'
import { createTestProgram } from '../testing/test-program.ts'
import { allEndpoints } from './endpoints.ts'

const endpoints = await allEndpoints()
const database = await createTestDatabase()
const { app, workshop } = await createTestProgram(database)
await provinceInProgress(workshop)
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
afterAll(() => owner.end())

const one = async (statement: string, ...values: unknown[]): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(statement, values)
  if (!rows[0]) throw new Error(`nothing found by ${statement}`)
  return rows[0].id
}
const agencies = await owner.query<{ id: string; code: string }>(
  `select a.id, a.code from agency a order by exists (select 1 from plan p where p.tenant_id = a.id) desc`,
)
const [theirs, ours] = agencies.rows
if (!theirs || !ours) throw new Error('the province has two agencies')
await perform(workshop, { actor: programActor(theirs.id, 'Dữ liệu minh họa'), action: 'test' }, ({ tx }) =>
  tx
    .insertInto('local_rule')
    .values({
      tenant_id: theirs.id,
      slot: 'deadline.beforeIncludesDay',
      value: 'true',
      citation: 'Quy chế bí mật',
      valid_from: '2020-01-01',
    })
    .execute(),
)
const theirInstrument = await keepInstrument(theirs.id)
await createMember(database, theirs.id, { userName: 'bi-moi', roles: ['staff'], name: 'Người bị mời' })

const idIn = (table: string, condition = 'true', skip = 0) =>
  one(
    `select id from ${table} where tenant_id = $1 and ${condition} order by id offset ${skip} limit 1`,
    theirs.id,
  )
const draft = await idIn('plan_draft', `state = 'reviewing'`)
const person = await idIn('person', 'exists (select 1 from posting p where p.person_id = person.id)')
const workOf = {
  task: await idIn('task', `version = 1 and state = 'open'`),
  unit: await idIn('unit', 'valid_until is null'),
  otherUnit: await idIn('unit', 'valid_until is null', 1),
  person,
}
const work = { task: workOf.task, ...(await actForThem((operation) => keepWork(operation, workOf))) }
const theirIds: KnownIds = {
  agency: theirs.id,
  unit: await idIn('unit', 'valid_until is null'),
  otherUnit: await idIn('unit', 'valid_until is null', 1),
  person,
  posting: await idIn('posting', `person_id = '${person}'`),
  header: await idIn('agency_header'),
  agencyAlias: await idIn('agency_alias'),
  paper: await idIn('paper', 'released and confidence is null'),
  scannedPaper: await actForThem(keepReleasedScan),
  arrival: await keepArrival(theirs.id),
  ...(await keepLaterYear(theirs.id)),
  ...work,
  draft,
  row: await idIn('draft_row', `draft_id = '${draft}'`),
  otherRow: await idIn('draft_row', `draft_id = '${draft}'`, 1),
  membership: await idIn('membership', `name = 'Người bị mời'`),
  localRule: await idIn('local_rule'),
  ...theirInstrument,
  enteredStandard: await keepDraft(theirs.id),
  factSheet: await idIn('fact_sheet'),
  grantedAward: await keepLine(theirs.id),
  target: await idIn('target'),
  movement: await idIn('movement', `state = 'launched' and launcher = 'agency'`),
  participation: await idIn('participation', `state = 'submitted'`),
  bestPractice: await idIn('best_practice', `state = 'chosen'`),
  bloc: await idIn('bloc'),
  periodReport: await idIn('period_report', `state = 'issued'`),
  ...(await keepCalendar(theirs.id)),
  inspection: await one(
    `select inspection_id as id from recommendation where tenant_id = $1 and version = 1 order by id limit 1`,
    theirs.id,
  ),
  visit: await one(
    `select visit_id as id from recommendation where tenant_id = $1 and version = 1 order by id limit 1`,
    theirs.id,
  ),
  recommendation: await idIn('recommendation', 'version = 1'),
  propagandaItem: await idIn('propaganda_item', `state = 'planned'`),
  propagandaChannel: await idIn('propaganda_channel'),
}
const noIds = Object.fromEntries(
  Object.entries(theirIds).map(([name, id], at) => [
    name,
    `${id.startsWith('entered:') ? 'entered:' : ''}11111111-1111-4111-8111-${String(at).padStart(12, '0')}`,
  ]),
) as unknown as KnownIds

/** A request with it is understood and then refused as stale, so that no role changes what the next one finds. */
const NOBODYS_VERSION = 999_999

let address = 0
async function ask(endpoint: Endpoint, { params = {}, query, body }: Asking, cookie = '') {
  address += 1
  const response = await app.inject({
    method: endpoint.method,
    url: endpoint.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? ''),
    headers: { cookie },
    remoteAddress: `10.1.${address >> 8}.${address & 255}`,
    ...(query ? { query: { ...query } } : {}),
    ...(body ? { payload: body } : {}),
  })
  return { status: response.statusCode, body: response.body }
}

const accessTo = ({ id }: Endpoint): Access => {
  const found = accessMatrix[id]
  if (!found) throw new Error(`${id} has no line in server/testing/access-matrix.ts`)
  return found
}
const cookieOf = async (name: string) => (await signIn(app, name)).cookie
/** A member of our agency who may do all that a member can. */
await createMember(database, ours.id, { userName: 'moi-vai', roles: [...role.options] })
const session = endpoints.filter(({ id }) => ['identity.signOut', 'identity.signOutEverywhere'].includes(id))

describe('the matrix of who may what', () => {
  it('has a line for every endpoint, and no other', () => {
    expect(Object.keys(accessMatrix).toSorted()).toEqual(endpoints.map(({ id }) => id))
    for (const endpoint of endpoints) {
      const { may } = accessTo(endpoint)
      const wanted = typeof may === 'string' ? may : 'member'
      expect([endpoint.id, endpoint.access]).toEqual([endpoint.id, wanted])
    }
  })

  it('covers every address that is served', () => {
    const declared = endpoints.map(({ method, path }) => `${method} ${path}`)
    const served = servedRoutes(app.printRoutes({ commonPrefix: false }))
    const own = ['GET /healthz', 'GET /openapi.json']
    expect(served.toSorted()).toEqual([...declared, ...own].toSorted())
  })
})

describe('nobody', () => {
  it.each(endpoints.filter(({ access }) => access !== 'public'))(
    'is asked to sign in by $id',
    async (endpoint) => {
      expect((await ask(endpoint, {})).status).toBe(401)
      expect((await ask(endpoint, accessTo(endpoint).asks(theirIds, 1))).status).toBe(401)
    },
  )
})

describe('a member of another agency', async () => {
  const cookie = await cookieOf('moi-vai')
  const withIds = endpoints.filter((endpoint) => {
    const asks = accessTo(endpoint).asks
    return (
      endpoint.access !== 'public' && JSON.stringify(asks(theirIds, 1)) !== JSON.stringify(asks(noIds, 1))
    )
  })

  it.each(withIds)('is answered by $id as if the rows were not there', async (endpoint) => {
    const { asks } = accessTo(endpoint)
    const real = await ask(endpoint, asks(theirIds, 1), cookie)
    expect(real).toEqual(await ask(endpoint, asks(noIds, 1), cookie))
    if (endpoint.path.includes(':') && !endpoint.path.includes(':slot')) expect(real.status).toBe(404)
    expect(real.status).toBeLessThan(500)
  })

  it('finds no id and no name of the other in any list, nor does a stranger', async () => {
    const secrets = await secretsOf(theirs.id, ours.id)
    expect(secrets.length).toBeGreaterThan(200)
    for (const endpoint of endpoints.filter(({ method, path }) => method === 'GET' && !path.includes(':'))) {
      for (const who of [cookie, '']) {
        const { status, body } = await ask(endpoint, withoutIds(accessTo(endpoint).asks(noIds, 1)), who)
        expect([endpoint.id, status < 500]).toEqual([endpoint.id, true])
        expect([endpoint.id, secrets.filter((secret) => body.includes(secret))]).toEqual([endpoint.id, []])
      }
    }
  })
})

describe.each(role.options)('%s', async (only: Role) => {
  await createMember(database, theirs.id, { userName: `chi-${only.toLowerCase()}`, roles: [only] })
  const cookie = await cookieOf(`chi-${only.toLowerCase()}`)

  it.each(endpoints.filter((endpoint) => !session.includes(endpoint) && !endpoint.upload))(
    'is answered by $id as the matrix says',
    async (endpoint) => {
      const { may, otherwise, asks } = accessTo(endpoint)
      const mayDo = typeof may === 'string' || may.includes(only)
      const { status } = await ask(endpoint, asks(theirIds, mayDo ? NOBODYS_VERSION : 1), cookie)
      if (!mayDo) expect(status).toBe(otherwise)
      else if (endpoint.method === 'GET') expect(status).toBe(200)
      else expect([otherwise, 500]).not.toContain(status)
    },
  )
})

it('leaves nobody signed in who signed out', async () => {
  for (const endpoint of session) {
    const cookie = await cookieOf('moi-vai')
    expect((await ask(endpoint, {}, cookie)).status).toBe(200)
    const [listSessions] = endpoints.filter(({ id }) => id === 'identity.listSessions')
    if (listSessions) expect((await ask(listSessions, {}, cookie)).status).toBe(401)
  }
  expect(TEST_PASSWORD.length).toBeGreaterThanOrEqual(10)
})

const withoutIds = ({ query = {} }: Asking): Asking => ({
  query: Object.fromEntries(Object.entries(query).filter(([, value]) => !value.startsWith('11111111-'))),
})

/** An instrument of an agency's own with a file, entered past every operation. */
function keepInstrument(agency: string): Promise<Pick<KnownIds, 'instrument' | 'instrumentFile'>> {
  const actor = programActor(agency, 'Dữ liệu minh họa')
  return perform(workshop, { actor, action: 'test' }, async (operation) => {
    const instrument = await insertInstrument(operation, {
      forEveryone: false,
      given: {
        kind: 'rules',
        level: 'agency',
        number: '01/QC-BIMAT',
        about: 'Quy chế không ai ngoài cơ quan biết',
        issuer: 'Ban bí mật',
        issuedOn: null,
        inForceFrom: null,
        inForceUntil: null,
        replaces: [],
        amends: [],
        details: [],
      },
    })
    const bytes = new TextEncoder().encode('Điều 1. Nội dung bí mật')
    const file = {
      fileName: 'quy-che-bi-mat.txt',
      format: 'txt',
      bytes,
      sha256: 'x',
      text: 'bí mật',
    } as const
    const instrumentFile = await insertFile(operation, { file, instrument, forEveryone: false })
    return { instrument, instrumentFile: instrumentFile ?? '' }
  })
}

/** A file that was dropped in and could not be read. */
async function keepArrival(agency: string): Promise<string> {
  const { id } = await actForThem(({ tx, now }) =>
    tx
      .insertInto('arrival')
      .values({
        tenant_id: agency,
        file_name: 'tep-bi-mat.pdf',
        byte_size: 1,
        sha256: 'x',
        state: 'failed',
        sentence: 'Tệp bị hỏng.',
        arrived_at: now,
        closed_at: now,
        sent_by: agency,
        sent_by_name: 'Người bí mật',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  return id
}

/** A plan of theirs with a plan of the year after it and a draft made from it. */
async function keepLaterYear(
  agency: string,
): Promise<Pick<KnownIds, 'plan' | 'laterPlan' | 'nextYearDraft'>> {
  const plan = await idIn('plan')
  const laterPlan = await one(
    `insert into plan (tenant_id, year, title, paper_id, created_at)
     select tenant_id, year + 1, title || ' sau', paper_id, created_at from plan where tenant_id = $1 and id = $2
     returning id`,
    agency,
    plan,
  )
  const nextYearDraft = await one(
    `insert into plan_draft (tenant_id, paper_id, year, state, from_plan_id, created_at, updated_at)
     select tenant_id, paper_id, year + 1, 'reviewing', id, created_at, created_at from plan
     where tenant_id = $1 and id = $2 returning id`,
    agency,
    plan,
  )
  return { plan, laterPlan, nextYearDraft }
}

function actForThem<T>(work: (operation: Operation) => Promise<T>): Promise<T> {
  const actor = programActor(theirs?.id ?? '', 'Dữ liệu minh họa')
  return perform(workshop, { actor, action: 'test' }, work)
}

/** A draft of a standard of an agency, entered past every operation. */
function keepDraft(agency: string): Promise<string> {
  const actor = programActor(agency, 'Dữ liệu minh họa')
  return perform(workshop, { actor, action: 'test' }, (operation) =>
    insertDraft(operation, {
      scope: { kind: 'standard', award: 'advancedWorker', subject: 'individual' },
      from: '2026-10-01',
      confirmsLast: false,
      requirement: { kind: 'emulates', label: 'tích cực thi đua' },
      cite: { source: 'L-06-2026', article: 1 },
      fileId: null,
      note: '',
    }),
  )
}

/** A line of an award history, entered past every operation. */
function keepLine(agency: string): Promise<string> {
  const actor = programActor(agency, 'Dữ liệu minh họa')
  return perform(workshop, { actor, action: 'test' }, async ({ tx, now }) => {
    const { id } = await tx
      .insertInto('granted_award')
      .values({
        tenant_id: agency,
        award_label: 'Giấy khen bí mật',
        subject: 'individual',
        name: 'Người được khen bí mật',
        match: 'outside',
        decided_on: '2025-12-20',
        search_key: 'bi mat',
        recorded_at: now,
        recorded_by_name: 'Người ghi bí mật',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })
}

/** A calendar of the one who was invited. */
async function keepCalendar(agency: string): Promise<Pick<KnownIds, 'calendarFeed' | 'calendarToken'>> {
  const calendarToken = 'duong-dan-bi-mat-cua-lich'
  const calendarFeed = await actForThem(async (operation) =>
    insertFeed(operation, {
      membershipId: await idIn('membership', `name = 'Người bị mời'`),
      unitId: null,
      digest: digestOf(calendarToken),
    }),
  )
  return { calendarFeed: calendarFeed ?? agency, calendarToken }
}

/** What the steward shares with every agency is no secret. */
const SHARED = `coalesce((to_jsonb(t) ->> 'for_everyone')::boolean, false)`

/** Every id of one agency's rows, and every name that the other one has not too. */
async function secretsOf(agency: string, other: string): Promise<string[]> {
  const { rows: tables } = await owner.query<{ table: string; names: string[] }>(
    `select c.relname as "table", array_agg(a.attname::text) filter (where a.attname in
       ('name', 'full_name', 'title', 'alias', 'about', 'file_name', 'citation', 'printed', 'head_name', 'quote', 'to_address')
       and c.relname <> 'unit') as names
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where t.tgname = 'audit_row' group by c.relname`,
  )
  const secrets: string[] = []
  let known = ''
  for (const { table, names } of tables) {
    const { rows: own } = await owner.query(`select to_jsonb(t) from ${table} t where tenant_id = $1`, [
      other,
    ])
    known += JSON.stringify(own)
    const { rows } = await owner.query<{ id: string }>(
      `select id from ${table} t where tenant_id = $1 and not ${SHARED}`,
      [agency],
    )
    secrets.push(...rows.map(({ id }) => id))
    for (const name of names ?? []) {
      const { rows: said } = await owner.query<{ text: string | null }>(
        `select distinct ${name} as text from ${table} t where tenant_id = $1 and not ${SHARED}`,
        [agency],
      )
      secrets.push(...said.flatMap(({ text }) => text ?? []).filter((text) => text.length > 6))
    }
  }
  return secrets.filter((secret) => !known.includes(secret))
}

/** Fastify prints its routes as a tree; this reads it back as `METHOD /path`. */
function servedRoutes(tree: string): string[] {
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', path = '', methods = ''] =
      /^([│├└─\s]*?)(?:├── |└── )(\S+) \((.+)\)$/.exec(line) ?? []
    if (path === '') return []
    const depth = indent.length / 4
    above[depth] = path
    const full = above.slice(0, depth + 1).join('')
    return methods
      .split(', ')
      .filter((method) => method !== 'HEAD')
      .map((method) => `${method} ${full}`)
  })
}
