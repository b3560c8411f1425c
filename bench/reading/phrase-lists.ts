import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mentionsIn } from '../../paperwork/reading/citations.ts'
import { readDeadline } from '../../paperwork/reading/deadline.ts'
import { passageOf } from '../../paperwork/reading/passage.ts'
import { bareQuantity, quantitiesIn } from '../../paperwork/reading/quantities.ts'
import { readResponsibility } from '../../paperwork/reading/responsibility.ts'
import { CORPUS } from './gold-papers.ts'

type Phrase<Expected> = {
  readonly text: string
  readonly expect: Expected
  readonly context?: { readonly year: number; readonly docDate?: string }
}

export type PhraseList = { readonly name: string; readonly total: number; readonly wrong: readonly string[] }

/** The lists of wordings with what they mean, each read by the part of the reader that answers for it. */
export function readPhraseLists(): readonly PhraseList[] {
  return [deadlines(), citations(), responsibility(), targets()]
}

function list<Expected>(name: string, isRight: (phrase: Phrase<Expected>) => boolean): PhraseList {
  const file = readFileSync(join(CORPUS, 'open/phrases', `${name}.json`), 'utf8')
  const phrases = JSON.parse(file) as Phrase<Expected>[]
  const wrong = phrases.filter((phrase) => !isRight(phrase)).map(({ text }) => text)
  return { name, total: phrases.length, wrong }
}

type ExpectedDeadline = {
  readonly kind: string
  readonly date?: string
  readonly from?: string | null
  readonly to?: string | null
  readonly recurrence?: string
  readonly time?: string
}

function deadlines(): PhraseList {
  return list<ExpectedDeadline>('deadlines', ({ text, expect, context }) => {
    const read = readDeadline(text, { year: context?.year ?? null, documentDate: context?.docDate ?? null })
    const same = (key: 'date' | 'from' | 'to') => (read[key] ?? null) === (expect[key] ?? null)
    const extras = (['recurrence', 'time'] as const).every(
      (key) => expect[key] === undefined || read[key] === expect[key],
    )
    return read.kind === expect.kind && same('date') && same('from') && same('to') && extras
  })
}

type ExpectedCitation = Readonly<Record<'type' | 'number' | 'date' | 'issuer', string | null>>

function citations(): PhraseList {
  return list<ExpectedCitation>('citations', ({ text, expect }) =>
    mentionsIn(passageOf(text, 0, text.length)).some(
      ({ type, number, date, issuer }) =>
        type === expect.type &&
        number === expect.number &&
        date === expect.date &&
        (expect.issuer === null || issuer === expect.issuer),
    ),
  )
}

function responsibility(): PhraseList {
  return list<{ chair: string[]; coordinate: string[] }>('responsibility', ({ text, expect }) => {
    const read = readResponsibility(passageOf(text, 0, text.length))
    return (
      String(read.chair) === String(expect.chair) && String(read.coordinate) === String(expect.coordinate)
    )
  })
}

type ExpectedTarget = {
  readonly comparator: string
  readonly value: number | number[]
  readonly unit: string | string[] | null
}

function targets(): PhraseList {
  return list<ExpectedTarget>('targets', ({ text, expect }) => {
    const passage = passageOf(text, 0, text.length)
    const found = quantitiesIn(text, passage.folded)
    const bare = bareQuantity(passage.folded)
    const values = [expect.value].flat()
    if (expect.unit === null) return bare?.comparator === expect.comparator && bare.value === values[0]
    // "% tập thể" names what is counted; the unit of SCHEMA.md is "%" alone.
    const units = [expect.unit].flat().map((unit) => (unit.startsWith('%') ? '%' : unit))
    return values.every(
      (value, index) =>
        found[index]?.value === value &&
        found[index]?.unit === units[index] &&
        found[index]?.comparator === expect.comparator,
    )
  })
}
