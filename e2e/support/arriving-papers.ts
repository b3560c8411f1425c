import type { PaperContent } from '../../fixtures/papers/paper-content.ts'

/** A plan whose tasks stand in one table, as many boards write it; the quarters are rows of their own. */
export const tablePlan: PaperContent = {
  parentAgency: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN',
  issuer: 'BAN QUẢN LÝ KHU KINH TẾ',
  number: '11/KH-BQLKKT',
  placeAndDate: 'An Sơn, ngày 15 tháng 01 năm 2026',
  type: 'KẾ HOẠCH',
  title: 'Công tác thi đua, khen thưởng năm 2026',
  blocks: [
    { kind: 'paragraph', text: 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;' },
    { kind: 'heading', text: 'I. NHIỆM VỤ VÀ TIẾN ĐỘ THỰC HIỆN' },
    {
      kind: 'table',
      rows: [
        ['TT', 'Nội dung công việc', 'Thời gian', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm'],
        ['I', 'QUÝ I', '', '', '', ''],
        [
          '1',
          'Phát động phong trào thi đua năm 2026',
          'Trước ngày 28/02/2026',
          'Văn phòng',
          'Công đoàn cơ sở',
          'Kế hoạch phát động',
        ],
        ['II', 'QUÝ III', '', '', '', ''],
        [
          '2',
          'Kiểm tra công tác thi đua tại Ban Quản lý Cửa khẩu Đèo Mây',
          'Trong tháng 8/2026',
          'Phòng Quản lý Đầu tư',
          'Văn phòng',
          'Biên bản kiểm tra',
        ],
        ['III', 'QUÝ IV', '', '', '', ''],
        [
          '3',
          'Họp Hội đồng Thi đua, khen thưởng xét danh hiệu cuối năm',
          'Trước ngày 05/12/2026',
          'Hội đồng Thi đua, khen thưởng',
          'Văn phòng',
          'Biên bản họp',
        ],
      ],
    },
    { kind: 'heading', text: 'II. TỔ CHỨC THỰC HIỆN' },
    { kind: 'paragraph', text: 'Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này./.' },
  ],
  recipients: ['UBND tỉnh (b/c)', 'Các phòng, đơn vị thuộc Ban (t/h)', 'Lưu: VT, VP'],
  signer: { position: 'TRƯỞNG BAN', name: 'Hoàng Đức Thịnh' },
}

/** A decision that honours two people of the board, a unit of it and a stranger. */
export const awardDecision: PaperContent = {
  parentAgency: 'TỈNH AN SƠN',
  issuer: 'ỦY BAN NHÂN DÂN',
  number: '412/QĐ-UBND',
  placeAndDate: 'An Sơn, ngày 06 tháng 3 năm 2026',
  type: 'QUYẾT ĐỊNH',
  title: 'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh năm 2025',
  blocks: [
    { kind: 'paragraph', text: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH' },
    { kind: 'paragraph', text: 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;' },
    {
      kind: 'paragraph',
      text: 'Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 27 tháng 02 năm 2026.',
    },
    { kind: 'heading', text: 'QUYẾT ĐỊNH:' },
    {
      kind: 'paragraph',
      text: 'Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 03 cá nhân đã có thành tích xuất sắc trong công tác năm 2025, gồm các ông, bà có tên sau:',
    },
    { kind: 'item', text: '1. Ông Lương Văn Khải, Chánh Văn phòng, Ban Quản lý Khu kinh tế An Sơn;' },
    { kind: 'item', text: '2. Bà Trần Thị Mai Lan, Chuyên viên Văn phòng, Ban Quản lý Khu kinh tế An Sơn;' },
    { kind: 'item', text: '3. Ông Phạm Quang Huy, Phó Giám đốc Sở Xây dựng.' },
    {
      kind: 'paragraph',
      text: 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    },
  ],
  recipients: ['Như Điều 2', 'Sở Nội vụ', 'Lưu: VT'],
  signer: { position: 'CHỦ TỊCH', name: 'Nguyễn Hữu Thành' },
}

/** What the bloc of the board plans: a day for what the board's own plan leaves to the bloc, and more. */
export const blocPlan: PaperContent = {
  parentAgency: 'TỈNH AN SƠN',
  issuer: 'KHỐI THI ĐUA CÁC SỞ, NGÀNH KINH TẾ',
  number: '02/KH-KTĐ',
  placeAndDate: 'An Sơn, ngày 20 tháng 01 năm 2026',
  type: 'KẾ HOẠCH',
  title: 'Hoạt động của Khối thi đua các sở, ngành kinh tế tỉnh năm 2026',
  blocks: [
    { kind: 'heading', text: 'I. NỘI DUNG HOẠT ĐỘNG' },
    {
      kind: 'paragraph',
      text: '1. Các đơn vị thành viên Khối ký kết giao ước thi đua năm 2026 trước ngày 15/6/2026.',
    },
    {
      kind: 'paragraph',
      text: '2. Các đơn vị thành viên Khối gửi báo cáo tự chấm điểm thi đua về Khối trưởng trước ngày 10/11/2026.',
    },
    {
      kind: 'paragraph',
      text: '3. Ban Quản lý Khu kinh tế An Sơn chủ trì tổ chức giải thể thao của Khối trong tháng 8/2026.',
    },
    { kind: 'heading', text: 'II. TỔ CHỨC THỰC HIỆN' },
    {
      kind: 'paragraph',
      text: 'Các đơn vị thành viên Khối căn cứ Kế hoạch này tổ chức thực hiện./.',
    },
  ],
  recipients: ['Các đơn vị thành viên Khối', 'Sở Nội vụ (b/c)', 'Lưu: VT'],
  signer: { position: 'KHỐI TRƯỞNG', name: 'Đặng Minh Quân' },
}

/** A letter of the province, one of many: each has its own number. */
export function letter(number: number): PaperContent {
  return {
    parentAgency: 'TỈNH AN SƠN',
    issuer: 'ỦY BAN NHÂN DÂN',
    number: `${number}/UBND-VX`,
    placeAndDate: 'An Sơn, ngày 04 tháng 5 năm 2026',
    type: '',
    title: `V/v đăng ký danh hiệu thi đua đợt ${number} năm 2026`,
    blocks: [
      { kind: 'paragraph', text: 'Kính gửi: Các sở, ban, ngành tỉnh.' },
      {
        kind: 'paragraph',
        text: `Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành gửi bản đăng ký danh hiệu thi đua đợt ${number} về Sở Nội vụ trước ngày 20/7/2026.`,
      },
    ],
    recipients: ['Như trên', 'Lưu: VT'],
    signer: { position: 'CHỦ TỊCH', name: 'Nguyễn Hữu Thành' },
  }
}
