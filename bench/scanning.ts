import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createWorker, OEM } from 'tesseract.js'
import { pdfOfPictures } from '../paperwork/scanning/examples/draw-page.ts'
import { readScan } from '../paperwork/scanning/read-scan.ts'
import { readInWorker } from '../server/platform/reading.ts'
import { damages, draw, type TruePage, truePages } from './stage/scan-pages.ts'

// How well and how fast words are recognised in pictures, beside the plain text of the same recogniser; and what the
// server feels of it. Error rates are edits over letters (CER) and words (WER) in reading order; `lost` are the words
// of the page that stand nowhere in the text.
const SECONDS_A_PAGE = 8
const CORPUS_SCAN = resolve('../shared/corpus/open/files/41-scan-qd-hd-coi-thi.pdf')

const LETTERS = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))
const plain = await createWorker('vie', OEM.LSTM_ONLY, {
  langPath: join(LETTERS, '4.0.0_best_int'),
  cacheMethod: 'none',
})
await plain.setParameters({ debug_file: '/dev/null' })

let failed = false
const only = process.argv[2]
await accuracy()
await speed()
await server()
await plain.terminate()
process.exitCode = failed ? 1 : 0

async function accuracy(): Promise<void> {
  console.log(`${''.padEnd(48)}ours: CER  WER  lost   plain text: CER  WER  lost`)
  for (const page of truePages) {
    const clean = await draw(page)
    for (const [name, damage] of Object.entries(damages)) {
      if (only !== undefined && !name.includes(only)) continue
      const picture = await (await damage(clean)).png().toBuffer()
      const read = await readScan(picture)
      const { data } = await plain.recognize(picture)
      const [ours, theirs] = [errors(page, read.ok ? read.text : ''), errors(page, data.text)]
      console.log(`${`${page.name}, ${name}`.padEnd(58).slice(0, 58)} ${show(ours)}   ${show(theirs)}`)
    }
  }
}

type Errors = { readonly letters: number; readonly words: number; readonly lost: number }

function show({ letters, words, lost }: Errors): string {
  return [letters, words, lost].map((share) => `${(100 * share).toFixed(1)}%`.padStart(7)).join('')
}

function errors({ text }: TruePage, read: string): Errors {
  const [truth, found] = [wordsOf(text), wordsOf(read)]
  const left = [...found]
  const lost = truth.filter((word) => {
    const at = left.indexOf(word)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  const [letters, lettersFound] = [[...truth.join(' ')], [...found.join(' ')]]
  return {
    letters: edits(letters, lettersFound) / letters.length,
    words: edits(truth, found) / truth.length,
    lost: lost.length / truth.length,
  }
}

/** Bars and rules of tables are how our text shows them, and stand on no page. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/\|(?:---\|)+/g, ' ')
    .split(/[\s|]+/)
    .filter((word) => word !== '')
}

function edits(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  one.forEach((item, at) => {
    const next = [at + 1]
    other.forEach((found, place) => {
      next.push(
        Math.min(
          (row[place + 1] ?? 0) + 1,
          (next[place] ?? 0) + 1,
          (row[place] ?? 0) + (item === found ? 0 : 1),
        ),
      )
    })
    row = next
  })
  return row[other.length] ?? 0
}

/** The processor time of this process is what a page costs on one core, whatever else the machine does. */
async function speed(): Promise<void> {
  const [page] = truePages
  if (page === undefined) return
  const files: (readonly [string, Uint8Array])[] = [
    ['an invented A4 page of prose at 200 dpi', await pdfOfPictures([await draw(page)])],
  ]
  if (existsSync(CORPUS_SCAN)) files.push(['the scan of the corpus', readFileSync(CORPUS_SCAN)])
  else console.log('The corpus does not lie beside this checkout: its scan is left out.')
  for (const [name, bytes] of files) {
    const [wall, before] = [performance.now(), process.cpuUsage()]
    const read = await readScan(bytes)
    const { user, system } = process.cpuUsage(before)
    const pages = read.ok ? read.scan.pages : []
    const seconds = (user + system) / 1e6 / pages.length
    failed ||= !(seconds < SECONDS_A_PAGE)
    const kilobytes = pages.reduce((sum, { picture }) => sum + picture.length, 0) / 1024 / pages.length
    console.log(
      `${name}: ${seconds.toFixed(2)} s of one core a page (figure: < ${SECONDS_A_PAGE} s), ${((performance.now() - wall) / 1000 / pages.length).toFixed(2)} s on the clock, picture ${kilobytes.toFixed(0)} kB, sure by ${read.ok ? read.scan.confidence : 0} %`,
    )
  }
}

/** This process stands for the server: how long its events wait while a scan is read, and how soon a cancel is done. */
async function server(): Promise<void> {
  const [page] = truePages
  if (page === undefined) return
  const drawn = await draw(page)
  const bytes = await pdfOfPictures(Array.from({ length: 20 }, () => drawn.clone()))
  const stop = new AbortController()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let stoppedAt = 0
  const long = readInWorker(bytes, 'a.pdf', {
    scans: true,
    signal: stop.signal,
    onProgress: ({ done }) => {
      if (done < 3) return
      stoppedAt = performance.now()
      stop.abort()
    },
  })
  await long.catch(() => undefined)
  const rejected = performance.now() - stoppedAt
  delay.disable()
  await childrenGone()
  const gone = performance.now() - stoppedAt
  const [p99, most] = [delay.percentile(99) / 1e6, delay.max / 1e6]
  console.log(
    `events of the server wait, while a scan is read: p99 ${p99.toFixed(1)} ms, most ${most.toFixed(1)} ms`,
  )
  console.log(
    `a cancel answers after ${rejected.toFixed(0)} ms, its process is gone after ${gone.toFixed(0)} ms`,
  )
}

/** Readers of scans give way to others, which tells them from those for papers with text. */
async function childrenGone(): Promise<void> {
  const list = `/proc/${process.pid}/task/${process.pid}/children`
  const working = () => readFileSync(list, 'utf8').split(' ').some(givesWay)
  while (existsSync(list) && working()) await new Promise((done) => setTimeout(done, 1))
}

function givesWay(id: string): boolean {
  const path = `/proc/${id}/stat`
  if (id === '' || !existsSync(path)) return false
  const NICE = 18
  return Number(readFileSync(path, 'utf8').split(' ')[NICE]) > 0
}
