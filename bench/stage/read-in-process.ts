import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readFile } from '#paperwork/reading/read-file'

// Run by reading-speed.ts in a process of its own, under the limits of the server's: reads the files it is handed again
// and again, and prints what that cost in memory.

const [count = '1', ...paths] = process.argv.slice(2)
const files = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }))
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)
const collect = globalThis.gc ?? (() => undefined)

let early = 0
for (let done = 0; done < Number(count); done += 1) {
  const file = files[done % files.length]
  if (file !== undefined) await readFile(file.bytes, file.name)
  if (done === Math.floor(Number(count) / 5)) {
    collect()
    early = process.memoryUsage().heapUsed
  }
}
collect()
const late = process.memoryUsage().heapUsed
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify({ peak, early: megabytes(early), late: megabytes(late) }))
