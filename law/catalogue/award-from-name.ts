import { fold } from '../lib/fold.ts'
import { type AwardCode, awardCodes } from './award-codes.ts'
import { awards } from './awards.ts'
import { type OtherAwardCode, otherAwards } from './other-awards.ts'

/** Which award a text names, judged or kept in a history only. */
export type NamedAward = AwardCode | OtherAwardCode

/**
 * The award that a name or abbreviation stands for, whatever its accents, case, quotes and hyphens; null where it names
 * none or could name several ("CSTĐ", "BK"). Who gives it may follow: "Bằng khen của Chủ tịch UBND tỉnh An Sơn".
 */
export function awardFromName(text: string): NamedAward | null {
  const folded = fold(text).replace(/^(danh hieu|hinh thuc|dat|tang|truy tang) /, '')
  return byName.get(folded) ?? byGiver(folded)
}

const otherCodes = Object.keys(otherAwards) as readonly OtherAwardCode[]

const byName: ReadonlyMap<string, NamedAward> = new Map([
  ...awardCodes.flatMap((code) => namesOf(code, awards[code])),
  ...otherCodes.flatMap((code) => namesOf(code, otherAwards[code])),
])

function namesOf<Code extends NamedAward>(
  code: Code,
  { name, abbreviations }: { readonly name: string; readonly abbreviations: readonly string[] },
): readonly (readonly [string, Code])[] {
  const spellings = [name, ...abbreviations].map(fold)
  // "CSTĐ CS" and "CSTĐCS" are one abbreviation; a name of words is not run together.
  const joined = abbreviations.map((each) => fold(each).replace(/ /g, ''))
  return [...spellings, ...joined].map((spelling) => [spelling, code] as const)
}

const province = '(?:tinh|thanh pho|tp)'
const provinceChair = `(?:(?:chu tich |ct )?(?:ubnd|uy ban nhan dan) ${province}|${province})(?: .+)?`
const ministry =
  '(?:(?:bo truong )?bo (?!chi huy)|(?:tong )?kiem toan nha nuoc|thanh tra chinh phu|ngan hang nha nuoc|tong lien doan)(?:.*)?'
const commune =
  '(?:chu tich |ct )?(?:(?:ubnd|uy ban nhan dan) )?(?:cap )?(?:xa|phuong|thi tran|dac khu)(?: .+)?'

const givers: readonly (readonly [RegExp, NamedAward])[] = [
  [/^(?:bang khen|bk) (?:cua )?(?:thu tuong|ttg|ttcp)(?: chinh phu)?$/, 'primeMinisterMeritCertificate'],
  [
    new RegExp(`^(?:bang khen|bk) (?:cua )?(?:cap )?(?:${provinceChair}|${ministry})$`),
    'provincialMeritCertificate',
  ],
  [new RegExp(`^(?:giay khen|gk) (?:cua )?${commune}$`), 'communeCommendationLetter'],
  [/^(?:giay khen|gk) cua .+$/, 'commendationLetter'],
  [/^co (?:thi dua |td )?(?:cua )?chinh phu$/, 'governmentFlag'],
  [new RegExp(`^co (?:thi dua|td) (?:cua )?(?:cap )?(?:${provinceChair}|${ministry})$`), 'provincialFlag'],
  [/^(?:chien si thi dua|cstd) (?:cap )?(?:tinh|bo|nganh|thanh pho|tp)(?: .+)?$/, 'provincialFighter'],
  [/^(?:ky niem chuong|knc) .+$/, 'commemorativeMedal'],
  [/^huy chuong .+$/, 'medal'],
]

function byGiver(folded: string): NamedAward | null {
  const found = givers.filter(([pattern]) => pattern.test(folded)).map(([, award]) => award)
  return found[0] ?? null
}
