import type { AwardCode } from '../catalogue/award-codes.ts'
import { notCompared, reprintedAt } from '../lib/check.ts'
import type { UnreadVersion } from '../lib/dated.ts'
import type { Requirement } from '../lib/requirement.ts'
import { decree91, law2022, sinceAmendment } from '../sources/periods.ts'
import { attests, onGround } from './parts.ts'
import { type Standard, standard } from './standard.ts'

/** Before 2024 the orders stood in the law of 2003, whose articles on them nobody here has read. */
const underTheLawOf2003: UnreadVersion = {
  ...decree91,
  unread: 'Tiêu chuẩn Huân chương Lao động của Luật 15/2003/QH11 chưa đọc được văn bản.',
  cite: { source: 'L-15-2003' },
}

/** The order may be given on these grounds too; what is asked of a person then was read by nobody here. */
const onOtherGrounds: Requirement = {
  label: 'Khen thưởng phong trào thi đua, khen thưởng đối ngoại',
  unchecked: 'Tiêu chuẩn theo hai loại hình này chưa đọc được văn bản.',
  all: [
    {
      kind: 'ground',
      oneOf: ['movement', 'foreignRelations'],
      label: 'loại hình: khen thưởng phong trào thi đua hoặc khen thưởng đối ngoại',
    },
    { kind: 'unread', label: 'tiêu chuẩn theo loại hình này (chưa đọc được văn bản)' },
  ],
}

/** What opens every class alike, and by merit what its own clause asks. */
function ofClass(merit: readonly Requirement[]): Requirement {
  return {
    label: 'Một trong các trường hợp (chưa gồm phát minh, giải quốc tế, đóng góp lớn)',
    any: [
      onGround('adHoc', [attests('adHocAchievement')]),
      onGround('contribution', [attests('serviceRecord')]),
      onOtherGrounds,
      onGround('merit', merit),
    ],
  }
}

export const laborOrderThirdClass = standard(
  {
    id: 'eligibility.laborOrderThirdClass',
    award: 'laborOrderThirdClass',
    subject: 'individual',
    label: 'Tiêu chuẩn Huân chương Lao động hạng Ba (cá nhân)',
  },
  underTheLawOf2003,
  {
    ...law2022,
    value: ofClass([
      {
        kind: 'holdsAward',
        award: 'primeMinisterMeritCertificate',
        atLeast: 1,
        label: 'đã được tặng Bằng khen của Thủ tướng Chính phủ',
      },
      {
        kind: 'ratingRun',
        atLeast: 'good',
        years: 5,
        having: [
          { kind: 'yearsRated', atLeast: 'excellent', years: 1 },
          { kind: 'titles', award: 'grassrootsFighter', times: 3 },
        ],
        label:
          'từ 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên tính đến thời điểm đề nghị, trong đó ít nhất 01 năm hoàn thành xuất sắc và 03 lần được tặng Chiến sĩ thi đua cơ sở',
      },
    ]),
    cite: { source: 'L-06-2022', article: 44, clause: 1 },
    check: reprintedAt('news.laodong.vn, bài 1467558 (trả lời của Bộ Nội vụ)'),
  },
  sinceAmendment,
)

export const laborOrderSecondClass = standard(
  {
    id: 'eligibility.laborOrderSecondClass',
    award: 'laborOrderSecondClass',
    subject: 'individual',
    label: 'Tiêu chuẩn Huân chương Lao động hạng Nhì (cá nhân)',
  },
  underTheLawOf2003,
  {
    ...law2022,
    value: ofClass([
      {
        kind: 'holdsAward',
        award: 'laborOrderThirdClass',
        atLeast: 1,
        label: 'đã được tặng Huân chương Lao động hạng Ba',
      },
      {
        kind: 'ratingRun',
        atLeast: 'good',
        years: 5,
        having: [
          { kind: 'yearsRated', atLeast: 'excellent', years: 2 },
          { kind: 'titles', award: 'provincialFighter', times: 1 },
        ],
        label:
          'từ 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên tính đến thời điểm đề nghị, trong đó ít nhất 02 năm hoàn thành xuất sắc và 01 lần được tặng Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
      },
    ]),
    cite: { source: 'L-06-2022', article: 43, clause: 1 },
    check: reprintedAt('thuvienphapluat.vn, hỏi đáp 83A0204'),
  },
  sinceAmendment,
)

/** Its numbers are known to nobody here; only what surely stands is judged, and the rest stays open. */
export const laborOrderFirstClass = standard(
  {
    id: 'eligibility.laborOrderFirstClass',
    award: 'laborOrderFirstClass',
    subject: 'individual',
    label: 'Tiêu chuẩn Huân chương Lao động hạng Nhất (cá nhân)',
  },
  underTheLawOf2003,
  {
    ...law2022,
    value: ofClass([
      {
        kind: 'holdsAward',
        award: 'laborOrderSecondClass',
        atLeast: 1,
        label: 'đã được tặng Huân chương Lao động hạng Nhì',
      },
      { kind: 'unread', label: 'số năm và danh hiệu theo khoản 1 Điều 42 (chưa đọc được văn bản)' },
    ]),
    cite: { source: 'L-06-2022', article: 42, clause: 1 },
    check: notCompared('Điều 42 Luật 06/2022/QH15 chưa đọc được văn bản.'),
  },
  sinceAmendment,
)

export const laborOrderThirdClassOfCollective = ofCollective('laborOrderThirdClass', 'hạng Ba', 44)
export const laborOrderSecondClassOfCollective = ofCollective('laborOrderSecondClass', 'hạng Nhì', 43)
export const laborOrderFirstClassOfCollective = ofCollective('laborOrderFirstClass', 'hạng Nhất', 42)

function ofCollective(award: AwardCode, name: string, article: number): Standard {
  return standard(
    {
      id: `eligibility.${award}.collective`,
      award,
      subject: 'collective',
      label: `Tiêu chuẩn Huân chương Lao động ${name} (tập thể)`,
    },
    underTheLawOf2003,
    {
      ...law2022,
      unread: `Tiêu chuẩn đối với tập thể tại Điều ${article} Luật 06/2022/QH15 chưa đọc được văn bản.`,
      cite: { source: 'L-06-2022', article },
    },
    sinceAmendment,
  )
}
