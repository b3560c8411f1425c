import { notCompared, readAt, reprintedAt } from '../lib/check.ts'
import { plainDate } from '../lib/plain-date.ts'
import type { Instrument } from './instrument.ts'

const chapterEight =
  'Điều 94, Điều 95 Luật Thi đua, khen thưởng số 06/2022/QH15, in lại tại vi.wikisource.org (Chương VIII)'
const signedCopyNotes =
  'Mới thấy ngày hiệu lực và điều khoản chuyển tiếp trong ghi chú của người đã đọc bản ký số trên datafiles.chinhphu.vn; chưa đọc toàn văn.'
const recalled = 'Ngày ban hành và ngày hiệu lực ghi theo trí nhớ, chưa đối chiếu với văn bản.'

/** Laws of the National Assembly, oldest first. */
export const laws = {
  'L-15-2003': {
    kind: 'law',
    number: '15/2003/QH11',
    title: 'Luật Thi đua, khen thưởng số 15/2003/QH11',
    subject: 'Thi đua, khen thưởng',
    issuer: 'Quốc hội',
    issuedOn: plainDate('2003-11-26'),
    inForceFrom: plainDate('2004-07-01'),
    inForceUntil: plainDate('2024-01-01'),
    check: reprintedAt(
      'Trang thông tin phường Thạch Bình (Hà Tĩnh), bài về Luật Thi đua, khen thưởng năm 2022',
    ),
  },
  'L-47-2005': {
    kind: 'law',
    number: '47/2005/QH11',
    title: 'Luật số 47/2005/QH11',
    subject: 'Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
    issuer: 'Quốc hội',
    issuedOn: plainDate('2005-06-14'),
    inForceFrom: null,
    inForceUntil: plainDate('2024-01-01'),
    amends: ['L-15-2003'],
    check: reprintedAt(chapterEight),
  },
  'L-32-2009': {
    kind: 'law',
    number: '32/2009/QH12',
    title: 'Luật số 32/2009/QH12',
    subject: 'Sửa đổi, bổ sung một số điều của Luật Di sản văn hóa, có sửa đổi Luật Thi đua, khen thưởng',
    issuer: 'Quốc hội',
    issuedOn: null,
    inForceFrom: null,
    inForceUntil: plainDate('2024-01-01'),
    amends: ['L-15-2003'],
    check: reprintedAt(chapterEight),
  },
  'L-39-2013': {
    kind: 'law',
    number: '39/2013/QH13',
    title: 'Luật số 39/2013/QH13',
    subject: 'Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
    issuer: 'Quốc hội',
    issuedOn: plainDate('2013-11-16'),
    inForceFrom: plainDate('2014-06-01'),
    inForceUntil: plainDate('2024-01-01'),
    amends: ['L-15-2003'],
    check: reprintedAt('lawnet.vn, bài 163351 về những điểm mới của Luật sửa đổi năm 2013'),
  },
  'L-06-2022': {
    kind: 'law',
    number: '06/2022/QH15',
    title: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
    subject: 'Thi đua, khen thưởng',
    issuer: 'Quốc hội',
    issuedOn: plainDate('2022-06-15'),
    inForceFrom: plainDate('2024-01-01'),
    replaces: ['L-15-2003', 'L-47-2005', 'L-32-2009', 'L-39-2013'],
    check: reprintedAt(chapterEight),
  },
  'L-06-2026': {
    kind: 'law',
    number: '06/2026/QH16',
    title: 'Luật số 06/2026/QH16',
    subject: 'Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
    issuer: 'Quốc hội',
    issuedOn: plainDate('2026-04-23'),
    inForceFrom: plainDate('2026-10-01'),
    amends: ['L-06-2022'],
    check: notCompared(signedCopyNotes),
  },
  'L-33-2024': {
    kind: 'law',
    number: '33/2024/QH15',
    title: 'Luật Lưu trữ số 33/2024/QH15',
    subject: 'Lưu trữ',
    issuer: 'Quốc hội',
    issuedOn: null,
    inForceFrom: plainDate('2025-07-01'),
    check: notCompared(recalled),
  },
  'L-72-2025': {
    kind: 'law',
    number: '72/2025/QH15',
    title: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    subject: 'Chính quyền địa phương hai cấp, không còn cấp huyện',
    issuer: 'Quốc hội',
    issuedOn: null,
    inForceFrom: plainDate('2025-07-01'),
    check: notCompared(recalled),
  },
  'L-80-2025': {
    kind: 'law',
    number: '80/2025/QH15',
    title: 'Luật Cán bộ, công chức số 80/2025/QH15',
    subject: 'Cán bộ, công chức; đánh giá và xếp loại hằng năm',
    issuer: 'Quốc hội',
    issuedOn: null,
    inForceFrom: plainDate('2025-07-01'),
    check: readAt('Toàn văn Luật Cán bộ, công chức số 80/2025/QH15, Điều 25–27'),
  },
  'L-91-2025': {
    kind: 'law',
    number: '91/2025/QH15',
    title: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
    subject: 'Bảo vệ dữ liệu cá nhân',
    issuer: 'Quốc hội',
    issuedOn: null,
    inForceFrom: plainDate('2026-01-01'),
    check: notCompared('Số và ngày hiệu lực thấy trên bản đăng lại của Công báo; chưa đọc toàn văn.'),
  },
  'L-93-2025': {
    kind: 'law',
    number: '93/2025/QH15',
    title: 'Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15',
    subject: 'Khoa học, công nghệ và đổi mới sáng tạo',
    issuer: 'Quốc hội',
    issuedOn: null,
    inForceFrom: plainDate('2025-10-01'),
    check: notCompared('Ngày hiệu lực đọc qua báo; chưa đọc điều khoản về Điều lệ Sáng kiến.'),
  },
  'L-129-2025': {
    kind: 'law',
    number: '129/2025/QH15',
    title: 'Luật Viên chức số 129/2025/QH15',
    subject: 'Viên chức; đánh giá và xếp loại hằng năm',
    issuer: 'Quốc hội',
    issuedOn: null,
    inForceFrom: plainDate('2026-07-01'),
    check: notCompared('Ngày hiệu lực đọc qua văn bản của đơn vị thực hiện; chưa đọc toàn văn.'),
  },
} as const satisfies Record<string, Instrument>

/** Consolidated texts: cited by their own numbering once a law has been amended. */
export const consolidatedTexts = {
  'VBHN-115': {
    kind: 'consolidated',
    number: '115/VBHN-VPQH',
    title: 'Văn bản hợp nhất số 115/VBHN-VPQH',
    subject: 'Hợp nhất Luật Thi đua, khen thưởng',
    issuer: 'Văn phòng Quốc hội',
    issuedOn: null,
    inForceFrom: null,
    check: notCompared(
      'Thấy số hiệu trong một danh mục văn bản lập năm 2026; chưa đọc được nội dung và ngày xác thực.',
    ),
  },
} as const satisfies Record<string, Instrument>
