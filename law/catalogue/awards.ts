import type { Citation } from '../lib/citation.ts'
import type { AwardCode, Subject } from './award-codes.ts'
import type { Ground } from './grounds.ts'

/** How high an award stands: given at the grassroots, by a ministry or province, or by the State. */
export type AwardLevel = 'grassroots' | 'ministryOrProvince' | 'state'

/** An emulation title, or a form of commendation. */
export type TitleOrForm = 'title' | 'form'

/** What an award is: its name in the words of the law, how spreadsheets shorten it, whom and what it is for. */
export interface Award {
  readonly name: string
  /** As people write it in lists, the usual one first. */
  readonly abbreviations: readonly string[]
  readonly kind: TitleOrForm
  readonly level: AwardLevel
  readonly subjects: readonly Subject[]
  readonly grounds: readonly Ground[]
  /** Whether it is considered every year. */
  readonly annual: boolean
  /** The article that defines it. */
  readonly cite: Citation
}

const article = (number: number): Citation => ({ source: 'L-06-2022', article: number })

const everyGround = ['merit', 'adHoc', 'movement', 'contribution', 'foreignRelations'] as const
const certificateGrounds = ['merit', 'adHoc', 'movement', 'contribution'] as const
const everySubject = ['individual', 'collective', 'household'] as const

type Titled = Pick<Award, 'name' | 'abbreviations' | 'level' | 'cite'>

const personTitle = (title: Titled): Award => ({
  kind: 'title',
  subjects: ['individual'],
  grounds: ['merit'],
  annual: true,
  ...title,
})
const collectiveTitle = (title: Titled, grounds: readonly Ground[] = ['merit']): Award => ({
  kind: 'title',
  subjects: ['collective'],
  grounds,
  annual: true,
  ...title,
})
/** Of a rank as the law writes it, and as lists do: `Ba`, `III`, `3`. */
const laborOrder = (ranks: readonly [string, ...string[]], number: number): Award => ({
  name: `Huân chương Lao động hạng ${ranks[0]}`,
  abbreviations: [
    ...ranks.flatMap((rank) => [`HCLĐ hạng ${rank}`, `HCLĐ ${rank}`]),
    ...ranks.slice(1).map((rank) => `Huân chương Lao động hạng ${rank}`),
  ],
  kind: 'form',
  level: 'state',
  subjects: ['individual', 'collective'],
  grounds: everyGround,
  annual: false,
  cite: article(number),
})

/** Every award that the program judges. */
export const awards: Readonly<Record<AwardCode, Award>> = {
  advancedWorker: personTitle({
    name: 'Lao động tiên tiến',
    abbreviations: ['LĐTT', 'Danh hiệu LĐTT', 'Lao động TT'],
    level: 'grassroots',
    cite: article(24),
  }),
  grassrootsFighter: personTitle({
    name: 'Chiến sĩ thi đua cơ sở',
    abbreviations: ['CSTĐCS', 'CSTĐ cơ sở', 'CSTĐ CS', 'CSTĐ cấp cơ sở', 'Chiến sĩ thi đua cấp cơ sở'],
    level: 'grassroots',
    cite: article(23),
  }),
  provincialFighter: personTitle({
    name: 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
    abbreviations: [
      'CSTĐ cấp tỉnh',
      'CSTĐ tỉnh',
      'CSTĐT',
      'CSTĐ cấp bộ',
      'CSTĐ bộ',
      'CSTĐ ngành',
      'CSTĐ cấp ngành',
      'CSTĐ thành phố',
      'CSTĐ cấp thành phố',
      'CSTĐ bộ, ban, ngành, tỉnh',
    ],
    level: 'ministryOrProvince',
    cite: article(22),
  }),
  nationalFighter: personTitle({
    name: 'Chiến sĩ thi đua toàn quốc',
    abbreviations: ['CSTĐTQ', 'CSTĐ toàn quốc', 'CSTĐ TQ'],
    level: 'state',
    cite: article(21),
  }),
  advancedCollective: collectiveTitle({
    name: 'Tập thể lao động tiên tiến',
    abbreviations: ['TTLĐTT', 'TT LĐTT', 'Tập thể LĐTT', 'TTLĐ tiên tiến', 'Tập thể LĐ tiên tiến'],
    level: 'grassroots',
    cite: article(28),
  }),
  outstandingCollective: collectiveTitle({
    name: 'Tập thể lao động xuất sắc',
    abbreviations: ['TTLĐXS', 'TT LĐXS', 'Tập thể LĐXS', 'TTLĐ xuất sắc', 'Tập thể LĐ xuất sắc'],
    level: 'ministryOrProvince',
    cite: article(27),
  }),
  provincialFlag: collectiveTitle(
    {
      name: 'Cờ thi đua của bộ, ban, ngành, tỉnh',
      abbreviations: [
        'Cờ TĐ tỉnh',
        'Cờ TĐ cấp tỉnh',
        'Cờ TĐ bộ',
        'CTĐ tỉnh',
        'Cờ UBND tỉnh',
        'Cờ TĐ UBND tỉnh',
      ],
      level: 'ministryOrProvince',
      cite: article(26),
    },
    ['merit', 'movement'],
  ),
  governmentFlag: collectiveTitle(
    {
      name: 'Cờ thi đua của Chính phủ',
      abbreviations: ['Cờ CP', 'Cờ TĐCP', 'Cờ TĐ Chính phủ', 'CTĐCP', 'Cờ Chính phủ'],
      level: 'state',
      cite: article(25),
    },
    ['merit', 'movement'],
  ),
  commendationLetter: {
    name: 'Giấy khen',
    abbreviations: ['GK', 'Giấy khen thủ trưởng đơn vị'],
    kind: 'form',
    level: 'grassroots',
    subjects: everySubject,
    grounds: ['merit', 'adHoc', 'movement'],
    annual: false,
    cite: article(75),
  },
  communeCommendationLetter: {
    name: 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã',
    abbreviations: ['GK xã', 'Giấy khen cấp xã', 'GK cấp xã', 'GK CT UBND xã', 'GK UBND xã'],
    kind: 'form',
    level: 'grassroots',
    subjects: everySubject,
    grounds: ['merit', 'adHoc', 'movement'],
    annual: false,
    cite: article(75),
  },
  provincialMeritCertificate: {
    name: 'Bằng khen của bộ, ban, ngành, tỉnh',
    abbreviations: [
      'BK tỉnh',
      'BK cấp tỉnh',
      'BK UBND tỉnh',
      'BK CT UBND tỉnh',
      'BK bộ',
      'BK cấp bộ',
      'BK ngành',
      'BKT',
      'Bằng khen cấp tỉnh',
      'Bằng khen cấp bộ',
    ],
    kind: 'form',
    level: 'ministryOrProvince',
    subjects: everySubject,
    grounds: certificateGrounds,
    annual: false,
    cite: article(74),
  },
  primeMinisterMeritCertificate: {
    name: 'Bằng khen của Thủ tướng Chính phủ',
    abbreviations: ['BKTTg', 'BK TTg', 'BKTTCP', 'BK TTCP', 'BK Thủ tướng', 'Bằng khen TTg', 'BK của TTg'],
    kind: 'form',
    level: 'state',
    subjects: everySubject,
    grounds: certificateGrounds,
    annual: false,
    cite: article(73),
  },
  laborOrderThirdClass: laborOrder(['Ba', 'III', '3'], 44),
  laborOrderSecondClass: laborOrder(['Nhì', 'II', '2'], 43),
  laborOrderFirstClass: laborOrder(['Nhất', 'I', '1'], 42),
  commemorativeMedal: {
    name: 'Kỷ niệm chương',
    abbreviations: ['KNC'],
    kind: 'form',
    level: 'ministryOrProvince',
    subjects: ['individual'],
    grounds: ['contribution', 'foreignRelations'],
    annual: false,
    cite: article(71),
  },
}
