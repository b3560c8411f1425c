import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const HEAD = `SỞ TÀI CHÍNH TỈNH AN SƠN

Số: 12/KH-STC

An Sơn, ngày 25 tháng 02 năm 2026

KẾ HOẠCH
Thi đua năm 2026
`

const tasksOf = (body: string) =>
  readPaper(`${HEAD}\n${body}\n\nTrên đây là Kế hoạch thi đua./.\n\nNơi nhận:\n- Lưu: VT.\n`).tasks

describe('lines under a heading', () => {
  it('take the papers of a dossier for no work, and its sending for work', () => {
    const tasks = tasksOf(`II. NỘI DUNG

1. Các đơn vị gửi hồ sơ về Sở trước ngày 10/12/2026 gồm:

- Tờ trình đề nghị khen thưởng;

- Danh sách trích ngang.

2. Hồ sơ khen thưởng đột xuất gồm:

- Báo cáo thành tích;

- Biên bản họp.`)
    expect(tasks.map(({ text }) => text)).toEqual(['gửi hồ sơ về Sở'])
    expect(tasks[0]?.deadline).toMatchObject({ kind: 'before', date: '2026-12-10' })
  })

  it('belong to the last of several dashes alone where they stand under it with a plus', () => {
    const tasks = tasksOf(`II. NỘI DUNG

1. Thông tin, tuyên truyền

- Tuyên truyền trên trang thông tin của Sở.

- Mở chuyên mục thi đua.

+ Thời gian thực hiện: trước ngày 30/9/2026.

+ Đơn vị chủ trì: Văn phòng.`)
    expect(tasks.map(({ text, deadline, chair }) => [text, deadline.date ?? '', ...chair])).toEqual([
      ['Tuyên truyền trên trang thông tin của Sở', ''],
      ['Mở chuyên mục thi đua', '2026-09-30', 'Văn phòng'],
    ])
  })

  it('begin the next action with a dash behind lines with a plus', () => {
    const tasks = tasksOf(`II. NỘI DUNG

- Thi cắm hoa nghệ thuật.

+ Thời gian thực hiện: ngày 08/3/2026.

+ Đơn vị chủ trì: Đoàn Thanh niên.

- Hội đồng chấm sáng kiến của Sở làm việc.

+ Thời gian thực hiện: tháng 4/2026.`)
    expect(tasks.map(({ text, chair }) => [text, ...chair])).toEqual([
      ['Thi cắm hoa nghệ thuật', 'Đoàn Thanh niên'],
      ['Hội đồng chấm sáng kiến của Sở làm việc'],
    ])
  })

  it('with labels hide no table under them', () => {
    const tasks = tasksOf(`II. NỘI DUNG

1. Thời gian thực hiện: từ tháng 3 đến tháng 11 năm 2026, chia thành 02 giai đoạn:

| TT | Nội dung | Thời gian | Đơn vị chủ trì |
|---|---|---|---|
| 1 | Giai đoạn 1 (Quý I): tổ chức lễ phát động | Tháng 3/2026 | Văn phòng |
| 2 | Tổ chức sơ kết | Tháng 6/2026 | Văn phòng |`)
    expect(tasks.map(({ text }) => text)).toEqual(['tổ chức lễ phát động', 'Tổ chức sơ kết'])
  })

  it('that name who is to do what a table says ask for nothing themselves', () => {
    const tasks = tasksOf(`III. TỔ CHỨC THỰC HIỆN

1. Nội dung khác

Giao Văn phòng, Phòng Tổ chức thực hiện:

| TT | Nội dung | Thời gian | Đơn vị chủ trì |
|---|---|---|---|
| 1 | Tổ chức sơ kết | Tháng 6/2026 | Văn phòng |`)
    expect(tasks.map(({ text }) => text)).toEqual(['Tổ chức sơ kết'])
  })

  it('with labels leave the closing words of a section out of its work', () => {
    const tasks = tasksOf(`II. TỔ CHỨC THỰC HIỆN

- Tổ chức lễ phát động.

+ Thời gian thực hiện: tháng 3/2026.

Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện.`)
    expect(tasks.map(({ text }) => text)).toEqual(['Tổ chức lễ phát động'])
  })

  it('keep the last item although the closing words of the paper stand behind it', () => {
    const tasks = tasksOf(`III. TỔ CHỨC THỰC HIỆN

1. Các phòng thuộc Sở

a) Đăng ký danh hiệu thi đua;

b) Tham gia các hoạt động của Khối.`)
    expect(tasks.map(({ text }) => text)).toEqual([
      'Đăng ký danh hiệu thi đua',
      'Tham gia các hoạt động của Khối',
    ])
  })

  it('take a line that only opens the sections under it for no work', () => {
    const tasks = tasksOf(`IV. CHẾ ĐỘ BÁO CÁO

Các phòng báo cáo theo thời gian sau:

1. Báo cáo sơ kết trước ngày 10/6/2026.

2. Báo cáo tổng kết trước ngày 05/12/2026.`)
    expect(tasks.map(({ deadline }) => deadline.date)).toEqual(['2026-06-10', '2026-12-05'])
  })
})
