import { notCompared, reprintedAt } from '../lib/check.ts'
import { type Check, isUnread, type ReadVersion } from '../lib/dated.ts'
import { plainDate } from '../lib/plain-date.ts'
import type { Requirement } from '../lib/requirement.ts'
import { newcomerMonths } from '../parameters/procedure.ts'
import {
  beforeCircular01,
  circular01,
  circular15NotRead,
  decree91,
  notRead,
  successorNotRead,
} from '../sources/periods.ts'
import { generalCondition } from './standard.ts'
import { fighters, people } from './whom.ts'

/** Between the law of 2022 and its circular nothing is asked. */
function nothingAsked(check: Check): ReadVersion<null> {
  return { ...beforeCircular01, value: null, cite: { source: 'L-06-2022', article: 24 }, check }
}

const withoutCircular = nothingAsked(
  notCompared('Ba tháng rưỡi chưa có thông tư hướng dẫn Luật 06/2022/QH15.'),
)

export const newcomer = generalCondition(
  {
    id: 'eligibility.newcomer',
    label: 'Thời gian công tác của người mới tuyển dụng',
    appliesTo: ['advancedWorker'],
    subjects: people,
  },
  ...newcomerMonths.versions.map((version) =>
    isUnread(version) ? version : { ...version, value: asksMonths(version.value) },
  ),
)

function asksMonths(months: number | null): Requirement | null {
  if (months === null) return null
  const written = String(months).padStart(2, '0')
  return {
    kind: 'monthsOfService',
    atLeast: months,
    label: `công tác từ ${written} tháng trở lên trong năm xét`,
  }
}

export const otherLeave = generalCondition(
  {
    id: 'eligibility.otherLeave',
    label: 'Nghỉ dài ngày trong năm',
    appliesTo: ['advancedWorker'],
    subjects: people,
  },
  {
    from: plainDate('2023-09-15'),
    until: plainDate('2026-01-01'),
    value: {
      kind: 'otherLeaveUnder',
      months: 3,
      label:
        'nghỉ dưới 03 tháng trong năm, trừ thai sản (nghỉ từ 03 tháng thì không xếp hoàn thành tốt trở lên)',
    },
    cite: { source: 'ND-48-2023', article: 1, clause: 1 },
    check: reprintedAt('Điều 1 khoản 1 Nghị định 48/2023/NĐ-CP (trích đăng hai nơi)'),
  },
  notRead(
    { from: plainDate('2026-01-01') },
    { source: 'ND-335-2025' },
    'Nghị định 335/2025/NĐ-CP thay Nghị định 90/2020/NĐ-CP đối với công chức; phần này chưa đọc được.',
  ),
)

export const training = generalCondition(
  {
    id: 'eligibility.training',
    label: 'Thời gian đào tạo, bồi dưỡng',
    appliesTo: ['advancedWorker'],
    subjects: people,
  },
  {
    ...decree91,
    value: {
      kind: 'trainingCounts',
      goodResultFromMonths: 12,
      label: 'đào tạo từ 01 năm trở lên phải có kết quả từ loại khá; chấp hành quy định của cơ sở đào tạo',
    },
    cite: { source: 'ND-91-2017', article: 10 },
    check: reprintedAt('baotintuc.vn, 27/08/2017'),
  },
  nothingAsked(reprintedAt('thuvienphapluat.vn, bài 34057: Điều 24 không nêu thời gian đào tạo')),
  {
    ...circular01,
    value: {
      kind: 'trainingCounts',
      goodResultFromMonths: null,
      label: 'chấp hành quy định của cơ sở đào tạo, bồi dưỡng',
    },
    cite: { source: 'TT-01-2024', article: 1, clause: 5 },
    check: reprintedAt('phapluatvacuocsong.vn, bài a74072'),
  },
  circular15NotRead,
  successorNotRead,
)

export const transfer = generalCondition(
  {
    id: 'eligibility.transfer',
    label: 'Ý kiến của đơn vị cũ khi chuyển công tác',
    appliesTo: fighters,
    subjects: people,
  },
  {
    ...decree91,
    value: {
      kind: 'oldUnitAgrees',
      fromMonths: 6,
      label: 'có ý kiến của đơn vị cũ nếu công tác ở đó từ 06 tháng trở lên trong năm',
    },
    cite: { source: 'ND-91-2017', article: 10 },
    check: reprintedAt('baotintuc.vn, 27/08/2017'),
  },
  withoutCircular,
  {
    ...circular01,
    value: {
      kind: 'oldUnitAgrees',
      fromMonths: 6,
      label: 'có ý kiến của đơn vị cũ nếu công tác ở đó từ 06 tháng trở lên',
    },
    cite: { source: 'TT-01-2024', article: 1, clause: 5 },
    check: reprintedAt('pbgdpl.laocai.gov.vn, bài 1241709'),
  },
  circular15NotRead,
  successorNotRead,
)

const receivingUnitAgrees: Pick<ReadVersion<Requirement>, 'value' | 'check'> = {
  value: {
    kind: 'receivingUnitAgrees',
    label: 'đơn vị cử đi xét, có ý kiến của đơn vị nhận điều động, biệt phái',
  },
  check: notCompared('Đoạn về biệt phái chỉ thấy bản trích bị cắt; chưa đối chiếu.'),
}

export const secondment = generalCondition(
  {
    id: 'eligibility.secondment',
    label: 'Ý kiến của đơn vị nhận biệt phái',
    appliesTo: fighters,
    subjects: people,
  },
  { ...decree91, ...receivingUnitAgrees, cite: { source: 'ND-91-2017', article: 10 } },
  withoutCircular,
  { ...circular01, ...receivingUnitAgrees, cite: { source: 'TT-01-2024', article: 1, clause: 5 } },
  circular15NotRead,
  successorNotRead,
)
