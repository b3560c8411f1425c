import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ReadPaper } from './gold-items.ts'

const FILE = resolve('bench/kept-reading.json')

/** Of each paper what was read right and what was read beyond gold, as hashes: no wording of a paper is kept. */
type Kept = Readonly<Record<string, { readonly hits: string; readonly extra: string }>>

/** Keeps this run as the one that later runs are compared with. */
export function keepRun(papers: readonly ReadPaper[]): void {
  const kept = Object.fromEntries(
    papers.map(({ paper, items }) => [
      paper.name,
      { hits: [...items.hits].sort().join(' '), extra: [...items.extra.keys()].sort().join(' ') },
    ]),
  )
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`)
}

/** Prints what this run gained and lost against the kept one. */
export function printChanges(papers: readonly ReadPaper[]): void {
  if (!existsSync(FILE)) {
    console.log('No kept run to compare with: node bench/reading-accuracy.ts --keep keeps this one.')
    return
  }
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Kept
  const known = papers.filter(({ paper }) => kept[paper.name] !== undefined)
  const changes = known.flatMap((paper) =>
    changesOf(paper, kept[paper.paper.name] ?? { hits: '', extra: '' }),
  )
  const gained = changes.filter((change) => change.startsWith('+')).length
  console.log(
    `\nAgainst the kept run: ${gained} gained, ${changes.length - gained} lost; ${papers.length - known.length} papers are new.`,
  )
  for (const change of changes) console.log(change)
}

function changesOf({ paper, items }: ReadPaper, kept: Kept[string]): readonly string[] {
  const hits = new Set(kept.hits.split(' '))
  const extra = new Set(kept.extra.split(' ').filter((hash) => hash !== ''))
  const change = (sign: '+' | '-', what: string) =>
    `${sign} ${paper.name}: ${what.replace(' missed: ', ': ')}`
  const gone = [...extra].filter((hash) => !items.extra.has(hash)).length
  return [
    ...[...items.all].flatMap(([hash, what]) => {
      if (items.hits.has(hash) === hits.has(hash)) return []
      return change(items.hits.has(hash) ? '+' : '-', what)
    }),
    ...[...items.extra].flatMap(([hash, what]) => (extra.has(hash) ? [] : change('-', what))),
    ...(gone === 0 ? [] : [change('+', `${gone} read before and not asked for`)]),
  ]
}
