import { notCompared, reprintedAt } from '../lib/check.ts'
import type { Citation } from '../lib/citation.ts'
import type { Check, Dated, Version } from '../lib/dated.ts'
import { plainDate } from '../lib/plain-date.ts'
import { decree91, decree152, law2022, notRead, read, sinceAmendment } from '../sources/periods.ts'
import { type AwardCode, awardCodes } from './award-codes.ts'
import { awards } from './awards.ts'

/** Who may decide an award. */
export const deciderNames = {
  president: 'Chủ tịch nước',
  primeMinister: 'Thủ tướng Chính phủ',
  ministerOrProvinceChair: 'Bộ trưởng, người đứng đầu ban, ngành; Chủ tịch Ủy ban nhân dân cấp tỉnh',
  unitHead:
    'Thủ trưởng cơ quan, đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành; cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và tương đương',
  districtChair: 'Chủ tịch Ủy ban nhân dân cấp huyện',
  communeChair: 'Chủ tịch Ủy ban nhân dân cấp xã',
  enterpriseDirector: 'Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã',
  enterpriseBoardChair: 'Chủ tịch Hội đồng quản trị, Chủ tịch Hội đồng thành viên',
} as const

export type DeciderCode = keyof typeof deciderNames

/** One who may decide, and the provision that says so. */
export interface Decider {
  readonly who: DeciderCode
  readonly cite: Citation
}

/** Who may decide an award, by the day of decision. */
export type Authority = Dated<readonly Decider[], 'decidedOn'>

const base80 = (clause: number): Citation => ({ source: 'L-06-2022', article: 80, clause })
const reprint80 = reprintedAt(
  'Điều 80 Luật Thi đua, khen thưởng năm 2022: Công báo 571–572/2022, trang 56, và bản in lại',
)
const reprint59 = reprintedAt(
  'Điều 59 Nghị định 129/2025 và Điều 80 Luật năm 2022, in lại trong bài hỏi đáp của thuvienphapluat.vn',
)
const commune129: Citation = { source: 'ND-129-2025', article: 59 }
const decree43 = { source: 'ND-91-2017', article: 43 } as const
const reprint43 = reprintedAt('thuvienphapluat.vn, hỏi đáp 3067A: Điều 43 Nghị định 91/2017')
const silentLaw2003 = 'Chưa đọc điều về thẩm quyền quyết định của Luật Thi đua, khen thưởng năm 2003.'
const silentState = (who: 'president' | 'primeMinister'): string =>
  `Theo trí nhớ là ${deciderNames[who]}; chưa đọc điều về thẩm quyền này trong Luật Thi đua, khen thưởng năm 2022.`
const district = plainDate('2025-07-01')

const said = (deciders: readonly Decider[], cite: Citation, check: Check) => ({
  value: deciders,
  cite,
  check,
})
const unreadIn2003 = notRead(decree91, { source: 'L-15-2003' }, silentLaw2003)

const unitHead: Decider = { who: 'unitHead', cite: base80(1) }
const districtChair: Decider = { who: 'districtChair', cite: base80(2) }
const director: Decider = { who: 'enterpriseDirector', cite: base80(4) }
const boardChair: Decider = { who: 'enterpriseBoardChair', cite: base80(4) }
const communeNow: Decider = { who: 'communeChair', cite: commune129 }

/** With the district level until 30/06/2025, without it from 01/07/2025. */
function grassroots(
  until2023: Version<readonly Decider[]>,
  deciders: { readonly withDistrict: readonly Decider[]; readonly without: readonly Decider[] },
): Authority['versions'] {
  const [first] = deciders.withDistrict
  const [last] = deciders.without
  return [
    until2023,
    read(
      { from: law2022.from, until: district },
      said(deciders.withDistrict, first?.cite ?? base80(1), reprint80),
    ),
    read(decree152, said(deciders.without, last?.cite ?? commune129, reprint59)),
    sinceAmendment,
  ]
}

const under43 = (...who: readonly DeciderCode[]): Version<readonly Decider[]> =>
  read(
    decree91,
    said(
      who.map((each) => ({ who: each, cite: decree43 })),
      decree43,
      reprint43,
    ),
  )

const ministry: Authority['versions'] = [
  unreadIn2003,
  read(
    law2022,
    said(
      [{ who: 'ministerOrProvinceChair', cite: { source: 'L-06-2022', article: 79 } }],
      { source: 'L-06-2022', article: 79 },
      notCompared('Số điều ghi theo trí nhớ; chưa đọc Điều 79 Luật Thi đua, khen thưởng năm 2022.'),
    ),
  ),
  sinceAmendment,
]

const state = (who: 'president' | 'primeMinister'): Authority['versions'] => [
  unreadIn2003,
  notRead(law2022, { source: 'L-06-2022' }, silentState(who)),
  sinceAmendment,
]

const versions: Readonly<Record<AwardCode, Authority['versions']>> = {
  advancedWorker: grassroots(under43('unitHead', 'communeChair'), {
    withDistrict: [unitHead, districtChair, { who: 'communeChair', cite: base80(3) }, director],
    without: [unitHead, communeNow, director],
  }),
  grassrootsFighter: grassroots(under43('unitHead', 'districtChair'), {
    withDistrict: [unitHead, districtChair, director],
    without: [unitHead, communeNow, director],
  }),
  advancedCollective: grassroots(under43('unitHead'), {
    withDistrict: [unitHead, districtChair, director],
    without: [unitHead, communeNow, director],
  }),
  commendationLetter: grassroots(unreadIn2003, {
    withDistrict: [unitHead, districtChair, director, boardChair],
    without: [unitHead, director, boardChair],
  }),
  communeCommendationLetter: grassroots(unreadIn2003, {
    withDistrict: [{ who: 'communeChair', cite: base80(3) }],
    without: [communeNow],
  }),
  outstandingCollective: ministry,
  provincialFighter: ministry,
  provincialFlag: ministry,
  provincialMeritCertificate: ministry,
  commemorativeMedal: ministry,
  nationalFighter: state('primeMinister'),
  governmentFlag: state('primeMinister'),
  primeMinisterMeritCertificate: state('primeMinister'),
  laborOrderThirdClass: state('president'),
  laborOrderSecondClass: state('president'),
  laborOrderFirstClass: state('president'),
}

/** Who may decide each award; what the law of 2003 and of 2022 say of the State's own awards was not read. */
export const authorities: Readonly<Record<AwardCode, Authority>> = Object.fromEntries(
  awardCodes.map((award): [AwardCode, Authority] => [
    award,
    {
      id: `authority.${award}`,
      label: `Thẩm quyền quyết định ${awards[award].name}`,
      governedBy: 'decidedOn',
      versions: versions[award],
      verifiedOn: plainDate('2026-11-21'),
    },
  ]),
) as Record<AwardCode, Authority>

/** Who usually decides an award, whatever the day: what a list shows before anyone asks under which text. */
export const usualDecider: Readonly<Record<AwardCode, DeciderCode>> = {
  advancedWorker: 'unitHead',
  grassrootsFighter: 'unitHead',
  advancedCollective: 'unitHead',
  commendationLetter: 'unitHead',
  communeCommendationLetter: 'communeChair',
  outstandingCollective: 'ministerOrProvinceChair',
  provincialFighter: 'ministerOrProvinceChair',
  provincialFlag: 'ministerOrProvinceChair',
  provincialMeritCertificate: 'ministerOrProvinceChair',
  commemorativeMedal: 'ministerOrProvinceChair',
  nationalFighter: 'primeMinister',
  governmentFlag: 'primeMinister',
  primeMinisterMeritCertificate: 'primeMinister',
  laborOrderThirdClass: 'president',
  laborOrderSecondClass: 'president',
  laborOrderFirstClass: 'president',
}

/** How a proposal climbs: from the base unit upwards, by who manages organisation, staff and payroll. */
export const proposalChain: Dated<string, 'receivedForAppraisalOn'> = {
  id: 'authority.proposalChain',
  label: 'Trình tự xét, đề nghị khen thưởng',
  governedBy: 'receivedForAppraisalOn',
  versions: [
    notRead(decree91, { source: 'L-15-2003' }, 'Chưa đọc điều về tuyến trình khen thưởng của Luật năm 2003.'),
    read(law2022, {
      value:
        'Danh hiệu thi đua được bình xét từ cơ sở trở lên; cấp nào quản lý về tổ chức, cán bộ và quỹ lương thì cấp đó có trách nhiệm xét khen thưởng hoặc trình cấp trên.',
      cite: { source: 'L-06-2022', article: 83 },
      check: reprintedAt('hethongphapluat.vn, Luật Thi đua, khen thưởng 2022, Điều 83'),
    }),
    sinceAmendment,
  ],
  verifiedOn: plainDate('2026-11-21'),
}
