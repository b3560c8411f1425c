import { GIAO } from './giving.ts'
import { type Passage, part } from './passage.ts'
import { openAssignment } from './responsibility.ts'
import type { SectionNode } from './sections.ts'
import { opensUnit, splitUnits, unitListEnd } from './units.ts'

/** Who is to do what stands under a heading or a line that ends with a colon. */
export type Lead = { readonly chair: readonly string[]; readonly coordinate: readonly string[] }

const COMMAND = new RegExp(
  `^(?:${GIAO}(?: cho)?|đề nghị|kính đề nghị|yêu cầu|trách nhiệm(?: của)?|đối với) `,
  'u',
)
/** "Văn phòng có trách nhiệm:" */
const HEADING_END = /(?: (?:có|chịu) (?:trách nhiệm|nhiệm vụ)(?: sau(?: đây)?)?)?[\s:.;]*$/u
/** "Các sở, ngành theo chức năng, nhiệm vụ được giao" */
const BY_DUTY =
  /^theo (?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực)(?:,? (?:và )?(?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn))*(?: (?:được giao|được phân công|quản lý|phụ trách|của mình))*$/u
const ONLY_DOES =
  /^(?:tổ chức |triển khai )?(?:thực hiện|triển khai|các nội dung sau|một số nội dung sau|các nhiệm vụ sau)?[\s:]*$/u
/** "các đơn vị phối hợp thực hiện các hoạt động sau:", "một số nội dung như sau:" */
const DOES_WHAT_FOLLOWS =
  /^(?:(?:phối hợp|tập trung|tổ chức|cần|quan tâm|lưu ý|chỉ đạo|khẩn trương|nghiêm túc|chủ động|thực hiện|triển khai|tốt|ngay),? |và )*(?:(?:các|một số|những) (?:hoạt động|nội dung|nhiệm vụ|công việc|công tác|việc|vấn đề)(?: (?:cụ thể|trọng tâm|chủ yếu|chính))* ?)?(?:,? ?(?:cụ thể |như ){0,2}(?:sau|dưới)(?: đây)?)?:$/u
const REQUEST = new RegExp(`(?<!\\p{L})(?:yêu cầu|đề nghị|${GIAO}|phân công)(?= \\p{L})`, 'gu')
const LONGEST_UNIT_HEADING = 170

/** "2. Sở Nội vụ", "Giao Văn phòng Ban:": a heading that is only the name of who is to act. */
export function unitHeading(heading: Passage): readonly string[] | null {
  const command = COMMAND.exec(heading.folded)
  const from = command?.[0].length ?? 0
  const end = heading.text.length - (HEADING_END.exec(heading.folded)?.[0].length ?? 0)
  if (end - from < 3 || end > LONGEST_UNIT_HEADING) return null
  const name = part(heading, from, end)
  if (!opensUnit(name.folded.slice(0, 40))) return null
  const rest = name.folded.slice(unitListEnd(name))
  if (rest !== '' && !BY_DUTY.test(rest) && !isBareName(heading, name)) return null
  if (/^(?:tập thể|cá nhân|thành viên|cấp|ban hành)(?!\p{L})/u.test(name.folded)) return null
  return splitUnits(name).map(({ text }) => text)
}

/** "… yêu cầu các cơ quan, đơn vị thực hiện một số nội dung sau:": who is to do what the paper lists behind it. */
export function askedBefore({ content, children }: SectionNode): readonly string[] {
  const opener = content.at(-1)?.passage
  if (opener === undefined || children.length === 0 || !opener.text.endsWith(':')) return []
  for (const { index } of [...opener.folded.matchAll(REQUEST)].reverse()) {
    const units = openingUnits(part(opener, index))
    if (units !== null && units.chair.length > 0) return units.chair
  }
  return []
}

/** "1) Phòng Kế hoạch tổng hợp": a verb at the end of a short name without a full stop belongs to the name. */
function isBareName(heading: Passage, name: Passage): boolean {
  const words = name.text.split(' ').length
  return (
    /^\p{Lu}/u.test(name.text) &&
    words <= 6 &&
    !/[.;,]/.test(heading.text) &&
    !/(?:thực hiện|triển khai)$/.test(name.folded)
  )
}

/** "Giao A chủ trì, phối hợp với B thực hiện:": who is to do what the list under it says. */
export function openingUnits(heading: Passage): Lead | null {
  if (!heading.text.endsWith(':')) return null
  const opening = openAssignment(heading)
  const does = opening === null ? '' : heading.folded.slice(opening.action)
  if (opening === null || !(DOES_WHAT_FOLLOWS.test(does) || (opening.explicit && ONLY_DOES.test(does))))
    return null
  return { chair: opening.chair, coordinate: opening.coordinate }
}
