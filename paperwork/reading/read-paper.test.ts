import { describe, expect, it } from 'vitest'
import { examplePapers } from './examples/strange-papers.ts'
import { readPaper } from './read-paper.ts'
import type { Reading, Task } from './reading.ts'

const papers = examplePapers()

function textOf(name: string): string {
  const text = papers.get(name)
  if (text === undefined) throw new Error(`no example ${name}`)
  return text
}

function taskNamed({ tasks }: Reading, beginning: string): Task {
  const task = tasks.find(({ text }) => text.startsWith(beginning))
  if (task === undefined)
    throw new Error(`no task ${beginning} among ${tasks.map(({ text }) => text).join(' | ')}`)
  return task
}

describe('a plan with a letterhead in two columns and labelled lines', () => {
  const text = textOf('labelled.txt')
  const reading = readPaper(text)

  it('reads the head, and says what is left blank in it', () => {
    expect(reading.header).toMatchObject({
      issuer: 'BAN QUẢN LÝ KHU KINH TẾ AN SƠN',
      parentAgency: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN',
      number: { value: null, symbol: 'KH-BQLKKT' },
      place: 'An Sơn',
      date: { iso: '2031-02', precision: 'month' },
      documentType: { code: 'KH', name: 'KẾ HOẠCH' },
      title: 'Công tác thi đua, khen thưởng năm 2031',
      year: 2031,
    })
    expect(reading.warnings.map(({ code }) => code)).toEqual(['number-blank', 'date-incomplete'])
  })

  it('lists the sections by their labels, from the outermost in', () => {
    expect(reading.sections.map(({ path }) => path.join(' › '))).toEqual([
      'I',
      'I › 1',
      'I › 2',
      'II',
      'II › 1',
      'II › 1 › 1.1',
      'II › 1 › 1.2',
      'II › 2',
      'II › 2 › 2.1',
      'III',
      'IV',
      'IV › 1',
      'IV › 2',
    ])
  })

  it('lists each cited instrument once, with its issuer', () => {
    expect(reading.citations.map(({ type, number, date, issuer }) => [type, number, date, issuer])).toEqual([
      ['Luật', '06/2022/QH15', '2022-06-15', 'Quốc hội'],
      ['Kế hoạch', '88/KH-UBND', '2031-01-09', 'Ủy ban nhân dân tỉnh'],
    ])
  })

  it('joins a sentence that a page break tore, and gives the task its labelled time, place and units', () => {
    expect(taskNamed(reading, 'Tổ chức tập huấn')).toMatchObject({
      text: 'Tổ chức tập huấn nghiệp vụ cho các trạm, đội trực thuộc Ban Quản lý',
      class: 'scheduled',
      quarter: ['I'],
      deadline: {
        kind: 'expected',
        from: '2031-03-01',
        to: '2031-03-31',
        text: 'dự kiến trong tháng 3/2031',
      },
      chair: ['Văn phòng', 'Công đoàn', 'Chi đoàn thanh niên'],
      place: 'Hội trường Trạm Dịch vụ Cảng Nam',
    })
  })

  it('tells who is in charge from who takes part', () => {
    expect(taskNamed(reading, 'Xây dựng, ban hành quy chế')).toMatchObject({
      chair: ['Văn phòng'],
      coordinate: ['các phòng, đơn vị thuộc Ban'],
      chairExplicit: true,
    })
  })

  it('keeps the latest day beside the plan of someone else', () => {
    expect(taskNamed(reading, 'Tham gia hội thao').deadline).toMatchObject({
      kind: 'per-superior-plan',
      cap: { kind: 'by', date: '2031-06-20' },
      of: ['Khối'],
    })
  })

  it('takes the unit that opens a sentence off its action', () => {
    expect(taskNamed(reading, 'phổ biến Kế hoạch')).toMatchObject({
      text: 'phổ biến Kế hoạch này đến người lao động, gửi đăng ký về Văn phòng',
      chair: ['Các phòng, đơn vị thuộc Ban'],
      deadline: { kind: 'before', date: '2031-02-28' },
    })
  })

  it('tells a movement from a motto and from a title of award', () => {
    expect(reading.movements.map(({ name, class: kind }) => [kind, name])).toEqual([
      ['movement', 'An Sơn xanh, sạch, thân thiện'],
      ['motto', 'Kỷ cương - Trách nhiệm'],
      ['award-title', 'Tập thể lao động tiên tiến'],
    ])
  })

  it('reads every figure that is aimed at', () => {
    expect(reading.targets.map(({ comparator, value, unit }) => [comparator, value, unit])).toEqual([
      ['=', 100, '%'],
      ['>=', 2, 'tập thể'],
      ['>=', 4, 'sáng kiến'],
    ])
  })

  it('keeps the two columns of the closing apart', () => {
    expect(reading.recipients.map((each) => [each.text, each.archive])).toEqual([
      ['UBND tỉnh (b/c)', false],
      ['Các phòng, đơn vị thuộc Ban', false],
      ['Lưu: VT, VP', true],
    ])
    expect(reading.signer).toMatchObject({
      authority: 'KT.',
      position: 'PHÓ TRƯỞNG BAN',
      name: 'Lương Thị Thu Sương',
    })
  })

  it('leaves nothing unread, and points every item to where it stands', () => {
    expect(reading.unread).toEqual([])
    const task = taskNamed(reading, 'Xây dựng')
    expect(text.slice(task.span.start, task.span.end)).toBe(task.text)
    expect(text.slice(task.deadline.span?.start, task.deadline.span?.end)).toBe('Trước ngày 25/3/2031')
    expect(task.responsibilitySpans.map(({ start, end }) => text.slice(start, end)).join()).toContain(
      'Văn phòng',
    )
  })
})

describe('a plan whose work stands in a table', () => {
  const reading = readPaper(textOf('table.txt'))

  it('gives each row the quarter of the row above it and the units of its cells', () => {
    expect(reading.tasks.slice(0, 4).map(({ text, quarter, chair }) => [text, quarter, chair])).toEqual([
      ['Ký giao ước thi đua giữa các đội', ['I'], ['Phòng Tổng hợp']],
      ['Phát động đợt cao điểm', ['I'], ['Đội Tuần tra']],
      ['Sơ kết phong trào', ['III'], ['Phòng Tổng hợp']],
      ['Đăng tin gương điển hình', ['III'], ['Phòng Tổng hợp']],
    ])
  })

  it('understands “nt”, a missing year, an empty cell and a day of every month', () => {
    const [first, second, third, fourth] = reading.tasks
    expect(first?.deadline).toMatchObject({ kind: 'by', date: '2032-02-20', yearInferred: true })
    expect(second?.coordinate).toEqual(['Công đoàn', 'các đội trực thuộc'])
    expect(third?.deadline).toMatchObject({
      kind: 'during',
      from: '2032-07-01',
      to: '2032-09-30',
      inherited: true,
    })
    expect(fourth?.deadline).toMatchObject({ kind: 'by', date: '---20', recurrence: 'monthly' })
  })

  it('reads a table of targets, one entry per quantity', () => {
    expect(reading.targets.map(({ comparator, value, unit }) => [comparator, value, unit])).toEqual([
      ['>=', 90, '%'],
      ['=', 1, 'Tập thể'],
      ['=', 3, 'cá nhân'],
    ])
  })
})

describe('a programme without a letterhead, its times inside its sentences', () => {
  const reading = readPaper(textOf('prose.txt'))

  it('takes the issuer from the opening paragraph and says so', () => {
    expect(reading.header.issuer).toBe('Phòng Nội vụ huyện Bạch Thạch')
    expect(reading.warnings.map(({ code }) => code)).toContain('issuer-inferred')
  })

  it('splits an item where it gives a second time or a second unit', () => {
    expect(reading.tasks.map(({ text, deadline }) => [text, deadline.kind])).toEqual(
      expect.arrayContaining([
        ['Sơ kết', 'during'],
        ['tổng kết', 'during'],
        ['lập danh sách điển hình', 'before'],
        ['tổng hợp, trình Ủy ban nhân dân huyện', 'none'],
        ['Bố trí kinh phí', 'none'],
        ['tổ chức tuyên truyền trên hệ thống loa', 'none'],
      ]),
    )
  })

  it('reads the step that follows for the office which receives the reports', () => {
    expect(taskNamed(reading, 'gửi báo cáo')).toMatchObject({
      chair: ['Văn phòng HĐND và UBND huyện', 'Trung tâm Văn hóa'],
      deadline: { kind: 'before', date: '2031-11-20', time: '17:00' },
    })
    expect(taskNamed(reading, 'tổng hợp, báo cáo')).toMatchObject({
      class: 'subtask',
      chair: ['Phòng Nội vụ'],
    })
  })

  it('reads on after a quote that was never closed, and warns', () => {
    const named = reading.movements.filter((each) => each.class === 'movement').map(({ name }) => name)
    expect(named).toEqual(['Bạch Thạch chung tay giữ rừng', 'Mỗi người một việc tốt', 'Nhà sạch, vườn đẹp'])
    expect(reading.warnings.map(({ code }) => code)).toContain('unclosed-quote')
  })
})

describe('a plan of broken lines with emphasis marks and its letterhead in a frame', () => {
  const text = textOf('wrapped.md')
  const reading = readPaper(text)

  it('puts broken names and headings together', () => {
    expect(reading.header.issuer).toBe('ỦY BAN NHÂN DÂN XÃ ĐÔNG LĨNH')
    expect(reading.header.number).toEqual({ value: '14', symbol: '2031/KH-UBND' })
    expect(reading.sections.map(({ title }) => title)).toContain('NHIỆM VỤ, GIẢI PHÁP')
  })

  it('does not take a broken dash for an item, nor emphasis for text', () => {
    expect(taskNamed(reading, 'Tuyên truyền').text).toMatch(/các tổ chức chính trị - xã hội trên địa bàn$/)
    expect(taskNamed(reading, 'Tổ chức lễ')).toMatchObject({
      deadline: { kind: 'during', from: '2031-04-01', to: '2031-04-30' },
      chair: ['Phòng Kinh tế'],
      coordinate: ['Các thôn'],
    })
  })

  it('gives the items under a unit to that unit', () => {
    expect(taskNamed(reading, 'triển khai, đôn đốc')).toMatchObject({
      chair: ['Phòng Kinh tế'],
      coordinate: ['các thôn'],
    })
  })

  it('points into the text as it was given, emphasis marks included', () => {
    const { span } = taskNamed(reading, 'Tham mưu')
    expect(text.slice(span.start, span.end)).toMatch(/^Tham mưu Ủy ban nhân dân xã\ntổng kết phong trào$/)
  })
})

describe('other papers', () => {
  it('reads a letter by its subject and addressees', () => {
    const { header, tasks } = readPaper(textOf('letter.txt'))
    expect(header.documentType.code).toBe('CV')
    expect(header.title).toBe('V/v báo cáo kết quả phong trào thi đua quý III')
    expect(header.addressee).toEqual(['Các đơn vị thành viên', 'Văn phòng Tổng công ty'])
    expect(tasks.map(({ chair, deadline }) => [chair, deadline.date])).toEqual([
      [['các đơn vị thành viên'], '2031-10-15'],
    ])
  })

  it('keeps a text that is no paper as unread and says what it lacks', () => {
    const text = 'Hôm nay trời đẹp.\n\nChúng ta đi chơi.'
    const reading = readPaper(text)
    expect(reading.unread).toEqual([{ start: 0, end: text.length }])
    expect(reading.warnings.map(({ code }) => code)).toEqual(['not-a-paper'])
    expect(reading.tasks).toEqual([])
  })

  it('reads an accent written apart like one written together', () => {
    const text = textOf('labelled.txt')
    const apart = readPaper(text.normalize('NFD'))
    const together = readPaper(text)
    expect(apart.tasks.map((task) => task.text)).toEqual(together.tasks.map((task) => task.text))
    expect(apart.header.title).toBe(together.header.title)
  })

  it('reads lines ended the way Windows does alike', () => {
    const text = textOf('table.txt')
    const windows = readPaper(text.replaceAll('\n', '\r\n'))
    expect(windows.tasks.map((task) => task.text)).toEqual(readPaper(text).tasks.map((task) => task.text))
  })

  it('warns of a repeated label and of a day before the paper', () => {
    const text = `${textOf('table.txt')}`
      .replace('2. Đề nghị Công đoàn', '1. Đề nghị Công đoàn')
      .replace('31/3/2032', '31/3/2031')
      .replace('01/3', '01/3/2031')
    const codes = readPaper(text).warnings.map(({ code }) => code)
    expect(codes).toContain('label-repeated')
    expect(codes).toContain('deadline-before-document')
  })
})

describe('what was not understood', () => {
  const plan = (stray: string) => `KẾ HOẠCH
Thi đua năm 2031

I. MỤC ĐÍCH
Nâng cao chất lượng phong trào thi đua trong toàn cơ quan.

II. NỘI DUNG
1. Tổng hợp đăng ký thi đua của các trạm
- Thời gian hoàn thành: Trước ngày 25/3/2031.
- Trách nhiệm thực hiện: Phòng Dịch vụ du khách.
${stray}
2. Báo cáo sơ kết 6 tháng đầu năm
- Thời gian hoàn thành: Trước ngày 15/6/2031.
- Trách nhiệm thực hiện: Văn phòng.

Trên đây là Kế hoạch thi đua năm 2031./.
`
  const unreadOf = (text: string) => readPaper(text).unread.map(({ start, end }) => text.slice(start, end))

  it('is nothing where each line is prose, a task or about one', () => {
    expect(unreadOf(plan(''))).toEqual([])
  })

  it('is a line among tasks that is none and says nothing of one', () => {
    const stray = 'Xe đưa đón khởi hành từ cổng chính, mỗi người mang theo áo mưa.'
    expect(unreadOf(plan(stray))).toEqual([stray])
  })
})
