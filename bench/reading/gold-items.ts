import { createHash } from 'node:crypto'
import type { GoldPaper, Prediction, Reference, Scored, Scorer } from './gold-papers.ts'

/** What a paper asks a reader for, one by one, and which of it was read; each under a short hash of its wording. */
export type Items = {
  /** Hash and readable wording of every gold item. */
  readonly all: ReadonlyMap<string, string>
  readonly hits: ReadonlySet<string>
  /** What was read that gold does not have. */
  readonly extra: ReadonlyMap<string, string>
}

export type ReadPaper = { readonly paper: GoldPaper; readonly scored: Scored; readonly items: Items }

const NOWHERE = '§'
const EXTRA = / too many: /
const MISSED = /^task missed: (\S+)/
const FIELD = /^task (\S+) (?:text|deadline|chair|coordinate|place): /
/** The remark of the scorer says what gold has, and behind this what was read. */
const READ_INSTEAD = /(?:, got | found, but as | \(a ).*$/

/** Scores one paper and tells its items apart, by what the scorer remarks on. */
export function judge(scorer: Scorer, paper: GoldPaper, reading: object): ReadPaper {
  const reference = withIds(scorer.referenceFromGold(paper.gold))
  const notesOn = (prediction: object) => scorer.scoreDocument(paper.name, reference, prediction).notes
  const wordings = new Map(reference.tasks.map(({ item }) => [item.id ?? '', item.text]))
  const all = new Map(
    named([...notesOn({}), ...notesOn(wrongFields(scorer.perfectPrediction(reference)))]).map((name) => [
      hashOf(name),
      readable(name, wordings),
    ]),
  )
  const scored = scorer.scoreDocument(paper.name, reference, reading)
  const missed = new Set(named(scored.notes).map(hashOf))
  const lost = new Set(scored.notes.map((note) => MISSED.exec(note)?.[1] ?? NOWHERE))
  for (const name of named(notesOn(wrongFields(scorer.perfectPrediction(reference))))) {
    if (lost.has(FIELD.exec(name)?.[1] ?? '')) missed.add(hashOf(name))
  }
  const extra = scored.notes.filter((note) => EXTRA.test(note))
  return {
    paper,
    scored,
    items: {
      all,
      hits: new Set([...all.keys()].filter((hash) => !missed.has(hash))),
      extra: new Map(numbered(extra).map((note) => [hashOf(note), note])),
    },
  }
}

/** A remark names a task by its id alone. */
function withIds(reference: Reference): Reference {
  for (const [index, { item }] of reference.tasks.entries())
    item.id = (item.id ?? `#${index + 1}`).replace(/\s/g, '')
  return reference
}

/** All tasks found and nothing right about them: the scorer then remarks on each of their fields. */
function wrongFields({ tasks }: Prediction): object {
  const wrong = {
    deadline: { kind: 'before', date: NOWHERE },
    chair: [NOWHERE],
    coordinate: [NOWHERE],
    place: NOWHERE,
  }
  return { tasks: tasks.map((task) => ({ ...task, ...wrong })) }
}

/** The gold items that remarks are about; what is alike is told apart by counting. */
function named(notes: readonly string[]): readonly string[] {
  const about = notes.filter((note) => !EXTRA.test(note) && !/not scored$/.test(note))
  return numbered(
    [...new Set(about.filter((note) => FIELD.test(note))), ...about.filter((note) => !FIELD.test(note))].map(
      (note) => note.replace(READ_INSTEAD, ''),
    ),
  )
}

function numbered(notes: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return notes.map((note) => {
    const count = (seen.get(note) ?? 0) + 1
    seen.set(note, count)
    return count === 1 ? note : `${note} (${count})`
  })
}

function readable(name: string, wordings: ReadonlyMap<string, string>): string {
  const id = FIELD.exec(name)?.[1]
  const text = id === undefined ? undefined : wordings.get(id)
  return text === undefined ? name : `${name} — ${text.slice(0, 60)}`
}

function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 8)
}
