import type { Draft } from './pieces.ts'
import type { Scope } from './scopes.ts'
import { classUnder } from './topics.ts'

/** The last article of a decision: who is to carry it out. */
const EXECUTES =
  /^(?:tổ chức |triển khai )?(?:thi hành|thực hiện) (?:quyết định|nghị quyết|quy định|quy chế) này$/u

/** What a meeting heard and praised is no work. */
const ACKNOWLEDGES =
  /^(?:đã |cơ bản |biểu dương |ghi nhận |đánh giá cao |hoan nghênh |cảm ơn |nhất trí |thống nhất (?:với|nội dung|chủ trương|đánh giá|đề nghị) )/u

const LASTS =
  /^(?:phong trào(?: thi đua)?|cuộc vận động|kế hoạch)(?: này)?(?: “[^”]*”)?(?: được)? (?:thực hiện|triển khai|phát động|tổ chức|kéo dài)(?:,? chia (?:làm|thành) .*)?$/u

/** Outside the parts of a plan that ask for work, only what has a day or is expressly given counts. */
export function allowed(drafts: readonly Draft[], { topic, plan }: Scope): readonly Draft[] {
  if (!plan) return drafts.filter((draft) => isGiven(draft) && !isTold(draft))
  if (classUnder(topic) !== null && topic !== 'letter') return drafts.filter((draft) => !isMatter(draft))
  return drafts.filter((draft) => {
    const { deadline, explicit, chair, step, spans } = draft
    if (topic === 'targets') return explicit && chair.length > 0 && spans.length > 0
    if (topic === 'letter' ? isTold(draft) : isTellingOf(draft)) return false
    if (topic === 'letter' && chair.length > 0) return true
    if (step || (deadline !== null && deadline.kind !== 'none')) return true
    return explicit && chair.length > 0
  })
}

/** A matter, a theme, or what some instrument regulates. */
const MATTER =
  /^(?:việc \p{Ll}|chủ đề |thông điệp |khẩu hiệu )|(?:^|^[^:;.,]{2,60}:? )(?:được )?thực hiện (?:theo|đúng)(?: đúng)? (?:các )?(?:quy định|nghị định|thông tư|luật|quyết định|điều lệ|quy chế)(?!\p{L})/u

/** "Việc bình xét danh hiệu …" names a matter that is looked at; how long a movement lasts is no work either. */
function isMatter({ text, deadline, chair }: Draft): boolean {
  const kind = deadline?.kind ?? 'none'
  if (kind === 'between' && LASTS.test(text.folded)) return true
  return kind === 'none' && chair.length === 0 && MATTER.test(text.folded)
}

/** "… đã tham mưu ban hành Kế hoạch", "Một số đơn vị báo cáo chậm": what was done, not what is to be done. */
function isTold({ text, chair }: Draft): boolean {
  return ACKNOWLEDGES.test(text.folded) || /(?<!\p{L})đã \p{Ll}/u.test(text.folded) || isTellingOf({ chair })
}

function isTellingOf({ chair }: Pick<Draft, 'chair'>): boolean {
  return chair.some((unit) => /^(?:một số|nhiều) .*|(?: đã)$/iu.test(unit))
}

/** Given to someone, or due on a day. */
function isGiven({ text, deadline, explicit, chair, spans }: Draft): boolean {
  if (EXECUTES.test(text.folded)) return false
  if (deadline !== null && (deadline.kind !== 'none' || deadline.recurrence !== undefined))
    return chair.length > 0
  return explicit && chair.length > 0 && spans.length > 1
}
