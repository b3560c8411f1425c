import type { AwardCode, Subject } from '../catalogue/award-codes.ts'
import { reprintedAt } from '../lib/check.ts'
import { decree91, law2022, sinceAmendment } from '../sources/periods.ts'
import { attests, onGround } from './parts.ts'
import { type Standard, standard } from './standard.ts'

/** Since 2024 no national criteria: ministries and provinces set them, so the officer answers for the local rule. */
function letter(award: AwardCode, subject: Subject, name: string): Standard {
  return standard(
    {
      id: subject === 'individual' ? `eligibility.${award}` : `eligibility.${award}.${subject}`,
      award,
      subject,
      label: `Tiêu chuẩn ${name}`,
    },
    {
      ...decree91,
      value: {
        label: 'Một trong các trường hợp',
        any: [
          onGround('merit', [attests('reviewedInMovement')]),
          onGround('movement', [attests('reviewedInMovement')]),
          onGround('adHoc', [attests('adHocAchievement')]),
        ],
      },
      cite: { source: 'ND-91-2017', article: 40 },
      check: reprintedAt('luattoanquoc.com, tiêu chuẩn tặng giấy khen'),
    },
    {
      ...law2022,
      value: attests('localStandardMet', 'đạt tiêu chuẩn giấy khen do bộ, ban, ngành, tỉnh quy định'),
      cite: { source: 'L-06-2022', article: 75, clause: 2 },
      check: reprintedAt('baochinhphu.vn, tiêu chuẩn xét tặng giấy khen (13/12/2024)'),
    },
    sinceAmendment,
  )
}

export const commendationLetter = letter('commendationLetter', 'individual', 'Giấy khen (cá nhân)')
export const commendationLetterOfCollective = letter(
  'commendationLetter',
  'collective',
  'Giấy khen (tập thể)',
)
export const commendationLetterOfHousehold = letter(
  'commendationLetter',
  'household',
  'Giấy khen (hộ gia đình)',
)
export const communeCommendationLetter = letter(
  'communeCommendationLetter',
  'individual',
  'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã (cá nhân)',
)
export const communeCommendationLetterOfCollective = letter(
  'communeCommendationLetter',
  'collective',
  'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã (tập thể)',
)
export const communeCommendationLetterOfHousehold = letter(
  'communeCommendationLetter',
  'household',
  'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã (hộ gia đình)',
)

export const commemorativeMedal = standard(
  {
    id: 'eligibility.commemorativeMedal',
    award: 'commemorativeMedal',
    subject: 'individual',
    label: 'Tiêu chuẩn Kỷ niệm chương',
  },
  {
    ...decree91,
    unread: 'Quy định về kỷ niệm chương của Luật 15/2003/QH11 chưa đọc được văn bản.',
    cite: { source: 'L-15-2003' },
  },
  {
    ...law2022,
    value: attests(
      'localStandardMet',
      'đạt tiêu chuẩn kỷ niệm chương do bộ, ban, ngành, Hội đồng nhân dân cấp tỉnh hoặc tổ chức trung ương quy định',
    ),
    cite: { source: 'L-06-2022', article: 71, clause: 2 },
    check: reprintedAt('dantri.com.vn, 21/10/2025 (trả lời của Bộ Nội vụ)'),
  },
  sinceAmendment,
)
