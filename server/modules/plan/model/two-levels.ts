/** A wording that gives the units one day and the agency a later one, taken apart. */
export interface TwoLevels {
  /** "trước ngày 28/6" */
  readonly units: string
  /** "trước ngày 30/6" */
  readonly agency: string
  /** Who puts the parts together, as printed; null where the wording names nobody. */
  readonly to: string | null
}

const day = '\\d{1,2} ?(?:[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?|tháng \\d{1,2}(?:(?:/| năm )\\d{4})?)(?!\\d)'
const lead =
  'trước|chậm nhất|muộn nhất|(?:nhưng )?không (?:được )?(?:quá|muộn hơn|chậm hơn)|hạn(?: cuối| chót)?(?: gửi| nộp)?|(?:xong|hoàn thành) (?:trước|trong)'
const limits = new RegExp(`(?<!\\p{L})(?:${lead})(?: là)?(?: vào)?:?(?: hết)?(?: ngày)? ${day}`, 'giu')

/** Several units that do their part: never one unit, which would be the agency's own chair. */
const severalUnits =
  /(?<!\p{L})(?:(?:các|từng|mỗi)(?: \p{L}+)? ?(?:cơ quan|đơn vị|phòng|ban|bộ phận|địa phương|khoa|trường|tổ chức|xã|trung tâm|chi bộ|công đoàn)|đơn vị(?= (?:gửi|nộp|báo cáo|đăng ký|hoàn thành|trực thuộc))|(?:hạn|thời hạn)(?: gửi| nộp)?(?: của| đối với)? (?:các )?đơn vị|đơn vị ?:|cấp đơn vị)(?!\p{L})/iu
const sentTo =
  /(?<!\p{L})(?:gửi|nộp|báo cáo|đăng ký|chuyển|cung cấp)(?: [^,;.]*?)? (?:về|cho|qua|đến|tới) (\p{Lu}[^,;.()]*?)(?= (?:trước|chậm nhất|muộn nhất|không|hạn|để|tổng hợp)(?!\p{L})|\s*$|[,;.(])/u
const sentStraight =
  /(?<!\p{L})(?:gửi|nộp) (\p{Lu}[^,;.()]*?)(?= (?:trước|chậm nhất|muộn nhất|hạn)(?!\p{L}))/u
const putTogetherBy =
  /(?:^|[,;.(] ?|giao )(\p{Lu}[\p{L} ]*?) (?:tổng hợp|hoàn thành|tham mưu|trình|báo cáo|hoàn thiện)(?!\p{L})/u

/**
 * Takes a deadline in two levels apart: "Các đơn vị gửi về Văn phòng trước ngày 28/6 để tổng hợp, báo cáo trước ngày
 * 30/6". Null for every wording that does not give several units a day of their own beside another day.
 */
export function twoLevels(wording: string): TwoLevels | null {
  const text = wording.normalize('NFC').replace(/\s+/gu, ' ')
  const [first, second, ...others] = [...text.matchAll(limits)]
  if (!first || !second || others.length > 0) return null
  const endOfFirst = first.index + first[0].length
  const opening = text.slice(0, endOfFirst)
  const closing = text.slice(endOfFirst)
  const isFirst = severalUnits.test(opening.slice(0, first.index))
  const isSecond = severalUnits.test(text.slice(endOfFirst, second.index))
  if (isFirst === isSecond) return null
  return {
    units: (isFirst ? first : second)[0],
    agency: (isFirst ? second : first)[0],
    to: collector(isFirst ? opening : closing, isFirst ? closing : opening),
  }
}

function collector(ofUnits: string, ofAgency: string): string | null {
  const found = sentTo.exec(ofUnits) ?? sentStraight.exec(ofUnits) ?? putTogetherBy.exec(ofAgency.trim())
  return found?.[1]?.trim() || null
}
