import type { TaskClass } from './reading.ts'
import type { SectionNode } from './sections.ts'

/** What a section is about, as far as it decides whether its items are work to be done. */
export type Topic =
  | 'purpose'
  | 'targets'
  | 'general'
  | 'solution'
  | 'content'
  | 'schedule'
  | 'organisation'
  /** The paragraphs of a letter, which give work without a heading that says so. */
  | 'letter'

const TOP: readonly (readonly [Topic, RegExp])[] = [
  [
    'schedule',
    /(?:nội dung|nhiệm vụ|kế hoạch|tiến độ|công việc|thời gian|giải pháp).*(?:thời gian|tiến độ|phân công|lộ trình)|thời gian|tiến độ|lộ trình|lịch (?:công tác|thực hiện|trình)/u,
  ],
  [
    'organisation',
    /tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm|chế độ (?:thông tin|báo cáo)/u,
  ],
  [
    'purpose',
    /^(?:mục đích|yêu cầu(?=$|[.:,]| (?:và|chung|cụ thể|đối với)(?!\p{L}))|quan điểm|đối tượng|phạm vi|tên gọi|chủ đề|khẩu hiệu|nguyên tắc|căn cứ|kinh phí|nguồn|tiêu chí|tiêu chuẩn|cách thức|khen thưởng|xét tặng|(?:xét |bình xét )?danh hiệu thi đua|điều kiện|đặc điểm|tình hình|thành viên|đánh giá|kết quả|thành phần|hình thức khen|cơ cấu|giải thưởng|quy định|dự toán|thuận lợi|bối cảnh|cơ sở)/u,
  ],
  ['targets', /chỉ tiêu|mục tiêu/u],
  ['general', /nhiệm vụ chung|phương hướng chung/u],
  [
    'schedule',
    /(?:nhiệm vụ|nội dung|hoạt động)(?:,| và| -) (?:các )?(?:giải pháp|biện pháp|hình thức|nhiệm vụ)/u,
  ],
  ['solution', /giải pháp|biện pháp/u],
  [
    'content',
    /nội dung (?:các )?(?:phong trào|thi đua|phát động)|nội dung tuyên truyền|phong trào thi đua|các phong trào/u,
  ],
  [
    'schedule',
    /hình thức|hoạt động|nội dung|nhiệm vụ|kế hoạch|công việc|công tác|chương trình|triển khai|thực hiện|quý [ivx\d]|tháng \d/u,
  ],
]

const INNER: readonly (readonly [Topic, RegExp])[] = [
  [
    'purpose',
    /^(?:các )?(?:mục đích|yêu cầu(?=$|[.:,]| (?:và|chung|cụ thể|đối với)(?!\p{L}))|đối tượng|phạm vi|kinh phí|nguồn kinh phí|tiêu chí|cách thức|nguyên tắc|quan điểm|thành viên|căn cứ|thành phần|tên gọi|chủ đề|khẩu hiệu|thông điệp|khen thưởng(?=$|[.:]| và )|hình thức khen|cơ cấu giải|mức thưởng|tiêu chuẩn)(?!\p{L})/u,
  ],
  [
    'targets',
    /^(?:các |một số |phấn đấu.*)?(?:chỉ tiêu|mục tiêu)(?!\p{L})|^thi đua (?:phấn đấu )?(?:hoàn thành|thực hiện)[^.;:]{0,40}(?:chỉ tiêu|mục tiêu)[^.;:]{0,30}$/u,
  ],
  ['content', /^nội dung (?:thi đua|tuyên truyền|phát động)/u],
  [
    'schedule',
    /^(?:thời gian(?=$| (?:thực hiện|tổ chức|triển khai|hoàn thành|tiến hành|thi đua|kiểm tra)(?!\p{L})|:|,| và )|tiến độ|lộ trình|(?:các )?(?:hình thức|hoạt động|nhiệm vụ|nội dung)(?: cụ thể| thực hiện| chủ yếu| trọng tâm| chính| hoạt động| tuyên truyền| công việc| quý.*| tháng.*)?$|quý [ivx\d]|tháng \d)/u,
  ],
  ['solution', /^(?:các )?(?:giải pháp|biện pháp)(?!\p{L})/u],
  ['organisation', /^(?:tổ chức thực hiện|phân công|trách nhiệm)(?!\p{L})/u],
]

const LONGEST_HEADING = 110

/** The topic that a heading announces, or null when it leaves the topic of the section around it. */
export function topicOf(node: SectionNode, heading: string): Topic | null {
  const over = node.parent?.block?.passage.folded ?? ''
  if (/^nội dung(?:: |[.:]?$)/u.test(heading) && /hình thức|nội dung tuyên truyền/u.test(over))
    return 'content'
  const title = heading.replace(/[:.]$/, '')
  if (title.length > LONGEST_HEADING) return null
  const outer =
    node.path.length === 1 && node.label?.kind !== 'small-letter' && node.label?.kind !== 'bracket'
  const rules = outer || node.label?.kind === 'roman' || node.label?.kind === 'letter' ? TOP : INNER
  return rules.find(([, pattern]) => pattern.test(title))?.[0] ?? null
}

/** How an item under a topic is classed when it has no day of its own; null when it is no task then. */
export function classUnder(topic: Topic | null): TaskClass | null {
  if (topic === 'schedule') return 'scheduled'
  if (topic === 'organisation' || topic === 'letter') return 'assignment'
  if (topic === 'solution' || topic === 'content' || topic === 'general') return topic
  return null
}
