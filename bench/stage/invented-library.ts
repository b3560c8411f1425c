/** An invented paper as the bench of the search loads it. */
export interface LibraryPaper {
  readonly number: string
  readonly symbol: string
  readonly typeCode: string
  readonly issuedOn: string
  readonly issuer: string
  readonly title: string
  readonly fileName: string
  readonly text: string
}

const SYLLABLES =
  'an anh ban bao bằng báo bình bổ các cán căn cao cáo cấp cầu chấp chế chỉ chính chí chọn chủ chức chuẩn chung chuyên chương có công cơ cục cử cụ cùng dân danh dạng dẫn diện dịch doanh dung dựng dự đánh đạo đạt đăng đảm đảng đào đầu đề điều điểm điển định đoàn đối đồng động đơn đua đức đường gia giá giai giáo giám giao giờ giữ hành hàng hạn hạng hạ hiện hiệp hiệu hình hóa hoàn hoạt hoạch hội hồ huy huyện hướng hữu khai khách khai khám khánh khảo khen khó khoa khoán khối khu khuyến kết kế kiểm kiến kinh kịp kỳ kỷ lao lãnh lập liên lịch loại lợi luật luyện lực lượng lý mạnh mặt mẫu mới mục mức năm nâng nền ngành ngày nghề nghị nghiệm nghiệp nguồn nhà nhân nhiệm nhiệt niên nội nông nước phạm phát phân phẩm phấn phép phiếu phòng phong phối phố phụ phục phương quan quản quả quân quốc quy quyền quyết rà rèn sách sáng sản sát sắc sĩ sinh sở số sơ sự sức sửa tác tài tạo tập tăng tâm tân tế tên thành thanh thao tháng thăm thẩm thân thể thi thiện thiết thời thông thống thực thưởng thư tiến tiên tiền tiêu tiếp tích tín tình tỉnh toàn toán tổ tôn tổng tra trách trạng trao triển trình trí trong trọng trung truyền trường trưởng trực tuyên tuyến từ tự tương ưu ủy vào văn vật vận vi việc viên việt vinh vị vụ vực vượt xã xác xây xét xuất xử xứng ý yêu yếu'.split(
    ' ',
  )

const COMMON = [
  'công tác thi đua, khen thưởng',
  'phong trào thi đua yêu nước',
  'các cơ quan, đơn vị, địa phương',
  'hoàn thành xuất sắc nhiệm vụ được giao',
  'báo cáo kết quả thực hiện',
  'theo quy định của pháp luật',
  'Hội đồng Thi đua - Khen thưởng',
]
const MIDDLING = [
  'bình xét danh hiệu Chiến sĩ thi đua cơ sở',
  'xây dựng nông thôn mới',
  'chuyển đổi số và cải cách hành chính',
  'cả nước chung tay vì người nghèo',
  'sơ kết sáu tháng đầu năm',
  'khen thưởng đột xuất cho tập thể nhỏ',
  'phát hiện, bồi dưỡng điển hình tiên tiến',
  'quỹ thi đua, khen thưởng',
]
const TYPES = [
  ['KH', 'Kế hoạch'],
  ['QĐ', 'Quyết định'],
  ['CV', 'Công văn'],
  ['TTr', 'Tờ trình'],
  ['BC', 'Báo cáo'],
] as const
const ISSUERS = [
  'Sở Nội vụ',
  'Ủy ban nhân dân tỉnh An Sơn',
  'Sở Tài chính',
  'Khối thi đua số 3',
  'Công đoàn tỉnh',
]

const WORDS_OF_A_PAGE = 330

/** The same numbers each time: figures of two runs are of the same papers. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Few words stand often and many seldom, as in any language. */
function syllable(roll: () => number): string {
  return SYLLABLES[Math.floor(SYLLABLES.length * roll() ** 2)] ?? 'thi'
}

const pick = <T>(list: readonly T[], roll: () => number, otherwise: T): T =>
  list[Math.floor(list.length * roll())] ?? otherwise

/** A paper of two to five pages: half of it turns of phrase that many papers have, half words of its own. */
export function inventedPaper(at: number): LibraryPaper {
  const roll = dice(at * 7919 + 17)
  const [typeCode, typeName] = pick(TYPES, roll, TYPES[0])
  const year = 2005 + Math.floor(roll() * 21)
  const issuer = pick(ISSUERS, roll, 'Sở Nội vụ')
  const symbol = `${typeCode}-${['SNV', 'UBND', 'STC', 'KTD3', 'CĐT'][ISSUERS.indexOf(issuer)]}`
  const day = `${year}-${two(1 + Math.floor(roll() * 12))}-${two(1 + Math.floor(roll() * 28))}`
  const title = `${pick(COMMON, roll, '')} về ${phrase(roll, 4 + Math.floor(roll() * 5))} năm ${year}`
  const sentences: string[] = []
  let words = 0
  const length = WORDS_OF_A_PAGE * (2 + roll() * 3)
  while (words < length) {
    const sentence = sentenceOf(roll)
    words += sentence.split(' ').length
    sentences.push(sentence)
  }
  const secret = `Mã hồ sơ ${rareWord(at)}.`
  sentences.splice(Math.floor(sentences.length / 2), 0, secret)
  const text = `${issuer.toUpperCase()}\nSố: ${at + 1}/${symbol}\n\n${typeName.toUpperCase()}\n${title}\n\n${sentences.join(' ')}`
  const fileName = `${typeCode.toLowerCase()}-${at + 1}.docx`
  return { number: String(at + 1), symbol, typeCode, issuedOn: day, issuer, title, fileName, text }
}

const two = (figure: number): string => String(figure).padStart(2, '0')

function phrase(roll: () => number, words: number): string {
  return Array.from({ length: words }, () => syllable(roll)).join(' ')
}

function sentenceOf(roll: () => number): string {
  const chance = roll()
  const turn = chance < 0.35 ? pick(COMMON, roll, '') : chance < 0.45 ? pick(MIDDLING, roll, '') : ''
  const day = roll() < 0.1 ? ` trước ngày ${1 + Math.floor(roll() * 28)}/${1 + Math.floor(roll() * 12)}` : ''
  return `${[turn, phrase(roll, 6 + Math.floor(roll() * 14))].filter(Boolean).join(' ')}${day}.`
}

/** A word that stands in four papers. */
export function rareWord(at: number): string {
  return `hs${(Math.floor(at / 4) * 7 + 1_000_003).toString(36)}`
}
