import { reprintedAt } from '../lib/check.ts'
import { decree91, law2022, sinceAmendment } from '../sources/periods.ts'
import { attests, oneAchievementOneReward, onGround } from './parts.ts'
import { standard } from './standard.ts'

export const primeMinisterMeritCertificate = standard(
  {
    id: 'eligibility.primeMinisterMeritCertificate',
    award: 'primeMinisterMeritCertificate',
    subject: 'individual',
    label: 'Tiêu chuẩn Bằng khen của Thủ tướng Chính phủ (cá nhân)',
  },
  {
    ...decree91,
    value: {
      label: 'Một trong các trường hợp',
      any: [
        onGround('movement', [attests('reviewedInMovement'), attests('movementThreeYears')], {
          cite: { source: 'ND-91-2017', article: 38, clause: 1, point: 'a' },
        }),
        onGround('adHoc', [attests('adHocAchievement')], {
          cite: { source: 'ND-91-2017', article: 38, clause: 1, point: 'b' },
        }),
        onGround(
          'merit',
          [
            {
              kind: 'holdsAward',
              award: 'provincialMeritCertificate',
              atLeast: 1,
              label: 'đã được tặng Bằng khen của bộ, ban, ngành, tỉnh',
            },
            {
              kind: 'yearsSince',
              award: 'provincialMeritCertificate',
              years: 5,
              label: '05 năm tiếp theo sau lần khen đó',
            },
            {
              kind: 'ratingRun',
              atLeast: 'excellent',
              years: 5,
              having: [{ kind: 'initiatives', reach: 'grassroots', atLeast: 5 }],
              label: '05 năm liên tục hoàn thành xuất sắc nhiệm vụ, có 05 sáng kiến cấp cơ sở',
            },
          ],
          { cite: { source: 'ND-91-2017', article: 38, clause: 1, point: 'c' } },
        ),
      ],
    },
    cite: { source: 'ND-91-2017', article: 38, clause: 1 },
    check: reprintedAt('lawnet.vn, ngân hàng pháp luật 402376'),
  },
  {
    ...law2022,
    value: {
      label: 'Một trong các trường hợp (chưa gồm trường hợp có nhiều thành tích mà không đột xuất)',
      any: [
        onGround('movement', [attests('reviewedInMovement')], {
          cite: { source: 'L-06-2022', article: 73, clause: 1, point: 'a' },
        }),
        onGround('adHoc', [attests('adHocAchievement')], {
          cite: { source: 'L-06-2022', article: 73, clause: 1, point: 'c' },
        }),
        onGround('contribution', [attests('greatContribution')], {
          cite: { source: 'L-06-2022', article: 73, clause: 1, point: 'd' },
        }),
        onGround(
          'merit',
          [
            {
              kind: 'holdsAward',
              award: 'provincialMeritCertificate',
              atLeast: 1,
              label: 'đã được tặng Bằng khen của bộ, ban, ngành, tỉnh',
            },
            {
              kind: 'ratingRun',
              atLeast: 'good',
              years: 5,
              having: [{ kind: 'titles', award: 'grassrootsFighter', times: 3 }],
              label:
                'từ 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên tính đến thời điểm đề nghị, trong đó 03 lần được tặng Chiến sĩ thi đua cơ sở',
            },
            {
              kind: 'yearsSince',
              award: 'primeMinisterMeritCertificate',
              years: 5,
              label: 'thành tích chưa được khen bằng hình thức này',
              cite: oneAchievementOneReward,
            },
          ],
          { cite: { source: 'L-06-2022', article: 73, clause: 1, point: 'b' } },
        ),
      ],
    },
    cite: { source: 'L-06-2022', article: 73, clause: 1 },
    check: reprintedAt('thuvienphapluat.vn, bài 18884'),
  },
  sinceAmendment,
)

export const primeMinisterMeritCertificateOfCollective = standard(
  {
    id: 'eligibility.primeMinisterMeritCertificate.collective',
    award: 'primeMinisterMeritCertificate',
    subject: 'collective',
    label: 'Tiêu chuẩn Bằng khen của Thủ tướng Chính phủ (tập thể)',
  },
  {
    ...decree91,
    unread: 'Tiêu chuẩn đối với tập thể tại Điều 38 Nghị định 91/2017/NĐ-CP chưa đọc được văn bản.',
    cite: { source: 'ND-91-2017', article: 38 },
  },
  {
    ...law2022,
    unread: 'Tiêu chuẩn đối với tập thể tại Điều 73 Luật 06/2022/QH15 chưa đọc được văn bản.',
    cite: { source: 'L-06-2022', article: 73 },
  },
  sinceAmendment,
)
