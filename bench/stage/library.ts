import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { addMember, createAccount } from '#modules/identity'
import { openDatabase } from '#persistence/database'
import { migrate } from '#persistence/migrate'
import { systemClock } from '#platform/clock'
import { perform, programActor, type Workshop } from '#platform/operation'
import { type MarkedPaper, marksOf } from '../../server/modules/document/model/paper-marks.ts'
import { searchedWordsOf } from '../../server/modules/document/model/search-words.ts'
import { openInventedAgency } from '../../server/testing/invented-plan.ts'
import { inventedPaper, type LibraryPaper } from './invented-library.ts'
import { BENCH_ACCOUNT } from './running-server.ts'

const OTHERS = 5
const PAPERS_OF_OTHERS = 1_000
const AT_ONCE = 500

/** What was loaded, and how long it took. */
export interface LoadedLibrary {
  readonly agencyId: string
  readonly seconds: { readonly papers: number; readonly index: number }
  readonly megabytes: { readonly papers: number; readonly search: number }
}

/** Fills a database with so many papers of one agency, among others with fewer. */
export async function loadLibrary(ownerUrl: string, count: number): Promise<LoadedLibrary> {
  const { appUrl } = await migrate(ownerUrl)
  const db = await openDatabase(appUrl, 4)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const workshop = { db, clock: systemClock, listeners: {} }
    const agencyId = await openAgency(workshop, 'BENCH', true)
    const others = []
    for (let other = 0; other < OTHERS; other += 1)
      others.push(await openAgency(workshop, `KHAC-${other}`, false))
    const seconds = await loadAll(owner, { agencyId, others, count })
    return { agencyId, seconds, megabytes: await sizes(owner) }
  } finally {
    await owner.end()
    await db.destroy()
  }
}

async function openAgency(workshop: Workshop, code: string, withAccount: boolean): Promise<string> {
  const agencyId = randomUUID()
  await perform(
    workshop,
    { actor: programActor(agencyId, 'Đo tốc độ'), action: 'bench' },
    async (operation) => {
      await openInventedAgency(operation, code)
      if (!withAccount) return
      const { id: accountId } = await createAccount(operation, BENCH_ACCOUNT)
      await addMember(operation, { accountId, name: BENCH_ACCOUNT.name, personId: null, roles: ['officer'] })
    },
  )
  return agencyId
}

/** Past audit, triggers and the index, which is made when all is there. */
async function loadAll(
  owner: pg.Client,
  { agencyId, others, count }: { agencyId: string; others: readonly string[]; count: number },
): Promise<LoadedLibrary['seconds']> {
  await owner.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB';
    drop index ops.paper_search_words; set synchronous_commit = off`)
  const since = performance.now()
  // While the database stores one batch, the next one is made.
  let writing: Promise<unknown> = Promise.resolve()
  for (const batch of batchesOf({ agencyId, others, count })) {
    const papers = Array.from({ length: batch.count }, (_, index) => inventedPaper(batch.from + index))
    const statements = [insertPapers(batch, papers), insertSearched(batch, papers)]
    await writing
    writing = Promise.all(statements.map(({ text, values }) => owner.query(text, [...values])))
  }
  await writing
  const papers = (performance.now() - since) / 1000
  await owner.query(
    `create index paper_search_words on ops.paper_search using gin (marks, face, words) with (fastupdate = off)`,
  )
  await owner.query(`insert into ops.paper_count select tenant_id, jsonb_object_agg(mark, papers) from (
      select tenant_id, mark, count(*) as papers from ops.paper_search, unnest(marks) mark
      where mark like 'all/%' or mark like 'open/%' group by tenant_id, mark) counted group by tenant_id`)
  await owner.query('vacuum analyze')
  return { papers, index: (performance.now() - since) / 1000 - papers }
}

interface Batch {
  readonly agency: string
  /** The number of its first paper among all, and its place among those of the agency. */
  readonly from: number
  readonly position: number
  readonly count: number
  readonly ids: readonly string[]
}

/** The others' papers come first. */
function batchesOf({
  agencyId,
  others,
  count,
}: {
  agencyId: string
  others: readonly string[]
  count: number
}): readonly Batch[] {
  const sizes = [
    ...others.map((agency) => ({ agency, papers: PAPERS_OF_OTHERS })),
    { agency: agencyId, papers: count },
  ]
  let from = 0
  return sizes.flatMap(({ agency, papers }) =>
    Array.from({ length: Math.ceil(papers / AT_ONCE) }, (_, batch) => {
      const position = batch * AT_ONCE
      const size = Math.min(AT_ONCE, papers - position)
      from += size
      const ids = Array.from({ length: size }, () => randomUUID())
      return { agency, from: from - size, position, count: size, ids }
    }),
  )
}

interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

function insertPapers({ agency, ids }: Batch, papers: readonly LibraryPaper[]): Statement {
  return {
    text: `insert into paper (tenant_id, id, file_name, format, byte_size, sha256, text, reading, type_code, number, symbol,
        issued_on, issuer, title, is_plan, seems_to_be, search_key, received_at, state)
      select $1::uuid, p.id, p.file_name, 'docx', 20000, p.id::text, p.text, '{"citations": []}', p.type_code, p.number, p.symbol,
        p.issued_on, p.issuer, p.title, p.type_code = 'KH', 'Văn bản thử.', '', now(), case when p.at % 10 = 0 then 'arrived' else 'handled' end
      from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
        with ordinality as p (id, file_name, text, type_code, number, symbol, issued_on, issuer, title, at)`,
    values: [
      agency,
      ids,
      papers.map(({ fileName }) => fileName),
      papers.map(({ text }) => text),
      papers.map(({ typeCode }) => typeCode),
      papers.map(({ number }) => number),
      papers.map(({ symbol }) => symbol),
      papers.map(({ issuedOn }) => issuedOn),
      papers.map(({ issuer }) => issuer),
      papers.map(({ title }) => title),
    ],
  }
}

function insertSearched({ agency, position, ids }: Batch, papers: readonly LibraryPaper[]): Statement {
  const searched = papers.map(({ title, number, symbol, issuer, fileName, text }) =>
    searchedWordsOf([title, number, symbol, issuer, fileName].join(' '), text),
  )
  return {
    text: `insert into ops.paper_search (tenant_id, paper_id, position, marks, face, words)
      select $1::uuid, s.id, $2::bigint + s.at - 1,
        string_to_array(s.marks, ' ') || array[$1::uuid::text, $1::uuid || '/' || ($2::bigint + s.at - 1) / 1024],
        array_to_tsvector(string_to_array(s.face, ' ')), array_to_tsvector(string_to_array(s.words, ' '))
      from unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) with ordinality as s (id, marks, face, words, at)`,
    values: [
      agency,
      position,
      ids,
      papers.map((paper, at) => marksOf(marked(paper, at)).join(' ')),
      searched.map(({ face }) => face.join(' ')),
      searched.map(({ text }) => text.join(' ')),
    ],
  }
}

function marked(paper: LibraryPaper, at: number): MarkedPaper {
  return {
    type_code: paper.typeCode,
    issued_on: paper.issuedOn,
    issuer: paper.issuer,
    is_plan: paper.typeCode === 'KH',
    state: (at + 1) % 10 === 0 ? 'arrived' : 'handled',
    released: false,
    asked_count: 0,
    awardee_count: 0,
    confidence: null,
    cited: [],
  }
}

async function sizes(owner: pg.Client): Promise<LoadedLibrary['megabytes']> {
  const { rows } = await owner.query<{ papers: number; search: number }>(
    `select pg_total_relation_size('paper') / 1048576 as papers, pg_total_relation_size('ops.paper_search') / 1048576 as search`,
  )
  return rows[0] ?? { papers: 0, search: 0 }
}
