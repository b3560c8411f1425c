// Prints how long 10,000 people take under two laws: the verdicts alone, and the whole request over a kept table.

import { nationalLaw, plainDate } from '#law'
import { writeFactsTable } from '#paperwork/facts-table/write-facts-table'
import {
  awardsFor,
  type Candidate,
  compare,
  type TwoLaws,
} from '../server/modules/regulation/model/comparison.ts'
import { startFullYear } from './stage/full-year.ts'
import { staffFacts } from './stage/staff-facts.ts'

const PEOPLE = 10_000
const FIGURE_MS = 2_000
const ROUNDS = 5
const FIRST = '2023-12-31'
const SECOND = '2024-01-01'

const candidates: readonly Candidate[] = staffFacts(PEOPLE, FIRST).map((facts, at) => ({
  key: String(at),
  name: `Nguyễn Văn ${at}`,
  unit: `Phòng ${at % 40}`,
  facts,
}))
const laws: TwoLaws = {
  forYear: 2023,
  first: { on: plainDate(FIRST), book: nationalLaw },
  second: { on: plainDate(SECOND), book: nationalLaw },
}

const timed = async (what: string, work: (round: number) => unknown): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const since = performance.now()
    await work(round)
    times.push(performance.now() - since)
  }
  const sorted = times.toSorted((one, other) => one - other)
  const [first = 0, median = 0] = [times[0], sorted[Math.floor(ROUNDS / 2)]]
  console.log(
    `${what.padEnd(66)} first ${first.toFixed(0).padStart(6)} ms   median ${median.toFixed(0).padStart(6)} ms`,
  )
  return Math.max(first, median)
}

const alone = await timed(`${PEOPLE} people, one award, two days: the verdicts alone`, () =>
  candidates.map((candidate) => compare('grassrootsFighter', candidate, laws)),
)
await timed(`${PEOPLE} people, every award of a person, two days: the verdicts alone`, () => {
  for (const candidate of candidates) {
    for (const award of awardsFor('individual', laws)) compare(award, candidate, laws)
  }
})

const table = writeFactsTable(
  candidates.map(({ name, unit, facts, key }) => ({ name, unit, facts, code: key })),
)
const text = table.map((line) => line.join('\t')).join('\n')
const year = await startFullYear(4)
try {
  const { url, headers } = year
  const form = new FormData()
  form.append('file', new File([text], 'bang.txt'))
  const since = performance.now()
  const kept = await fetch(`${url}/api/fact-sheets?name=Bang`, { method: 'POST', headers, body: form })
  if (kept.status !== 200) throw new Error(`the table was not kept: ${(await kept.text()).slice(0, 500)}`)
  const { id, people } = (await kept.json()) as { id: string; people: number }
  console.log(
    `a pasted table of ${people} people, ${(text.length / 1e6).toFixed(1)} MB, read and kept in ${(performance.now() - since).toFixed(0)} ms`,
  )
  const ask = async (query: string, secondOn = SECOND): Promise<string> => {
    const answer = await fetch(
      `${url}/api/simulation?population=${id}&firstOn=${FIRST}&secondOn=${secondOn}&${query}`,
      { headers },
    )
    if (answer.status !== 200) throw new Error(await answer.text())
    return answer.text()
  }
  const page = await ask('award=grassrootsFighter')
  const { total } = JSON.parse(page) as { total: number }
  console.log(`the first page of ${total} changed rows is ${(page.length / 1024).toFixed(0)} kB`)
  // Another day each time: the server remembers the last comparisons.
  const another = (round: number): string => `2024-01-${String(round + 2).padStart(2, '0')}`
  const whole = await timed('the whole request: one award, first page', (round) =>
    ask('award=grassrootsFighter', another(round)),
  )
  await timed('the whole request: one award, a further page', (round) =>
    ask(`award=grassrootsFighter&page=${round + 2}`, another(ROUNDS - 1)),
  )
  await timed('the whole request: every award of a person, first page', (round) =>
    ask('award=all', another(round)),
  )
  console.log(
    `one award under two days: wanted < ${FIGURE_MS} ms, got ${alone.toFixed(0)} alone, ${whole.toFixed(0)} over HTTP`,
  )
  process.exitCode = alone < FIGURE_MS && whole < FIGURE_MS ? 0 : 1
} finally {
  await year.stop()
}
