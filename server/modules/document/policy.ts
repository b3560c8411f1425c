import { type Ability, allowed, denied } from '#contract/ability'
import type { Actor } from '#platform/operation'

/** The officer brings papers in, corrects and handles them. */
export function mayReceivePaper({ roles }: Actor): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được đưa văn bản vào kho.')
}

/** The officer says what has been dealt with. */
export function mayHandlePaper({ roles }: Actor): Ability {
  if (roles.includes('officer')) return allowed
  return denied('Chỉ cán bộ thi đua được đánh dấu văn bản đã xử lý.')
}

/**
 * A text is corrected before something is made of it: tasks, drafts and awards quote the paper and know its parts by
 * their place, and would say something else afterwards.
 */
export function mayCorrectPaper({ roles }: Actor, uses: readonly string[]): Ability {
  if (!roles.includes('officer')) return denied('Chỉ cán bộ thi đua được sửa chữ của văn bản.')
  const [first] = uses
    .filter((use) => use !== 'paper/arrived' && use !== 'paper/handled')
    .flatMap(sentenceFor)
  return first === undefined ? allowed : denied(first)
}

/** As for a correction; besides, there must be more than one paper in the file. */
export function maySplitPaper(actor: Actor, uses: readonly string[], partCount: number): Ability {
  const may = mayCorrectPaper(actor, uses)
  if (!may.allowed) return may
  return partCount > 1 ? allowed : denied('Tệp này chỉ có một văn bản nên không cần tách.')
}

/** Only what nothing rests on is taken out. */
export function mayRemovePaper({ roles }: Actor, uses: readonly string[]): Ability {
  if (!roles.includes('officer')) return denied('Chỉ cán bộ thi đua được bỏ văn bản khỏi kho.')
  const [use] = uses
  return use === undefined ? allowed : denied(uses.flatMap(sentenceFor).at(0) ?? IN_USE)
}

const IN_USE = 'Văn bản đang được dùng ở nơi khác nên không bỏ được.'

const sentences: readonly (readonly [RegExp, string])[] = [
  [
    /^plan_draft\/reviewing$/,
    'Văn bản đang được rà soát để lập kế hoạch; hãy ghi hoặc bỏ bản rà soát đó trước.',
  ],
  [/^plan_draft\/committed$|^plan(?:\/|$)/, 'Văn bản đã được ghi thành kế hoạch nên phải giữ nguyên.'],
  [
    /^task(?:\/|$)/,
    'Kế hoạch đang có nhiệm vụ hoặc thời hạn lấy từ văn bản này; hãy hoàn tác việc đưa vào kế hoạch trước.',
  ],
  [
    /^granted_award$/,
    'Lịch sử khen thưởng đang dẫn văn bản này; hãy bỏ các dòng đã ghi từ văn bản này trước.',
  ],
  [/^paper(?:\/|$)/, 'Các văn bản tách từ cùng tệp đang dùng tệp gốc này; hãy bỏ các văn bản đó trước.'],
]

/** A draft that was dropped keeps its paper from being removed and from nothing else. */
function sentenceFor(use: string): readonly string[] {
  if (use === 'plan_draft/dropped') return []
  return [sentences.find(([pattern]) => pattern.test(use))?.[1] ?? IN_USE]
}

/** Who sees papers before they concern everyone; for the others such a paper does not exist. */
export function mayReadUnreleased({ roles }: Actor): boolean {
  return roles.includes('officer') || roles.includes('leadership')
}
