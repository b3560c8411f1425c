import { searchKey } from '#contract/search-key'

/** From where a paper comes, as far as plans wait for papers: a bloc or cluster, the province, a ministry … */
export type PaperLevel = 'bloc' | 'province' | 'homeAffairs' | 'department' | 'ministry' | 'central'

/** What a paper says of the one who issued it. */
export interface IssuedPaper {
  readonly issuer: string | null
  readonly symbol: string | null
  readonly title: string | null
  readonly signedFor: string | null
}

/** The levels a paper speaks for; several where a department signs for a bloc. None where nobody is named. */
export function levelsOfPaper({ issuer, symbol, title, signedFor }: IssuedPaper): ReadonlySet<PaperLevel> {
  const levels = new Set<PaperLevel>()
  for (const name of [issuer, signedFor]) {
    const key = searchKey(name ?? '')
    for (const [level, pattern] of issuers) if (pattern.test(key)) levels.add(level)
  }
  if (blocSymbol.test(searchKey(symbol ?? '')) || blocTitle.test(searchKey(title ?? ''))) levels.add('bloc')
  return levels
}

const issuers: readonly (readonly [PaperLevel, RegExp])[] = [
  ['bloc', /(?:^| )(?:khoi|cum)(?: truong)?(?: thi dua| so \d| |$)/],
  [
    'province',
    /(?:^|chu tich )(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd) (?:tinh|thanh pho|tp)(?: |$)|(?:^| )(?:tinh|thanh) uy(?: |$)|hoi dong thi dua khen thuong (?:cap )?(?:tinh|thanh pho)/,
  ],
  ['homeAffairs', /^(?:giam doc )?so noi vu(?: |$)|^ban thi dua khen thuong(?! trung uong)/],
  ['department', /^(?:giam doc )?so /],
  ['ministry', /^(?:bo truong )?bo (?!phan |chi huy )|^ban thi dua khen thuong trung uong/],
  [
    'central',
    /^(?:chinh phu|thu tuong|quoc hoi|chu tich nuoc|ban chap hanh trung uong|ban bi thu|bo chinh tri)|trung uong$/,
  ],
]

/** "KH-KTĐ", "HD-KTĐS5": the symbol of a bloc or a cluster. */
const blocSymbol = /(?:^| )(?:ktd|ctd|khoi|cum)/
const blocTitle = /(?:cua|trong|tai) (?:toan )?(?:khoi|cum)(?: thi dua| so \d)/

/**
 * The levels that a task waits for, in the words of its deadline: "theo kế hoạch của Khối, hướng dẫn của tỉnh". A paper
 * that is named without its issuer may come from anyone above; what the agency does itself ("5 ngày kể từ ngày họp Hội
 * đồng", "kể từ ngày ký") comes from nobody.
 */
export function levelsAwaited(waitsFor: string): ReadonlySet<PaperLevel> {
  const key = searchKey(waitsFor)
  const found = new Set(awaited.flatMap(([pattern, levels]) => (pattern.test(key) ? levels : [])))
  if (found.size > 0) return found
  return new Set(isPaperToCome(key) ? ['bloc', ...anySuperior] : [])
}

/** What counts from a paper waits for it only where it counts from the day it comes: it is one's own otherwise. */
function isPaperToCome(key: string): boolean {
  return countedFrom.test(key) ? received.test(key) : aPaper.test(key)
}

const countedFrom = /(?:^| )(?:ke tu|tinh tu|\d+ (?:gio|ngay|tuan|thang)(?: lam viec)? (?:sau|truoc))(?: |$)/
const received = /(?:^| )(?:nhan|tiep nhan|khi co|ngay co)(?: |$)/
const aPaper =
  /(?:^| )(?:van ban|ke hoach|huong dan|chi dao|thong bao|cong van|quyet dinh|chuong trinh|giay moi|trieu tap|yeu cau|lich|quy dinh)(?: |$)/

const anySuperior: readonly PaperLevel[] = ['province', 'homeAffairs', 'ministry', 'central']

const awaited: readonly (readonly [RegExp, readonly PaperLevel[]])[] = [
  [/(?:^| )(?:khoi|cum)(?: |$)/, ['bloc']],
  [/(?:^| )(?:cap tren|cap co tham quyen|co quan co tham quyen)(?: |$)/, anySuperior],
  [/(?:^| )(?:ubnd|uy ban nhan dan|tinh|thanh pho|tinh uy|thanh uy)(?: |$)/, ['province', 'homeAffairs']],
  [/(?:^| )(?:so noi vu|ban thi dua khen thuong)(?: |$)/, ['homeAffairs']],
  [/(?:^| )so (?!noi vu)/, ['department']],
  [/(?:^| )(?<!(?:can|toan|noi|dong) )bo(?! phan)(?: |$)|ban thi dua khen thuong trung uong/, ['ministry']],
  [/(?:^| )(?:trung uong|chinh phu|thu tuong|nha nuoc)(?: |$)/, ['central', 'ministry']],
]

/** Whether a paper of these levels is what a task waits for. */
export function isAwaited(waitsFor: string, paper: ReadonlySet<PaperLevel>): boolean {
  return !levelsAwaited(waitsFor).isDisjointFrom(paper)
}
