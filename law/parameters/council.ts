import { type AwardCode, awardCodes } from '../catalogue/award-codes.ts'
import { awards } from '../catalogue/awards.ts'
import { notCompared, reprintedAt } from '../lib/check.ts'
import type { Parameter, Version } from '../lib/dated.ts'
import type { Fraction } from '../lib/fraction.ts'
import { plainDate } from '../lib/plain-date.ts'
import { decree91, decree98, decree152NotRead, notRead, read } from '../sources/periods.ts'

/** What a ballot of a council needs; the share is always taken of all its members, present or not. */
export interface BallotRule {
  readonly share: Fraction
  readonly of: 'allMembers'
  /** The council of the ministry or province, or that of the level which submits. */
  readonly council: 'ministryOrProvince' | 'submittingLevel'
  /** `notSaid` where the text asks for a ballot and does not say that it is secret. */
  readonly ballot: 'secret' | 'notSaid'
}

/** Null where the text asks for no share of its own: the council's rules of procedure decide. */
export type BallotParameter = Parameter<BallotRule | null, 'heldOn'>

const ninety: Fraction = { of: 90, over: 100 }
const eighty: Fraction = { of: 80, over: 100 }

const fighters: ReadonlySet<AwardCode> = new Set<AwardCode>(['provincialFighter', 'nationalFighter'])
const eightyGroup: ReadonlySet<AwardCode> = new Set<AwardCode>([
  'grassrootsFighter',
  'provincialFlag',
  'governmentFlag',
])

const cite91 = { source: 'ND-91-2017', article: 45, clause: 8 } as const
const cite98 = { source: 'ND-98-2023', article: 30, clause: 7 } as const

function under91(award: AwardCode): Version<BallotRule | null> {
  if (!fighters.has(award)) {
    return read(decree91, {
      value: null,
      cite: cite91,
      check: notCompared(
        'Khoản này chỉ nêu tỷ lệ cho một số danh hiệu; chưa thấy tỷ lệ chung cho danh hiệu, hình thức khác.',
      ),
    })
  }
  return read(decree91, {
    value: { share: ninety, of: 'allMembers', council: 'ministryOrProvince', ballot: 'secret' },
    cite: cite91,
    check: reprintedAt('Ban Thi đua – Khen thưởng Trung ương, trả lời bạn đọc b6b7af14'),
  })
}

function under98(award: AwardCode): Version<BallotRule | null> {
  return read(decree98, {
    value: ruleOf98(award),
    cite: cite98,
    check: reprintedAt(
      'khoản 7 Điều 30 Nghị định 98/2023, in lại trong một bài hỏi đáp của thuvienphapluat.vn',
    ),
  })
}

function ruleOf98(award: AwardCode): BallotRule | null {
  if (fighters.has(award))
    return { share: ninety, of: 'allMembers', council: 'ministryOrProvince', ballot: 'notSaid' }
  if (eightyGroup.has(award))
    return { share: eighty, of: 'allMembers', council: 'submittingLevel', ballot: 'notSaid' }
  return null
}

const thresholds = Object.fromEntries(
  awardCodes.map((award): [AwardCode, BallotParameter] => [
    award,
    {
      id: `council.ballotThreshold.${award}`,
      label: `Tỷ lệ phiếu đồng ý khi xét ${awards[award].name}`,
      unit: 'share',
      governedBy: 'heldOn',
      versions: [
        under91(award),
        under98(award),
        decree152NotRead('Chưa thấy điều về tỷ lệ phiếu và cách bỏ phiếu của Nghị định số 152/2025/NĐ-CP.'),
      ],
      verifiedOn: plainDate('2026-11-21'),
    },
  ]),
) as Record<AwardCode, BallotParameter>

/** Every threshold, in the order of the awards. */
export const ballotThresholds: readonly BallotParameter[] = Object.values(thresholds)

/** What a ballot on an award needs. */
export function ballotThreshold(award: AwardCode): BallotParameter {
  return thresholds[award]
}

const notFoundForOthers =
  'Chưa thấy quy định chung về số thành viên phải có mặt; quy chế làm việc của hội đồng quyết định.'

/** How many members of the central council must be there for an ordinary sitting. */
export const centralQuorum: Parameter<Fraction, 'heldOn'> = {
  id: 'council.quorum.central',
  label: 'Số thành viên phải có mặt, Hội đồng Thi đua – Khen thưởng Trung ương',
  unit: 'share',
  governedBy: 'heldOn',
  versions: [
    notRead(
      decree91,
      { source: 'ND-91-2017' },
      'Chưa đọc điều về họp Hội đồng của Nghị định số 91/2017/NĐ-CP.',
    ),
    read(decree98, {
      value: { of: 2, over: 3 },
      cite: { source: 'ND-98-2023', article: 47, clause: 4, point: 'b' },
      check: reprintedAt(
        'điểm b khoản 4 Điều 47 Nghị định 98/2023, in lại trong một bài hỏi đáp của thuvienphapluat.vn',
      ),
    }),
    decree152NotRead('Chưa thấy điều về họp Hội đồng của Nghị định số 152/2025/NĐ-CP.'),
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** How many members of any other council must be there: no national text read says it. */
export const otherQuorum: Parameter<Fraction, 'heldOn'> = {
  id: 'council.quorum.other',
  label: 'Số thành viên phải có mặt, hội đồng các cấp khác',
  unit: 'share',
  governedBy: 'heldOn',
  versions: [
    notRead(decree91, { source: 'ND-91-2017' }, notFoundForOthers),
    notRead(decree98, { source: 'ND-98-2023' }, notFoundForOthers),
    decree152NotRead(notFoundForOthers),
  ],
  verifiedOn: plainDate('2026-11-21'),
}
