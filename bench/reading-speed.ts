import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import mammoth from 'mammoth'
import { extractText as extractPdfText, getDocumentProxy } from 'unpdf'
import { extractText } from '#paperwork/formats/extract-text'
import { readFile } from '#paperwork/reading/read-file'
import { writePlan, writePlanAsPdf } from './stage/written-plan.ts'

// How long papers of 2 to 40 pages take: the plain text alone by another library, our text with its structure of lists
// and tables, and the whole reading; then the memory of a process that reads them, and a thousand. Times are of the
// processor, the least of several turns: what else the machine does can only add. Exits 1 when a figure is missed.

const PAGES = [2, 5, 10, 20, 40] as const
const MOST_TIMES_THE_PLAIN_TEXT = 1.5
const MOST_MS_FOR_40_PAGES = 300
const MOST_MEGABYTES = 200
const MOST_GROWTH_IN_MEGABYTES = 8
/** What is not read costs nothing: a written plan has more tasks than this on a page. */
const LEAST_TASKS_ON_A_PAGE = 6
/** The time of a page in a long paper against that in a short one. */
const MOST_SLOPE = 1.5
const DOCUMENTS = 1_000
const WARM_UP = 3
const RUNS = 15

type Times = { readonly plain: number | undefined; readonly text: number; readonly whole: number }
type Work = () => Promise<unknown>

const missed: string[] = []
const total = { plain: 0, whole: 0 }
function judge(what: string, isGood: boolean): string {
  if (!isGood) missed.push(what)
  return isGood ? 'reached' : 'MISSED'
}

function plainText(bytes: Uint8Array, name: string): Work | undefined {
  if (name.endsWith('.docx')) return () => mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  if (!name.endsWith('.pdf')) return undefined
  return async () => extractPdfText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: true })
}

/** Takes turns, so that whatever else the machine does falls on all of them alike. */
async function time(bytes: Uint8Array, name: string): Promise<Times> {
  const plain = plainText(bytes, name)
  const works: readonly (readonly [string, Work])[] = [
    ...(plain === undefined ? [] : [['plain', plain] as const]),
    ['text', () => extractText(bytes, name)],
    ['whole', () => readFile(bytes, name)],
  ]
  const least = new Map<string, number>()
  for (let turn = -WARM_UP; turn < RUNS; turn += 1) {
    for (const [what, work] of works) {
      const start = process.cpuUsage()
      await work()
      const { user, system } = process.cpuUsage(start)
      const ms = (user + system) / 1000
      if (turn >= 0) least.set(what, Math.min(ms, least.get(what) ?? Infinity))
    }
  }
  return { plain: least.get('plain'), text: least.get('text') ?? 0, whole: least.get('whole') ?? 0 }
}

const ms = (value: number): string => `${value.toFixed(1).padStart(7)} ms`

/** One line for a paper. The text of each is judged, the whole reading over all papers of the run. */
async function show(bytes: Uint8Array, name: string): Promise<Times> {
  const times = await time(bytes, name)
  const { plain, text, whole } = times
  if (plain === undefined) console.log(`${name.padEnd(44)} text ${ms(text)}   whole ${ms(whole)}`)
  else {
    total.plain += plain
    total.whole += whole
    const verdict = judge(`${name}: text`, text <= MOST_TIMES_THE_PLAIN_TEXT * plain)
    console.log(
      `${name.padEnd(44)} plain ${ms(plain)}   text ${ms(text)} × ${(text / plain).toFixed(2)} ${verdict}   whole ${ms(whole)} × ${(whole / plain).toFixed(2)}`,
    )
  }
  return times
}

const folder = mkdtempSync(join(tmpdir(), 'thidua-reading-'))
const paths: string[] = []
for (const format of ['docx', 'pdf', 'txt'] as const) {
  const wholes: number[] = []
  for (const pages of PAGES) {
    const docx = await writePlan(pages)
    const asText = await extractText(docx, 'plan.docx')
    const text = Buffer.from(asText.ok ? asText.text : '')
    const bytes = { docx, pdf: writePlanAsPdf(pages), txt: new Uint8Array(text) }[format]
    const path = join(folder, `plan-${pages}.${format}`)
    writeFileSync(path, bytes)
    paths.push(path)
    wholes.push((await show(bytes, basename(path))).whole)
    const read = await readFile(bytes, basename(path))
    const tasks = read.ok ? read.reading.tasks.length : 0
    judge(`${basename(path)}: ${tasks} tasks read`, tasks >= LEAST_TASKS_ON_A_PAGE * pages)
  }
  const [short = 0, , middle = 0, , long = 0] = wholes
  const [early, late] = [(middle - short) / 8, (long - middle) / 30]
  console.log(
    `${format}: ${early.toFixed(2)} ms a page from 2 to 10 pages, ${late.toFixed(2)} from 10 to 40: × ${(late / early).toFixed(2)} ` +
      `(at most ${MOST_SLOPE}) ${judge(`${format}: linear`, late <= MOST_SLOPE * early)}; ` +
      `40 pages ${long.toFixed(0)} ms (below ${MOST_MS_FOR_40_PAGES}) ${judge(`${format}: 40 pages`, long < MOST_MS_FOR_40_PAGES)}\n`,
  )
}

// Real papers that may lie beside the checkout.
const corpus = fileURLToPath(new URL('../../shared/corpus/open/files/', import.meta.url))
if (existsSync(corpus)) {
  for (const file of readdirSync(corpus)) {
    const bytes = new Uint8Array(readFileSync(join(corpus, file)))
    const read = await extractText(bytes, file)
    if (read.ok) await show(bytes, file)
    else console.log(`${file.padEnd(44)} ${read.problem.code}: no text to compare`)
  }
} else console.log('No corpus beside the checkout: only written papers are timed.')

const ratio = total.whole / total.plain
console.log(
  `whole readings of all papers with a plain text beside them: × ${ratio.toFixed(2)} (at most ${MOST_TIMES_THE_PLAIN_TEXT}) ` +
    judge('whole readings', ratio <= MOST_TIMES_THE_PLAIN_TEXT),
)

/** What a process of its own needs for reading these files, so many in all. */
function memoryOf(count: number, files: readonly string[]): { peak: number; early: number; late: number } {
  const limits = ['--expose-gc', '--max-old-space-size=512', '--max-semi-space-size=4']
  const program = fileURLToPath(new URL('stage/read-in-process.ts', import.meta.url))
  return JSON.parse(
    execFileSync(process.execPath, [...limits, program, String(count), ...files], { encoding: 'utf8' }),
  )
}

const once = memoryOf(paths.length, paths)
const batch = memoryOf(
  DOCUMENTS,
  paths.filter((path) => /-(?:2|5|10)\./.test(path)),
)
const peak = Math.max(once.peak, batch.peak)
console.log(
  `\nmemory: ${once.peak} MB at most for one paper after the other up to 40 pages, ${batch.peak} MB for ${DOCUMENTS} (below ${MOST_MEGABYTES}) ` +
    `${judge('memory', peak < MOST_MEGABYTES)}; kept after ${DOCUMENTS / 5} papers ${batch.early} MB, after ${DOCUMENTS} ${batch.late} MB ` +
    `${judge('growth', batch.late - batch.early <= MOST_GROWTH_IN_MEGABYTES)}`,
)
rmSync(folder, { recursive: true })
console.log(missed.length === 0 ? 'every figure is reached' : `MISSED: ${missed.join('; ')}`)
process.exitCode = missed.length === 0 ? 0 : 1
