import { notCompared, reprintedAt } from '../lib/check.ts'
import { decree91, law2022, sinceAmendment } from '../sources/periods.ts'
import { emulatesActively, initiativeAtBase, wellCompleted } from './parts.ts'
import { standard } from './standard.ts'

export const advancedWorker = standard(
  {
    id: 'eligibility.advancedWorker',
    award: 'advancedWorker',
    subject: 'individual',
    label: 'Tiêu chuẩn Lao động tiên tiến',
  },
  {
    ...decree91,
    value: {
      label: 'Đạt các tiêu chuẩn',
      all: [
        { ...wellCompleted, label: 'hoàn thành tốt nhiệm vụ được giao, đạt năng suất và chất lượng cao' },
        {
          ...emulatesActively,
          label: 'chấp hành tốt chủ trương, pháp luật, đoàn kết, tích cực tham gia phong trào thi đua',
        },
      ],
    },
    cite: { source: 'L-15-2003', article: 24 },
    check: reprintedAt('thuvienphapluat.vn, bài 3923 (Điều 24 Luật 15/2003/QH11 sửa đổi, bổ sung năm 2013)'),
  },
  {
    ...law2022,
    value: {
      label: 'Đạt các tiêu chuẩn',
      all: [
        { ...wellCompleted, cite: { source: 'L-06-2022', article: 24, clause: 1, point: 'a' } },
        {
          ...emulatesActively,
          label: 'có tinh thần tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua',
          cite: { source: 'L-06-2022', article: 24, clause: 1, point: 'b' },
        },
      ],
    },
    cite: { source: 'L-06-2022', article: 24, clause: 1 },
    check: reprintedAt('thuvienphapluat.vn, bài 34057; laocai.edu.vn, hỏi đáp 76381'),
  },
  sinceAmendment,
)

/** From 2024 completing one's tasks excellently suffices; an initiative is one way among four. */
export const grassrootsFighter = standard(
  {
    id: 'eligibility.grassrootsFighter',
    award: 'grassrootsFighter',
    subject: 'individual',
    label: 'Tiêu chuẩn Chiến sĩ thi đua cơ sở',
  },
  {
    ...decree91,
    value: {
      label: 'Đạt các tiêu chuẩn',
      all: [
        { kind: 'titleOrStandard', award: 'advancedWorker', label: 'đạt Lao động tiên tiến' },
        initiativeAtBase,
      ],
    },
    cite: { source: 'ND-91-2017', article: 9, clause: 3 },
    check: reprintedAt('thuvienphapluat.vn, hỏi đáp 45A9C; Ban Thi đua – Khen thưởng Trung ương, trả lời'),
  },
  {
    ...law2022,
    value: {
      label: 'Đạt các tiêu chuẩn',
      all: [
        {
          kind: 'titleOrStandard',
          award: 'advancedWorker',
          label: 'đạt tiêu chuẩn của danh hiệu Lao động tiên tiến',
          cite: { source: 'L-06-2022', article: 23, clause: 1 },
        },
        {
          label: 'Một trong các điều kiện',
          any: [
            { kind: 'rating', atLeast: 'excellent', label: 'hoàn thành xuất sắc nhiệm vụ' },
            initiativeAtBase,
          ],
        },
      ],
    },
    cite: { source: 'L-06-2022', article: 23 },
    check: reprintedAt(
      'news.laodong.vn, bài 1629499; chinhsachonline.chinhphu.vn, trả lời 77204 của Bộ Nội vụ',
    ),
  },
  sinceAmendment,
)

export const provincialFighter = standard(
  {
    id: 'eligibility.provincialFighter',
    award: 'provincialFighter',
    subject: 'individual',
    label: 'Tiêu chuẩn Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
  },
  {
    ...decree91,
    value: {
      label: 'Đạt các tiêu chuẩn',
      all: [
        {
          kind: 'titleRun',
          award: 'grassrootsFighter',
          times: 3,
          apart: 1,
          label: 'có 03 lần liên tục đạt Chiến sĩ thi đua cơ sở',
        },
        {
          kind: 'initiatives',
          reach: 'provincial',
          atLeast: 1,
          years: 3,
          label:
            'có sáng kiến, đề tài phạm vi ảnh hưởng trong bộ, ban, ngành, tỉnh, do người đứng đầu công nhận',
        },
      ],
    },
    cite: { source: 'ND-91-2017', article: 9, clause: 2 },
    check: reprintedAt('thuvienphapluat.vn, hỏi đáp 57841'),
  },
  {
    ...law2022,
    value: {
      label: 'Lựa chọn trong số cá nhân',
      all: [
        {
          kind: 'titleRun',
          award: 'grassrootsFighter',
          times: 3,
          apart: 1,
          label: 'có 03 lần liên tục được tặng Chiến sĩ thi đua cơ sở',
        },
        {
          kind: 'initiatives',
          reach: 'provincial',
          atLeast: 1,
          years: 3,
          label:
            'có sáng kiến áp dụng hiệu quả, có khả năng nhân rộng trong bộ, ban, ngành, tỉnh, hoặc đề tài đã nghiệm thu có ảnh hưởng trong phạm vi đó',
        },
      ],
    },
    cite: { source: 'L-06-2022', article: 22 },
    check: reprintedAt('baoyenbai.com.vn, bài 342479'),
  },
  sinceAmendment,
)

/** Two titles in a row rest on three years each, so the second comes at most three years after the first. */
export const nationalFighter = standard(
  {
    id: 'eligibility.nationalFighter',
    award: 'nationalFighter',
    subject: 'individual',
    label: 'Tiêu chuẩn Chiến sĩ thi đua toàn quốc',
  },
  {
    ...decree91,
    value: {
      label: 'Đạt các tiêu chuẩn',
      all: [
        {
          kind: 'titleRun',
          award: 'provincialFighter',
          times: 2,
          apart: 3,
          label: 'có 02 lần liên tục đạt Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
        },
        {
          kind: 'titleRun',
          award: 'grassrootsFighter',
          times: 6,
          apart: 1,
          label: 'có 06 năm liên tục đạt Chiến sĩ thi đua cơ sở',
        },
        {
          kind: 'initiatives',
          reach: 'national',
          atLeast: 1,
          years: 6,
          label: 'có sáng kiến, đề tài phạm vi ảnh hưởng toàn quốc',
        },
      ],
    },
    cite: { source: 'ND-91-2017', article: 9, clause: 1 },
    check: notCompared('Nội dung khoản 1 Điều 9 Nghị định 91/2017/NĐ-CP chưa được đối chiếu với văn bản.'),
  },
  {
    ...law2022,
    value: {
      label: 'Lựa chọn trong số cá nhân',
      all: [
        {
          kind: 'titleRun',
          award: 'provincialFighter',
          times: 2,
          apart: 3,
          label: 'có 02 lần liên tục được tặng Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
        },
        {
          kind: 'initiatives',
          reach: 'national',
          atLeast: 1,
          years: 6,
          label:
            'có sáng kiến áp dụng hiệu quả, có khả năng nhân rộng toàn quốc, hoặc đề tài đã nghiệm thu có ảnh hưởng toàn quốc',
        },
      ],
    },
    cite: { source: 'L-06-2022', article: 21 },
    check: reprintedAt('lawnet.vn, bài 22754; baoyenbai.com.vn, bài 342479'),
  },
  sinceAmendment,
)
