import type { Correction } from './reading.ts'

/** Figures in which a scan left a letter: in days, years, numbers of papers and counts with a leading nought. */
const PLACES: readonly RegExp[] = [
  /(?<![\p{L}\d/.-])(?<figure>[\dOoIl]{1,2}\/[\dOoIl]{1,2}(?:\/[\dOoIl]{4})?)(?![\p{L}\d])/gu,
  /(?<=(?:ngày|tháng|năm|quý|số:?|Số:?)\s{1,3})(?<figure>(?=[\dOoIl]*\d)[\dOoIl]{2,4})(?![\p{L}\d])/gu,
  /(?<![\p{L}\d/.,-])(?<figure>[0Oo][1-9lI]|[1-9][Oo])(?=\s+(?:tập thể|cá nhân|đồng chí|đơn vị|bản|người|sáng kiến|ngày|tháng|năm|giờ|phút|nội dung|thành viên|phòng|hộ)(?!\p{L}))/gu,
]

const WORTH_A_LOOK = /(?:^|[^\p{L}])(?:[OoIl]{1,2}[\d/]|\d[\d/]{0,8}[OoIl])/u

/** Letters that seem to stand for digits; a figure without any, or without a digit, is left alone. */
export function digitSlips(text: string): readonly Correction[] {
  if (!WORTH_A_LOOK.test(text)) return []
  const found = new Map<number, Correction>()
  for (const place of PLACES) {
    for (const { index, groups } of text.matchAll(place)) {
      const printed = groups?.figure ?? ''
      if (!/\d/.test(printed) || !/[OoIl]/.test(printed)) continue
      const suggested = printed.replace(/[Oo]/g, '0').replace(/[Il]/g, '1')
      if (!isFigure(suggested)) continue
      found.set(index, { span: { start: index, end: index + printed.length }, printed, suggested })
    }
  }
  return [...found.values()]
}

/** A day has a day and a month; a figure alone is whatever it is. */
function isFigure(suggested: string): boolean {
  const [day, month] = suggested.split('/').map(Number)
  if (month === undefined) return true
  return day !== undefined && day >= 1 && day <= 31 && month >= 1 && month <= 12
}
