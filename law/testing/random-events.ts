import type { Subject } from '../catalogue/award-codes.ts'
import {
  type DisciplineFact,
  disciplineForms,
  type Facts,
  type HoldFact,
  holdReasons,
  type LeaveFact,
  leaveKinds,
  type SecondmentFact,
  type TransferFact,
} from '../lib/facts.ts'
import { type PlainDate, plainDate } from '../lib/plain-date.ts'
import { type Chance, dayOf, shifted } from './chance.ts'
import type { Temper } from './temper.ts'

type Events = Pick<
  Facts,
  'recruitedOn' | 'discipline' | 'holds' | 'leaves' | 'transfers' | 'secondments' | 'dissolvedOn'
>

/** What happened to the person or the collective besides its years. */
export function randomEvents(
  on: PlainDate,
  forYear: number,
  about: { readonly subject: Subject; readonly temper: Temper; readonly random: Chance },
): Events {
  const { subject, temper, random } = about
  const rarely = 0.03 + temper.bad / 2
  const recruitedOn = random.orAbsent(temper.absent, () => randomRecruitment(forYear, random))
  const discipline = random.orAbsent(temper.absent, () => randomDiscipline(on, rarely, random))
  const holds = random.orAbsent(temper.absent, () => randomHolds(on, rarely, random))
  const asked = {
    leaves: random.happens(rarely * 2) ? [randomLeave(forYear, random), randomLeave(forYear, random)] : [],
    transfers: random.happens(rarely) ? [randomTransfer(forYear, random)] : [],
    secondments: random.happens(rarely) ? [randomSecondment(forYear, random)] : [],
  }
  return {
    ...(recruitedOn !== undefined && { recruitedOn }),
    ...(discipline !== undefined && { discipline }),
    ...(holds !== undefined && { holds }),
    ...(subject === 'individual' && random.happens(0.8) && asked),
    ...(subject === 'collective' &&
      random.happens(rarely) && { dissolvedOn: shifted(on, random.between(-2, 2)) }),
  }
}

function randomRecruitment(forYear: number, random: Chance): PlainDate {
  if (random.happens(0.85)) return plainDate('2001-04-01')
  const first = random.pick([`${forYear}-07-01`, `${forYear}-03-01`, `${forYear}-02-28`, `${forYear}-06-30`])
  return shifted(plainDate(first), random.between(-1, 1))
}

function randomEnd(from: PlainDate, on: PlainDate, random: Chance): PlainDate | null {
  if (random.happens(0.1)) return null
  if (random.happens(0.3)) return later(from, shifted(on, random.between(-1, 1)))
  if (random.happens(0.3)) return later(from, dayOf(Number(from.slice(0, 4)) + random.between(0, 2), random))
  return shifted(from, random.between(30, 500))
}

function later(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? other : one
}

function randomDiscipline(on: PlainDate, often: number, random: Chance): readonly DisciplineFact[] {
  const list: DisciplineFact[] = []
  while (list.length < 2 && random.happens(often)) {
    const from = dayOf(Number(on.slice(0, 4)) - random.between(0, 7), random)
    list.push({ form: random.pick(disciplineForms), from, until: randomEnd(from, on, random) })
  }
  return list
}

function randomHolds(on: PlainDate, often: number, random: Chance): readonly HoldFact[] {
  const list: HoldFact[] = []
  while (list.length < 2 && random.happens(often)) {
    const from = shifted(on, random.pick([-100, -30, -1, 0, 1]))
    list.push({ reason: random.pick(holdReasons), from, until: randomEnd(from, on, random) })
  }
  return list
}

function randomLeave(forYear: number, random: Chance): LeaveFact {
  const from = dayOf(forYear - random.between(0, 1), random)
  const resultGood = random.orAbsent(0.2, () => random.happens(0.7))
  const rulesKept = random.orAbsent(0.2, () => random.happens(0.9))
  return {
    kind: random.pick(leaveKinds),
    from,
    until: shifted(from, random.pick([20, 44, 88, 89, 90, 180, 363, 364, 365, 366])),
    ...(resultGood !== undefined && { resultGood }),
    ...(rulesKept !== undefined && { rulesKept }),
  }
}

function randomTransfer(forYear: number, random: Chance): TransferFact {
  const oldUnitAgrees = random.orAbsent(0.2, () => random.happens(0.7))
  return {
    on: dayOf(forYear - random.between(0, 1), random),
    ...(oldUnitAgrees !== undefined && { oldUnitAgrees }),
  }
}

function randomSecondment(forYear: number, random: Chance): SecondmentFact {
  const from = dayOf(forYear - random.between(0, 1), random)
  const receivingUnitAgrees = random.orAbsent(0.2, () => random.happens(0.7))
  return {
    from,
    until: random.happens(0.2) ? null : shifted(from, random.between(0, 400)),
    ...(receivingUnitAgrees !== undefined && { receivingUnitAgrees }),
  }
}
