import type { Target, TargetContent } from '#contract/target'
import { amountGiven, typedAmount } from './amount-given.ts'

/** A target as its form holds it. */
export interface TargetFields extends Record<string, unknown> {
  readonly measure: string
  readonly award: string
  readonly population: TargetContent['population']
  readonly counting: TargetContent['counting']
  readonly comparison: TargetContent['comparison']
  readonly amount: number | string
  readonly countedUnit: string
  readonly baseTargetId: string
  readonly baseWords: string
  readonly pace: TargetContent['pace']
  readonly registrationDue: string | null
  readonly dueOn: string | null
}

/** An empty form. */
export function newFields(year: number): TargetFields {
  return {
    measure: '',
    award: '',
    population: 'persons',
    counting: 'count',
    comparison: 'atLeast',
    amount: '',
    countedUnit: '',
    baseTargetId: '',
    baseWords: '',
    pace: 'yearEnd',
    registrationDue: null,
    dueOn: `${year}-12-31`,
  }
}

/** The form of a target that is there. */
export function fieldsOf(target: Target): TargetFields {
  return {
    measure: target.measure,
    award: target.award ?? '',
    population: target.population,
    counting: target.counting,
    comparison: target.comparison,
    amount: typedAmount(target.amount, target.counting),
    countedUnit: target.countedUnit ?? '',
    baseTargetId: target.baseTargetId ?? '',
    baseWords: target.baseWords ?? '',
    pace: target.pace,
    registrationDue: target.registrationDue,
    dueOn: target.dueOn,
  }
}

/** What a form says of a target of a year. */
export function contentOf(fields: TargetFields, year: number): TargetContent {
  return {
    year,
    measure: fields.measure,
    award: fields.award || null,
    population: fields.population,
    counting: fields.counting,
    comparison: fields.comparison,
    amount: amountGiven(fields.amount, fields.counting) ?? { of: 0, over: 1 },
    countedUnit: fields.countedUnit || null,
    baseTargetId: fields.baseTargetId || null,
    baseWords: fields.baseWords || null,
    pace: fields.pace,
    registrationDue: fields.registrationDue,
    dueOn: fields.dueOn ?? `${year}-12-31`,
  }
}
