import { isOfState } from '../../../catalogue/award-codes.ts'
import type { Ground } from '../../../catalogue/grounds.ts'
import type { AwardFact } from '../../../lib/facts.ts'
import { showDate } from '../../../lib/plain-date.ts'
import type { Condition } from '../../../lib/requirement.ts'
import { type Answer, decided, type Matter, open, settled } from '../matter.ts'

type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>

/** Whether the award was given before, on a ground that counts. */
export function holdsAward({ award, atLeast }: Of<'holdsAward'>, matter: Matter): Answer {
  return onEitherGround(matter, (held) => {
    const counted = held.filter((each) => each.award === award)
    return settled(counted.length >= atLeast, counted.length === 0 ? 'chưa được tặng' : describe(counted))
  })
}

/** Whether so many years of achievement lie since the last period that such an award rewarded. */
export function yearsSince({ award, years }: Of<'yearsSince'>, matter: Matter): Answer {
  return onEitherGround(matter, (held) => {
    const rewarded = held.filter((each) => each.award === award)
    if (rewarded.length === 0) return decided('met', 'chưa được tặng nên không phải cách năm')
    const passed = matter.facts.forYear - Math.max(...rewarded.map(firstYearAfter)) + 1
    return settled(passed >= years, `${Math.max(0, passed)} năm thành tích sau lần khen trước`)
  })
}

/** Whether nothing else of the State was given in the year of receipt, but for grounds that do not count. */
export function noOtherStateAward(_: Of<'noOtherStateAward'>, { facts }: Matter): Answer {
  if (facts.ground !== undefined && unlimitedGrounds.has(facts.ground)) {
    return decided('met', 'loại hình này không bị giới hạn một lần trong năm')
  }
  if (facts.awards === undefined) return open('chưa có danh sách khen thưởng đã nhận', 'awards')
  const day = facts.receivedForAppraisalOn
  const other = facts.awards.find(
    ({ award, decidedOn, ground }) =>
      isOfState(award) &&
      decidedOn <= day &&
      decidedOn.slice(0, 4) === day.slice(0, 4) &&
      (ground === undefined || !unlimitedGrounds.has(ground)),
  )
  if (other === undefined) return decided('met', 'trong năm chưa có khen thưởng cấp Nhà nước nào khác')
  const actual = `đã được khen cấp Nhà nước ngày ${showDate(other.decidedOn)}`
  return facts.ground === undefined ? open(actual, 'ground') : decided('notMet', actual)
}

const unlimitedGrounds: ReadonlySet<Ground> = new Set<Ground>([
  'adHoc',
  'contribution',
  'tenure',
  'foreignRelations',
])

/** What ad-hoc and movement achievements earned is no basis for a higher award of merit. */
const notCountedForMerit: ReadonlySet<Ground> = new Set<Ground>(['adHoc', 'movement'])

/** What the awards held come to; while the ground of the proposal is unknown, under both ways of counting them. */
function onEitherGround({ facts }: Matter, ask: (held: readonly AwardFact[]) => Answer): Answer {
  const { awards, ground, receivedForAppraisalOn } = facts
  if (awards === undefined) return open('chưa có danh sách khen thưởng đã nhận', 'awards')
  const held = awards.filter(({ decidedOn }) => decidedOn <= receivedForAppraisalOn)
  const otherwise = ask(held)
  if (ground !== undefined && ground !== 'merit') return otherwise
  const forMerit = ask(
    held.filter((each) => each.ground === undefined || !notCountedForMerit.has(each.ground)),
  )
  return ground === undefined && forMerit.outcome !== otherwise.outcome
    ? open(`${forMerit.actual}; chưa chọn loại hình khen thưởng`, 'ground')
    : forMerit
}

function firstYearAfter({ periodUntil, decidedOn }: AwardFact): number {
  return periodUntil === undefined ? Number(decidedOn.slice(0, 4)) : Number(periodUntil.slice(0, 4)) + 1
}

function describe(held: readonly AwardFact[]): string {
  return `được tặng ngày ${held.map(({ decidedOn }) => showDate(decidedOn)).join(', ')}`
}
