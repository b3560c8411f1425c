import { readPaper } from '#paperwork/reading/read-paper'
import { judge, type ReadPaper } from './reading/gold-items.ts'
import { findScorer, goldPapers, type Scored, type Scorer } from './reading/gold-papers.ts'
import { keepRun, printChanges } from './reading/kept-run.ts'
import { readPhraseLists } from './reading/phrase-lists.ts'
import { bootstrap, type Estimate, wilson } from './reading/statistics.ts'

// How well the reader reads papers that were annotated by hand: the open ones of the corpus beside the checkout and the
// invented ones beside the reader. Each figure with its 95 % interval: scores by drawing the documents again, shares and
// phrase lists by Wilson. Then which items were gained and lost against the kept run (`--keep` keeps this one).
// Exits 1 when the headline, a document or a phrase list misses its figure. `node bench/reading-accuracy.ts [--keep]`

const WANTED_HEADLINE = 0.93
const WANTED_OF_EACH = 0.85
const WANTED_OF_PHRASES = 0.98
const DRAWS = 1_000

const SCORES = [
  'header',
  'citations',
  'sections',
  'tasks',
  'movements',
  'targets',
  'recipients',
  'signer',
] as const
const SHARES = [
  'header.issuer',
  'header.number',
  'header.date',
  'header.type',
  'header.title',
  'taskClass',
  'deadline',
  'chair',
  'coordinate',
  'responsibility',
  'place',
  'quarter',
  'recurrence',
  'exact',
  'exactOfGold',
  'signer.name',
  'signer.position',
  'signer.authority',
] as const

const scorer = await findScorer()
if (scorer === null) console.log('Không có thư mục ../shared/corpus: bỏ qua phép đo.')
else measure(scorer)

function measure(scorer: Scorer): void {
  const papers = goldPapers().map((paper) => judge(scorer, paper, readPaper(paper.text)))
  for (const origin of ['open', 'invented'] as const) {
    const scored = papers.filter(({ paper }) => paper.origin === origin).map((each) => each.scored)
    printScores(`${scored.length} ${origin} papers`, scorer, scored)
  }
  const all = papers.map(({ scored }) => scored)
  printScores(`all ${all.length} papers`, scorer, all)
  printLeast(all)
  printPhrases()
  printChanges(papers)
  printItems(papers)
  if (process.argv.includes('--keep')) keepRun(papers)
}

function printScores(title: string, { total }: Scorer, scored: readonly Scored[]): void {
  console.log(`\n${title}`)
  const headline = bootstrap(scored, (drawn) => total(drawn).headline, DRAWS)
  print('headline', headline)
  if (headline.value < WANTED_HEADLINE) miss(`the headline is below ${WANTED_HEADLINE}`)
  print(
    'mean of documents',
    bootstrap(scored, (drawn) => drawn.reduce((sum, each) => sum + each.headline, 0) / drawn.length, DRAWS),
  )
  const { measures } = total(scored)
  for (const key of SCORES) {
    if (measures[key]?.value == null) continue
    print(
      key,
      bootstrap(scored, (drawn) => total(drawn).measures[key]?.value ?? 1, DRAWS),
    )
  }
  for (const key of SHARES) {
    const { right = 0, total: of = 0 } = measures[key] ?? {}
    if (of > 0) print(key, wilson(right, of), `${right} of ${of}`)
  }
}

function print(name: string, { value, low, high }: Estimate, detail = ''): void {
  const figures = `${value.toFixed(4)}   ${low.toFixed(4)} … ${high.toFixed(4)}`
  console.log(`  ${name.padEnd(22)} ${figures}   ${detail}`.trimEnd())
}

function printLeast(scored: readonly Scored[]): void {
  const sorted = [...scored].sort((a, b) => a.headline - b.headline)
  console.log('\nleast documents')
  for (const { name, headline } of sorted.slice(0, 12)) console.log(`  ${headline.toFixed(4)}  ${name}`)
  for (const { name, headline } of sorted) {
    if (headline < WANTED_OF_EACH) miss(`${name} is below ${WANTED_OF_EACH}`)
  }
}

function printPhrases(): void {
  console.log('\nphrase lists')
  for (const { name, total, wrong } of readPhraseLists()) {
    const right = total - wrong.length
    print(name, wilson(right, total), `${right} of ${total}`)
    for (const text of wrong) console.log(`    wrong: ${text}`)
    if (right / total < WANTED_OF_PHRASES) miss(`the list of ${name} is below ${WANTED_OF_PHRASES}`)
  }
}

/** Each thing that a person wrote down about a paper is one item. */
function printItems(papers: readonly ReadPaper[]): void {
  const count = (of: (paper: ReadPaper) => number) => papers.reduce((sum, paper) => sum + of(paper), 0)
  const asked = count(({ items }) => items.all.size)
  const right = count(({ items }) => items.hits.size)
  console.log('\nitems')
  print(
    'read right',
    wilson(right, asked),
    `${right} of ${asked}, ${count(({ items }) => items.extra.size)} beyond`,
  )
}

function miss(what: string): void {
  console.log(`  MISSED: ${what}`)
  process.exitCode = 1
}
