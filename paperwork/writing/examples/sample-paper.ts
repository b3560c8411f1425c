import type { OfficialPaper } from '../official-paper.ts'

/** An invented plan with every kind of piece. */
export const samplePaper: OfficialPaper = {
  head: {
    superior: 'UBND tỉnh An Sơn',
    issuer: 'Ban Quản lý Khu kinh tế',
    number: '5',
    symbol: 'KH-BQLKKT',
    place: 'An Sơn',
    issuedOn: '2026-01-05',
    type: 'Kế hoạch',
    title: 'Công tác thi đua, khen thưởng năm 2026',
  },
  addressees: [],
  bases: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Kế hoạch số 12/KH-UBND ngày 02 tháng 01 năm 2026 của UBND tỉnh An Sơn về công tác thi đua, khen thưởng',
  ],
  body: [
    {
      kind: 'paragraph',
      text: 'Ban Quản lý Khu kinh tế ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:',
    },
    { kind: 'part', label: 'I.', title: 'Mục đích, yêu cầu' },
    {
      kind: 'paragraph',
      label: '1.',
      text: 'Phát huy vai trò của phong trào thi đua yêu nước trong toàn Ban.',
    },
    { kind: 'part', label: 'II.', title: 'Nhiệm vụ' },
    { kind: 'clause', label: '1.', title: 'Quý I' },
    {
      kind: 'item',
      label: '-',
      text: 'Tổng hợp đăng ký danh hiệu thi đua của các phòng, đơn vị',
      lines: [
        { label: 'Thời gian', text: 'Trước ngày 30/3/2026' },
        { label: 'Đơn vị chủ trì', text: 'Văn phòng' },
        { label: 'Đơn vị phối hợp', text: 'Các phòng, đơn vị' },
      ],
    },
    { kind: 'clause', label: '2.', title: 'Các quý còn lại' },
    {
      kind: 'table',
      columns: [
        { title: 'TT', share: 0.08, centred: true },
        { title: 'Nội dung', share: 0.42, centred: false },
        { title: 'Thời gian', share: 0.2, centred: false },
        { title: 'Đơn vị chủ trì', share: 0.3, centred: false },
      ],
      rows: [
        ['1', 'Sơ kết phong trào thi đua 6 tháng đầu năm', 'Trước 30/6/2026', 'Văn phòng'],
        ['2', 'Kiểm tra công tác thi đua, khen thưởng', 'Tháng 9/2026', 'Phòng Quản lý đầu tư'],
      ],
    },
  ],
  annexes: [
    {
      kind: 'annex',
      word: 'Phụ lục',
      title: 'Lịch kiểm tra năm 2026',
      reference: '(Kèm theo Kế hoạch số 05/KH-BQLKKT ngày 05 tháng 01 năm 2026 của Ban Quản lý Khu kinh tế)',
    },
    { kind: 'paragraph', text: 'Đoàn kiểm tra làm việc tại trụ sở của từng đơn vị.' },
  ],
  recipients: ['Sở Nội vụ (b/c)', 'Các phòng, đơn vị', 'Lưu: VT, VP'],
  signature: { authority: ['KT. Trưởng Ban'], position: 'Phó Trưởng Ban', name: 'Lê Thị Mây' },
}
