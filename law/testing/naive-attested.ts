import type { Facts } from '../lib/facts.ts'
import type { Outcome } from '../lib/finding.ts'
import {
  attested,
  ground,
  membersNumber,
  membersReach,
  mostMembers,
  type Question,
  rated,
  thisYear,
} from './naive-conditions.ts'
import { answered, every, some } from './three-values.ts'

export function reviewed(facts: Facts): Outcome {
  return every(ground(facts, 'movement'), attested(facts, 'reviewedInMovement'))
}

export function adHoc(facts: Facts): Outcome {
  return every(ground(facts, 'adHoc'), attested(facts, 'adHocAchievement'))
}

export function contribution(facts: Facts): Outcome {
  return every(ground(facts, 'contribution'), attested(facts, 'greatContribution'))
}

export function advancedCollective(facts: Facts, old: boolean): Outcome {
  return every(
    rated(facts, 'good'),
    answered(thisYear(facts)?.emulates),
    old ? mostMembers(facts, 'advancedWorkers') : membersReach(facts, 'advancedWorkers', [7, 10]),
    membersNumber(facts, 'disciplinedWarningOrAbove', (many) => many === 0),
    answered(thisYear(facts)?.united),
  )
}

export function provincialFlag({ facts, onlyCompared }: Question): Outcome {
  const yearly = every(
    ground(facts, 'merit'),
    attested(facts, 'leadsBloc'),
    attested(facts, 'exceedsTargets'),
    attested(facts, 'outstandingExample'),
    answered(thisYear(facts)?.united),
    attested(facts, 'strongOrganisations'),
  )
  const movement = every(
    ground(facts, 'movement'),
    attested(facts, 'leadsMovement'),
    onlyCompared ? 'met' : attested(facts, 'movementThreeYears'),
  )
  return some(yearly, movement)
}

export function governmentFlag(facts: Facts, old: boolean): Outcome {
  const best = every(
    ground(facts, 'merit'),
    attested(facts, 'selectedAmongBest'),
    attested(facts, 'leadsBloc'),
  )
  const strong = every(
    attested(facts, 'exceedsTargets'),
    answered(thisYear(facts)?.united),
    attested(facts, 'strongOrganisations'),
  )
  const movement = every(
    ground(facts, 'movement'),
    attested(facts, 'leadsMovement'),
    attested(facts, 'movementFiveYears'),
  )
  return some(old ? best : every(best, strong), movement)
}

export function letterBefore2024(facts: Facts): Outcome {
  return some(every(ground(facts, 'merit', 'movement'), attested(facts, 'reviewedInMovement')), adHoc(facts))
}
