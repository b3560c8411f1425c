import { awards, isAwardCode, type NamedAward, type Subject } from '#law'
import { type AwardMention, awardsNamedIn, givenByNamedBefore } from './awardees-award.ts'
import type { Passage } from './passage.ts'

/** What holds for the names of a list: which award, given or proposed, for whom, for which year. */
export type Honour = {
  /** Whether names that follow are names of those honoured. */
  readonly open: boolean
  readonly awards: readonly NamedOrPrinted[]
  readonly standing: 'granted' | 'proposed'
  readonly year: number | null
  readonly subject: Subject | null
  readonly unit: string | null
}

/** What is printed where a paper honours somebody and names no award. */
export const UNNAMED = 'khen thưởng'

export type NamedOrPrinted = { readonly award: NamedAward | null; readonly printed: string }

/** What a heading or a sentence says about the names that follow it; null where it says nothing about awards. */
export type Lead =
  | { readonly kind: 'award'; readonly honour: Partial<Honour>; readonly mentions: readonly AwardMention[] }
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'closing' }

const GIVES =
  /(?<!\p{L})(?:tặng|truy tặng|phong tặng|tặng thưởng|trao tặng|công nhận|khen thưởng|khen tặng|biểu dương|tuyên dương|đề nghị|đề xuất|trình|suy tôn|bình xét|xét|bỏ phiếu|đăng ký|đạt danh hiệu|danh hiệu|hình thức|được)(?!\p{L})/u
const PLAIN_GIVING =
  /(?<!\p{L})(?:khen thưởng|biểu dương|tuyên dương|khen tặng)(?: đột xuất| thành tích)? (?:cho|đối với)(?: các)? (?:ông|bà|đồng chí|em|tập thể \p{L})|(?<!\p{L})(?:(?:khen thưởng|biểu dương|tuyên dương|khen tặng)(?: đột xuất| thành tích)?(?= (?:cho |đối với |\d{1,4} |ông |bà ))|(?<!đã )(?:được|đề nghị) (?:xét )?khen(?: thưởng)?)[^.]{0,120}(?::|có tên|sau đây|kèm theo|$)/u
/** Lists of people who are named for something else. */
const OTHER_LIST =
  /thành lập|kiện toàn|phân công|cử (?:các|ông|bà)|bổ nhiệm|điều động|thành phần|tham dự|dự họp|có mặt|vắng mặt|ban kiểm phiếu|tổ (?:giúp việc|kiểm phiếu|soạn thảo)|danh sách (?:hội đồng|ban|tổ|thành viên|đại biểu|ủy viên)|ủy viên|thành viên hội đồng|hội đồng gồm|liên hệ|nơi nhận|người nhận|hồ sơ (?:kèm|gồm|đề nghị gồm)|tài liệu kèm|giao nhiệm vụ|chịu trách nhiệm thi hành|kết quả (?:thực hiện|công tác)|không (?:đề nghị|đủ|công nhận|thông qua)|chưa đủ|rút khỏi/u
const NO_LEAD =
  /mức (?:tiền )?thưởng|tiền thưởng|tiêu chuẩn|điều kiện|kinh phí|hiệu lực|trách nhiệm|quy định tại|theo quy định|tối đa|không quá|tỷ lệ không/u
const SUBJECT =
  /^(?:[a-zđ\d.)\s-]{0,6})?(?:đối với |về |danh sách |các |khen thưởng |\d{1,4} )?(?<subject>tập thể|cá nhân|hộ gia đình|gia đình|đơn vị)(?: (?:gồm|có|được (?:khen|tặng|công nhận|đề nghị)[^:;.]{0,40}|đề nghị[^:;.]{0,40}|tiêu biểu|có thành tích[^:;.]{0,60}))?\s*(?:[:(.–-]|\d|$)/u
const ACHIEVEMENT = /(?<!\p{L})(?:đã có|có (?:nhiều )?thành tích|vì |do có|để ghi nhận)/u
const YEAR =
  /(?:năm học|giai đoạn|năm|từ năm)\s*:?\s*(?<from>(?:19|20)\d\d)(?:\s*(?:[-–]|đến(?: năm)?)\s*(?<to>(?:19|20)\d\d))?|(?<!\d|\/)(?<first>20\d\d)\s*[-–]\s*(?<second>20\d\d)(?!\d|\/)/gu
const DATED = /(?:tháng\s*[\d.…]+\s*|sinh\s*|luật[^;]{0,60})$/u

/** The year a text gives the award for: the last of a school year or of a period; null where it gives none. */
export function yearOf(folded: string): number | null {
  for (const { index, groups } of folded.matchAll(YEAR)) {
    if (DATED.test(folded.slice(Math.max(0, index - 70), index))) continue
    return Number(groups?.to ?? groups?.from ?? groups?.second)
  }
  return null
}

/** What a passage says of the names behind it. */
export function leadOf(passage: Passage): Lead | null {
  const { folded } = passage
  const mentions = promised(passage)
  if (OTHER_LIST.test(folded) && !/danh sách (?:tập thể|cá nhân)/.test(folded)) {
    if (
      mentions.length === 0 ||
      /thành lập|kiện toàn|ủy viên|thành phần|không (?:đề nghị|đủ|công nhận|thông qua)|chưa đủ/.test(folded)
    )
      return { kind: 'closing' }
  }
  if (NO_LEAD.test(folded) && mentions.every(({ from }) => NO_LEAD.test(folded.slice(0, from))))
    return { kind: 'closing' }
  const only = subjectOf(folded)
  if (mentions.length === 0) {
    if (only !== null) return { kind: 'subject', subject: only }
    const plain = PLAIN_GIVING.exec(folded)
    if (plain === null) return null
    return {
      kind: 'award',
      mentions: [],
      honour: { ...said(passage, []), awards: [{ award: null, printed: UNNAMED }] },
    }
  }
  const first = mentions[0]?.from ?? 0
  if (!GIVES.test(folded) && !isHeading(passage, first)) return null
  return { kind: 'award', mentions, honour: said(passage, mentions) }
}

/** Awards named before the achievement: behind it stands what somebody had before. */
function promised(passage: Passage): readonly AwardMention[] {
  const mentions = awardsNamedIn(passage)
  const reason = ACHIEVEMENT.exec(passage.folded)
  const kept = reason === null ? mentions : mentions.filter(({ from }) => from < reason.index)
  return kept.map((each) =>
    each.award === null
      ? { ...each, award: givenByNamedBefore(each, passage.folded.slice(0, each.from)) }
      : each,
  )
}

function said({ folded }: Passage, mentions: readonly AwardMention[]): Partial<Honour> {
  const year = yearOf(folded)
  const proposed =
    /(?:đề nghị|đề xuất|trình) [^;]{0,120}?(?:tặng|công nhận|xét|khen|danh hiệu|quyết định)/u.test(folded)
  return {
    open: true,
    awards: mentions.map(({ award, printed }) => ({ award, printed })),
    subject: countedSubject(folded),
    unit: null,
    ...(year === null ? {} : { year }),
    ...(proposed && !/^(?:theo|xét) /.test(folded) ? { standing: 'proposed' as const } : {}),
  }
}

/** A line that holds hardly more than the name of the award: "Danh hiệu Lao động tiên tiến: 40 cá nhân". */
function isHeading({ text }: Passage, first: number): boolean {
  return first <= 40 && text.length < 140
}

/** The one kind of subject that a heading opens with: "II. CÁ NHÂN (08)". */
export function subjectOf(folded: string): Subject | null {
  if (/^tập thể lao động/.test(folded)) return null
  const found = SUBJECT.exec(folded)?.groups?.subject
  if (found === undefined) return null
  if (found === 'tập thể' || found === 'đơn vị') return 'collective'
  return found === 'cá nhân' ? 'individual' : 'household'
}

/** "cho 03 tập thể": the subject of a list that names only one kind. */
function countedSubject(folded: string): Subject | null {
  const plain = folded.replaceAll(/tập thể lao động (?:tiên tiến|xuất sắc)/g, '')
  const collective = /(?<!\p{L})(?:tập thể|đơn vị có tên|các đơn vị)(?!\p{L})/u.test(plain)
  const individual = /(?<!\p{L})(?:cá nhân|ông|bà|đồng chí)(?!\p{L})/u.test(plain)
  const household = /(?<!\p{L})(?:hộ gia đình|gia đình)(?!\p{L})/u.test(plain)
  if (Number(collective) + Number(individual) + Number(household) !== 1) return null
  return collective ? 'collective' : individual ? 'individual' : 'household'
}

/** The awards of a list that one kind of subject can have; all of them where that decides nothing. */
export function awardsFor(honour: Honour, subject: Subject): readonly NamedOrPrinted[] {
  if (honour.awards.length < 2) return honour.awards
  const fitting = honour.awards.filter(({ award }) => takes(award, subject))
  const kept = fitting.length === 0 ? honour.awards : fitting
  const known = kept.filter(
    (each, index) => kept.findIndex(({ printed }) => printed === each.printed) === index,
  )
  if (known.length === 1) return known
  return [{ award: null, printed: known.map(({ printed }) => printed).join('; ') }]
}

function takes(award: NamedAward | null, subject: Subject): boolean {
  return award === null || !isAwardCode(award) || awards[award].subjects.includes(subject)
}

/** Whether only persons can have every award of a list, so that a unit named in it heads its people. */
export function onlyForPersons({ awards: named, subject }: Honour): boolean {
  if (subject !== null) return subject === 'individual'
  return (
    named.length > 0 &&
    named.every(({ award }) => award !== null && !takes(award, 'collective') && takes(award, 'individual'))
  )
}
