import pg from 'pg'
import { signIn } from '#contract/identity'
import { startFullYear } from './stage/full-year.ts'

// What a stranger could learn from the time of a refusal: nothing, if both names take as long.
const ROUNDS = 28 // two attempts each: an address may try 60 times a minute
const FIGURE = { least: 0.8, most: 1.25 }

const year = await startFullYear(1)
const owner = new pg.Client({ connectionString: year.ownerUrl })
await owner.connect()
try {
  const { rows } = await owner.query<{ user_name: string }>('select user_name from auth.account limit 1')
  const known = rows[0]?.user_name
  if (!known) throw new Error('no account')
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    await owner.query('delete from auth.sign_in_attempt')
    // In turns: whoever comes first after a pause waits a little longer.
    const names = [
      ['known', known],
      ['unknown', `nobody-${round}`],
    ] as const
    for (const [kind, name] of round % 2 === 0 ? names : names.toReversed())
      times[kind].push(await refused(name))
  }
  const [there, absent] = [median(times.known), median(times.unknown)]
  console.log(
    `refused sign-in, median of ${ROUNDS}: known name ${there.toFixed(1)} ms, unknown ${absent.toFixed(1)} ms`,
  )
  const ratio = absent / there
  console.log(`unknown / known: ${ratio.toFixed(2)} (figure: ${FIGURE.least} to ${FIGURE.most})`)
  process.exitCode = ratio >= FIGURE.least && ratio <= FIGURE.most ? 0 : 1
} finally {
  await owner.end()
  await year.stop()
}

async function refused(name: string): Promise<number> {
  const since = performance.now()
  const { status } = await fetch(`${year.url}${signIn.path}`, {
    method: signIn.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: 'sai-mat-khau-hoan-toan' }),
  })
  if (status !== 401) throw new Error(`answered ${status}`)
  return performance.now() - since
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
