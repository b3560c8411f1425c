import { type Rating, ratings } from '../../../lib/facts.ts'
import type { Condition } from '../../../lib/requirement.ts'
import { attestedWords, ratingWords } from '../../../lib/words.ts'
import { type Answer, type Matter, open, settled } from '../matter.ts'

type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>

/** Whether a classification is so good or better. */
export function isRatedAtLeast(given: Rating, needed: Rating): boolean {
  return ratings.indexOf(given) <= ratings.indexOf(needed)
}

/** The classification of the year judged. */
export function rating({ atLeast }: Of<'rating'>, { facts, yearOf }: Matter): Answer {
  const given = yearOf(facts.forYear)?.rating
  if (given === undefined) {
    return open(`chưa có kết quả xếp loại năm ${facts.forYear}`, `years.${facts.forYear}.rating`)
  }
  return settled(isRatedAtLeast(given, atLeast), `năm ${facts.forYear}: ${ratingWords[given]}`)
}

/** Whether the year judged was one of active emulation. */
export function emulates(_: Of<'emulates'>, { facts, yearOf }: Matter): Answer {
  const given = yearOf(facts.forYear)?.emulates
  if (given === undefined) {
    return open('chưa có nhận xét về việc tham gia thi đua', `years.${facts.forYear}.emulates`)
  }
  return settled(given, given ? 'có tham gia tích cực' : 'không tham gia tích cực')
}

/** Whether a collective was of one mind in the year judged. */
export function united(_: Of<'united'>, { facts, yearOf }: Matter): Answer {
  const given = yearOf(facts.forYear)?.united
  if (given === undefined) {
    return open('chưa có nhận xét về nội bộ đoàn kết', `years.${facts.forYear}.united`)
  }
  return settled(given, given ? 'nội bộ đoàn kết' : 'nội bộ chưa đoàn kết')
}

/** Whether the proposal rests on one of the grounds. */
export function ground({ oneOf }: Of<'ground'>, { facts }: Matter): Answer {
  if (facts.ground === undefined) return open('chưa chọn loại hình khen thưởng', 'ground')
  return settled(
    oneOf.includes(facts.ground),
    oneOf.includes(facts.ground) ? 'đúng loại hình' : 'đề nghị theo loại hình khác',
  )
}

/** What the officer says where no record answers. */
export function attested({ fact }: Of<'attested'>, { facts }: Matter): Answer {
  const given = facts.attested?.[fact]
  if (given === undefined) return open(`chưa xác nhận: ${attestedWords[fact]}`, `attested.${fact}`)
  return settled(given, given ? 'cán bộ xác nhận có' : 'cán bộ xác nhận không')
}
