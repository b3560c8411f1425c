import { carriedOutBy, notCompared, readAt, reprintedAt } from '../lib/check.ts'
import type { Citation } from '../lib/citation.ts'
import type { Check, Dated, Parameter } from '../lib/dated.ts'
import type { Fraction } from '../lib/fraction.ts'
import { plainDate } from '../lib/plain-date.ts'
import {
  beforeCircular01,
  circular01,
  circular15NotRead,
  decree91,
  decree98,
  decree152,
  decree152NotRead,
  notRead,
  read,
  sinceAmendment,
  successorNotRead,
  underDecree152,
} from '../sources/periods.ts'

type DaysOfAppraisal = Parameter<number, 'receivedForAppraisalOn'>

const reprint32 = reprintedAt(
  'Điều 32 Nghị định 98/2023, in lại trong một bài hỏi đáp của thuvienphapluat.vn',
)
const central = notCompared(
  'Số ngày đọc trong thủ tục cấp trung ương của Quyết định số 311/QĐ-BNV (năm 2025), in lại; chưa thấy khoản này của Nghị định số 98/2023/NĐ-CP nêu số ngày đó.',
)
const silent91 = 'Chưa đọc quy định này của Nghị định số 91/2017/NĐ-CP.'
const silent152 = 'Chưa thấy điều về thời hạn này của Nghị định số 152/2025/NĐ-CP.'

function centralDays(
  id: string,
  said: { readonly label: string; readonly days: number; readonly check: Check },
): DaysOfAppraisal {
  return {
    id: `procedure.${id}`,
    label: said.label,
    unit: 'workingDays',
    governedBy: 'receivedForAppraisalOn',
    versions: [
      notRead(decree91, { source: 'ND-91-2017' }, silent91),
      read(decree98, {
        value: said.days,
        cite: { source: 'ND-98-2023', article: 32, clause: 2 },
        check: said.check,
      }),
      decree152NotRead(silent152),
    ],
    verifiedOn: plainDate('2026-11-21'),
  }
}

/** How long the ministry of home affairs has to appraise a full dossier. */
export const centralAppraisalDays = centralDays('centralAppraisal', {
  label: 'Thời hạn Bộ Nội vụ thẩm định hồ sơ đủ điều kiện',
  days: 20,
  check: reprint32,
})

/** How soon an ineligible dossier goes back. */
export const centralReturnDays = centralDays('centralReturn', {
  label: 'Thời hạn trả lại hồ sơ không đủ điều kiện, cấp trung ương',
  days: 5,
  check: central,
})

/** How soon a refusal is told to those who proposed. */
export const centralRefusalDays = centralDays('centralRefusal', {
  label: 'Thời hạn thông báo trường hợp không được khen thưởng, cấp trung ương',
  days: 10,
  check: central,
})

/** How soon the decision is sent on. */
export const centralNoticeDays = centralDays('centralNotice', {
  label: 'Thời hạn gửi quyết định khen thưởng, cấp trung ương',
  days: 10,
  check: central,
})

/** How long a commune has for the title of emulation fighter of the grassroots. */
export const communeAppraisalDays: DaysOfAppraisal = {
  id: 'procedure.communeAppraisal',
  label: 'Thời hạn giải quyết hồ sơ Chiến sĩ thi đua cơ sở ở cấp xã',
  unit: 'workingDays',
  governedBy: 'receivedForAppraisalOn',
  versions: [
    read(decree152, {
      value: 20,
      cite: { source: 'ND-152-2025', article: 6, clause: 2, point: 'c' },
      check: carriedOutBy('Quyết định số 638/QĐ-BNV (năm 2025), Mục II.B, in lại'),
    }),
    sinceAmendment,
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** The last day of a year on which a dossier may reach the ministry. */
export interface YearlyDay {
  /** `MM-DD`. */
  readonly monthDay: string
  /** Of the year after the one judged, or of every year, the text saying no more. */
  readonly ofYear: 'next' | 'every'
}

type YearlyDayOfDossier = Parameter<YearlyDay, 'receivedForAppraisalOn'>

function yearlyDay(
  id: string,
  said: { readonly label: string; readonly value: YearlyDay; readonly point: string },
): YearlyDayOfDossier {
  return {
    id: `procedure.${id}`,
    label: said.label,
    unit: 'choice',
    governedBy: 'receivedForAppraisalOn',
    versions: [
      notRead(decree91, { source: 'ND-91-2017' }, silent91),
      read(decree98, {
        value: said.value,
        cite: { source: 'ND-98-2023', article: 32, clause: 1, point: said.point },
        check: reprint32,
      }),
      decree152NotRead(silent152),
    ],
    verifiedOn: plainDate('2026-11-21'),
  }
}

/** By when the dossier of a national fighter reaches the ministry of home affairs. */
export const nationalFighterDossierDay = yearlyDay('nationalFighterDossier', {
  label: 'Hạn gửi hồ sơ Chiến sĩ thi đua toàn quốc về Bộ Nội vụ',
  value: { monthDay: '12-31', ofYear: 'next' },
  point: 'a',
})

/** By when the dossier of a flag of the Government reaches it. */
export const governmentFlagDossierDay = yearlyDay('governmentFlagDossier', {
  label: 'Hạn gửi hồ sơ Cờ thi đua của Chính phủ về Bộ Nội vụ',
  value: { monthDay: '06-30', ofYear: 'every' },
  point: 'b',
})

/** The same for the education system. */
export const governmentFlagEducationDossierDay = yearlyDay('governmentFlagEducationDossier', {
  label: 'Hạn gửi hồ sơ Cờ thi đua của Chính phủ về Bộ Nội vụ, ngành giáo dục',
  value: { monthDay: '12-31', ofYear: 'every' },
  point: 'b',
})

/** How long before the council meets the list of orders and honours must be public. */
export const publicConsultationDays: DaysOfAppraisal = {
  id: 'procedure.publicConsultation',
  label:
    'Thời gian công khai lấy ý kiến trước khi hội đồng cấp bộ, tỉnh họp (huân chương, danh hiệu vinh dự nhà nước)',
  unit: 'workingDays',
  governedBy: 'receivedForAppraisalOn',
  versions: [
    notRead(
      decree91,
      { source: 'ND-91-2017', article: 45, clause: 10 },
      'Khoản 10 Điều 45 buộc lấy ý kiến nhân dân; chưa thấy số ngày.',
    ),
    read(decree98, {
      value: 10,
      cite: { source: 'ND-98-2023', article: 46, clause: 2 },
      check: reprintedAt('vietnam.vn, bài 1196536: khoản 2 Điều 46 Nghị định 98/2023'),
    }),
    decree152NotRead('Nghị định số 152/2025/NĐ-CP vẫn buộc công khai; chưa thấy số điều và số ngày.'),
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** Months of work a newcomer must have for a title of the year; null where the texts of the day ask none. */
export const newcomerMonths: Parameter<number | null, 'receivedForAppraisalOn'> = {
  id: 'procedure.newcomerMonths',
  label: 'Số tháng làm việc tối thiểu của người mới tuyển dụng để được xét Lao động tiên tiến',
  unit: 'months',
  governedBy: 'receivedForAppraisalOn',
  versions: [
    read(decree91, {
      value: 10,
      cite: { source: 'ND-91-2017', article: 10 },
      check: reprintedAt('baotintuc.vn, bài ngày 27/08/2017 về Nghị định 91/2017'),
    }),
    {
      ...beforeCircular01,
      value: null,
      cite: { source: 'L-06-2022', article: 24 },
      check: reprintedAt('thuvienphapluat.vn, bài 34057: Điều 24 không đặt thời gian công tác tối thiểu'),
    },
    {
      ...circular01,
      value: 6,
      cite: { source: 'TT-01-2024', article: 1, clause: 5, point: 'd' },
      check: reprintedAt('laodongthudo.vn, bài 166833; news.laodong.vn, bài 1423234'),
    },
    circular15NotRead,
    successorNotRead,
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** By how much the time in a post is shortened for women in leadership. */
export const womenPostReduction: Parameter<Fraction, 'receivedForAppraisalOn'> = {
  id: 'procedure.womenPostReduction',
  label: 'Phần thời gian giữ chức vụ được giảm đối với nữ (quá trình cống hiến)',
  unit: 'share',
  governedBy: 'receivedForAppraisalOn',
  versions: [
    notRead(decree91, { source: 'ND-91-2017' }, silent91),
    notRead(
      decree98,
      { source: 'ND-98-2023' },
      'Nghị định số 98/2023/NĐ-CP có giảm thời gian; chưa đọc mức giảm.',
    ),
    ...underDecree152<Fraction>({
      value: { of: 1, over: 3 },
      cite: { source: 'ND-152-2025', article: 4, clause: 7 },
      check: reprintedAt(
        'khoản 7 Điều 4 Nghị định 152/2025, in lại trong các bài hỏi đáp của thuvienphapluat.vn',
      ),
    }),
  ],
  verifiedOn: plainDate('2026-11-21'),
}

const records30: Citation = { source: 'ND-30-2020', article: 30, clause: 2, point: 'b' }

/** Within how many years of its end a file is handed to the agency's archive. */
export const archiveHandOverYears: Parameter<number, 'closedOn'> = {
  id: 'records.handOver',
  label: 'Thời hạn nộp hồ sơ vào lưu trữ cơ quan từ khi công việc kết thúc',
  unit: 'years',
  governedBy: 'closedOn',
  versions: [
    {
      from: plainDate('2020-03-05'),
      value: 1,
      cite: records30,
      check: readAt('Toàn văn Nghị định số 30/2020/NĐ-CP'),
    },
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** How long a file is kept: the periods were only recalled (permanent, 20, 10 years), so none is stated. */
export const retention: Dated<number, 'closedOn'> = {
  id: 'records.retention',
  label: 'Thời hạn bảo quản hồ sơ thi đua, khen thưởng',
  governedBy: 'closedOn',
  versions: [
    {
      from: plainDate('2023-02-15'),
      unread:
        'Thời hạn bảo quản hồ sơ thi đua, khen thưởng theo Thông tư số 10/2022/TT-BNV chưa được đối chiếu; không dùng để tiêu hủy.',
      cite: { source: 'TT-10-2022' },
    },
  ],
  verifiedOn: plainDate('2026-11-21'),
}
