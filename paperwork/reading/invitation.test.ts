import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const headed = (body: string, type = 'GIẤY MỜI\nHọp Khối thi đua', symbol = 'GM-KTĐ') => `KHỐI THI ĐUA SỐ 3
KHỐI TRƯỞNG

Số: 06/${symbol}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

An Sơn, ngày 20 tháng 11 năm 2031

${type}

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.

KHỐI TRƯỞNG
Lê Thị Mây
`

const read = (body: string) => {
  const { tasks, header } = readPaper(headed(body))
  const [task] = tasks
  return {
    issuer: header.issuer,
    count: tasks.length,
    text: task?.text,
    day: [task?.deadline.kind, task?.deadline.from, task?.deadline.to, task?.deadline.time],
    invited: task?.chair,
    place: task?.place,
  }
}

describe('an invitation', () => {
  it.each([
    [
      'with its matter, hour and place on lines',
      `Khối trưởng Khối thi đua số 3 trân trọng kính mời đại diện lãnh đạo Ban Quản lý Khu kinh tế An Sơn dự họp.

1. Nội dung: Thống nhất tiêu chí, thang điểm thi đua năm 2031.

2. Thời gian: 14 giờ 00, ngày 28/11/2031.

3. Địa điểm: Phòng họp số 2, trụ sở Sở Công Thương.

Rất mong đại biểu đến dự đúng giờ./.`,
      {
        text: 'Dự họp: Thống nhất tiêu chí, thang điểm thi đua năm 2031',
        day: ['during', '2031-11-28', '2031-11-28', '14:00'],
        invited: ['lãnh đạo Ban Quản lý Khu kinh tế An Sơn'],
        place: 'Phòng họp số 2, trụ sở Sở Công Thương',
      },
    ],
    [
      'in the form of the decree, a list of those invited',
      `Khối thi đua số 3 trân trọng kính mời:

- Ban Quản lý Khu kinh tế An Sơn;

- Sở Nội vụ.

Tới dự: Hội nghị sơ kết công tác thi đua 6 tháng đầu năm.

Chủ trì: Khối trưởng.

Thời gian: từ 8 giờ 00 đến 11 giờ 30 phút, thứ Năm, ngày 04 tháng 12 năm 2031.

Địa điểm: Hội trường Sở Công Thương.`,
      {
        text: 'Tới dự: Hội nghị sơ kết công tác thi đua 6 tháng đầu năm',
        day: ['during', '2031-12-04', '2031-12-04', '08:00'],
        invited: ['Ban Quản lý Khu kinh tế An Sơn', 'Sở Nội vụ'],
        place: 'Hội trường Sở Công Thương',
      },
    ],
    [
      'in one sentence',
      'Để thống nhất nội dung tổng kết, Khối trưởng kính mời quý cơ quan cử đại diện tham dự Hội nghị tổng kết công tác thi đua năm 2031, vào hồi 8 giờ 30 phút ngày 28/11/2031 tại Hội trường Ban Quản lý Khu công nghiệp Hòa An.',
      {
        text: 'Cử đại diện tham dự Hội nghị tổng kết công tác thi đua năm 2031',
        day: ['during', '2031-11-28', '2031-11-28', '08:30'],
        invited: [],
        place: 'Hội trường Ban Quản lý Khu công nghiệp Hòa An',
      },
    ],
    [
      'with those invited under a label and a bare day',
      `Khối thi đua số 3 tổ chức họp bàn phương hướng hoạt động và trân trọng mời các đại biểu dự họp.

Thành phần: Sở Tài chính; Ban Quản lý Khu kinh tế An Sơn.

Thời gian: 14h00' ngày 02 tháng 12 năm 2031 (thứ Ba).

Địa điểm: trực tuyến.`,
      {
        text: 'Dự họp: Họp Khối thi đua',
        day: ['during', '2031-12-02', '2031-12-02', '14:00'],
        invited: ['Sở Tài chính', 'Ban Quản lý Khu kinh tế An Sơn'],
        place: 'trực tuyến',
      },
    ],
  ])('%s asks to attend', (_, body, expected) => {
    expect(read(body)).toEqual({ issuer: 'KHỐI THI ĐUA SỐ 3', count: 1, ...expected })
  })

  it('asks besides for what it asks for by a day', () => {
    const { tasks } = readPaper(
      headed(`Khối thi đua số 3 kính mời các đơn vị thành viên dự họp vào lúc 14 giờ ngày 28/11/2031.

Đề nghị các đơn vị gửi báo cáo về Sở Công Thương trước ngày 25/11/2031.`),
    )
    expect(tasks.map(({ text, deadline }) => [text, deadline.from ?? deadline.date])).toEqual([
      ['Dự họp: Họp Khối thi đua', '2031-11-28'],
      ['gửi báo cáo về Sở Công Thương', '2031-11-25'],
    ])
  })

  it('is also a letter whose subject invites, and not one that only names a meeting', () => {
    const letter = (subject: string) =>
      readPaper(
        headed(
          'Sở Công Thương kính mời các đơn vị dự họp Khối thi đua vào lúc 14 giờ ngày 28/11/2031 tại Phòng họp số 2.',
          `V/v ${subject}\n\nKính gửi: Các đơn vị thành viên.`,
          'SCT-VP',
        ),
      ).tasks
    expect(letter('mời dự họp Khối thi đua')).toMatchObject([
      {
        text: 'Dự họp Khối thi đua',
        place: 'Phòng họp số 2',
        deadline: { from: '2031-11-28', time: '14:00' },
      },
    ])
  })

  it('that names no day asks nothing by a day', () => {
    expect(readPaper(headed('Khối trưởng trân trọng kính mời đại biểu dự họp.')).tasks).toEqual([])
  })
})

describe('the letterhead of a bloc', () => {
  it('names the bloc, not the post of who heads it', () => {
    const { issuer, parentAgency } = readPaper(headed('Kính mời đại biểu dự họp.')).header
    expect([issuer, parentAgency]).toEqual(['KHỐI THI ĐUA SỐ 3', null])
  })
})
