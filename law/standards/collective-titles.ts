import { carriedOutBy, reprintedAt } from '../lib/check.ts'
import type { Requirement } from '../lib/requirement.ts'
import { decree91, law2022, sinceAmendment } from '../sources/periods.ts'
import { attests, emulatesActively, innerUnity, onGround, wellCompleted } from './parts.ts'
import { standard } from './standard.ts'

const emulatesThroughout: Requirement = {
  ...emulatesActively,
  label: 'có phong trào thi đua thường xuyên, thiết thực, hiệu quả',
}
const nobodyWarned: Requirement = {
  kind: 'memberCountAtMost',
  of: 'disciplinedWarningOrAbove',
  atMost: 0,
  label: 'không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
}
const excellent: Requirement = {
  kind: 'rating',
  atLeast: 'excellent',
  label: 'hoàn thành xuất sắc nhiệm vụ được giao',
}
const everyoneCompleted: Requirement = {
  kind: 'memberShare',
  of: 'completed',
  share: { of: 1, over: 1 },
  reachedBy: 'atLeast',
  label: '100% cá nhân trong tập thể hoàn thành nhiệm vụ',
}
const seventyPercentAdvanced: Requirement = {
  kind: 'memberShare',
  of: 'advancedWorkers',
  share: { of: 70, over: 100 },
  reachedBy: 'atLeast',
  label: 'có ít nhất 70% cá nhân đạt Lao động tiên tiến',
}
const oneFighter: Requirement = {
  kind: 'memberCount',
  of: 'grassrootsFighters',
  atLeast: 1,
  label: 'có cá nhân đạt Chiến sĩ thi đua cơ sở',
}

/** From 2024 seven members in ten; "trên 50%" is the law of 2003. */
export const advancedCollective = standard(
  {
    id: 'eligibility.advancedCollective',
    award: 'advancedCollective',
    subject: 'collective',
    label: 'Tiêu chuẩn Tập thể lao động tiên tiến',
  },
  {
    ...decree91,
    value: {
      label: 'Đạt các tiêu chuẩn',
      all: [
        wellCompleted,
        emulatesThroughout,
        {
          kind: 'memberShare',
          of: 'advancedWorkers',
          share: { of: 50, over: 100 },
          reachedBy: 'moreThan',
          label: 'có trên 50% cá nhân đạt Lao động tiên tiến',
        },
        nobodyWarned,
        innerUnity,
      ],
    },
    cite: { source: 'L-15-2003', article: 28 },
    check: reprintedAt('thiduakhenthuong.langson.gov.vn, Tập thể lao động tiên tiến'),
  },
  {
    ...law2022,
    value: {
      label: 'Đạt các tiêu chuẩn',
      all: [wellCompleted, emulatesThroughout, seventyPercentAdvanced, nobodyWarned, innerUnity],
    },
    cite: { source: 'L-06-2022', article: 28, clause: 1 },
    check: carriedOutBy(
      'Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh, Điều 4 khoản 2; Thông tư 01/2024/TT-VPCP, Điều 5',
    ),
  },
  sinceAmendment,
)

export const outstandingCollective = standard(
  {
    id: 'eligibility.outstandingCollective',
    award: 'outstandingCollective',
    subject: 'collective',
    label: 'Tiêu chuẩn Tập thể lao động xuất sắc',
  },
  {
    ...decree91,
    value: {
      label: 'Lựa chọn trong số tập thể lao động tiên tiến đạt các tiêu chuẩn',
      all: [
        {
          kind: 'titleOrStandard',
          award: 'advancedCollective',
          label: 'đạt tiêu chuẩn Tập thể lao động tiên tiến',
        },
        { ...excellent, label: 'sáng tạo, vượt khó, hoàn thành xuất sắc nhiệm vụ' },
        everyoneCompleted,
        seventyPercentAdvanced,
        oneFighter,
        nobodyWarned,
        innerUnity,
      ],
    },
    cite: { source: 'L-15-2003', article: 27 },
    check: reprintedAt('thukyluat.vn, bài 61690'),
  },
  {
    ...law2022,
    value: {
      label: 'Đạt các tiêu chuẩn',
      all: [
        { ...excellent, cite: { source: 'L-06-2022', article: 27, clause: 1, point: 'a' } },
        { ...emulatesThroughout, cite: { source: 'L-06-2022', article: 27, clause: 1, point: 'b' } },
        { ...everyoneCompleted, cite: { source: 'L-06-2022', article: 27, clause: 1, point: 'c' } },
        { ...seventyPercentAdvanced, cite: { source: 'L-06-2022', article: 27, clause: 1, point: 'c' } },
        { ...oneFighter, cite: { source: 'L-06-2022', article: 27, clause: 1, point: 'd' } },
        { ...innerUnity, cite: { source: 'L-06-2022', article: 27, clause: 1, point: 'đ' } },
      ],
    },
    cite: { source: 'L-06-2022', article: 27, clause: 1 },
    check: reprintedAt(
      'stp.thuathienhue.gov.vn, bài 9123; Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh, Điều 3 khoản 2',
    ),
  },
  sinceAmendment,
)

export const provincialFlag = standard(
  {
    id: 'eligibility.provincialFlag',
    award: 'provincialFlag',
    subject: 'collective',
    label: 'Tiêu chuẩn Cờ thi đua của bộ, ban, ngành, tỉnh',
  },
  {
    ...decree91,
    value: attests('leadsBloc'),
    cite: { source: 'ND-91-2017', article: 12 },
    check: reprintedAt('thuvienphapluat.vn, hỏi đáp 4A74C'),
  },
  {
    ...law2022,
    value: {
      label: 'Một trong các trường hợp',
      any: [
        onGround(
          'merit',
          [
            attests('leadsBloc'),
            attests('exceedsTargets'),
            attests('outstandingExample'),
            innerUnity,
            attests('strongOrganisations'),
          ],
          { cite: { source: 'L-06-2022', article: 26, clause: 1 } },
        ),
        onGround(
          'movement',
          [
            attests('leadsMovement'),
            {
              ...attests('movementThreeYears'),
              unchecked: 'Thời gian “từ 03 năm” chưa được đối chiếu với Điều 26.',
            },
          ],
          { cite: { source: 'L-06-2022', article: 26, clause: 2 } },
        ),
      ],
    },
    cite: { source: 'L-06-2022', article: 26 },
    check: carriedOutBy('Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh, Điều 3 khoản 1'),
  },
  sinceAmendment,
)

export const governmentFlag = standard(
  {
    id: 'eligibility.governmentFlag',
    award: 'governmentFlag',
    subject: 'collective',
    label: 'Tiêu chuẩn Cờ thi đua của Chính phủ',
  },
  {
    ...decree91,
    value: {
      label: 'Một trong các trường hợp',
      any: [
        onGround('merit', [attests('leadsBloc'), attests('selectedAmongBest')]),
        onGround('movement', [attests('leadsMovement'), attests('movementFiveYears')]),
      ],
    },
    cite: { source: 'ND-91-2017', article: 11 },
    check: reprintedAt('Ban Thi đua – Khen thưởng Trung ương, trả lời bdd164a4'),
  },
  {
    ...law2022,
    value: {
      label: 'Một trong các trường hợp',
      any: [
        onGround(
          'merit',
          [
            attests('leadsBloc'),
            attests('selectedAmongBest'),
            attests('exceedsTargets'),
            innerUnity,
            attests('strongOrganisations'),
          ],
          { cite: { source: 'L-06-2022', article: 25, clause: 1 } },
        ),
        onGround('movement', [attests('leadsMovement'), attests('movementFiveYears')], {
          cite: { source: 'L-06-2022', article: 25, clause: 3 },
        }),
      ],
    },
    cite: { source: 'L-06-2022', article: 25 },
    check: reprintedAt('lawnet.vn, bài 22767'),
  },
  sinceAmendment,
)
