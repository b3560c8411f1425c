import { readPaper } from '#paperwork/reading/read-paper'
import { findScorer, goldPapers, type Scorer } from './reading/gold-papers.ts'

// How well single papers are read. `node bench/reading-annotated.ts` prints a line per invented paper; with a name or the
// beginning of one, also of a paper of the corpus, what was missed in it. Measures nothing where the corpus is absent.

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

const figure = (value: number | null | undefined) =>
  (typeof value === 'number' ? value.toFixed(2) : '-').padStart(6)

function printPapers(scorer: Scorer, wanted: string | undefined): void {
  const papers = goldPapers().filter(({ name, origin }) =>
    wanted === undefined ? origin === 'invented' : name.startsWith(wanted),
  )
  console.log(`${''.padEnd(44)}  total${SHOWN.map((key) => key.slice(0, 5).padStart(6)).join('')}`)
  const headlines = papers.map(({ name, text, gold }) => {
    const score = scorer.scoreDocument(name, scorer.referenceFromGold(gold), readPaper(text))
    const measures = SHOWN.map((key) => figure(score.measures[key]?.value)).join('')
    console.log(`${name.padEnd(44)} ${figure(score.headline)}${measures}`)
    if (wanted !== undefined) for (const note of score.notes) console.log(`   ${note}`)
    return score.headline
  })
  const mean = headlines.reduce((sum, headline) => sum + headline, 0) / headlines.length
  console.log(`mean of ${headlines.length} papers: ${mean.toFixed(4)}`)
}

const scorer = await findScorer()
if (scorer !== null) printPapers(scorer, process.argv[2])
else console.log('The scorer of the corpus does not lie beside this checkout: nothing is measured.')
