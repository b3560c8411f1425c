import { carriedOutBy, notCompared, reprintedAt } from '../lib/check.ts'
import type { Requirement } from '../lib/requirement.ts'
import { decree91, law2022, sinceAmendment } from '../sources/periods.ts'
import { attests, oneAchievementOneReward, onGround } from './parts.ts'
import { standard } from './standard.ts'

const notYetRewarded: Requirement = {
  kind: 'yearsSince',
  award: 'provincialMeritCertificate',
  years: 2,
  label: 'thành tích chưa được khen bằng hình thức này',
  cite: oneAchievementOneReward,
}

export const provincialMeritCertificate = standard(
  {
    id: 'eligibility.provincialMeritCertificate',
    award: 'provincialMeritCertificate',
    subject: 'individual',
    label: 'Tiêu chuẩn Bằng khen của bộ, ban, ngành, tỉnh (cá nhân)',
  },
  {
    ...decree91,
    value: {
      label: 'Một trong các trường hợp',
      any: [
        onGround('movement', [attests('reviewedInMovement')]),
        onGround('adHoc', [attests('adHocAchievement')]),
        onGround('merit', [
          {
            kind: 'ratingRun',
            atLeast: 'excellent',
            years: 2,
            having: [{ kind: 'initiatives', reach: 'grassroots', atLeast: 2 }],
            label: 'từ 02 năm liên tục hoàn thành xuất sắc nhiệm vụ, có 02 sáng kiến áp dụng ở cơ sở',
          },
        ]),
      ],
    },
    cite: { source: 'ND-91-2017', article: 39 },
    check: notCompared('Nội dung Điều 39 Nghị định 91/2017/NĐ-CP chưa được đối chiếu với văn bản.'),
  },
  {
    ...law2022,
    value: {
      label:
        'Một trong các trường hợp (chưa gồm trường hợp riêng của công nhân, nông dân, doanh nhân, trí thức)',
      any: [
        onGround('movement', [attests('reviewedInMovement')], {
          cite: { source: 'L-06-2022', article: 74, clause: 1, point: 'a' },
        }),
        onGround('adHoc', [attests('adHocAchievement')], {
          cite: { source: 'L-06-2022', article: 74, clause: 1, point: 'b' },
        }),
        onGround('contribution', [attests('greatContribution')], {
          cite: { source: 'L-06-2022', article: 74, clause: 1, point: 'c' },
        }),
        onGround(
          'merit',
          [
            notYetRewarded,
            {
              label: 'Một trong hai điều kiện',
              any: [
                {
                  kind: 'titleRun',
                  award: 'grassrootsFighter',
                  times: 2,
                  apart: 1,
                  label: 'có 02 lần liên tục được tặng Chiến sĩ thi đua cơ sở',
                },
                {
                  kind: 'ratingRun',
                  atLeast: 'excellent',
                  years: 2,
                  having: [{ kind: 'initiatives', reach: 'grassroots', atLeast: 2 }],
                  label:
                    'từ 02 năm liên tục hoàn thành xuất sắc nhiệm vụ, trong đó có 02 sáng kiến hoặc đề tài được công nhận, áp dụng hiệu quả ở cơ sở',
                },
              ],
            },
          ],
          { cite: { source: 'L-06-2022', article: 74, clause: 1, point: 'd' } },
        ),
      ],
    },
    cite: { source: 'L-06-2022', article: 74, clause: 1 },
    check: reprintedAt('chinhsachonline.chinhphu.vn, trả lời 77204; lawnet.vn, bài 129430'),
  },
  sinceAmendment,
)

export const provincialMeritCertificateOfCollective = standard(
  {
    id: 'eligibility.provincialMeritCertificate.collective',
    award: 'provincialMeritCertificate',
    subject: 'collective',
    label: 'Tiêu chuẩn Bằng khen của bộ, ban, ngành, tỉnh (tập thể)',
  },
  {
    ...decree91,
    unread: 'Tiêu chuẩn Bằng khen đối với tập thể tại Nghị định 91/2017/NĐ-CP chưa đọc được văn bản.',
    cite: { source: 'ND-91-2017', article: 39 },
  },
  {
    ...law2022,
    value: {
      label: 'Một trong các trường hợp',
      any: [
        onGround('movement', [attests('reviewedInMovement')]),
        onGround('adHoc', [attests('adHocAchievement')]),
        onGround('contribution', [attests('greatContribution')]),
        onGround('merit', [
          notYetRewarded,
          {
            kind: 'ratingRun',
            atLeast: 'excellent',
            years: 2,
            orTitle: 'outstandingCollective',
            label: 'từ 02 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt Tập thể lao động xuất sắc',
          },
          attests('collectiveCare'),
        ]),
      ],
    },
    cite: { source: 'L-06-2022', article: 74 },
    check: carriedOutBy(
      'Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh, Điều 3 khoản 3; Thông tư 25/2025/TT-BKHCN, Điều 7',
    ),
  },
  sinceAmendment,
)

export const provincialMeritCertificateOfHousehold = standard(
  {
    id: 'eligibility.provincialMeritCertificate.household',
    award: 'provincialMeritCertificate',
    subject: 'household',
    label: 'Tiêu chuẩn Bằng khen của bộ, ban, ngành, tỉnh (hộ gia đình)',
  },
  {
    ...decree91,
    unread: 'Tiêu chuẩn Bằng khen đối với hộ gia đình tại Nghị định 91/2017/NĐ-CP chưa đọc được văn bản.',
    cite: { source: 'ND-91-2017', article: 39 },
  },
  {
    ...law2022,
    value: attests('householdContribution'),
    cite: { source: 'L-06-2022', article: 74 },
    check: carriedOutBy('Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh, Điều 3'),
  },
  sinceAmendment,
)
