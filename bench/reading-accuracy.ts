import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mentionsIn } from '../paperwork/reading/citations.ts'
import { readDeadline } from '../paperwork/reading/deadline.ts'
import { passageOf } from '../paperwork/reading/passage.ts'
import { bareQuantity, quantitiesIn } from '../paperwork/reading/quantities.ts'
import { readPaper } from '../paperwork/reading/read-paper.ts'
import { readResponsibility } from '../paperwork/reading/responsibility.ts'

// How well the reader reads real papers that were annotated by hand: the table of the scorer, a headline with a
// bootstrap interval over the documents, and the shares of the phrase lists. `node bench/reading-accuracy.ts`
// with the optional folder ../shared/corpus beside the checkout. Exits 1 when the four plans miss their figures.

const CORPUS = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
const FOUR_PLANS = ['000', '001', '002', '003']
const FOUR_PLANS_MEAN = 0.9
const FOUR_PLANS_LEAST = 0.8
const RESAMPLES = 10_000

type Scored = {
  readonly headline: number
  readonly documents: readonly { readonly name: string; readonly headline: number }[]
}
type Phrase<Expected> = {
  readonly text: string
  readonly expect: Expected
  readonly context?: { readonly year: number; readonly docDate?: string }
}

if (!existsSync(join(CORPUS, 'score.mjs'))) console.log('Không có thư mục ../shared/corpus: bỏ qua phép đo.')
else measure()

function measure(): void {
  const folder = mkdtempSync(join(tmpdir(), 'reading-accuracy-'))
  try {
    predict(folder)
    console.log(score(folder, []))
    const all = JSON.parse(score(folder, ['--json'])) as Scored
    const headlines = all.documents.map(({ headline }) => headline)
    const [low, high] = bootstrap(headlines)
    console.log(`headline          ${all.headline.toFixed(4)} (micro-average of the scorer)`)
    console.log(
      `mean of documents ${mean(headlines).toFixed(4)}, 95 % interval ${low.toFixed(4)} … ${high.toFixed(4)}, least ${Math.min(...headlines).toFixed(4)}`,
    )
    judgeFourPlans(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
  phraseLists()
}

function predict(folder: string): void {
  const documents = join(CORPUS, 'open/documents')
  const gold = readdirSync(join(CORPUS, 'open/gold')).map((name) => name.replace(/(?:\.txt)?\.json$/, ''))
  for (const name of readdirSync(documents)) {
    if (!gold.some((each) => name.startsWith(each))) continue
    const reading = readPaper(readFileSync(join(documents, name), 'utf8'))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(reading))
  }
}

function score(folder: string, options: readonly string[]): string {
  const gold = join(CORPUS, 'open/gold')
  return execFileSync(
    process.execPath,
    [join(CORPUS, 'score.mjs'), '--gold', gold, '--pred', folder, ...options],
    {
      encoding: 'utf8',
    },
  )
}

function judgeFourPlans(folder: string): void {
  const scored = JSON.parse(score(folder, ['--docs', FOUR_PLANS.join(','), '--json'])) as Scored
  const headlines = scored.documents.map(({ headline }) => headline)
  const least = Math.min(...headlines)
  console.log(
    `four plans        ${scored.headline.toFixed(4)}, least ${least.toFixed(4)} (wanted ${FOUR_PLANS_MEAN} and ${FOUR_PLANS_LEAST})\n`,
  )
  if (scored.headline < FOUR_PLANS_MEAN || mean(headlines) < FOUR_PLANS_MEAN || least < FOUR_PLANS_LEAST)
    process.exitCode = 1
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}

/** The middle 95 % of the means of documents drawn again with replacement; the draw is fixed by its seed. */
function bootstrap(numbers: readonly number[]): readonly [number, number] {
  let state = 20310212
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(numbers.map(() => numbers[Math.floor(random() * numbers.length)] ?? 0)),
  ).sort((a, b) => a - b)
  return [means[Math.floor(RESAMPLES * 0.025)] ?? 0, means[Math.floor(RESAMPLES * 0.975)] ?? 0]
}

function phraseLists(): void {
  list<{
    kind: string
    date?: string
    from?: string | null
    to?: string | null
    recurrence?: string
    time?: string
  }>('deadlines', ({ text, expect, context }) => {
    const read = readDeadline(text, { year: context?.year ?? null, documentDate: context?.docDate ?? null })
    const same = (key: 'date' | 'from' | 'to') => (read[key] ?? null) === (expect[key] ?? null)
    const extras = (['recurrence', 'time'] as const).every(
      (key) => expect[key] === undefined || read[key] === expect[key],
    )
    return read.kind === expect.kind && same('date') && same('from') && same('to') && extras
  })
  list<{ type: string; number: string | null; date: string | null; issuer: string | null }>(
    'citations',
    ({ text, expect }) =>
      mentionsIn(passageOf(text, 0, text.length)).some(
        ({ type, number, date, issuer }) =>
          type === expect.type &&
          number === expect.number &&
          date === expect.date &&
          (expect.issuer === null || issuer === expect.issuer),
      ),
  )
  list<{ chair: string[]; coordinate: string[] }>('responsibility', ({ text, expect }) => {
    const read = readResponsibility(passageOf(text, 0, text.length))
    return (
      String(read.chair) === String(expect.chair) && String(read.coordinate) === String(expect.coordinate)
    )
  })
  list<{ comparator: string; value: number | number[]; unit: string | string[] | null }>(
    'targets',
    ({ text, expect }) => {
      const passage = passageOf(text, 0, text.length)
      const found = quantitiesIn(text, passage.folded)
      const bare = bareQuantity(passage.folded)
      const values = [expect.value].flat()
      if (expect.unit === null) return bare?.comparator === expect.comparator && bare.value === values[0]
      // "% tập thể" names what is counted; the unit of SCHEMA.md is "%" alone.
      const units = [expect.unit].flat().map((unit) => (unit.startsWith('%') ? '%' : unit))
      return values.every(
        (value, index) =>
          found[index]?.value === value &&
          found[index]?.unit === units[index] &&
          found[index]?.comparator === expect.comparator,
      )
    },
  )
}

function list<Expected>(name: string, isRight: (phrase: Phrase<Expected>) => boolean): void {
  const phrases = JSON.parse(
    readFileSync(join(CORPUS, 'open/phrases', `${name}.json`), 'utf8'),
  ) as Phrase<Expected>[]
  const wrong = phrases.filter((phrase) => !isRight(phrase))
  const share = (100 * (phrases.length - wrong.length)) / phrases.length
  console.log(
    `${name.padEnd(15)} ${phrases.length - wrong.length} of ${phrases.length} (${share.toFixed(1)} %)`,
  )
  for (const { text } of wrong) console.log(`  wrong: ${text}`)
}
