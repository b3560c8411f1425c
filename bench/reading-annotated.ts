import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPaper } from '#paperwork/reading/read-paper'

// How well the invented papers beside the reader are read, with the measures of the scorer of the corpus. Prints a line
// per paper and, with a name given, what was missed in it. Measures nothing where the corpus does not lie beside the checkout.

const PAPERS = resolve('paperwork/reading/annotated')
const SCORER = resolve('../shared/corpus/score.mjs')

type Item = Readonly<Record<string, unknown>>
type Expected = Readonly<Record<string, readonly Item[]>> & {
  readonly header: Item
  readonly signer: Item | null
}
type Measure = { readonly value: number | null }
type Score = {
  readonly headline: number
  readonly measures: Readonly<Record<string, Measure>>
  readonly notes: readonly string[]
}
type Scorer = {
  readonly scoreDocument: (name: string, reference: object, prediction: object) => Score
  readonly referenceFromGold: (gold: object) => object
}

const SHOWN = [
  'header',
  'citations',
  'sections',
  'tasks',
  'deadline',
  'chair',
  'coordinate',
  'place',
  'exact',
  'movements',
  'targets',
  'recipients',
  'signer',
] as const

function scorePaper(scorer: Scorer, name: string): Score {
  const text = readFileSync(join(PAPERS, `${name}.txt`), 'utf8')
  const expected = JSON.parse(readFileSync(join(PAPERS, `${name}.json`), 'utf8')) as Expected
  return scorer.scoreDocument(name, scorer.referenceFromGold(expected), readPaper(text))
}

const figure = (value: number | null | undefined) =>
  (typeof value === 'number' ? value.toFixed(2) : '-').padStart(6)

function printScores(scorer: Scorer, wanted: string | undefined): void {
  const names = readdirSync(PAPERS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .filter((name) => wanted === undefined || name.startsWith(wanted))
  console.log(`${''.padEnd(38)}  total${SHOWN.map((key) => key.slice(0, 5).padStart(6)).join('')}`)
  const scores = names.map((name) => {
    const score = scorePaper(scorer, name)
    const measures = SHOWN.map((key) => figure(score.measures[key]?.value)).join('')
    console.log(`${name.padEnd(38)} ${figure(score.headline)}${measures}`)
    if (wanted !== undefined) for (const note of score.notes) console.log(`   ${note}`)
    return score.headline
  })
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  console.log(`mean of ${scores.length} papers: ${mean.toFixed(4)}`)
}

if (existsSync(SCORER)) printScores((await import(SCORER)) as Scorer, process.argv[2])
else console.log('The scorer of the corpus does not lie beside this checkout: nothing is measured.')
