import type { Ground } from '../catalogue/grounds.ts'
import { grounds } from '../catalogue/grounds.ts'
import type { Citation } from '../lib/citation.ts'
import type { AttestedFact } from '../lib/facts.ts'
import type { Requirement } from '../lib/requirement.ts'
import { attestedWords } from '../lib/words.ts'

/** An initiative, a scientific work or resourcefulness in combat, recognised at the base, in the year judged. */
export const initiativeAtBase: Requirement = {
  kind: 'initiatives',
  reach: 'grassroots',
  atLeast: 1,
  years: 1,
  label:
    'có sáng kiến được cơ sở công nhận, hoặc đề tài, đề án khoa học đã nghiệm thu, hoặc mưu trí, sáng tạo được đơn vị công nhận',
}

/** Active part in emulation, in the year judged. */
export const emulatesActively: Requirement = {
  kind: 'emulates',
  label: 'tích cực tham gia phong trào thi đua',
}

/** Tasks well completed, or better. */
export const wellCompleted: Requirement = {
  kind: 'rating',
  atLeast: 'good',
  label: 'hoàn thành tốt nhiệm vụ trở lên',
}

/** Inner unity of a collective. */
export const innerUnity: Requirement = {
  kind: 'united',
  label: 'nội bộ đoàn kết, chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
}

/** One achievement is rewarded once: years that an award rewarded do not count for the same award again. */
export const oneAchievementOneReward: Citation = { source: 'L-06-2022', article: 5, clause: 2 }

/** A sentence of the law that the officer answers for. */
export function attests(fact: AttestedFact, label = attestedWords[fact]): Requirement {
  return { kind: 'attested', fact, label }
}

/** A way to an award that is open on one ground alone. */
export function onGround(
  ground: Ground,
  requirements: readonly Requirement[],
  placed: { readonly cite?: Citation; readonly unchecked?: string } = {},
): Requirement {
  const label = grounds[ground].label
  return {
    ...placed,
    label,
    all: [{ kind: 'ground', oneOf: [ground], label: `loại hình: ${label.toLowerCase()}` }, ...requirements],
  }
}
