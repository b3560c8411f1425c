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
  const isOwnIssuer = paper.issuer !== null && own.names.some((name) => isNamedIn(paper.issuer, name))
  const differences = [
    paper.issuer !== null && !isOwnIssuer ? `cơ quan ban hành là “${paper.issuer}”` : null,
    isOwnIssuer || !differs(signOf(paper.symbol), signOf(own.symbol)) ? null : `ký hiệu là “${paper.symbol}”`,
    isOtherPlace(paper.place, own.place) ? `nơi ban hành là “${paper.place}”` : null,
    isOtherParent(paper, own) ? `cơ quan cấp trên là “${paper.parentAgency}”` : null,
  ].filter((difference) => difference !== null)
  if (differences.length === 0) return null
  return {
    kind: 'otherAgency',
    sentence: `Văn bản ghi ${differences.join(', ')}, khác với ${own.name} (${own.place}). Nếu đúng là kế hoạch của cơ quan mình thì hãy xác nhận trước khi ghi.`,
  }
}

/** One of the names holds the other, word by word: "Ban Quản lý Khu kinh tế" and the same with the province. */
function isNamedIn(issuer: string | null, name: string): boolean {
  const one = ` ${bare(issuer ?? '')} `
  const other = ` ${bare(name)} `
  if (one.trim() === '' || other.trim() === '') return false
  return one.includes(other) || (other.includes(one) && one.trim().split(' ').length >= 3)
}

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

const differs = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
