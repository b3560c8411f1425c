import fc from 'fast-check'
import { faultOf } from '../paperwork/reading/examples/check-reading.ts'
import { strangePaper } from '../paperwork/reading/examples/strange-papers.ts'

// Reads random and damaged papers and checks what must hold for every one. `node bench/reader-fuzz.ts [COUNT]`,
// 100,000 unless told; prints how long it took and the slowest input, exits 1 at the first fault.

const COUNT = Number(process.argv[2] ?? 100_000)
const SEED = Number(process.argv[3] ?? 20310212)

let slowest = { ms: 0, length: 0 }
let characters = 0
const begin = performance.now()
const result = fc.check(
  fc.property(strangePaper(), (text) => {
    const start = performance.now()
    const fault = faultOf(text)
    const ms = performance.now() - start
    characters += text.length
    if (ms > slowest.ms) slowest = { ms, length: text.length }
    if (fault !== null) throw new Error(fault)
  }),
  { numRuns: COUNT, seed: SEED },
)
const seconds = (performance.now() - begin) / 1000

console.log(`inputs           ${result.numRuns}`)
console.log(`characters       ${characters}`)
console.log(`seconds          ${seconds.toFixed(1)}`)
console.log(`slowest          ${slowest.ms.toFixed(1)} ms (${slowest.length} characters)`)
if (result.failed) {
  console.error(result.errorInstance)
  console.error(fc.defaultReportMessage(result))
  process.exitCode = 1
} else console.log('no fault')
