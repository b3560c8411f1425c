import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reading } from '#contract/reading'
import { readPaper } from '#paperwork/reading/read-paper'
import { askedOfUs, isOwnPaper, namesTogether } from './asked-of-us.ts'
import { type NamedAgency, namesUs } from './named-agency.ts'
import { paperFindings } from './paper-findings.ts'

const board: NamedAgency = {
  names: [
    'Ban Quản lý Khu kinh tế An Sơn',
    'Ban Quản lý',
    'BQLKKT',
    'BQLKKT-AS',
    'Ban Quản lý các Khu công nghiệp An Sơn',
    'Ban Quản lý KKT An Sơn',
  ],
  superiorName: 'Ủy ban nhân dân tỉnh An Sơn',
  place: 'An Sơn',
}
const homeAffairs: NamedAgency = {
  names: ['Sở Nội vụ tỉnh An Sơn', 'Sở Nội vụ', 'SNV'],
  superiorName: 'Ủy ban nhân dân tỉnh An Sơn',
  place: 'An Sơn',
}
const labour: NamedAgency = {
  names: ['Sở Lao động, Thương binh và Xã hội'],
  superiorName: 'Ủy ban nhân dân tỉnh An Sơn',
  place: 'An Sơn',
}
const district: NamedAgency = {
  names: ['Ủy ban nhân dân xã Suối Vàng', 'UBND xã Suối Vàng'],
  superiorName: 'Ủy ban nhân dân tỉnh An Sơn',
  place: 'Suối Vàng',
}

describe('an agency is named', () => {
  it.each([
    [board, 'Ban Quản lý Khu kinh tế An Sơn'],
    [board, 'Ban Quản lý Khu kinh tế tỉnh An Sơn'],
    [board, 'BAN QUẢN LÝ KHU KINH TẾ AN SƠN'],
    [board, 'Ban Quản lý Khu kinh tế'],
    [board, 'Sở Tài chính, Ban Quản lý Khu kinh tế An Sơn và Sở Nội vụ'],
    [board, 'Trưởng ban Ban Quản lý Khu kinh tế An Sơn'],
    [board, 'Ban Quản lý các Khu công nghiệp An Sơn'],
    [board, 'BQLKKT'],
    [homeAffairs, 'Sở Nội vụ'],
    [homeAffairs, 'Giám đốc Sở Nội vụ tỉnh An Sơn'],
    [labour, 'Sở Lao động - Thương binh và Xã hội'],
    [labour, 'Sở Tài chính, Sở Lao động, Thương binh và Xã hội, Sở Y tế'],
  ])('%#: by “%s”', (agency, printed) => {
    expect(namesUs(printed, agency)).toBe(true)
  })

  it.each([
    [board, 'Ban Quản lý Dự án đầu tư xây dựng'],
    [board, 'Ban Quản lý rừng phòng hộ An Sơn'],
    [board, 'Ban Quản lý Khu kinh tế Bình Hải'],
    [board, 'Sở Nội vụ'],
    [board, ''],
    [homeAffairs, 'Sở Nội vụ tỉnh Bình Hải'],
    [homeAffairs, 'Bộ Nội vụ'],
    [homeAffairs, 'Phòng Nội vụ'],
    [labour, 'Sở Lao động'],
  ])('%#: not by “%s”', (agency, printed) => {
    expect(namesUs(printed, agency)).toBe(false)
  })
})

describe('an agency is meant together with others', () => {
  it.each([
    [board, 'các cơ quan, đơn vị'],
    [board, 'Các sở, ban, ngành tỉnh'],
    [board, 'Các sở, ban, ngành; UBND các huyện, thành phố'],
    [board, 'các đơn vị thành viên Khối'],
    [board, 'Thủ trưởng các cơ quan, đơn vị'],
    [board, 'các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh'],
    [board, 'các cơ quan, đơn vị thuộc tỉnh'],
    [board, 'tất cả các đơn vị trong Khối'],
    [district, 'UBND các xã, phường'],
    [district, 'các địa phương'],
  ])('%#: by “%s”', (agency, printed) => {
    expect(namesTogether(printed, agency)).toBe(true)
  })

  it.each([
    [board, 'các phòng, đơn vị trực thuộc'],
    [board, 'các phòng chuyên môn thuộc Sở Nội vụ'],
    [board, 'các đơn vị trực thuộc Sở Nội vụ'],
    [board, 'UBND các xã, phường'],
    [board, 'các doanh nghiệp trong khu kinh tế'],
    [board, 'Văn phòng'],
    [board, 'cơ quan thường trực'],
    [district, 'các phòng, ban'],
  ])('%#: not by “%s”', (agency, printed) => {
    expect(namesTogether(printed, agency)).toBe(false)
  })
})

const read = (text: string) => reading.parse(readPaper(text))

const LETTER = `SỞ NỘI VỤ TỈNH AN SƠN
Số: 75/SNV-TĐKT
V/v báo cáo kết quả thi đua 6 tháng đầu năm

An Sơn, ngày 04 tháng 5 năm 2026

Kính gửi: Ban Quản lý Khu kinh tế An Sơn

I. NHIỆM VỤ

1. Gửi báo cáo kết quả phong trào thi đua 6 tháng đầu năm trước ngày 10/6/2026.

2. Sở Tài chính thẩm định kinh phí khen thưởng trước ngày 15/6/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.
`

describe('what a paper asks of an agency', () => {
  it('is what names nobody where the paper is addressed to it', () => {
    const asked = askedOfUs(read(LETTER), board)
    const tasks = read(LETTER).tasks
    expect(asked.length).toBeGreaterThan(0)
    for (const { index, concern, because } of asked) {
      expect(concern).toBe('addressed')
      expect(because).toBe('Gửi Ban Quản lý Khu kinh tế An Sơn')
      expect(tasks[index]?.chair).toEqual([])
    }
  })

  it('is nothing where the paper is the agency’s own', () => {
    const own = LETTER.replace('SỞ NỘI VỤ TỈNH AN SƠN', 'BAN QUẢN LÝ KHU KINH TẾ AN SƠN')
    expect(isOwnPaper(read(own), board)).toBe(true)
    expect(askedOfUs(read(own), board)).toEqual([])
    expect(isOwnPaper(read(LETTER), board)).toBe(false)
  })

  const task = (chair: readonly string[], coordinate: readonly string[] = []) => {
    const [first] = read(LETTER).tasks
    return { ...first, chair: [...chair], coordinate: [...coordinate] }
  }
  const paperOf = (tasks: readonly object[]) =>
    reading.parse({ ...read(LETTER.replace(/^Kính gửi.*$/m, '')), tasks })

  it('is what names it, alone or together with others, with the words that do', () => {
    const asked = askedOfUs(
      paperOf([
        task(['Sở Tài chính']),
        task(['Ban Quản lý Khu kinh tế An Sơn']),
        task(['Sở Nội vụ'], ['các sở, ban, ngành']),
        task(['Các đơn vị thành viên Khối']),
        task([]),
      ]),
      board,
    )
    expect(asked).toEqual([
      { index: 1, concern: 'named', because: 'Giao Ban Quản lý Khu kinh tế An Sơn' },
      { index: 2, concern: 'together', because: 'Phối hợp: các sở, ban, ngành' },
      { index: 3, concern: 'together', because: 'Giao Các đơn vị thành viên Khối' },
    ])
  })

  const letterTo = (addressee: string, sentence: string) =>
    read(
      LETTER.replace(/^Kính gửi.*$/m, `Kính gửi: ${addressee}.`).replace(
        /I\. NHIỆM VỤ[\s\S]*(?=Nơi nhận)/,
        `${sentence} gửi báo cáo về Sở Nội vụ trước ngày 25/11/2026.\n\n`,
      ),
    )
  const OPENING = 'Thực hiện Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND tỉnh An Sơn, Sở Nội vụ đề nghị'

  it.each([
    ['Ban Quản lý Khu kinh tế An Sơn', ' các sở, ban, ngành', 'together: Giao các sở, ban, ngành'],
    ['Các sở, ban, ngành', ' các cơ quan, đơn vị', 'together: Giao các cơ quan, đơn vị'],
    ['Các sở, ban, ngành', ' Thủ trưởng các cơ quan', 'together: Giao Thủ trưởng các cơ quan'],
    ['Các sở, ban, ngành', ' BQLKKT', 'named: Giao BQLKKT'],
    ['Các đơn vị thành viên Khối', ' quý đơn vị', 'addressed: Gửi Các đơn vị thành viên Khối'],
    ['Các sở, ban, ngành', '', 'addressed: Gửi Các sở, ban, ngành'],
  ])('is what a letter to “%s” asks of “%s”', (addressee, asked, expected) => {
    const letter = letterTo(addressee, `${OPENING}${asked}`)
    expect(letter.tasks.map(({ text }) => text)).toEqual(['gửi báo cáo về Sở Nội vụ'])
    const found = askedOfUs(letter, board).map(({ concern, because }) => `${concern}: ${because}`)
    expect(found).toEqual([expected])
  })

  it.each([
    ['Ban Quản lý Khu kinh tế An Sơn', 'Sở Tài chính'],
    ['Sở Tài chính', 'quý cơ quan'],
    ['Ban Quản lý Khu kinh tế An Sơn', 'UBND các xã, phường'],
  ])('is nothing where a letter to “%s” asks it of “%s”', (addressee, asked) => {
    const letter = letterTo(addressee, `Ủy ban nhân dân tỉnh yêu cầu ${asked}`)
    expect(letter.tasks.length).toBe(1)
    expect(askedOfUs(letter, board)).toEqual([])
  })

  it('is counted with the first day by which something is asked', () => {
    const on = (date: string) => ({
      ...task(['Ban Quản lý Khu kinh tế An Sơn']),
      deadline: { kind: 'before', date },
    })
    const findings = paperFindings(
      paperOf([on('2026-07-01'), on('2026-06'), on('--03-31'), on('2026-09-09')]),
      board,
    )
    expect(findings).toEqual({ isOwn: false, askedCount: 4, askedBy: '2026-06-30' })
  })

  it('never depends on the order of the tasks nor names one that is not there', () => {
    const parties = fc.constantFrom('Sở Tài chính', 'các cơ quan, đơn vị', 'BQLKKT', 'Văn phòng', 'các phòng')
    fc.assert(
      fc.property(fc.array(fc.array(parties, { maxLength: 2 }), { maxLength: 8 }), (chairs) => {
        const asked = askedOfUs(paperOf(chairs.map((chair) => task(chair))), board)
        const backwards = askedOfUs(paperOf(chairs.toReversed().map((chair) => task(chair))), board)
        expect(backwards.map(({ index }) => chairs.length - 1 - index).toSorted()).toEqual(
          asked.map(({ index }) => index).toSorted(),
        )
        expect(asked.every(({ index }) => index < chairs.length)).toBe(true)
      }),
    )
  })
})
