/** Words with which an office or a job begins, folded. */
const OFFICE =
  'phó|trưởng|quyền|nguyên|giám đốc|tổng giám đốc|chủ tịch|chánh|chuyên viên|nhân viên|kế toán|văn thư|thủ quỹ|thủ kho|lái xe|bảo vệ|tạp vụ|cán sự|kỹ sư|bác sĩ|bác sỹ|dược sĩ|điều dưỡng|y sĩ|y sỹ|y tá|hộ sinh|nữ hộ sinh|giáo viên|giảng viên|hiệu trưởng|bí thư|thanh tra viên|viên chức|công chức|cán bộ|ủy viên|thư ký|thường trực|tổ trưởng|tổ phó|chi hội trưởng|chi hội phó|hội trưởng|nhóm trưởng|lớp trưởng|đội trưởng|đội phó|trạm trưởng|trạm phó|hạt trưởng|hạt phó|khối trưởng|khối phó|cụm trưởng|công nhân|kiểm lâm viên|kiểm soát viên|kiểm toán viên|chủ nhiệm|kỹ thuật viên|nghiên cứu viên|chấp hành viên|thẩm phán|kiểm sát viên|đoàn viên|học sinh|sinh viên|học viên|nông dân|người dân|người lao động|cộng tác viên|phóng viên|biên tập viên|hội viên|quản lý|tổng phụ trách|tổng biên tập|cục trưởng|vụ trưởng|viện trưởng|chi cục trưởng|thủ trưởng|chỉ huy|chính trị viên|trợ lý|thợ|nghệ nhân|chiến sĩ|cảnh sát|trinh sát|dân quân|tình nguyện viên|thành viên|đại biểu|huấn luyện viên|vận động viên|diễn viên|thuyền trưởng|quản đốc|đốc công|phụ trách|chuyên trách|cựu chiến binh|thương binh|nhà báo|nhà văn|luật sư|kiến trúc sư'
const OPENS_OFFICE = new RegExp(`^(?:${OFFICE})(?!\\p{L})`, 'u')
/** "Phó Trưởng phòng", "Chánh Văn phòng": the noun behind the office belongs to it. */
const WHOLE_OFFICE =
  /^(?:q\. ?|quyền |nguyên )?(?:phó |thứ )?(?:trưởng|chánh|phó)(?: phó)? (?:ban|phòng|văn phòng|khoa|bộ môn|bộ phận|đoàn|thôn|ấp|buôn|bản|khu phố|tổ dân phố|trạm|chi nhánh|đại diện|thanh tra|ban giám đốc|đội|tổ|khối|cụm|xóm|làng|công an)(?!\p{L})/u
const UNIT =
  'phòng|ban|văn phòng|sở|bộ|trung tâm|chi cục|tổng cục|cục|vụ|viện|ubnd|ủy ban|hđnd|hội đồng nhân dân|công ty|tổng công ty|tập đoàn|trường|bệnh viện|khoa|đội|trạm|tổ|hạt|xã|phường|thị trấn|đặc khu|huyện|thôn|ấp|buôn|khu phố|công an|bộ chỉ huy|ban chỉ huy|đồn|tiểu đoàn|trung đoàn|đại đội|chi nhánh|ngân hàng|đảng ủy|đảng bộ|chi bộ|đoàn|chi đoàn|hội|chi hội|công đoàn|liên đoàn|quỹ|kho bạc|thuế|hải quan|tòa án|viện kiểm sát|bảo hiểm xã hội|bưu điện|điện lực|đài|báo|tạp chí|thanh tra|mặt trận|ủy ban mttq|mttq|hợp tác xã|htx|doanh nghiệp|nhà máy|xí nghiệp|phân xưởng|xưởng|ban quản lý|bql|học viện|nhà xuất bản|bảo tàng|thư viện|cơ quan|khối|cụm|bộ phận|tổng đội|cảng|nhà hát|hiệp hội|liên hiệp|liên minh|câu lạc bộ|nhóm|gia đình|lớp|tổng hội|tỉnh đoàn|thành đoàn|huyện đoàn|tỉnh ủy|thành ủy|huyện ủy|nhân dân và cán bộ|cán bộ và nhân dân|nhân dân|trại|lực lượng|hạm đội|hải đội|vùng|lữ đoàn|sư đoàn|quân khu|quân đoàn|bộ tư lệnh|bộ đội'
const OPENS_UNIT = new RegExp(`^(?:${UNIT})(?!\\p{L})`, 'u')
const UNIT_INSIDE = new RegExp(`(?:,? (?:thuộc|của|tại)|,| [-–])? (?=(?:${UNIT})(?!\\p{L}))`, 'gu')
const PLACE = /^(?:bản|xóm|làng|khóm|khu|đường|số nhà|tỉnh|thành phố)(?!\p{L})/u
const LINK = /^(?:,|\s|[-–]|thuộc|của|tại|công tác tại|đơn vị|đv)+(?!\p{L})\s*:?\s*/u

/** Whether a folded text begins with an office or a job. */
export function opensOffice(folded: string): boolean {
  return OPENS_OFFICE.test(folded)
}

/** Whether a folded text begins with the name of a unit. */
export function opensCollective(folded: string): boolean {
  return (
    OPENS_UNIT.test(folded) &&
    !/^(?:trường hợp|bộ tiêu|đoàn kết|hội nghị|hội thảo|báo cáo|tổ chức|doanh nghiệp và|cá nhân)(?!\p{L})/u.test(
      folded,
    )
  )
}

export type PositionAndUnit = { readonly position: string | null; readonly unit: string | null }

/** "Trưởng phòng, Phòng Quản lý Đầu tư", "Chuyên viên Văn phòng": the office, and the unit behind it. */
export function positionAndUnit(text: string, folded: string): PositionAndUnit {
  const none = { position: null, unit: null }
  const own = clean(text)
  if (own === '') return none
  const whole = WHOLE_OFFICE.exec(folded)
  const isOffice = whole !== null || OPENS_OFFICE.test(folded)
  if (!isOffice && (opensCollective(folded) || PLACE.test(folded))) return { position: null, unit: own }
  const from = whole?.[0].length ?? 0
  const cut = firstUnit(text, folded, from)
  if (cut === null) {
    const comma = text.indexOf(', ', from)
    if (!isOffice || comma === -1) return isOffice ? { position: own, unit: null } : byCase(own)
    return { position: clean(text.slice(0, comma)), unit: clean(text.slice(comma + 1)) }
  }
  return { position: clean(text.slice(0, cut.from)) || null, unit: clean(text.slice(cut.to)) || null }
}

/** A name of a place or village is no office. */
function byCase(own: string): PositionAndUnit {
  return /^\p{Ll}/u.test(own) &&
    !/^(?:thôn|ấp|xã|phường|huyện|tổ|bản|buôn|xóm|làng|khu|khóm|số|đường|tỉnh|thành phố)(?!\p{L})/u.test(own)
    ? { position: own, unit: null }
    : { position: null, unit: own }
}

/** The first unit that is written like a name, behind the office itself. */
function firstUnit(text: string, folded: string, from: number): { from: number; to: number } | null {
  for (const match of folded.matchAll(UNIT_INSIDE)) {
    const to = match.index + match[0].length
    if (match.index < Math.max(from, 2)) continue
    const named = /^\p{Lu}/u.test(text.slice(to)) || /[,–-]|thuộc|của|tại/.test(match[0])
    if (
      named ||
      /^(?:xã|phường|thôn|thị trấn|đặc khu|huyện|tổ dân phố) \p{Lu}/u.test(text.slice(to, to + 20))
    )
      return { from: match.index, to: to }
  }
  return null
}

function clean(text: string): string {
  const trimmed = text.replace(/^[\s,;:.–()-]+|[\s,;:.–(-]+$/g, '').replace(LINK, '')
  return trimmed.includes('(') ? trimmed : trimmed.replace(/\)+$/, '').trim()
}
