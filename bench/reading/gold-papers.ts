import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The optional folder of real papers beside the checkout. */
export const CORPUS = resolve('../shared/corpus')
const OPEN = join(CORPUS, 'open')
const INVENTED = resolve('paperwork/reading/annotated')

/** A paper with the reading that a person wrote down for it. */
export type GoldPaper = {
  readonly name: string
  readonly origin: 'open' | 'invented'
  readonly text: string
  readonly gold: object
}

/** Counts of one measure in one document, as the scorer keeps them. */
type Counts = Readonly<Record<string, number | boolean>>
export type Measure = { readonly value: number | null; readonly right?: number; readonly total?: number }
export type Scored = {
  readonly name: string
  readonly counts: Readonly<Record<string, Counts>>
  readonly headline: number
  readonly measures: Readonly<Record<string, Measure>>
  readonly notes: readonly string[]
}
export type GoldTask = { readonly item: { id?: string; readonly text: string }; readonly status: string }
export type Reference = { readonly tasks: readonly GoldTask[] }
export type Prediction = { readonly tasks: readonly object[] }

/** What this project uses of the scorer of the corpus. */
export type Scorer = {
  readonly scoreDocument: (name: string, reference: Reference, prediction: object) => Scored
  readonly referenceFromGold: (gold: object) => Reference
  readonly perfectPrediction: (reference: Reference) => Prediction
  readonly total: (documents: readonly Scored[]) => Pick<Scored, 'headline' | 'measures'>
}

/** The scorer of the corpus; null where the corpus does not lie beside the checkout. */
export async function findScorer(): Promise<Scorer | null> {
  const path = join(CORPUS, 'score.mjs')
  return existsSync(path) ? ((await import(path)) as Scorer) : null
}

/** All papers that have gold: the open ones of the corpus and the invented ones beside the reader. */
export function goldPapers(): readonly GoldPaper[] {
  return [...openPapers(), ...inventedPapers()]
}

function inventedPapers(): readonly GoldPaper[] {
  return jsonIn(INVENTED)
    .filter((name) => existsSync(join(INVENTED, `${name}.txt`)))
    .map((name) => ({
      name,
      origin: 'invented',
      text: readFileSync(join(INVENTED, `${name}.txt`), 'utf8'),
      gold: JSON.parse(readFileSync(join(INVENTED, `${name}.json`), 'utf8')) as object,
    }))
}

/** A gold file may bear a shorter name than its document. */
function openPapers(): readonly GoldPaper[] {
  const folder = join(OPEN, 'documents')
  const documents = existsSync(folder) ? readdirSync(folder) : []
  return jsonIn(join(OPEN, 'gold')).flatMap((file) => {
    const name = file.replace(/\.txt$/, '')
    const document = documents.find((each) => each.startsWith(name))
    if (document === undefined) return []
    return {
      name,
      origin: 'open',
      text: readFileSync(join(folder, document), 'utf8'),
      gold: JSON.parse(readFileSync(join(OPEN, 'gold', `${file}.json`), 'utf8')) as object,
    }
  })
}

function jsonIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort()
}
