import { notCompared, reprintedAt } from '../lib/check.ts'
import { plainDate } from '../lib/plain-date.ts'
import type { Requirement } from '../lib/requirement.ts'
import { decree91, decree98, successorNotRead, underDecree152 } from '../sources/periods.ts'
import { generalCondition } from './standard.ts'
import { collectiveTitles, everyone, fighters, forms, ofState, people } from './whom.ts'

export const disciplineInYear = generalCondition(
  {
    id: 'eligibility.disciplineInYear',
    label: 'Kỷ luật trong năm xét',
    appliesTo: ['advancedWorker'],
    subjects: people,
  },
  {
    ...decree91,
    value: {
      kind: 'notDisciplined',
      from: 'reprimand',
      label: 'không bị kỷ luật từ khiển trách trở lên trong năm xét',
    },
    cite: { source: 'ND-91-2017', article: 10 },
    check: reprintedAt('baotintuc.vn, 27/08/2017'),
  },
  {
    from: plainDate('2024-01-01'),
    until: plainDate('2026-01-01'),
    value: {
      kind: 'notDisciplined',
      from: 'reprimand',
      label: 'không bị kỷ luật trong năm xét (bị kỷ luật thì xếp loại không hoàn thành nhiệm vụ)',
    },
    cite: { source: 'ND-90-2020', article: 2 },
    check: reprintedAt('Điều 2 Nghị định 90/2020/NĐ-CP, sửa đổi bởi Nghị định 48/2023/NĐ-CP (trích đăng)'),
  },
  {
    from: plainDate('2026-01-01'),
    value: {
      kind: 'notDisciplined',
      from: 'reprimand',
      label:
        'không bị kỷ luật vì vi phạm công vụ trong năm xét (bị kỷ luật thì xếp loại không hoàn thành nhiệm vụ)',
    },
    cite: { source: 'ND-335-2025', article: 20 },
    check: notCompared('Nội dung đọc qua báo; số điều theo một nguồn thứ cấp, chưa đối chiếu.'),
  },
)

export const disciplineServed = generalCondition(
  {
    id: 'eligibility.disciplineServed',
    label: 'Đang trong thời hạn kỷ luật',
    appliesTo: [...fighters, ...forms],
    subjects: people,
  },
  {
    ...decree98,
    value: {
      kind: 'disciplineServed',
      label: 'không trong thời hạn kỷ luật; thành tích tính từ khi chấp hành xong',
    },
    cite: { source: 'ND-98-2023', article: 4 },
    check: reprintedAt('Điều 4 Nghị định 98/2023/NĐ-CP (trích đăng)'),
  },
  ...underDecree152<Requirement>({
    value: {
      kind: 'disciplineServed',
      label: 'không trong thời hạn kỷ luật; thành tích tính từ khi chấp hành xong',
    },
    cite: { source: 'ND-152-2025', article: 4, clause: 4 },
    check: reprintedAt('pbgdpl.cantho.gov.vn; dantri.com.vn, 21/10/2025'),
  }),
  successorNotRead,
)

export const hold = generalCondition(
  {
    id: 'eligibility.hold',
    label: 'Đang bị xem xét kỷ luật, thanh tra, điều tra, xác minh',
    appliesTo: [...fighters, ...forms, ...collectiveTitles],
    subjects: everyone,
  },
  {
    from: plainDate('2017-12-15'),
    until: plainDate('2020-01-01'),
    value: { kind: 'noHold', label: 'không trong thời gian xem xét kỷ luật, thanh tra, xác minh đơn thư' },
    cite: { source: 'TT-08-2017', article: 3 },
    check: notCompared(
      'Nội dung đọc qua báo (baomoi.com, bài 24174170); số điều ghi theo trí nhớ, chưa đối chiếu.',
    ),
  },
  {
    from: plainDate('2020-01-01'),
    until: plainDate('2024-01-01'),
    value: { kind: 'noHold', label: 'không trong thời gian xem xét kỷ luật, thanh tra, xác minh đơn thư' },
    cite: { source: 'TT-12-2019', article: 2 },
    check: notCompared(
      'Nội dung đọc qua báo (luatvietnam.vn, bài 22746); số điều ghi theo trí nhớ, chưa đối chiếu.',
    ),
  },
  {
    ...decree98,
    value: {
      kind: 'noHold',
      label: 'không trong thời gian xem xét kỷ luật, điều tra, thanh tra, xác minh khiếu nại, tố cáo',
    },
    cite: { source: 'ND-98-2023', article: 4 },
    check: reprintedAt('Điều 4 Nghị định 98/2023/NĐ-CP (trích đăng)'),
  },
  ...underDecree152<Requirement>({
    value: {
      kind: 'noHold',
      label:
        'không trong thời gian xem xét kỷ luật, điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm, xác minh khiếu nại, tố cáo hoặc vấn đề tham nhũng, tiêu cực báo chí nêu',
    },
    cite: { source: 'ND-152-2025', article: 4, clause: 4 },
    check: reprintedAt('pbgdpl.cantho.gov.vn'),
  }),
  successorNotRead,
)

export const oneStateAward = generalCondition(
  {
    id: 'eligibility.oneStateAwardAYear',
    label: 'Mỗi năm một lần khen thưởng cấp Nhà nước',
    appliesTo: ofState,
    subjects: ['individual', 'collective'],
  },
  {
    from: plainDate('2020-01-01'),
    until: plainDate('2024-01-01'),
    value: {
      kind: 'noOtherStateAward',
      label:
        'trong một năm không đề nghị hai lần khen thưởng cấp Nhà nước, trừ đột xuất, cống hiến, niên hạn, đối ngoại',
    },
    cite: { source: 'TT-12-2019', article: 2 },
    check: notCompared(
      'Nội dung đọc qua báo (luatvietnam.vn, bài 22746); số điều ghi theo trí nhớ, chưa đối chiếu.',
    ),
  },
  {
    from: plainDate('2024-01-01'),
    unread: 'Chưa rõ văn bản hướng dẫn Luật 06/2022/QH15 có giữ quy định này của Thông tư 12/2019/TT-BNV.',
    cite: { source: 'L-06-2022' },
  },
)

export const dissolved = generalCondition(
  {
    id: 'eligibility.dissolved',
    label: 'Tập thể đã giải thể',
    appliesTo: [...collectiveTitles, ...forms],
    subjects: ['collective'],
  },
  {
    from: plainDate('2025-08-05'),
    until: plainDate('2027-03-01'),
    value: { kind: 'notDissolved', label: 'không khen thưởng tập thể đã giải thể khi sắp xếp tổ chức' },
    cite: { source: 'TT-15-2025', article: 2 },
    check: notCompared('Nội dung đọc qua bản tóm tắt (thuvienphapluat.vn, 668075); số điều chưa đối chiếu.'),
  },
  successorNotRead,
)
