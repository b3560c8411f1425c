/** What a wording makes of several times that it joins by "và": periods of a rhythm, or times that no rhythm tells. */
export type SeveralTimes = 'quarterly' | 'half-yearly' | 'apart'

const AND = '(?:,|;|,? và) ?'
const LEAD = '(?:trong |vào |xong |hoàn thành |thực hiện |các )*'
const LIMIT =
  '(?:(?:hoàn thành|xong|thực hiện) )?(?:trước|chậm nhất|muộn nhất|không muộn hơn)(?: là)?(?: ngày)? '
const QUARTER = '(?:iv|iii|ii|i|[1-4])(?!\\p{L}|\\d)'
const DAY = '\\d{1,2}(?:/| tháng )\\d{1,2}(?!\\d)'
const YEAR = /(?<=\d|\p{L}) ?(?:\/|-|,? năm) ?(?<year>\d{4})(?!\d)/gu

const listOf = (lead: string, one: string, again: string) =>
  new RegExp(`^${lead}${one}(?:${AND}${again}${one})+\\.?$`, 'u')

const MONTHS = listOf(`${LEAD}tháng `, '\\d{1,2}(?!\\d|/)', '(?:trong |vào )?(?:tháng )?')
const QUARTERS = listOf(`${LEAD}quý `, QUARTER, '(?:trong |vào )?(?:quý )?')
const DAYS = listOf(LIMIT, DAY, `(?:${LIMIT}|ngày )?`)

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/**
 * "Tháng 6 và tháng 12" are two periods, as are "quý II và quý IV" and a last day in each half of the year. Months and
 * quarters that follow one another are one time, and so null, as is any wording that joins none.
 */
export function severalTimes(folded: string): SeveralTimes | null {
  const years = new Set([...folded.matchAll(YEAR)].map(({ groups }) => groups?.year))
  const bare = folded.replaceAll(YEAR, '')
  if (DAYS.test(bare)) {
    const days = [...bare.matchAll(/\d{1,2}(?:\/| tháng )(\d{1,2})/gu)]
    return years.size > 1 ? 'apart' : (oneInEach(days.map(([, month]) => Number(month))) ?? 'apart')
  }
  const ends = MONTHS.test(bare) ? monthsIn(bare) : QUARTERS.test(bare) ? quartersIn(bare) : []
  if (ends.length < 2 || years.size > 1) return null
  if (String(ends) === '6,12') return 'half-yearly'
  if (String(ends) === '3,6,9,12' && !QUARTERS.test(bare)) return 'quarterly'
  const step = QUARTERS.test(bare) ? 3 : 1
  const isRow = ends.slice(1).every((month, at) => month - (ends[at] ?? 0) <= step)
  return isRow ? null : 'apart'
}

/** The rhythm of which each period has one of the months. */
function oneInEach(months: readonly number[]): SeveralTimes | null {
  const inEach = (length: number) => new Set(months.map((month) => Math.ceil(month / length))).size
  if (months.length === 2 && inEach(6) === 2) return 'half-yearly'
  return months.length === 4 && inEach(3) === 4 ? 'quarterly' : null
}

const ascending = (one: number, other: number): number => one - other

const monthsIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d{1,2}/gu)].map(([number]) => Number(number)).toSorted(ascending)

/** Their last months. */
function quartersIn(text: string): readonly number[] {
  const names = text.matchAll(/(?<![\p{L}\d])(?:iv|iii|ii|i|[1-4])(?![\p{L}\d])/gu)
  return [...names].map(([name]) => 3 * (ROMAN[name] ?? Number(name))).toSorted(ascending)
}
