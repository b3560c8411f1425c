import {
  attestedFactLabels,
  disciplineFormLabels,
  grounds,
  memberCountLabels,
  ratingLabels,
  reachLabels,
} from '#contract/judging'
import { awardNames } from '#contract/requirement'
import { writeAnswer } from '../local-rules/answer-text.ts'
import { conditionWords, type Gap, type GapKind } from './condition-words.ts'
import type { EditedCondition } from './edited-part.ts'

/** What may be chosen in a gap, each with its words in the middle of a sentence; null where a number is typed. */
export const gapChoices: Readonly<Record<GapKind, Readonly<Record<string, string>> | null>> = {
  rating: lowered(ratingLabels),
  reach: lowered(reachLabels),
  award: awardNames,
  discipline: lowered(disciplineFormLabels),
  attested: lowered(attestedFactLabels),
  grounds: Object.fromEntries(Object.entries(grounds).map(([code, { label }]) => [code, label])),
  members: lowered(memberCountLabels),
  reachedBy: { atLeast: 'từ', moreThan: 'trên' },
  share: null,
  number: null,
  numberOrNone: null,
}

/** A condition as one reads it aloud: what a new part is called before anyone words it as the law does. */
export function saidCondition(condition: EditedCondition): string {
  return conditionWords[condition.kind].sentence
    .map((token) => (typeof token === 'string' ? token : saidGap(token, condition[token.field])))
    .join(' ')
    .replace(/ ([,%])/g, '$1')
}

function saidGap({ of }: Gap, value: unknown): string {
  const choices = gapChoices[of]
  if (choices === null) return saidNumber(value)
  const codes = Array.isArray(value) ? value : [value]
  return codes.map((code) => choices[String(code)] ?? '…').join(', ') || '…'
}

/** As laws write numbers below ten: 03. */
function saidNumber(value: unknown): string {
  if (typeof value === 'number') return String(value).padStart(2, '0')
  if (isFraction(value)) return writeAnswer('share', value)
  return '…'
}

export function isFraction(value: unknown): value is { readonly of: number; readonly over: number } {
  return typeof value === 'object' && value !== null && 'of' in value && 'over' in value
}

function lowered<Code extends string>(
  labels: Readonly<Record<Code, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries<string>(labels).map(([code, label]) => [
      code,
      label.charAt(0).toLowerCase() + label.slice(1),
    ]),
  )
}
