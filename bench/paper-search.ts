import autocannon from 'autocannon'
import pg from 'pg'
import { dice, inventedPaper, rareWord } from './stage/invented-library.ts'
import { loadLibrary } from './stage/library.ts'
import { startServer } from './stage/running-server.ts'

// Search over fifty thousand papers of one agency, among others, through the real server at 16 connections; server,
// PostgreSQL and load generator share the machine. Beside it what one would have without an index of words.
const PAPERS = Number(process.env.PAPERS ?? 50_000)
const CONNECTIONS = 16
const SECONDS = Number(process.env.SECONDS ?? 15)
const FIGURE_MS = 100
/** Papers of other agencies come first. */
const FIRST = 5_000

const roll = dice(42)
const anyPaper = () => FIRST + Math.floor(roll() * PAPERS)

const oneOf = (words: readonly string[]): string => words[Math.floor(roll() * words.length)] ?? ''

/** Words of the middle of some paper, as somebody remembers a passage. */
function passage(): string {
  const words = inventedPaper(anyPaper()).text.split(/\s+/)
  const from = 30 + Math.floor(roll() * Math.max(1, words.length - 60))
  return words.slice(from, from + 5 + Math.floor(roll() * 4)).join(' ')
}

const kinds: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'a word of four papers': () => ({ search: rareWord(anyPaper()) }),
  'common words': () => ({
    search: oneOf(['thi đua khen thưởng', 'phong trào thi đua', 'cơ quan đơn vị', 'quy định']),
  }),
  'words of every tenth paper': () => ({
    search: oneOf(['nong thon moi chuyen doi so', 'sơ kết sáu tháng', 'quỹ thi đua', 'điển hình tiên tiến']),
  }),
  'a number': () => ({ search: `${anyPaper() + 1}/KH-SNV` }),
  'a passage': () => ({ search: passage() }),
  'no hit': () => ({ search: `thi đua khongcotunay${Math.floor(roll() * 1e6)}` }),
  'half a word': () => ({ search: `khen thuong ${rareWord(anyPaper()).slice(0, 6)}` }),
  'a filter and words': () => ({
    search: 'báo cáo kết quả',
    year: String(2005 + Math.floor(roll() * 21)),
    type: 'BC',
  }),
  'a group and words': () => ({
    search: oneOf(['hoàn thành nhiệm vụ', 'khen thưởng đột xuất', 'pháp luật']),
    group: oneOf(['arrived', 'asking', 'plans', 'handled']),
  }),
  'a page further on': () => ({ search: 'phong trào thi đua', page: String(2 + Math.floor(roll() * 14)) }),
  'the newest, no words': () => ({ page: String(1 + Math.floor(roll() * 20)) }),
  'an issuer': () => ({
    issuer: oneOf(['Sở Tài chính', 'Sở Nội vụ', 'Công đoàn tỉnh', 'Khối thi đua số 3']),
    group: oneOf(['plans', 'all']),
  }),
}

const pathOf = (query: Readonly<Record<string, string>>): string =>
  `/api/papers?${new URLSearchParams(query)}`

const server = await startServer((ownerUrl) => loadLibrary(ownerUrl, PAPERS))
try {
  const { seconds, megabytes } = server.filled
  console.log(
    `${PAPERS} papers loaded in ${seconds.papers.toFixed(0)} s, index made in ${seconds.index.toFixed(0)} s; papers ${megabytes.papers} MB, search ${megabytes.search} MB`,
  )
  await seeThatItFinds()
  for (const [kind, query] of Object.entries(kinds)) {
    await load(kind, Array.from({ length: 60 }, query), Math.min(SECONDS, 4))
  }
  const mixed = Array.from({ length: 40 }, () => Object.values(kinds).map((query) => query())).flat()
  const p95 = await load('all of them, mixed', mixed, SECONDS)
  await compareWithoutIndex()
  console.log(`p95 ${p95.toFixed(0)} ms (figure: < ${FIGURE_MS} ms)`)
  process.exitCode = p95 < FIGURE_MS ? 0 : 1
} finally {
  await server.stop()
}

/** What is fast and wrong is no search. */
async function seeThatItFinds(): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const at = anyPaper()
    const paper = inventedPaper(at)
    // More words than a title may have by chance: papers with all of them on their face come first.
    const words = paper.text.split(/\s+/).slice(60, 74).join(' ')
    for (const search of [rareWord(at), words]) {
      const answer = await fetch(server.url + pathOf({ search }), { headers: server.headers })
      const { papers } = (await answer.json()) as { papers: { number: string; passages: unknown[] }[] }
      const found = papers.find(({ number }) => number === paper.number)
      if (!found || found.passages.length === 0)
        throw new Error(`“${search}” does not find paper ${paper.number}`)
    }
  }
}

/** Loads addresses and prints how long answers took; the 95th percentile is the answer. */
async function load(
  what: string,
  queries: readonly Readonly<Record<string, string>>[],
  duration: number,
): Promise<number> {
  const requests = queries.map((query) => ({ path: pathOf(query) }))
  let connection = 0
  const request = {
    url: server.url,
    headers: server.headers,
    connections: CONNECTIONS,
    requests,
    // Each at another place of the list: sixteen people do not look for the same at the same moment.
    setupClient: (client: { setRequests(wanted: typeof requests): void }) => {
      const from = Math.floor((requests.length * connection) / CONNECTIONS)
      connection = (connection + 1) % CONNECTIONS
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)])
    },
  }
  await autocannon({ ...request, duration: 1 })
  const times: number[] = []
  const running = autocannon({ ...request, duration })
  running.on('response', (...answer) => times.push(answer[3]))
  const { non2xx, errors, requests: done } = await running
  if (non2xx + errors > 0) throw new Error(`${what}: ${non2xx} refused, ${errors} failed`)
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share))
  console.log(
    `${what.padEnd(30)} p50 p95 p99 ms ${[p50, p95, p99].map((ms) => (ms ?? 0).toFixed(0).padStart(6)).join('')}   ${done.average.toFixed(0).padStart(5)} requests/s`,
  )
  return p95 ?? 0
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The same kinds of words looked for as text that contains them: one connection, nobody else on the machine. */
async function compareWithoutIndex(): Promise<void> {
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  try {
    const searches = [rareWord(anyPaper()), 'thi đua, khen thưởng', passage(), 'khongcotunay']
    for (const search of searches) {
      const since = performance.now()
      await client.query(
        `select id from paper where tenant_id = $1 and (text ilike $2 or title ilike $2) order by received_at desc limit 50`,
        [server.filled.agencyId, `%${search}%`],
      )
      console.log(`ilike “${search}”, one at a time: ${(performance.now() - since).toFixed(0)} ms`)
    }
  } finally {
    await client.end()
  }
}
