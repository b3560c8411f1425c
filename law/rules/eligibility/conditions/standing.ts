import { disciplineForms } from '../../../lib/facts.ts'
import { addMonths, plainDate, showDate } from '../../../lib/plain-date.ts'
import type { Condition } from '../../../lib/requirement.ts'
import { disciplineWords, holdWords } from '../../../lib/words.ts'
import { type Answer, decided, type Matter, open, settled } from '../matter.ts'

type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>

/** Whether nothing of the form or above was decided in the year judged. */
export function notDisciplined({ from }: Of<'notDisciplined'>, { facts }: Matter): Answer {
  if (facts.discipline === undefined) return open('chưa có thông tin kỷ luật', 'discipline')
  const found = facts.discipline.find(
    (each) =>
      disciplineForms.indexOf(each.form) >= disciplineForms.indexOf(from) &&
      Number(each.from.slice(0, 4)) === facts.forYear,
  )
  return found === undefined
    ? decided('met', `không bị kỷ luật trong năm ${facts.forYear}`)
    : decided('notMet', `${disciplineWords[found.form]} từ ${showDate(found.from)}`)
}

/** Whether no discipline is being served on the day of receipt. */
export function disciplineServed(_: Of<'disciplineServed'>, { facts }: Matter): Answer {
  if (facts.discipline === undefined) return open('chưa có thông tin kỷ luật', 'discipline')
  const day = facts.receivedForAppraisalOn
  const found = facts.discipline.find(({ from, until }) => from <= day && (until === null || day < until))
  if (found === undefined) return decided('met', 'không trong thời hạn kỷ luật')
  const until = found.until === null ? 'chưa ghi ngày hết hạn' : `đến ${showDate(found.until)}`
  return decided('notMet', `${disciplineWords[found.form]} từ ${showDate(found.from)}, ${until}`)
}

/** Whether nothing is being examined on the day of receipt. */
export function noHold(_: Of<'noHold'>, { facts }: Matter): Answer {
  if (facts.holds === undefined) return open('chưa có thông tin về việc đang xem xét, xác minh', 'holds')
  const day = facts.receivedForAppraisalOn
  const found = facts.holds.find(({ from, until }) => from <= day && (until === null || day < until))
  return found === undefined
    ? decided('met', 'không có việc đang xem xét, thanh tra, xác minh')
    : decided('notMet', `${holdWords[found.reason]} từ ${showDate(found.from)}`)
}

/** Months of unbroken work by the end of the year judged. */
export function monthsOfService({ atLeast }: Of<'monthsOfService'>, { facts }: Matter): Answer {
  if (facts.recruitedOn === undefined) return open('chưa có ngày vào cơ quan', 'recruitedOn')
  const yearAfter = plainDate(`${facts.forYear + 1}-01-01`)
  return settled(
    addMonths(facts.recruitedOn, atLeast) <= yearAfter,
    `vào cơ quan ngày ${showDate(facts.recruitedOn)}`,
  )
}

/** Whether a collective still stands on the day of receipt. */
export function notDissolved(_: Of<'notDissolved'>, { facts }: Matter): Answer {
  const { dissolvedOn, receivedForAppraisalOn } = facts
  if (dissolvedOn === undefined || receivedForAppraisalOn < dissolvedOn) {
    return decided('met', 'tập thể đang hoạt động')
  }
  return decided('notMet', `đã giải thể ngày ${showDate(dissolvedOn)}`)
}
