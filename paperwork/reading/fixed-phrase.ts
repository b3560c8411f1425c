/** "công nghệ thông tin", "cấp trên trực tiếp", "cơ quan tham mưu, giúp việc": words that go together as a name. */
export function isFixedPhrase(before: string, rest: string): boolean {
  if (rest.startsWith('thông tin'))
    return /(?:công nghệ|trang|cổng|hệ thống|văn hóa,?|văn hóa -) $/.test(before)
  if (rest.startsWith('họp')) return /(?:cuộc|phòng|phiên|kỳ|dự) $/.test(before)
  if (rest.startsWith('trình')) return /(?:chương|công|quá|quy|lộ|tờ|giáo) $/.test(before)
  if (rest.startsWith('ký')) return /(?:thư|đăng) $/.test(before)
  if (rest.startsWith('xây dựng'))
    return /(?:đầu tư|quy hoạch(?:,| và)?|vật liệu|kiểm định|tư vấn|ngành|công trình|quản lý) $/.test(before)
  if (rest.startsWith('trực tiếp')) return /cấp trên $/.test(before)
  if (rest.startsWith('giúp việc')) return /(?:tham mưu,|cơ quan|ban|tổ|bộ phận) $/.test(before)
  return /^tham mưu,? (?:và )?giúp việc/.test(rest) && /cơ quan $/.test(before)
}
