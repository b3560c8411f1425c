import type { Condition } from '../../lib/requirement.ts'
import { oldUnitAgrees, otherLeaveUnder, receivingUnitAgrees, trainingCounts } from './conditions/absence.ts'
import { holdsAward, noOtherStateAward, yearsSince } from './conditions/awards.ts'
import { initiatives } from './conditions/initiatives.ts'
import { memberCount, memberCountAtMost, memberShare } from './conditions/members.ts'
import { ratingRun } from './conditions/rating-run.ts'
import {
  disciplineServed,
  monthsOfService,
  noHold,
  notDisciplined,
  notDissolved,
} from './conditions/standing.ts'
import { attested, emulates, ground, rating, united } from './conditions/this-year.ts'
import { titleRun } from './conditions/title-run.ts'
import { type Answer, type Matter, open } from './matter.ts'

/** Conditions that facts alone answer; a title's own standard is weighed by `weigh`. */
export type Answered = Exclude<Condition, { kind: 'titleOrStandard' }>

/** What the facts say to one condition: met, not met or open, with words for the officer. */
export function answer(condition: Answered, matter: Matter): Answer {
  switch (condition.kind) {
    case 'rating':
      return rating(condition, matter)
    case 'emulates':
      return emulates(condition, matter)
    case 'united':
      return united(condition, matter)
    case 'initiatives':
      return initiatives(condition, matter)
    case 'titleRun':
      return titleRun(condition, matter)
    case 'ratingRun':
      return ratingRun(condition, matter)
    case 'holdsAward':
      return holdsAward(condition, matter)
    case 'yearsSince':
      return yearsSince(condition, matter)
    case 'ground':
      return ground(condition, matter)
    case 'attested':
      return attested(condition, matter)
    case 'memberShare':
      return memberShare(condition, matter)
    case 'memberCount':
      return memberCount(condition, matter)
    case 'memberCountAtMost':
      return memberCountAtMost(condition, matter)
    case 'monthsOfService':
      return monthsOfService(condition, matter)
    case 'notDisciplined':
      return notDisciplined(condition, matter)
    case 'disciplineServed':
      return disciplineServed(condition, matter)
    case 'noHold':
      return noHold(condition, matter)
    case 'noOtherStateAward':
      return noOtherStateAward(condition, matter)
    case 'otherLeaveUnder':
      return otherLeaveUnder(condition, matter)
    case 'trainingCounts':
      return trainingCounts(condition, matter)
    case 'oldUnitAgrees':
      return oldUnitAgrees(condition, matter)
    case 'receivingUnitAgrees':
      return receivingUnitAgrees(condition, matter)
    case 'notDissolved':
      return notDissolved(condition, matter)
    case 'unread':
      return open('văn bản chưa được đối chiếu nên chưa kết luận được', 'lawText')
  }
}
