import type { LeaveFact } from '../../../lib/facts.ts'
import { allOf } from '../../../lib/outcome.ts'
import {
  addDays,
  addMonths,
  daysCounted,
  type PlainDate,
  plainDate,
  showDate,
} from '../../../lib/plain-date.ts'
import type { Condition } from '../../../lib/requirement.ts'
import { type Answer, decided, type Matter, open, settled } from '../matter.ts'

type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>

/** Whether other absence in the year judged stays under so many months, counted as thirty days each. */
export function otherLeaveUnder({ months }: Of<'otherLeaveUnder'>, matter: Matter): Answer {
  const days = leavesOf('other', matter).reduce((sum, leave) => sum + daysIn(leave, matter), 0)
  return settled(days < months * 30, days === 0 ? 'không nghỉ dài ngày' : `nghỉ khác ${days} ngày`)
}

/** Whether the time of training counts: its rules kept, and a good result where the law asks one. */
export function trainingCounts(condition: Of<'trainingCounts'>, matter: Matter): Answer {
  const answers = leavesOf('training', matter).map((training) => trainingAnswer(training, condition, matter))
  return together(answers, 'không đi đào tạo, bồi dưỡng')
}

function trainingAnswer(
  training: LeaveFact,
  { goodResultFromMonths }: Of<'trainingCounts'>,
  { facts }: Matter,
): Answer {
  if (training.rulesKept === false) return decided('notMet', 'không chấp hành quy định của cơ sở đào tạo')
  const asksResult =
    goodResultFromMonths !== null &&
    addMonths(training.from, goodResultFromMonths) <= addDays(training.until, 1)
  if (!asksResult) return decided('met', 'thời gian đào tạo được tính')
  if (training.resultGood !== undefined) {
    return settled(training.resultGood, training.resultGood ? 'kết quả từ loại khá' : 'kết quả dưới loại khá')
  }
  return open('chưa có kết quả đào tạo', `leaves.${facts.leaves?.indexOf(training)}.resultGood`)
}

/** Whether the unit left agrees, where the person worked there long enough in the year judged. */
export function oldUnitAgrees({ fromMonths }: Of<'oldUnitAgrees'>, { facts }: Matter): Answer {
  const threshold = addMonths(plainDate(`${facts.forYear}-01-01`), fromMonths)
  const last = plainDate(`${facts.forYear}-12-31`)
  const answers = (facts.transfers ?? []).flatMap(({ on, oldUnitAgrees: agrees }, index) =>
    on >= threshold && on <= last
      ? [agreement(agrees, `đơn vị cũ (chuyển ngày ${showDate(on)})`, `transfers.${index}.oldUnitAgrees`)]
      : [],
  )
  return together(answers, 'không thuộc trường hợp phải lấy ý kiến đơn vị cũ')
}

/** Whether the unit that received a person for a time agrees. */
export function receivingUnitAgrees(_: Of<'receivingUnitAgrees'>, { facts }: Matter): Answer {
  const answers = (facts.secondments ?? []).flatMap(({ from, until, receivingUnitAgrees: agrees }, index) =>
    overlapsYear(from, until, facts.forYear)
      ? [
          agreement(
            agrees,
            `đơn vị nhận biệt phái (từ ${showDate(from)})`,
            `secondments.${index}.receivingUnitAgrees`,
          ),
        ]
      : [],
  )
  return together(answers, 'không biệt phái trong năm')
}

function agreement(agrees: boolean | undefined, who: string, path: string): Answer {
  if (agrees === undefined) return open(`chưa có ý kiến của ${who}`, path)
  return settled(agrees, `${who} ${agrees ? 'đồng ý' : 'không đồng ý'}`)
}

function together(answers: readonly Answer[], otherwise: string): Answer {
  if (answers.length === 0) return decided('met', otherwise)
  const outcome = allOf(answers.map((answer) => answer.outcome))
  return {
    outcome,
    actual: answers.map(({ actual }) => actual).join('; '),
    missing: answers.flatMap(({ missing }) => missing),
  }
}

function leavesOf(kind: LeaveFact['kind'], { facts }: Matter): readonly LeaveFact[] {
  return (facts.leaves ?? []).filter(
    (leave) => leave.kind === kind && overlapsYear(leave.from, leave.until, facts.forYear),
  )
}

function overlapsYear(from: PlainDate, until: PlainDate | null, year: number): boolean {
  return from <= `${year}-12-31` && (until === null || until >= `${year}-01-01`)
}

function daysIn({ from, until }: LeaveFact, { facts }: Matter): number {
  const first = plainDate(`${facts.forYear}-01-01`)
  const last = plainDate(`${facts.forYear}-12-31`)
  return daysCounted(from < first ? first : from, until > last ? last : until)
}
