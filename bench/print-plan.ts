import { readFile as readBytes } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { readFile } from '#paperwork/reading/read-file'
import { rootFolder } from '#platform/settings'
import { startFullYear } from './stage/full-year.ts'

// A plan asked of the running server as a file, from the request to the last byte; beside it what the bare libraries
// need for the same lines of text, without any layout. Before each request a task is worded anew, so that no file is one
// that was laid out before.
const SIZES = (process.env.SIZES ?? '25,100,2000').split(',').map(Number)
const RUNS = Number(process.env.RUNS ?? 20)
const WARM_UP = 4
const FIGURES = { docx: 150, pdf: 100 } as const
/** A year's plan of a province has some tens of tasks; 2,000 is the most we promise anything for. */
const ORDINARY = 100
const LOOKS = ['asPrinted', 'items', 'table'] as const

let isReached = true
for (const tasks of SIZES) {
  const year = await startFullYear(tasks)
  try {
    const { url, headers, planId } = year
    const file = async (format: string, look: string): Promise<Uint8Array> => {
      const answer = await fetch(`${url}/api/plans/${planId}/paper?format=${format}&look=${look}`, {
        headers,
      })
      if (answer.status !== 200) throw new Error(`${format} ${look}: ${answer.status} ${await answer.text()}`)
      return new Uint8Array(await answer.arrayBuffer())
    }
    let version = 1
    const reword = async (): Promise<void> => {
      const answer = await fetch(`${url}/api/tasks/${year.taskIds[0]}`, {
        method: 'PUT',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ version, title: `Rà soát quy chế thi đua, khen thưởng lần thứ ${version}` }),
      })
      if (answer.status !== 200) throw new Error(`correcting a task: ${answer.status} ${await answer.text()}`)
      version += 1
    }
    for (const format of ['docx', 'pdf'] as const) {
      for (const look of LOOKS) {
        const { median } = await timed(`${tasks} tasks, ${format}, ${look}`, () => file(format, look), reword)
        if (tasks <= ORDINARY && median >= FIGURES[format]) isReached = false
      }
    }
    const lines = await linesOf(await file('docx', 'items'))
    await timed(`${tasks} tasks, bare docx`, () => bareDocx(lines))
    await timed(`${tasks} tasks, bare typst`, await bareTypst(lines))
  } finally {
    await year.stop()
  }
}
console.log(
  `figures, up to ${ORDINARY} tasks: docx < ${FIGURES.docx} ms, pdf < ${FIGURES.pdf} ms in the middle`,
)
process.exitCode = isReached ? 0 : 1

async function timed(
  what: string,
  work: () => Promise<{ readonly length: number }>,
  prepare: () => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly median: number }> {
  const times: number[] = []
  let bytes = 0
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    await prepare()
    const since = performance.now()
    bytes = (await work()).length
    if (run >= WARM_UP) times.push(performance.now() - since)
  }
  const sorted = times.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  console.log(
    `${what.padEnd(30)} median ${median.toFixed(0).padStart(5)} ms, worst ${sorted.at(-1)?.toFixed(0).padStart(5)} ms, ${(bytes / 1024).toFixed(0)} kB`,
  )
  return { median }
}

async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readFile(bytes, 'ke-hoach.docx')
  if (!read.ok) throw new Error(read.problem.message)
  return read.text.split('\n').filter((line) => line.trim() !== '')
}

async function bareDocx(lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((line) => new Paragraph({ children: [new TextRun(line)] }))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

async function bareTypst(lines: readonly string[]): Promise<() => Promise<Uint8Array>> {
  const font = await readBytes(
    join(rootFolder, 'node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  )
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [font] }] })
  return async () => {
    const { result } = compiler.compile({
      mainFileContent:
        '#set text(font: "Tinos", size: 14pt)\n#for line in json(bytes(sys.inputs.lines)) { par(line) }',
      inputs: { lines: JSON.stringify(lines) },
    })
    if (result === null) throw new Error('typst made nothing')
    const bytes = new Uint8Array(compiler.pdf(result))
    compiler.evictCache(10)
    return bytes
  }
}
