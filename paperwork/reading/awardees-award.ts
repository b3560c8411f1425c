import { awardCodes, awardFromName, awards, type NamedAward, type OtherAwardCode, otherAwards } from '#law'
import { fold } from './fold.ts'
import type { Passage } from './passage.ts'

/** An award as a passage names it; `award` is null where the law shelf does not know the name. Offsets in the passage. */
export type AwardMention = {
  readonly award: NamedAward | null
  readonly printed: string
  readonly from: number
  readonly to: number
}

const otherCodes = Object.keys(otherAwards) as readonly OtherAwardCode[]
const NAMES: readonly string[] = [
  ...awardCodes.flatMap((code) => [awards[code].name, ...awards[code].abbreviations]),
  ...otherCodes.flatMap((code) => [otherAwards[code].name, ...otherAwards[code].abbreviations]),
]
/** Names that are whole only with the one who gives them. */
const BASES = ['bằng khen', 'cờ thi đua', 'chiến sĩ thi đua', 'huân chương', 'huy hiệu', 'kỉ niệm chương']

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[,\s]+/g, '[, ]+')
const longestFirst = (names: readonly string[]) => [...new Set(names)].sort((a, b) => b.length - a.length)
const alternatives = (names: readonly string[]) => longestFirst(names).map(escaped).join('|')

/** An abbreviation of one word is told from other words only by its capitals. */
const isShort = (name: string) => !name.includes(' ') && name.length <= 8
const written = [...NAMES.filter((name) => !isShort(name)).map(fold), ...BASES].map((name) =>
  name.replaceAll('chiến sĩ', 'chiến sỹ'),
)
const spellings = [...written, ...written.map((name) => name.replaceAll('chiến sỹ', 'chiến sĩ'))]
const IN_WORDS = new RegExp(`(?<!\\p{L})(?:${alternatives(spellings)})(?!\\p{L})`, 'gu')
const IN_CAPITALS = new RegExp(`(?<![\\p{L}-])(?:${alternatives(NAMES.filter(isShort))})(?![\\p{L}-])`, 'gu')
const QUOTED = /danh hiệu:? ["“”«]([^"“”«»]{3,60})["”»]/gu
const WORTH_A_LOOK =
  /khen|thi đua|tiên tiến|xuất sắc|huân|huy |chương|danh hiệu|anh hùng|ưu tú|nhân dân|văn hóa|[lđkt]{2}/u

const GIVER_HEAD =
  /^ (?:của |cấp )?(?:(?:thủ tướng|ttg|chủ tịch|ct |ubnd|ủy ban|bộ|tỉnh|thành phố|tp|xã|phường|đặc khu|ban|sở|giám đốc|trưởng|tổng|chi cục|hiệu trưởng|chính phủ|thanh tra|kiểm toán|ngân hàng|liên đoàn|hội|công đoàn|trung ương|đảng)(?!\p{L}))/u
const QUOTED_NAME = /^ ["“][^"“”]{3,80}["”]/u
const GIVER_END =
  /[,;.:()“”"]| (?:cho|đối với|năm|giai đoạn|vì|và|về|trong|nhân(?! dân)|đã|từ|để|theo|gồm|tặng|là|khi|có|với|kèm|được)(?!\p{L})| \d/u

/** The awards that a passage names, in order. */
export function awardsNamedIn({ text, folded }: Passage): readonly AwardMention[] {
  if (!WORTH_A_LOOK.test(folded)) return []
  const found: AwardMention[] = []
  const words = [...folded.matchAll(IN_WORDS)].map(({ index, 0: name }) =>
    withGiver(text, folded, [index, index + name.length]),
  )
  const capitals = [...text.matchAll(IN_CAPITALS)].map(({ index, 0: name }) =>
    mention(text, [index, index + name.length]),
  )
  for (const each of [...words, ...capitals].sort((a, b) => a.from - b.from)) {
    if (each.from >= (found.at(-1)?.to ?? 0)) found.push(each)
  }
  const taken = (from: number, to: number) => found.some((each) => from < each.to && to > each.from)
  const quoted = [...folded.matchAll(QUOTED)].flatMap(({ index, 0: whole, 1: name = '' }) => {
    const to = index + whole.length - 1
    const from = to - name.length
    return taken(from, to) ? [] : [mention(text, [from, to])]
  })
  return quoted.length === 0 ? found : [...found, ...quoted].sort((a, b) => a.from - b.from)
}

function withGiver(text: string, folded: string, [from, to]: readonly [number, number]): AwardMention {
  const after = folded.slice(to, to + 90)
  const quoted = QUOTED_NAME.exec(after)
  if (quoted !== null && /chương$|huy hiệu$/.test(folded.slice(from, to)))
    return mention(text, [from, to + quoted[0].length])
  if (!GIVER_HEAD.test(after)) return mention(text, [from, to])
  const stop = GIVER_END.exec(after)
  const whole = to + (stop === null ? after.length : stop.index)
  const longer = mention(text, [from, whole])
  // "Bằng khen của Ban Thường vụ …": an award the law does not know keeps the name of its giver.
  return longer.award === null && !/^ của /.test(after) ? mention(text, [from, to]) : longer
}

function mention(text: string, [from, to]: readonly [number, number]): AwardMention {
  const printed = text.slice(from, to).trim()
  return { award: awardNamed(printed), printed, from, to }
}

/** The award that a printed name stands for, with the spellings "sỹ" and "kỉ" as well. */
export function awardNamed(printed: string): NamedAward | null {
  const usual = printed
    .replace(/[“”"«»]/g, '')
    .replace(/sỹ/giu, 'sĩ')
    .replace(/kỉ niệm/giu, 'kỷ niệm')
  return awardFromName(usual)
}

const GIVER_BEFORE =
  /(?:^|[\s,;])(?<giver>thủ tướng chính phủ|chủ tịch (?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|xã|phường|đặc khu)|(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|xã|phường|đặc khu)|bộ trưởng bộ)(?= |$)/gu

/** "đề nghị Chủ tịch UBND tỉnh tặng Bằng khen": the one who gives stands before the name of the award. */
export function givenByNamedBefore({ printed }: AwardMention, folded: string): NamedAward | null {
  const givers = [...folded.matchAll(GIVER_BEFORE)]
  const giver = givers.at(-1)?.groups?.giver
  return giver === undefined
    ? null
    : awardNamed(`${printed} của ${giver === 'bộ trưởng bộ' ? 'Bộ trưởng Bộ Nội vụ' : giver}`)
}
