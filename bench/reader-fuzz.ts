import fc from 'fast-check'
import { extractText } from '#paperwork/formats/extract-text'
import { convertLegacy } from '#paperwork/formats/legacy-encoding'
import { faultOf } from '../paperwork/reading/examples/check-reading.ts'
import { strangePaper } from '../paperwork/reading/examples/strange-papers.ts'
import { type StrangeFile, strangeFile } from './stage/strange-files.ts'

// Reads random and damaged papers and checks what must hold for every one: `node bench/reader-fuzz.ts [COUNT] [SEED]`,
// 100,000 texts unless told, and a twentieth as many old Word files and texts in old encodings. Prints how long it took
// and the slowest input, exits 1 at the first fault.

const COUNT = Number(process.argv[2] ?? 100_000)
const SEED = Number(process.argv[3] ?? 20310212)
const FILES_TO_TEXTS = 20
/** No file of a few pages may keep anybody waiting, however it is broken. */
const SLOWEST_FILE_MS = 5_000

let slowest = { ms: 0, length: 0 }
let characters = 0

function note(start: number, length: number): number {
  const ms = performance.now() - start
  characters += length
  if (ms > slowest.ms) slowest = { ms, length }
  return ms
}

/** What is wrong with the answer to a file; undefined when nothing is. */
async function fileFault({ bytes, name }: StrangeFile): Promise<string | undefined> {
  const start = performance.now()
  const read = await extractText(bytes, name)
  const ms = note(start, bytes.length)
  if (ms > SLOWEST_FILE_MS) return `took ${ms.toFixed(0)} ms`
  if (!read.ok) return read.problem.message === '' ? 'a problem without a sentence' : undefined
  if (read.text.trim() === '') return 'a text without a word'
  if (read.text !== read.text.normalize('NFC')) return 'letters that are not composed'
  if (/[\ue0a1-\ue2ff]/u.test(read.text)) return 'letters of an old font left over'
  return convertLegacy(read.text).text.length === 0 ? 'a text that is lost when converted again' : undefined
}

function report<T>(what: string, result: fc.RunDetails<T>, begin: number): void {
  console.log(`${what.padEnd(16)} ${result.numRuns}`)
  console.log(`characters       ${characters}`)
  console.log(`seconds          ${((performance.now() - begin) / 1000).toFixed(1)}`)
  console.log(`slowest          ${slowest.ms.toFixed(1)} ms (${slowest.length} characters)`)
  if (result.failed) {
    console.error(result.errorInstance)
    console.error(fc.defaultReportMessage(result))
    process.exitCode = 1
  } else console.log('no fault\n')
  slowest = { ms: 0, length: 0 }
  characters = 0
}

const beginTexts = performance.now()
const texts = fc.check(
  fc.property(strangePaper(), (text) => {
    const start = performance.now()
    const fault = faultOf(text)
    note(start, text.length)
    if (fault !== null) throw new Error(fault)
  }),
  { numRuns: COUNT, seed: SEED },
)
report('texts', texts, beginTexts)

const beginFiles = performance.now()
const files = await fc.check(
  fc.asyncProperty(strangeFile, async (file) => {
    const fault = await fileFault(file)
    if (fault !== undefined) throw new Error(fault)
  }),
  { numRuns: Math.ceil(COUNT / FILES_TO_TEXTS), seed: SEED },
)
report('files', files, beginFiles)
