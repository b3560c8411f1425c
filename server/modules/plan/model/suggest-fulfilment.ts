import type { FulfilmentKind } from '#contract/fulfilment'

/**
 * What a task seems to come to elsewhere, by the words of its title; null where they say nothing. What a title begins
 * with is what it asks for: “Kiểm tra việc thực hiện phong trào” is an inspection, “Phát động phong trào” a movement.
 */
export function suggestFulfilment(title: string): FulfilmentKind | null {
  const read = title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
  const found = patterns.flatMap(([kind, pattern]) => {
    const match = pattern.exec(read)
    return match ? [{ kind, at: match.index, length: match[0].length }] : []
  })
  const [first] = found.toSorted((one, other) => one.at - other.at || other.length - one.length)
  return first?.kind ?? null
}

const council = 'h(?:ội đồng|đ) (?:thi đua|tđkt|tđ)'
const convene = '(?:họp|phiên họp|kỳ họp|cuộc họp)'

/** The agency's own papers and the ones it sends up: words, not laws, so they stand here. */
const patterns: readonly (readonly [FulfilmentKind, RegExp])[] = [
  [
    'registration',
    /đăng ký (?:nội dung |chỉ tiêu |các chỉ tiêu )?(?:và giao ước )?(?:thi đua|(?:các )?danh hiệu|giao ước)|(?:ký |ký kết |tổ chức |lễ )?(?:kết )?giao ước thi đua|bản đăng ký thi đua/u,
  ],
  [
    'midYearReview',
    /(?:báo cáo )?(?:hội nghị )?sơ kết|báo cáo (?:[\p{L}, -]{0,60})?(?:6|06|sáu) tháng(?: đầu năm)?|(?:6|06|sáu) tháng đầu năm/u,
  ],
  [
    'yearEndReview',
    /(?:báo cáo )?(?:hội nghị )?tổng kết|báo cáo (?:kết quả )?(?:công tác )?thi đua[\p{L}, -]{0,20} (?:cả )?năm|báo cáo năm/u,
  ],
  [
    'councilSitting',
    new RegExp(
      `${convene} (?:của )?(?:các )?(?:${council}|hội đồng)|${council}[\\p{L}, –-]{0,30}${convene}|bình xét (?:thi đua|khen thưởng|danh hiệu|các danh hiệu)|xét,? (?:duyệt,? )?(?:đề nghị )?(?:khen thưởng|thi đua|tặng)`,
      'u',
    ),
  ],
  [
    'initiativeRound',
    new RegExp(
      `(?:${convene} )?(?:của )?hội đồng (?:xét (?:duyệt )?)?(?:công nhận )?sáng kiến|(?:xét|chấm|đánh giá|công nhận|đăng ký|tiếp nhận|thẩm định|nghiệm thu)[\\p{L}, ]{0,30}sáng kiến`,
      'u',
    ),
  ],
  ['inspection', /(?:tự )?kiểm tra(?:,? giám sát)?|giám sát|thanh tra|đoàn kiểm tra/u],
  [
    'movement',
    /phát động|(?:sơ|tổng) kết (?:việc )?(?:thực hiện )?(?:các )?(?:phong trào|đợt thi đua|chuyên đề)|(?:các )?phong trào|thi đua (?:theo )?chuyên đề|(?:các )?đợt thi đua/u,
  ],
  [
    'propaganda',
    /tuyên truyền|phổ biến,? (?:quán triệt|giáo dục)|tin,? bài|bài viết|đăng tải|chuyên (?:mục|trang)|nêu gương|gương (?:điển hình|người tốt)|(?:biểu dương|nhân rộng)[\p{L}, ]{0,20}điển hình/u,
  ],
]
