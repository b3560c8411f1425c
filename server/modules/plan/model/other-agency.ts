/** What a paper says of the one who issued it. */
export interface PaperOrigin {
  readonly issuer: string | null
  readonly parentAgency: string | null
  readonly symbol: string | null
  readonly place: string | null
}

/** What the agency prints at the head of its papers, with the other names it is known by. */
export interface OwnHeader {
  readonly name: string
  readonly names: readonly string[]
  readonly symbol: string
  readonly place: string
  readonly superiorName: string
}

/** A question about a draft that must be settled before it is committed. */
export interface Doubt {
  readonly kind: 'otherAgency'
  readonly sentence: string
}

/** The doubt that a paper is of another agency, with what differs in words; null where nothing speaks against it. */
export function otherAgency(paper: PaperOrigin, own: OwnHeader): Doubt | null {
  const isOwnIssuer = own.names.some((name) => isNamedIn(paper.issuer, name, own))
  const isNamedInFull = isOwnIssuer && words(paper.issuer).length > BARE_KIND
  const differences = [
    paper.issuer !== null && !isOwnIssuer ? `cơ quan ban hành là “${paper.issuer}”` : null,
    isNamedInFull || isOwnSymbol(paper.symbol, own) ? null : `ký hiệu là “${paper.symbol}”`,
    isOtherPlace(paper.place, own.place) ? `nơi ban hành là “${paper.place}”` : null,
    isOtherParent(paper, own) ? `cơ quan cấp trên là “${paper.parentAgency}”` : null,
  ].filter((difference) => difference !== null)
  if (differences.length === 0) return null
  return {
    kind: 'otherAgency',
    sentence: `Văn bản ghi ${differences.join(', ')}, khác với ${own.name} (${own.place}). Nếu đúng là kế hoạch của cơ quan mình thì hãy xác nhận trước khi ghi.`,
  }
}

/** "Ban Quản lý" says what kind of agency it is and not which one; the symbol must decide then. */
const BARE_KIND = 3

/**
 * The issuer is the name, or begins it: "Ban Quản lý Khu kinh tế" for the same with the province. What the issuer says
 * beyond the name may only be where it is: "Ban Quản lý" does not name "Ban Quản lý Dự án".
 */
function isNamedIn(issuer: string | null, name: string, { place, superiorName }: OwnHeader): boolean {
  const [one, other] = [words(issuer), words(name)]
  if (one.length === 0 || other.length === 0) return false
  const at = indexOfWords(one, other)
  if (at < 0) return one.length >= BARE_KIND && indexOfWords(other, one) >= 0
  const where = new Set([...words(place), ...words(superiorName)])
  return [...one.slice(0, at), ...one.slice(at + other.length)].every((word) => where.has(word))
}

const indexOfWords = (whole: readonly string[], part: readonly string[]): number =>
  whole.findIndex((_word, at) => part.every((word, after) => whole[at + after] === word))

/** "Khu kinh tế tỉnh An Sơn" and "Khu kinh tế An Sơn" are one. */
const words = (text: string | null): readonly string[] =>
  bare(text ?? '')
    .replace(/\b(?:tinh|thanh pho)\b/g, ' ')
    .split(' ')
    .filter(Boolean)

function isOtherPlace(place: string | null, own: string): boolean {
  if (place === null || own === '') return false
  return !isPart(place, own) && !isPart(own, place)
}

/** The parent agency names the province; "tỉnh An Sơn" and "UBND tỉnh An Sơn" are one. */
function isOtherParent({ parentAgency }: PaperOrigin, { superiorName, place }: OwnHeader): boolean {
  const province = /tỉnh|thành phố/iu.exec(parentAgency ?? '')
  if (parentAgency === null || superiorName === '' || !province) return false
  const named = parentAgency.slice(province.index + province[0].length)
  return !isPart(named, superiorName) && !isPart(named, place)
}

const isPart = (part: string, whole: string): boolean => ` ${bare(whole)} `.includes(` ${bare(part)} `)

/** The agency's part of a symbol: `KH-BQLKKT` and `2026/KH-BQLKKT` end with it. */
const signOf = (symbol: string | null): string =>
  bare(symbol ?? '')
    .split(' ')
    .at(-1) ?? ''

/** Former symbols stand among the names of the agency. */
function isOwnSymbol(symbol: string | null, own: OwnHeader): boolean {
  const sign = signOf(symbol)
  if (sign === '' || signOf(own.symbol) === '') return true
  return sign === signOf(own.symbol) || own.names.some((name) => bare(name) === sign)
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
