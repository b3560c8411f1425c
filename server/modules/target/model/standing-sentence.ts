import { type PlainDate, showDate } from '#law'
import { showHundredths } from './amounts.ts'
import { isCeiling } from './needed-count.ts'
import type { Measured, StandingOnDay, StandingReason, TimedAim } from './target-standing.ts'

interface Said {
  readonly aim: TimedAim
  readonly measured: Measured
  readonly found: StandingOnDay
}

/** Why a target stands as it does, in one sentence with its numbers. */
export function standingSentence(said: Said): string {
  return sentences[said.found.reason](said)
}

const number = (hundredths: number | null): string =>
  hundredths === null ? 'chưa rõ' : showHundredths(hundredths)
const day = (date: PlainDate | null): string => (date === null ? '' : showDate(date))

const sentences: Readonly<Record<StandingReason, (said: Said) => string>> = {
  achievedEnough: ({ measured, found }) =>
    `Đã đạt ${number(measured.achieved)}, cần ${number(found.neededAchieved)}.`,
  achievedTooMany: ({ measured, found }) =>
    `Đã có ${number(measured.achieved)}, chỉ được ${number(found.neededAchieved)}; vượt ${number(found.gap)}.`,
  heldUntilEnd: ({ measured, found }) =>
    `Hết kỳ có ${number(measured.achieved)}, được tới ${number(found.neededAchieved)}.`,
  endedShort: ({ measured, found }) =>
    `Hết kỳ mới đạt ${number(measured.achieved)}, cần ${number(found.neededAchieved)}; thiếu ${number(found.gap)}.`,
  endedUnknown: ({ aim }) => `Đã hết kỳ ngày ${day(aim.dueOn)} nhưng chưa nhập đủ số đã đạt.`,
  registeredTooMany: ({ measured, found }) =>
    `Đăng ký ${number(measured.registered)}, chỉ được ${number(found.neededRegistered)}; vượt ${number(found.gap)}.`,
  registeredTooFew: ({ aim, measured, found }) =>
    `Hết hạn đăng ký ngày ${day(aim.registrationDue)} mới có ${number(measured.registered)}, cần ${number(found.neededRegistered)}; thiếu ${number(found.gap)}.`,
  behindTheYear: ({ measured, found }) =>
    `Mới đạt ${number(measured.achieved)}, chậm so với thời gian đã qua; cần ${number(found.neededAchieved)}, còn ${number(found.gap)}.`,
  baseUnknown: () => 'Chưa nhập tổng số để tính tỷ lệ.',
  registeredUnknown: ({ aim }) =>
    aim.registrationDue === null
      ? 'Chưa nhập số đăng ký.'
      : `Đã qua hạn đăng ký ngày ${day(aim.registrationDue)} nhưng chưa nhập số đăng ký.`,
  achievedUnknown: () => 'Chưa nhập số đã đạt.',
  inTime: (said) => inTimeSentence(said),
}

function inTimeSentence({ aim, measured, found }: Said): string {
  const needed = number(found.neededRegistered ?? found.neededAchieved)
  const bound = isCeiling(aim) ? `Được tới ${needed}` : `Cần ${needed}`
  const { registered, achieved } = measured
  if (achieved !== null) return `${bound}; đã đạt ${number(achieved)}.`
  if (registered !== null) return `${bound}; đã đăng ký ${number(registered)}.`
  return aim.registrationDue === null
    ? `${bound}.`
    : `${bound}; đăng ký tới ngày ${day(aim.registrationDue)}.`
}
