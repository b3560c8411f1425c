import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

// What stands behind an action in the same line or in the table under a heading, each written in several ways.

const PLAN = `BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 12/KH-BQLKKT
An Sơn, ngày 10 tháng 01 năm 2031

KẾ HOẠCH
Thi đua năm 2031

`

type Said = readonly [text: string, when: string, chair: string, coordinate: string]

function workIn(lines: string, heading = 'I. NỘI DUNG'): readonly Said[] {
  return readPaper(`${PLAN}${heading}\n\n${lines}\n`).tasks.map(({ text, deadline, chair, coordinate }) => [
    text,
    deadline.date ?? deadline.from ?? '',
    chair.join(' + '),
    coordinate.join(' + '),
  ])
}

describe('what stands behind an action', () => {
  it.each<readonly [string, ...Said]>([
    [
      '- Hội thi (trước ngày 15/3; đơn vị thực hiện: Phòng A; đơn vị phối hợp: các khoa, phòng).',
      'Hội thi',
      '2031-03-15',
      'Phòng A',
      'các khoa, phòng',
    ],
    ['- Hội thi (Phòng A chủ trì; thời gian: tháng 3).', 'Hội thi', '2031-03-01', 'Phòng A', ''],
    [
      '- Tổ chức hội thi trước ngày 15/3 (Văn phòng; các phòng phối hợp).',
      'Tổ chức hội thi',
      '2031-03-15',
      'Văn phòng',
      'các phòng',
    ],
    [
      '- Rà soát hồ sơ; hoàn thành trước ngày 15/12. Hội đồng Thi đua; Văn phòng phối hợp.',
      'Rà soát hồ sơ',
      '2031-12-15',
      'Hội đồng Thi đua',
      'Văn phòng',
    ],
    [
      '- Tổng kết phong trào trước ngày 20/12. Phòng Kế hoạch chủ trì.',
      'Tổng kết phong trào',
      '2031-12-20',
      'Phòng Kế hoạch',
      '',
    ],
    [
      '- Kiểm tra chéo từ ngày 10 đến ngày 20/6 (Đoàn kiểm tra do Trưởng Ban quyết định).',
      'Kiểm tra chéo',
      '2031-06-10',
      '',
      '',
    ],
    [
      '- Báo cáo gửi về Văn phòng chậm nhất ngày 25/11. Số liệu tính đến hết tháng 10.',
      'Báo cáo gửi về Văn phòng',
      '2031-11-25',
      '',
      '',
    ],
    [
      '- Tập huấn kỹ năng: 02 lớp, tháng 4/2031 (Phòng A phối hợp với Phòng B).',
      'Tập huấn kỹ năng: 02 lớp',
      '2031-04-01',
      'Phòng A',
      'Phòng B',
    ],
    [
      '- Hội nghị tổng kết trước ngày 15/12. Văn phòng chủ trì, phối hợp với các phòng tham mưu triển khai thực hiện.',
      'Hội nghị tổng kết',
      '2031-12-15',
      'Văn phòng',
      'các phòng',
    ],
    ['- Hội thi: vòng chung khảo ngày 12/4/2031.', 'Hội thi: vòng chung khảo', '2031-04-12', '', ''],
  ])('is no part of it: %s', (line, ...said) => {
    expect(workIn(line)[0]).toEqual(said)
  })

  it('is a step of its own when someone is given it', () => {
    expect(workIn('- Báo cáo kết quả trước ngày 15/6. Giao Văn phòng tổng hợp, trình Trưởng Ban.')).toEqual([
      ['Báo cáo kết quả', '2031-06-15', '', ''],
      ['tổng hợp, trình Trưởng Ban', '', 'Văn phòng', ''],
    ])
  })

  it('keeps the verb before the time of what is sent', () => {
    expect(workIn('1. Các phòng tổng hợp báo cáo trước ngày 10/12.', 'II. TỔ CHỨC THỰC HIỆN')).toEqual([
      ['tổng hợp báo cáo', '2031-12-10', 'Các phòng', ''],
    ])
  })

  it.each([
    ['Các phòng được phân công chủ trì nhiệm vụ có trách nhiệm báo cáo tiến độ.', 'báo cáo tiến độ', ''],
    [
      'Các phòng được phân công chủ trì nhiệm vụ có trách nhiệm phối hợp với Văn phòng báo cáo tiến độ.',
      'báo cáo tiến độ',
      'Văn phòng',
    ],
  ])('tells which of many units are meant: %s', (line, text, coordinate) => {
    expect(workIn(`1. ${line}`, 'II. TỔ CHỨC THỰC HIỆN')).toEqual([
      [text, '', 'Các phòng được phân công chủ trì nhiệm vụ', coordinate],
    ])
  })
})

const TABLE = `| TT | Nội dung | Thời gian | Thực hiện |
|---|---|---|---|
| 1 | Sơ kết | Trước 15/6 | Văn phòng phối hợp các phòng, đơn vị |
| 2 | Tổng kết | Trước 20/12 | Hội đồng Thi đua; Văn phòng phối hợp |`

describe('a heading over a table of work', () => {
  it.each(['2. Các quý còn lại', '2. Danh mục công việc theo bảng sau', '2. Phân công cụ thể như sau:'])(
    'asks for nothing itself: %s',
    (heading) => {
      expect(workIn(`1. Quý I\n\n${heading}\n\n${TABLE}`)).toEqual([
        ['Sơ kết', '2031-06-15', 'Văn phòng', 'các phòng, đơn vị'],
        ['Tổng kết', '2031-12-20', 'Hội đồng Thi đua', 'Văn phòng'],
      ])
    },
  )
})

describe('who is to do it, named with a part of the work', () => {
  it.each([
    ['Văn phòng chuẩn bị nội dung; các phòng phối hợp', 'Văn phòng', 'các phòng'],
    ['Giao Văn phòng chuẩn bị; các phòng tham gia', 'Văn phòng', 'các phòng'],
    ['Đ/c Chánh Văn phòng phụ trách', 'Đ/c Chánh Văn phòng', ''],
  ])('is only who: %s', (line, chair, coordinate) => {
    expect(workIn(`1. Tổ chức hội nghị.\n\n- Thời gian: tháng 3.\n\n- Phân công: ${line}.`)).toEqual([
      ['Tổ chức hội nghị', '2031-03-01', chair, coordinate],
    ])
  })
})

describe('what is to be paid by a day', () => {
  it('is work although it stands under the costs', () => {
    const line = '1. Kinh phí: Mỗi đơn vị đóng góp 3.000.000 đồng, chuyển trước ngày 15/3.'
    expect(workIn(line, 'II. TỔ CHỨC THỰC HIỆN')[0]?.slice(1, 3)).toEqual(['2031-03-15', 'Mỗi đơn vị'])
    expect(workIn('1. Kinh phí: do ngân sách bảo đảm.', 'II. TỔ CHỨC THỰC HIỆN')).toEqual([])
  })
})

describe('what only refers to a rule', () => {
  it.each([
    'Thực hiện theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.',
    'Hoạt động sáng kiến thực hiện theo quy định của Điều lệ.',
    'Mức thưởng: thực hiện đúng quy chế chi tiêu.',
  ])('is no work: %s', (line) => {
    expect(workIn(`- ${line}\n\n- Sơ kết phong trào.`)).toEqual([['Sơ kết phong trào', '', '', '']])
  })
})

describe('what many units are to do', () => {
  it.each([
    ['Các phòng tổng hợp, báo cáo kết quả.', 'Các phòng', 'tổng hợp, báo cáo kết quả'],
    ['Mỗi đơn vị xét chọn 01 cá nhân tiêu biểu.', 'Mỗi đơn vị', 'xét chọn 01 cá nhân tiêu biểu'],
    ['Các cơ quan, đơn vị khảo sát nhu cầu.', 'Các cơ quan, đơn vị', 'khảo sát nhu cầu'],
    ['Các trung tâm tuyên truyền Kế hoạch này.', 'Các trung tâm', 'tuyên truyền Kế hoạch này'],
    ['Các cơ quan chủ trì báo cáo tiến độ.', 'Các cơ quan chủ trì', 'báo cáo tiến độ'],
    ['Các ban chỉ đạo rà soát, kiện toàn.', 'Các ban chỉ đạo', 'rà soát, kiện toàn'],
  ])('is no part of their name: %s', (line, chair, text) => {
    expect(workIn(`1. ${line}`, 'II. TỔ CHỨC THỰC HIỆN')).toEqual([[text, '', chair, '']])
  })
})

describe('days of what is held', () => {
  it.each([
    '- Lễ ký giao ước thi đua diễn ra ngày 10/7.',
    '- Lễ ký giao ước thi đua, tổ chức ngày 10/7.',
    '- Lễ ký giao ước thi đua: tổ chức vào ngày 10/7.',
  ])('stand behind it: %s', (line) => {
    const [task] = readPaper(`${PLAN}I. NỘI DUNG\n\n${line}\n`).tasks
    expect(task?.text).toBe('Lễ ký giao ước thi đua')
    expect(task?.deadline).toMatchObject({ kind: 'during', from: '2031-07-10', to: '2031-07-10' })
  })

  it('make two actions of two', () => {
    expect(workIn('- Sơ kết: trước ngày 15/6; tổng kết: trước ngày 15/12.')).toEqual([
      ['Sơ kết', '2031-06-15', '', ''],
      ['tổng kết', '2031-12-15', '', ''],
    ])
    expect(workIn('- Hội nghị sơ kết tổ chức ngày 10/7, hội nghị tổng kết tổ chức ngày 20/12.')).toEqual([
      ['Hội nghị sơ kết', '2031-07-10', '', ''],
      ['hội nghị tổng kết', '2031-12-20', '', ''],
    ])
  })
})

describe('a labelled line that goes on', () => {
  const said = ['Tổ chức hội thi', '2031-10-20', 'Ban Tuyên giáo', 'Văn phòng']

  it.each([
    'Thời gian: ngày 20/10. Ban Tuyên giáo chủ trì, Văn phòng phối hợp.',
    '- Thời gian: ngày 20/10; Ban Tuyên giáo chủ trì, Văn phòng phối hợp.',
    '- Thời gian, địa điểm: ngày 20/10, tại Hội trường.\n\n- Chủ trì: Ban Tuyên giáo. Phối hợp: Văn phòng.',
    '- Chủ trì: Ban Tuyên giáo.\n\n- Phối hợp: Văn phòng. Hoàn thành trước ngày 20/10.',
  ])('says the rest as well: %j', (lines) => {
    expect(workIn(`1. Tổ chức hội thi.\n\n${lines}`)).toEqual([said])
  })

  it('gives the place beside the time', () => {
    const paper = `${PLAN}I. NỘI DUNG\n\n1. Tổ chức hội thi.\n\n- Thời gian: ngày 20/10, tại Nhà Văn hóa.\n`
    expect(readPaper(paper).tasks.map(({ place }) => place)).toEqual(['Nhà Văn hóa'])
  })
})

describe('what only names or tells', () => {
  it.each([
    'I. CHỦ ĐỀ, THỜI GIAN\n\n1. Chủ đề: “Khu kinh tế xanh”.\n\n2. Thời gian: từ ngày 01/3 đến ngày 31/3.',
    'I. NỘI DUNG\n\n1. Tên gọi\n\nĐợt thi đua “Khu kinh tế xanh”.\n\n2. Thời gian\n\nTừ ngày 01/3 đến ngày 30/6.',
    'I. ĐÁNH GIÁ CHUNG\n\nTrong tháng 7, các phòng, đơn vị đã hoàn thành nhiệm vụ.',
  ])('is no work: %j', (lines) => {
    expect(readPaper(`${PLAN}${lines}\n`).tasks).toEqual([])
  })
})

describe('two days with their name', () => {
  it('are the first and the last of what is held', () => {
    const [task] = readPaper(`${PLAN}I. NỘI DUNG\n\n- Ra quân dọn vệ sinh ngày 05/3 và ngày 20/3.\n`).tasks
    expect(task?.deadline).toMatchObject({ kind: 'during', from: '2031-03-05', to: '2031-03-20' })
  })
})

describe('who is in charge of something', () => {
  it.each([
    ['Văn phòng phụ trách hậu cần.', 'Văn phòng', 'phụ trách hậu cần'],
    [
      'Đồng chí Phó Trưởng Ban phụ trách khối chỉ đạo chung.',
      'Đồng chí Phó Trưởng Ban phụ trách khối',
      'chỉ đạo chung',
    ],
  ])('does it, or is told by it: %s', (line, chair, text) => {
    expect(workIn(`1. ${line}`, 'II. TỔ CHỨC THỰC HIỆN')).toEqual([[text, '', chair, '']])
  })
})

describe('a signature above the list of recipients', () => {
  it('is no work, whatever mark ends the text above it', () => {
    const closing =
      'TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(đã ký)\nĐinh Văn Hòa\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n'
    const paper = readPaper(`${PLAN}I. NỘI DUNG\n\n+ Sơ kết trước ngày 15/6.\n\n${closing}`)
    expect(paper.tasks.map(({ text }) => text)).toEqual(['Sơ kết'])
    expect(paper.signer).toMatchObject({ authority: 'TM.', position: 'PHÓ BÍ THƯ', name: 'Đinh Văn Hòa' })
  })
})

describe('two days of every year', () => {
  it('are one wording, before whom they bind', () => {
    const line = '- Trước ngày 20/6 và 20/11 hằng năm, các phòng báo cáo kết quả về Văn phòng.'
    expect(workIn(line)).toEqual([['báo cáo kết quả về Văn phòng', '--06-20', 'các phòng', '']])
  })
})

describe('a year over an item', () => {
  it('is its time, and the year of the times in it', () => {
    const lines =
      '1. Năm 2032: Tổng kết (hoàn thành trước 31/10).\n\n2. Giai đoạn 2033 - 2035: Triển khai đồng bộ.'
    expect(workIn(lines)).toEqual([
      ['Tổng kết', '2032-10-31', '', ''],
      ['Triển khai đồng bộ', '2033-01-01', '', ''],
    ])
  })
})

describe('several units in one paragraph', () => {
  it('are each given what stands behind their colon', () => {
    const lines =
      '1. Ban Quản lý Khu kinh tế\n\nVăn phòng: theo dõi, tổng hợp; Phòng Kế hoạch: bố trí kinh phí.'
    expect(workIn(lines, 'II. TỔ CHỨC THỰC HIỆN')).toEqual([
      ['theo dõi, tổng hợp', '', 'Văn phòng', ''],
      ['bố trí kinh phí', '', 'Phòng Kế hoạch', ''],
    ])
  })
})
