import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readFile } from '#paperwork/reading/read-file'
import { readPaper } from '#paperwork/reading/read-paper'
import type { Reading } from '#paperwork/reading/reading'
import { checkLayout } from '#paperwork/writing/check-layout'
import { tasksAsRead } from '#paperwork/writing/examples/tasks-as-read'
import type { OfficialPaper } from '#paperwork/writing/official-paper'
import { type Look, paperFromReading } from '#paperwork/writing/paper-from-reading'
import { writeDocx } from '#paperwork/writing/write-docx'
import { pdfPrinter } from '#platform/printer'

// Whether a plan survives being printed: each plan is read, laid out again as .docx (as PDF with `--pdf`), read back and
// compared with what was read first, by the measures of the scorer of the corpus. With a name given it prints what was
// lost. `node bench/round-trip.ts [name [look]] [--pdf]`

const SCORER = resolve('../shared/corpus/score.mjs')
const FOLDERS = ['../shared/corpus/open/documents', 'paperwork/reading/annotated']
const isPdf = process.argv.includes('--pdf')
const [wanted, shownLook] = process.argv.slice(2).filter((each) => each !== '--pdf')
const LOOKS: readonly Look[] = ['asPrinted', 'items', 'table']
const PLANS = new Set(['KH', 'CTr', 'PA'])

type Score = { readonly headline: number; readonly notes: readonly string[] }
type Scorer = {
  readonly scoreDocument: (name: string, reference: object, prediction: object) => Score
  readonly referenceFromGold: (gold: object) => object
}

/** What the agency knows of itself where the paper has lost it. */
function completed({ head, ...paper }: OfficialPaper): OfficialPaper {
  return { ...paper, head: { ...head, symbol: head.symbol || 'KH-BQL', place: head.place || 'An Sơn' } }
}

/** The reading with what was put into its head where the paper had lost it: that is more than was read, and no loss. */
function withHead({ header, ...reading }: Reading, { head }: OfficialPaper): Reading {
  const precision = (['year', 'month', 'day'] as const)[head.issuedOn.split('-').length - 1] ?? 'none'
  const date = head.issuedOn === '' ? header.date : ({ iso: head.issuedOn, precision } as const)
  return { ...reading, header: { ...header, number: { ...header.number, symbol: head.symbol }, date } }
}

async function printScores(scorer: Scorer): Promise<void> {
  const totals = new Map<Look, number[]>(LOOKS.map((look) => [look, []]))
  let faults = 0
  for (const folder of FOLDERS.filter((each) => existsSync(each))) {
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
      if (wanted !== undefined && !name.startsWith(wanted)) continue
      const text = readFileSync(join(folder, name), 'utf8')
      const reading = readPaper(text)
      if (!PLANS.has(reading.header.documentType.code ?? '')) continue
      const shown: string[] = []
      for (const look of LOOKS) {
        const paper = completed(paperFromReading({ text, reading, tasks: tasksAsRead(reading), look }))
        const bytes = isPdf ? (await pdfPrinter()).write(paper) : await writeDocx(paper)
        const missed = isPdf ? [] : checkLayout(bytes)
        faults += missed?.length ?? 1
        const back = await readFile(bytes, isPdf ? 'ke-hoach.pdf' : 'ke-hoach.docx')
        const score = back.ok
          ? scorer.scoreDocument(name, scorer.referenceFromGold(withHead(reading, paper)), back.reading)
          : { headline: 0, notes: [back.problem.message] }
        totals.get(look)?.push(score.headline)
        shown.push(score.headline.toFixed(3))
        if (wanted !== undefined) {
          console.log(look, score.notes, missed?.slice(0, 6))
          if (back.ok && shownLook === look) console.log(back.text)
        }
      }
      console.log(`${name.slice(0, 48).padEnd(50)} ${shown.join('  ')}`)
    }
  }
  for (const [look, scores] of totals) {
    const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length
    console.log(
      `${look.padEnd(10)} mean ${mean.toFixed(4)}, least ${Math.min(...scores).toFixed(4)}, without loss ${scores.filter((each) => each === 1).length} of ${scores.length}`,
    )
  }
  if (!isPdf) console.log(`points of the layout missed: ${faults}`)
}

if (existsSync(SCORER)) await printScores((await import(SCORER)) as Scorer)
else console.log('The scorer of the corpus does not lie beside this checkout: nothing is measured.')
