import type { AwardCode, Subject } from '../catalogue/award-codes.ts'
import { notCompared, reprintedAt } from '../lib/check.ts'
import type { UnreadVersion } from '../lib/dated.ts'
import { plainDate } from '../lib/plain-date.ts'
import type { GeneralCondition } from './standard.ts'

const verifiedOn = plainDate('2026-11-21')

const fighters: readonly AwardCode[] = [
  'advancedWorker',
  'grassrootsFighter',
  'provincialFighter',
  'nationalFighter',
]
const forms: readonly AwardCode[] = [
  'commendationLetter',
  'communeCommendationLetter',
  'provincialMeritCertificate',
  'primeMinisterMeritCertificate',
  'laborOrderThirdClass',
  'laborOrderSecondClass',
  'laborOrderFirstClass',
  'commemorativeMedal',
]
const collectiveTitles: readonly AwardCode[] = [
  'advancedCollective',
  'outstandingCollective',
  'provincialFlag',
  'governmentFlag',
]
const ofState: readonly AwardCode[] = [
  'nationalFighter',
  'governmentFlag',
  'primeMinisterMeritCertificate',
  'laborOrderThirdClass',
  'laborOrderSecondClass',
  'laborOrderFirstClass',
]
const everyone: readonly Subject[] = ['individual', 'collective', 'household']
const people: readonly Subject[] = ['individual']

/** The circular in force, which nobody here has read beyond its summary. */
const circular15Unread: UnreadVersion = {
  from: plainDate('2025-08-05'),
  until: plainDate('2027-03-01'),
  unread: 'Thông tư 15/2025/TT-BNV thay Thông tư 01/2024/TT-BNV; phần này chưa đọc được văn bản.',
  cite: { source: 'TT-15-2025' },
}

/** Decree 152 and Circular 15 end on 28/02/2027; what follows them is not published. */
const successorUnread: UnreadVersion = {
  from: plainDate('2027-03-01'),
  unread:
    'Nghị định 152/2025/NĐ-CP và Thông tư 15/2025/TT-BNV hết hiệu lực từ 01/03/2027; chưa có văn bản thay thế.',
  cite: { source: 'L-06-2022' },
}

const newcomer: GeneralCondition = {
  id: 'eligibility.newcomer',
  label: 'Thời gian công tác của người mới tuyển dụng',
  appliesTo: ['advancedWorker'],
  subjects: people,
  governedBy: 'receivedForAppraisalOn',
  verifiedOn,
  versions: [
    {
      from: plainDate('2017-10-01'),
      until: plainDate('2024-01-01'),
      value: { kind: 'monthsOfService', atLeast: 10, label: 'công tác từ 10 tháng trở lên trong năm xét' },
      cite: { source: 'ND-91-2017', article: 10 },
      check: reprintedAt('baotintuc.vn, 27/08/2017'),
    },
    {
      from: plainDate('2024-01-01'),
      until: plainDate('2024-04-15'),
      value: null,
      cite: { source: 'L-06-2022', article: 24 },
      check: reprintedAt('thuvienphapluat.vn, bài 34057: Điều 24 không đặt thời gian công tác tối thiểu'),
    },
    {
      from: plainDate('2024-04-15'),
      until: plainDate('2025-08-05'),
      value: { kind: 'monthsOfService', atLeast: 6, label: 'công tác từ 06 tháng trở lên trong năm xét' },
      cite: { source: 'TT-01-2024', article: 1, clause: 5, point: 'd' },
      check: reprintedAt('laodongthudo.vn, bài 166833; news.laodong.vn, bài 1423234'),
    },
    circular15Unread,
    successorUnread,
  ],
}

const disciplineInYear: GeneralCondition = {
  id: 'eligibility.disciplineInYear',
  label: 'Kỷ luật trong năm xét',
  appliesTo: ['advancedWorker'],
  subjects: people,
  governedBy: 'receivedForAppraisalOn',
  verifiedOn,
  versions: [
    {
      from: plainDate('2017-10-01'),
      until: plainDate('2024-01-01'),
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
  ],
}

const disciplineServed: GeneralCondition = {
  id: 'eligibility.disciplineServed',
  label: 'Đang trong thời hạn kỷ luật',
  appliesTo: [...fighters, ...forms],
  subjects: people,
  governedBy: 'receivedForAppraisalOn',
  verifiedOn,
  versions: [
    {
      from: plainDate('2024-01-01'),
      until: plainDate('2025-07-01'),
      value: {
        kind: 'disciplineServed',
        label: 'không trong thời hạn kỷ luật; thành tích tính từ khi chấp hành xong',
      },
      cite: { source: 'ND-98-2023', article: 4 },
      check: reprintedAt('Điều 4 Nghị định 98/2023/NĐ-CP (trích đăng)'),
    },
    {
      from: plainDate('2025-07-01'),
      until: plainDate('2027-03-01'),
      value: {
        kind: 'disciplineServed',
        label: 'không trong thời hạn kỷ luật; thành tích tính từ khi chấp hành xong',
      },
      cite: { source: 'ND-152-2025', article: 4, clause: 4 },
      check: reprintedAt('pbgdpl.cantho.gov.vn; dantri.com.vn, 21/10/2025'),
    },
    successorUnread,
  ],
}

const hold: GeneralCondition = {
  id: 'eligibility.hold',
  label: 'Đang bị xem xét kỷ luật, thanh tra, điều tra, xác minh',
  appliesTo: [...fighters, ...forms, ...collectiveTitles],
  subjects: everyone,
  governedBy: 'receivedForAppraisalOn',
  verifiedOn,
  versions: [
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
      from: plainDate('2024-01-01'),
      until: plainDate('2025-07-01'),
      value: {
        kind: 'noHold',
        label: 'không trong thời gian xem xét kỷ luật, điều tra, thanh tra, xác minh khiếu nại, tố cáo',
      },
      cite: { source: 'ND-98-2023', article: 4 },
      check: reprintedAt('Điều 4 Nghị định 98/2023/NĐ-CP (trích đăng)'),
    },
    {
      from: plainDate('2025-07-01'),
      until: plainDate('2027-03-01'),
      value: {
        kind: 'noHold',
        label:
          'không trong thời gian xem xét kỷ luật, điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm, xác minh khiếu nại, tố cáo hoặc vấn đề tham nhũng, tiêu cực báo chí nêu',
      },
      cite: { source: 'ND-152-2025', article: 4, clause: 4 },
      check: reprintedAt('pbgdpl.cantho.gov.vn'),
    },
    successorUnread,
  ],
}

const otherLeave: GeneralCondition = {
  id: 'eligibility.otherLeave',
  label: 'Nghỉ dài ngày trong năm',
  appliesTo: ['advancedWorker'],
  subjects: people,
  governedBy: 'receivedForAppraisalOn',
  verifiedOn,
  versions: [
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
    {
      from: plainDate('2026-01-01'),
      unread:
        'Nghị định 335/2025/NĐ-CP thay Nghị định 90/2020/NĐ-CP đối với công chức; phần này chưa đọc được.',
      cite: { source: 'ND-335-2025' },
    },
  ],
}

const training: GeneralCondition = {
  id: 'eligibility.training',
  label: 'Thời gian đào tạo, bồi dưỡng',
  appliesTo: ['advancedWorker'],
  subjects: people,
  governedBy: 'receivedForAppraisalOn',
  verifiedOn,
  versions: [
    {
      from: plainDate('2017-10-01'),
      until: plainDate('2024-01-01'),
      value: {
        kind: 'trainingCounts',
        goodResultFromMonths: 12,
        label: 'đào tạo từ 01 năm trở lên phải có kết quả từ loại khá; chấp hành quy định của cơ sở đào tạo',
      },
      cite: { source: 'ND-91-2017', article: 10 },
      check: reprintedAt('baotintuc.vn, 27/08/2017'),
    },
    {
      from: plainDate('2024-01-01'),
      until: plainDate('2024-04-15'),
      value: null,
      cite: { source: 'L-06-2022', article: 24 },
      check: reprintedAt('thuvienphapluat.vn, bài 34057: Điều 24 không nêu thời gian đào tạo'),
    },
    {
      from: plainDate('2024-04-15'),
      until: plainDate('2025-08-05'),
      value: {
        kind: 'trainingCounts',
        goodResultFromMonths: null,
        label: 'chấp hành quy định của cơ sở đào tạo, bồi dưỡng',
      },
      cite: { source: 'TT-01-2024', article: 1, clause: 5 },
      check: reprintedAt('phapluatvacuocsong.vn, bài a74072'),
    },
    circular15Unread,
    successorUnread,
  ],
}

const transfer: GeneralCondition = {
  id: 'eligibility.transfer',
  label: 'Ý kiến của đơn vị cũ khi chuyển công tác',
  appliesTo: fighters,
  subjects: people,
  governedBy: 'receivedForAppraisalOn',
  verifiedOn,
  versions: [
    {
      from: plainDate('2017-10-01'),
      until: plainDate('2024-01-01'),
      value: {
        kind: 'oldUnitAgrees',
        fromMonths: 6,
        label: 'có ý kiến của đơn vị cũ nếu công tác ở đó từ 06 tháng trở lên trong năm',
      },
      cite: { source: 'ND-91-2017', article: 10 },
      check: reprintedAt('baotintuc.vn, 27/08/2017'),
    },
    {
      from: plainDate('2024-01-01'),
      until: plainDate('2024-04-15'),
      value: null,
      cite: { source: 'L-06-2022', article: 24 },
      check: notCompared('Ba tháng rưỡi chưa có thông tư hướng dẫn Luật 06/2022/QH15.'),
    },
    {
      from: plainDate('2024-04-15'),
      until: plainDate('2025-08-05'),
      value: {
        kind: 'oldUnitAgrees',
        fromMonths: 6,
        label: 'có ý kiến của đơn vị cũ nếu công tác ở đó từ 06 tháng trở lên',
      },
      cite: { source: 'TT-01-2024', article: 1, clause: 5 },
      check: reprintedAt('pbgdpl.laocai.gov.vn, bài 1241709'),
    },
    circular15Unread,
    successorUnread,
  ],
}

const secondment: GeneralCondition = {
  id: 'eligibility.secondment',
  label: 'Ý kiến của đơn vị nhận biệt phái',
  appliesTo: fighters,
  subjects: people,
  governedBy: 'receivedForAppraisalOn',
  verifiedOn,
  versions: [
    {
      from: plainDate('2017-10-01'),
      until: plainDate('2024-01-01'),
      value: {
        kind: 'receivingUnitAgrees',
        label: 'đơn vị cử đi xét, có ý kiến của đơn vị nhận điều động, biệt phái',
      },
      cite: { source: 'ND-91-2017', article: 10 },
      check: notCompared('Đoạn về biệt phái chỉ thấy bản trích bị cắt; chưa đối chiếu.'),
    },
    {
      from: plainDate('2024-01-01'),
      until: plainDate('2024-04-15'),
      value: null,
      cite: { source: 'L-06-2022', article: 24 },
      check: notCompared('Ba tháng rưỡi chưa có thông tư hướng dẫn Luật 06/2022/QH15.'),
    },
    {
      from: plainDate('2024-04-15'),
      until: plainDate('2025-08-05'),
      value: {
        kind: 'receivingUnitAgrees',
        label: 'đơn vị cử đi xét, có ý kiến của đơn vị nhận điều động, biệt phái',
      },
      cite: { source: 'TT-01-2024', article: 1, clause: 5 },
      check: notCompared('Đoạn về biệt phái chỉ thấy bản trích bị cắt; chưa đối chiếu.'),
    },
    circular15Unread,
    successorUnread,
  ],
}

const oneStateAward: GeneralCondition = {
  id: 'eligibility.oneStateAwardAYear',
  label: 'Mỗi năm một lần khen thưởng cấp Nhà nước',
  appliesTo: ofState,
  subjects: ['individual', 'collective'],
  governedBy: 'receivedForAppraisalOn',
  verifiedOn,
  versions: [
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
  ],
}

const dissolved: GeneralCondition = {
  id: 'eligibility.dissolved',
  label: 'Tập thể đã giải thể',
  appliesTo: [...collectiveTitles, ...forms],
  subjects: ['collective'],
  governedBy: 'receivedForAppraisalOn',
  verifiedOn,
  versions: [
    {
      from: plainDate('2025-08-05'),
      until: plainDate('2027-03-01'),
      value: { kind: 'notDissolved', label: 'không khen thưởng tập thể đã giải thể khi sắp xếp tổ chức' },
      cite: { source: 'TT-15-2025', article: 2 },
      check: notCompared(
        'Nội dung đọc qua bản tóm tắt (thuvienphapluat.vn, 668075); số điều chưa đối chiếu.',
      ),
    },
    successorUnread,
  ],
}

/** What the law asks beside the standards, in the order an officer checks it. */
export const generalConditions: readonly GeneralCondition[] = [
  newcomer,
  disciplineInYear,
  disciplineServed,
  hold,
  otherLeave,
  training,
  transfer,
  secondment,
  oneStateAward,
  dissolved,
]
