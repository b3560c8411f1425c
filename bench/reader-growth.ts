import { examplePapers } from '../paperwork/reading/examples/strange-papers.ts'
import { readPaper } from '../paperwork/reading/read-paper.ts'

// Ten times the text must cost about ten times the time, also where the text is made to be hard.
const FIGURE = 25
const HEAD = 'KẾ HOẠCH\nNăm 2031\n\nI. TỔ CHỨC THỰC HIỆN\n1. '
const block = [...examplePapers().values()].join('\n\n')
const pieces = [
  block,
  'Căn cứ Luật số 06/2022/QH15 ',
  'ngày 5 ',
  '1. a\n',
  '“phong trào ',
  '| a | b |\n',
  '(',
  '“',
]

let worst = 0
for (const piece of pieces) {
  read(piece, 20_000)
  const [short, long] = [least(piece, 20_000), least(piece, 200_000)]
  worst = Math.max(worst, long / short)
  const name = JSON.stringify(piece.slice(0, 30)).padEnd(36)
  console.log(
    `${name} 20 kB ${short.toFixed(1)} ms   200 kB ${long.toFixed(1)} ms   × ${(long / short).toFixed(1)}`,
  )
}
console.log(`worst growth for ten times the text: × ${worst.toFixed(1)} (figure: < ${FIGURE})`)
process.exitCode = worst < FIGURE ? 0 : 1

/** The least of three, in time of the processor: what else the machine does can only add. */
function least(piece: string, length: number): number {
  return Math.min(...[1, 2, 3].map(() => read(piece, length)))
}

function read(piece: string, length: number): number {
  const text = HEAD + piece.repeat(Math.ceil(length / piece.length))
  const start = process.cpuUsage()
  readPaper(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
