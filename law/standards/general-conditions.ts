import { newcomer, otherLeave, secondment, training, transfer } from './conditions-of-service.ts'
import {
  disciplineInYear,
  disciplineServed,
  dissolved,
  hold,
  oneStateAward,
} from './conditions-of-standing.ts'
import type { GeneralCondition } from './standard.ts'

/** What the law asks beside the standards, in the order an officer checks it. */
export const generalConditions: readonly GeneralCondition[] = [
  newcomer,
  disciplineInYear,
  disciplineServed,
  hold,
  otherLeave,
  training,
  transfer,
  secondment,
  oneStateAward,
  dissolved,
]
