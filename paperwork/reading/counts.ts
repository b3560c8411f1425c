import type { Subject } from '#law'
import type { Awarded } from './awardees.ts'
import type { CountClaim } from './awardees-ledger.ts'
import type { Block } from './blocks.ts'
import { type Passage, spanIn } from './passage.ts'
import type { Awardee, Span, Warning } from './reading.ts'

const NOUNS: Readonly<Record<Subject, string>> = {
  collective: 'tập thể',
  individual: 'cá nhân',
  household: 'hộ gia đình',
}

/** Numbers of those honoured that differ from the names under them, or from the list behind the paper. */
export function honouredCounts({ awardees, claims }: Awarded): readonly Warning[] {
  return claims.flatMap((claim) => {
    const found = namesOf(claim, awardees)
    if (found === 0 || found === claim.count) return []
    const noun = claim.subject === null ? 'tên' : NOUNS[claim.subject]
    const message = `Ghi “${claim.printed}” nhưng danh sách có ${found} ${noun}; hãy kiểm tra lại số lượng hoặc bổ sung danh sách.`
    return [{ code: 'count-differs' as const, message, span: claim.span }]
  })
}

/** The names under a number; where none stand there, those that the paper lists elsewhere for the same award. */
function namesOf({ award, subject, from, to }: CountClaim, awardees: readonly Awardee[]): number {
  const fits = (each: Awardee) =>
    (subject === null || each.subject === subject) && (award === null || each.award === award)
  const under = awardees.slice(from, to).filter(fits)
  if (under.length > 0 || award === null) return distinct(under)
  return distinct(awardees.filter((each, index) => (index < from || index >= to) && fits(each)))
}

function distinct(awardees: readonly Awardee[]): number {
  return new Set(awardees.map(({ span, name }) => `${span.start}|${name}`)).size
}

const COUNCIL =
  /(?:gồm|có)(?: tất cả)? (?<count>\d{1,3}) (?:thành viên|đồng chí|ông,? bà|người|ủy viên)(?!\p{L})[^.]{0,80}?(?:(?:có tên )?sau(?: đây)?|như sau|cụ thể|gồm)?\s*:/u
const PERSON = /(?:^|[\s,;:(])(?:ông|bà|đồng chí|đ\/c)\s*:?\s+(?=\p{Lu})/giu
const ABSENT =
  /(?<present>\d{1,3}) ?\/ ?(?<all>\d{1,3}) (?:đồng chí|thành viên|người|ủy viên|đại biểu)[^.]{0,40}?vắng(?: mặt)?:? ?(?<absent>\d{1,3})(?!\d)/u
const SHARE =
  /(?<![\d/.,]|ngày |trước |sau |đến |hạn |từ )(?<part>\d{1,6}) ?\/ ?(?<whole>\d{1,6})(?: \p{L}+){0,6},? ?(?:\(|đạt (?:tỷ lệ )?|chiếm (?:tỷ lệ )?|tỷ lệ |bằng |= ?)(?:đạt |chiếm |tỷ lệ |đạt tỷ lệ )?(?<share>\d{1,3}(?:[.,]\d{1,2})?) ?%/gu

/** Other numbers that do not come out: a council and its names, those present and absent, shares. */
export function otherCounts(blocks: readonly Block[]): readonly Warning[] {
  return blocks.flatMap((block, index) => [
    ...councilCount(block, blocks.slice(index + 1, index + 120)),
    ...absentCount(block.passage),
    ...shares(block.passage),
  ])
}

function councilCount({ passage, row }: Block, below: readonly Block[]): readonly Warning[] {
  const match = row === null ? COUNCIL.exec(passage.folded) : null
  if (match === null) return []
  const count = Number(match.groups?.count)
  const rest = passage.text.slice(match.index + match[0].length)
  const found = personsIn(rest) + (personsIn(rest) > 0 ? 0 : personsBelow(below))
  if (found === 0 || found === count) return []
  const message = `Ghi ${count} người nhưng danh sách có ${found} người; hãy kiểm tra lại số lượng hoặc danh sách.`
  return [at('count-differs', message, spanIn(passage, match.index, match.index + match[0].length))]
}

/** Names in the items that follow, up to the first that names nobody and announces nobody. */
function personsBelow(below: readonly Block[]): number {
  let found = 0
  for (const { passage } of below) {
    const here = personsIn(passage.text)
    if (here === 0 && !/:$/.test(passage.text) && !/họ (?:và )?tên/.test(passage.folded)) break
    found += here
  }
  return found
}

function personsIn(text: string): number {
  return [...text.matchAll(PERSON)].length
}

function absentCount(passage: Passage): readonly Warning[] {
  const match = ABSENT.exec(passage.folded)
  if (match === null) return []
  const [present, all, absent] = [match.groups?.present, match.groups?.all, match.groups?.absent].map(Number)
  if (present === undefined || all === undefined || absent === undefined || present + absent === all)
    return []
  const message = `Có mặt ${present}, vắng ${absent} nhưng tổng số ghi ${all}; hãy kiểm tra lại số người dự.`
  return [at('count-differs', message, spanIn(passage, match.index, match.index + match[0].length))]
}

/** "06/40 cá nhân (15%)": the share may be rounded or cut off at its last digit. */
function shares(passage: Passage): readonly Warning[] {
  if (!passage.folded.includes('%')) return []
  return [...passage.folded.matchAll(SHARE)].flatMap((match) => {
    const { part = '', whole = '', share = '' } = match.groups ?? {}
    const real = (Number(part) / Number(whole)) * 100
    const printed = Number(share.replace(',', '.'))
    const decimals = /[.,](\d+)$/.exec(share)?.[1]?.length ?? 0
    if (Number(whole) === 0 || Math.abs(real - printed) < 1.0001 / 10 ** decimals) return []
    const shown = real.toFixed(Math.max(1, decimals)).replace('.', ',').replace(/,0+$/, '')
    const message = `Ghi ${part}/${whole} là ${share}% nhưng tính ra ${shown}%; hãy kiểm tra lại số liệu.`
    return [at('share-differs', message, spanIn(passage, match.index, match.index + match[0].length))]
  })
}

function at(code: Warning['code'], message: string, span: Span): Warning {
  return { code, message, span }
}
