import { notCompared, reprintedAt } from '../lib/check.ts'
import { plainDate } from '../lib/plain-date.ts'
import type { Instrument } from './instrument.ts'

const basisOfPlans = 'Căn cứ của kế hoạch thi đua cấp tỉnh năm 2022 và 2023'

/** Directives, decisions, guidance and letters that steer the work without being rules of law themselves. */
export const guidance = {
  'CT-34-2014': {
    kind: 'directive',
    number: '34-CT/TW',
    title: 'Chỉ thị số 34-CT/TW',
    subject: 'Tiếp tục đổi mới công tác thi đua, khen thưởng',
    issuer: 'Bộ Chính trị',
    issuedOn: plainDate('2014-04-07'),
    inForceFrom: plainDate('2014-04-07'),
    inForceUntil: null,
    check: reprintedAt(basisOfPlans),
  },
  'CT-19-2021': {
    kind: 'directive',
    number: '19/CT-TTg',
    title: 'Chỉ thị số 19/CT-TTg',
    subject: 'Phát động thi đua',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: null,
    inForceFrom: null,
    inForceUntil: null,
    check: notCompared('Chỉ thấy trong căn cứ của một kế hoạch cấp tỉnh; ngày ban hành chưa đối chiếu.'),
  },
  'HD-2746-2015': {
    kind: 'guidance',
    number: '2746/HD-BTĐKT',
    title: 'Hướng dẫn số 2746/HD-BTĐKT',
    subject: 'Khối thi đua của các bộ, ban, ngành, đoàn thể trung ương',
    issuer: 'Ban Thi đua – Khen thưởng Trung ương',
    issuedOn: plainDate('2015-11-24'),
    inForceFrom: null,
    inForceUntil: null,
    check: reprintedAt('https://thuvienluat.bepro.vn/?p=223571'),
  },
  'HD-1479-2016': {
    kind: 'guidance',
    number: '1479/HD-BTĐKT',
    title: 'Hướng dẫn số 1479/HD-BTĐKT',
    subject:
      'Cụm, khối thi đua của tỉnh, thành phố; đề nghị tặng Cờ thi đua của Chính phủ, Cờ thi đua cấp tỉnh',
    issuer: 'Ban Thi đua – Khen thưởng Trung ương',
    issuedOn: plainDate('2016-07-25'),
    inForceFrom: null,
    inForceUntil: null,
    check: reprintedAt('luatminhkhue.vn, Hướng dẫn 1479/HD-BTĐKT'),
  },
  'CV-5007-2023': {
    kind: 'officialLetter',
    number: '5007/BNV-TĐKT',
    title: 'Công văn số 5007/BNV-TĐKT',
    subject: 'Hướng dẫn việc xét khen thưởng; một sáng kiến chỉ dùng một lần làm tiêu chuẩn khen thưởng',
    issuer: 'Bộ Nội vụ',
    issuedOn: null,
    inForceFrom: null,
    inForceUntil: null,
    check: reprintedAt('Mục III.5.c của công văn, in lại trong một bài hỏi đáp của thuvienphapluat.vn'),
  },
  'QD-500-2024': {
    kind: 'decision',
    number: '500/QĐ-TTg',
    title: 'Quyết định số 500/QĐ-TTg',
    subject: 'Quy chế làm việc của Hội đồng Thi đua – Khen thưởng Trung ương',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: plainDate('2024-06-12'),
    inForceFrom: plainDate('2024-06-12'),
    check: notCompared(
      'Ngày ban hành đọc trên lawnet.vn, bài 139062; ngày hiệu lực hiểu là ngày ký, chưa đối chiếu.',
    ),
  },
  'QD-311-2025': {
    kind: 'decision',
    number: '311/QĐ-BNV',
    title: 'Quyết định số 311/QĐ-BNV',
    subject: 'Thủ tục hành chính nội bộ về thi đua, khen thưởng cấp trung ương',
    issuer: 'Bộ Nội vụ',
    issuedOn: null,
    inForceFrom: null,
    inForceUntil: null,
    check: reprintedAt('Các bài hỏi đáp của thuvienphapluat.vn in lại thủ tục trong quyết định (năm 2025)'),
  },
  'QD-638-2025': {
    kind: 'decision',
    number: '638/QĐ-BNV',
    title: 'Quyết định số 638/QĐ-BNV',
    subject: 'Thủ tục hành chính về thi đua, khen thưởng, có thủ tục cấp xã',
    issuer: 'Bộ Nội vụ',
    issuedOn: null,
    inForceFrom: null,
    inForceUntil: null,
    check: reprintedAt('Các bài hỏi đáp của thuvienphapluat.vn in lại Mục II.B của quyết định (năm 2025)'),
  },
} as const satisfies Record<string, Instrument>
