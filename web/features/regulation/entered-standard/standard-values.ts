import {
  type EnteredStandard,
  type EnteredStandardGiven,
  enteredStandardGiven,
  type StandardScope,
} from '#contract/entered-standard'
import { type EditedPart, edited, requirementOf } from './edited-part.ts'

/** A standard as the form holds it. */
export type StandardValues = {
  from: string | null
  confirmsLast: boolean
  tree: EditedPart
  /** The id of the instrument cited, or none yet. */
  source: string[]
  article: number | string
  clause: number | string
  point: string
  fileId: string | null
  note: string
}

/** A new standard for the days from one on, written from the last text read. */
export const newValues = (from: string, last: unknown, confirmsLast: boolean): StandardValues => ({
  from,
  confirmsLast,
  tree: edited(last),
  source: [],
  article: '',
  clause: '',
  point: '',
  fileId: null,
  note: '',
})

/** A draft as it was kept. */
export const valuesOf = ({
  from,
  confirmsLast,
  requirement,
  citation,
  file,
  note,
}: EnteredStandard): StandardValues => ({
  from,
  confirmsLast,
  tree: edited(requirement),
  source: [citation.source],
  article: citation.article,
  clause: citation.clause ?? '',
  point: citation.point ?? '',
  fileId: file?.id ?? null,
  note,
})

/** What can be said before asking the server. */
export function standardProblems({ from, source, article }: StandardValues): Record<string, string | null> {
  return {
    from: from === null ? 'Hãy chọn ngày' : null,
    source: source.length === 0 ? 'Hãy chọn văn bản làm căn cứ' : null,
    article: typeof article === 'number' && article > 0 ? null : 'Hãy ghi số điều',
  }
}

/** What is sent. */
export function givenOf(scope: StandardScope, values: StandardValues): EnteredStandardGiven {
  const { from, confirmsLast, tree, source, article, clause, point, fileId, note } = values
  return enteredStandardGiven.parse({
    scope,
    from: from ?? '',
    confirmsLast,
    requirement: confirmsLast ? null : requirementOf(tree),
    citation: {
      source: source[0] ?? '',
      article: Number(article),
      clause: typeof clause === 'number' && clause > 0 ? clause : null,
      point: point.trim() === '' ? null : point.trim(),
    },
    fileId,
    note,
  })
}

/** How the form calls a field that the server names. */
export function standardField(path: string): string {
  const field = path.replace(/^given\./, '').replace(/^citation\./, '')
  return field.startsWith('requirement') ? 'tree' : field
}
