import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AwardCode,
  awardCodes,
  disciplineForms,
  type Facts,
  holdReasons,
  initiativeKinds,
  leaveKinds,
  plainDate,
  ratings,
  reaches,
} from '#law'
import { readSheetCells } from '../formats/sheet-cells.ts'
import { writeWorkbook } from '../formats/workbook.ts'
import { knownFields } from './fields.ts'
import { cellName, type Grid, readGrid } from './grid.ts'
import { readFactsTable } from './read-facts-table.ts'
import { type Written, writeFactsTable } from './write-facts-table.ts'

const read = (text: string) => readFactsTable(readGrid(text))

const perYear = `Họ và tên\tĐơn vị\tNgày vào cơ quan\tNăm\tXếp loại\tTích cực thi đua\tDanh hiệu\tSáng kiến\tKhen thưởng đã có\tKỷ luật
Nguyễn Thị Sen\tVăn phòng\t1/4/2019\t2023\tHTXSNV\tcó\tLĐTT; CSTĐCS\tcơ sở\tBK tỉnh 20/05/2021\tkhông
\t\t\t2022\tHTTNV\tx\tLĐTT\tkhông\t\t
Trần Văn Đước\tPhòng Đầu tư\t2020-07-01\t2023\tHTNV\tkhông\tkhông\t\t\tcảnh cáo 01/02/2023 - 01/02/2024`

describe('a table of one line a year', () => {
  it('gives each person with the years, and says nothing where a cell says nothing', () => {
    const { layout, subjects, problems } = read(perYear)
    expect([layout, problems]).toEqual(['rowPerYear', []])
    expect(subjects.map(({ name, unit, lines }) => [name, unit, lines])).toEqual([
      ['Nguyễn Thị Sen', 'Văn phòng', [2, 3]],
      ['Trần Văn Đước', 'Phòng Đầu tư', [4]],
    ])
    expect(subjects[0]?.facts).toEqual({
      subject: 'individual',
      recruitedOn: '2019-04-01',
      awards: [{ award: 'provincialMeritCertificate', decidedOn: '2021-05-20' }],
      discipline: [],
      years: [
        {
          year: 2023,
          rating: 'excellent',
          emulates: true,
          titles: ['advancedWorker', 'grassrootsFighter'],
          initiatives: [{ reach: 'grassroots', recognised: true, usedFor: null }],
        },
        { year: 2022, rating: 'good', emulates: true, titles: ['advancedWorker'], initiatives: [] },
      ],
    })
    expect(subjects[1]?.facts).toEqual({
      subject: 'individual',
      recruitedOn: '2020-07-01',
      discipline: [{ form: 'warning', from: '2023-02-01', until: '2024-02-01' }],
      years: [{ year: 2023, rating: 'completed', emulates: false, titles: [] }],
    })
  })

  it('may be typed without accents, under a title, as CSV with quotes', () => {
    const { subjects, problems } = read(
      'DANH SACH CONG CHUC\n\nho ten;don vi;nam;xep loai;danh hieu\n"Lê ""Tư"" Hòa";Phòng Đất đai;2024;Xuất sắc;"Chiến sĩ thi đua bộ, ban, ngành, tỉnh, LĐTT"',
    )
    expect(problems).toEqual([])
    expect(subjects[0]).toMatchObject({
      name: 'Lê "Tư" Hòa',
      facts: {
        years: [{ year: 2024, rating: 'excellent', titles: ['provincialFighter', 'advancedWorker'] }],
      },
    })
  })

  it('tells people of the same name apart by a code', () => {
    const { subjects } = read(
      'Mã\tHọ tên\tNăm\tXếp loại\n1\tLê An\t2024\tHTT\n2\tLê An\t2024\tHTXS\n1\tLê An\t2023\tHTT',
    )
    expect(subjects.map(({ code, facts }) => [code, facts.years.length])).toEqual([
      ['1', 2],
      ['2', 1],
    ])
  })
})

describe('a table of one line a person', () => {
  it('takes the years from its headers', () => {
    const { layout, subjects, problems } = read(
      'Họ và tên\tXếp loại 2023\tDanh hiệu năm 2023\t2022 - Xếp loại\nLê An\tHTXS\tLĐTT\tHTT',
    )
    expect([layout, problems]).toEqual(['rowPerPerson', []])
    expect(subjects[0]?.facts.years).toEqual([
      { year: 2023, rating: 'excellent', titles: ['advancedWorker'] },
      { year: 2022, rating: 'good' },
    ])
  })

  it.each([
    ['above', 'x\t\t2022\t\t2023\t\nHọ tên\tĐơn vị\tXếp loại\tDanh hiệu\tXếp loại\tDanh hiệu'],
    ['beside', 'Họ tên\tĐơn vị\t2022\t\t2023\t\n\t\tXếp loại\tDanh hiệu\tXếp loại\tDanh hiệu'],
  ])('takes years that stand over several columns, %s the names of the people', (_, header) => {
    const { subjects, problems } = read(`${header}\nLê An\tVăn phòng\tHTT\tLĐTT\tHTXS\tCSTĐCS`)
    expect(problems).toEqual([])
    expect(subjects[0]?.facts.years).toEqual([
      { year: 2023, rating: 'excellent', titles: ['grassrootsFighter'] },
      { year: 2022, rating: 'good', titles: ['advancedWorker'] },
    ])
  })

  it('asks for the year of a column that needs one, and for one column each', () => {
    const { problems } = read('Họ tên\tXếp loại\tDanh hiệu 2023\tDanh hiệu 2023\nLê An\tHTT\tLĐTT\tLĐTT')
    expect(problems.map(({ cell }) => cell)).toEqual(['B1', 'D1'])
  })
})

describe('what is wrong with a table', () => {
  it('is told at each cell, all at once', () => {
    const { problems } = read(`Họ và tên\tNgày vào cơ quan\tNăm\tXếp loại\tDanh hiệu\tKỷ luật
Lê An\t31/02/2020\t2023\tgiỏi\tLĐTT\tkhông
Lê An\t\t2023\tHTT\tdanh hiệu lạ\tcảnh cáo
\t\tnăm ngoái\tHTT\t\t
Tổng cộng\t\t2023\t\t\t`)
    expect(problems.map(({ cell }) => cell).toSorted()).toEqual(
      ['A5', 'B2', 'C3', 'C4', 'D2', 'E3', 'F3'].toSorted(),
    )
    for (const { expected } of problems) expect(expected).not.toBe('')
  })

  it('is that nobody is named', () => {
    expect(read('Năm\tXếp loại\n2023\tHTT').problems).toMatchObject([{ cell: 'A1' }])
    expect(read('').problems).toHaveLength(1)
    expect(read('Họ tên\tNăm').problems).toHaveLength(1)
  })

  it('is a column that is not understood: shown, left out, and no fault', () => {
    const { columns, problems } = read('Họ tên\tNăm\tGhi chú\nLê An\t2023\tngoan')
    expect(problems).toEqual([])
    expect(columns.at(-1)).toEqual({ column: 'C', header: 'Ghi chú', readAs: null, year: null })
  })
})

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '',
    'không',
    'có',
    'HTT',
    'LĐTT',
    '2023',
    '31/02/2020',
    'cảnh cáo 01/02/2023',
    'Lê An',
    'Tổng',
  ),
  fc.string({ maxLength: 8 }),
)
const headerCell = fc.oneof(
  fc.constantFrom(...knownFields.map(({ header }) => header), 'Xếp loại 2022'),
  cell,
)
const anyGrid: fc.Arbitrary<Grid> = fc
  .tuple(fc.array(headerCell, { maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }))
  .map(([header, lines]) => [['Họ và tên', 'Năm', ...header], ...lines])

describe('facts that contradict each other', () => {
  it('are told at the cell that cannot stand beside another', () => {
    const { problems } =
      read(`Họ và tên\tĐối tượng\tNgày vào cơ quan\tNăm\tDanh hiệu\tTổng số thành viên\tSố LĐTT
Lê An\t\t01/04/2024\t2023\tLĐTT\t\t
Phòng Đầu tư\ttập thể\t\t2023\tTTLĐTT\t10\t12`)
    expect(problems.map(({ cell, found }) => [cell, found])).toEqual([
      ['E2', 'LĐTT'],
      ['G3', '12'],
    ])
  })
})

describe('any table at all', () => {
  it('is read without a fault, and no line is lost', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { subjects, problems, firstLine } = readFactsTable(grid)
        const told = new Set(subjects.flatMap(({ lines }) => lines))
        for (const { cell: place } of problems) told.add(Number(/\d+$/.exec(place)?.[0]))
        const headerIsWrong = problems.some(({ cell: place }) => Number(/\d+$/.exec(place)?.[0]) < firstLine)
        grid.forEach((cells, at) => {
          if (at + 1 < firstLine || headerIsWrong || cells.every((text) => text === '')) return
          expect(told.has(at + 1)).toBe(true)
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('is parted into cells whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '\t', ';', ',', '\n', '\r', 'a', 'á', ' ') }),
        (text) => {
          expect(() => read(text)).not.toThrow()
          const letters = (of: string) =>
            [...of.normalize('NFC')].filter((sign) => /[aá]/.test(sign)).join('')
          expect(letters(readGrid(text).flat().join(''))).toBe(letters(text))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)))
const period = fc
  .tuple(day, day)
  .map(([one, other]) => (one < other ? { from: one, until: other } : { from: other, until: one }))
const award = fc.constantFrom<AwardCode[]>(...awardCodes)
const title = fc.constantFrom<AwardCode[]>(
  'advancedWorker',
  'grassrootsFighter',
  'provincialFighter',
  'nationalFighter',
)
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value).map((given) => (given === null ? {} : { [key]: given }))
const year = fc
  .tuple(
    maybe('rating', fc.constantFrom(...ratings)),
    maybe('emulates', fc.boolean()),
    maybe('titles', fc.uniqueArray(title, { maxLength: 3 })),
    maybe(
      'initiatives',
      fc.array(
        fc.record(
          {
            kind: fc.constantFrom(...initiativeKinds.filter((kind) => kind !== 'initiative')),
            reach: fc.constantFrom(...reaches),
            recognised: fc.boolean(),
            usedFor: fc.option(award),
          },
          { requiredKeys: ['reach', 'recognised', 'usedFor'] },
        ),
        { maxLength: 3 },
      ),
    ),
  )
  .map((parts) => Object.assign({}, ...parts))
const written: fc.Arbitrary<Written[]> = fc
  .array(
    fc.tuple(
      fc.array(year, { maxLength: 4 }),
      maybe('recruitedOn', fc.constantFrom(plainDate('2001-02-03'), plainDate('2019-12-31'))),
      maybe(
        'awards',
        fc.array(
          fc.record(
            {
              award,
              decidedOn: day,
              periodUntil: fc.constant(plainDate('1999-12-31')),
              ground: fc.constantFrom('adHoc', 'merit'),
            },
            { requiredKeys: ['award', 'decidedOn'] },
          ),
          { maxLength: 3 },
        ),
      ),
      maybe(
        'discipline',
        fc.array(
          fc.tuple(fc.constantFrom(...disciplineForms), period).map(([form, days]) => ({ form, ...days })),
          { maxLength: 2 },
        ),
      ),
      maybe(
        'holds',
        fc.array(
          fc
            .tuple(fc.constantFrom(...holdReasons), day)
            .map(([reason, from]) => ({ reason, from, until: null })),
          { maxLength: 2 },
        ),
      ),
      maybe(
        'leaves',
        fc.array(
          fc.tuple(fc.constantFrom(...leaveKinds), period).map(([kind, days]) => ({ kind, ...days })),
          { maxLength: 2 },
        ),
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    all.map(([years, ...parts], at) => ({
      name: `Nguyễn Văn ${at}`,
      code: `NV${at}`,
      unit: 'Văn phòng',
      facts: {
        subject: 'individual',
        ...Object.assign({}, ...parts),
        years: years.map((facts, index) => ({ year: 2025 - index, ...facts })),
      } as Omit<Facts, 'forYear' | 'receivedForAppraisalOn'>,
    })),
  )

describe('a table that is written', () => {
  it('says the same when it is read again', () => {
    fc.assert(
      fc.property(written, (subjects) => {
        const table = readFactsTable(writeFactsTable(subjects, ['Năm']))
        const withoutYears = subjects.some(({ facts }) => facts.years.length === 0)
        if (!withoutYears) expect(table.problems).toEqual([])
        expect(table.subjects.map(({ facts }) => facts)).toEqual(subjects.map(({ facts }) => facts))
      }),
      { numRuns: 500 },
    )
  })

  it('goes through a workbook unchanged', async () => {
    const grid = readGrid(perYear)
    const bytes = await writeWorkbook([{ name: 'Dữ kiện: [năm]', lines: grid }])
    const cells = await readSheetCells(bytes)
    if (!cells.ok) throw new Error(cells.problem.message)
    expect(readFactsTable(cells.cells)).toEqual(readFactsTable(grid))
  })
})

describe('a file that is no spreadsheet', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3])],
    ['half a zip', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
    ['old letters', Uint8Array.from([0x48, 0xe4, 0x20, 0xff, 0xfd, 0x2c, 0x41])],
  ])('is refused with a sentence: %s', async (_, bytes) => {
    const cells = await readSheetCells(bytes)
    expect(cells).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/\.$/) } })
  })
})

it('names cells as Excel does', () => {
  expect([cellName(0, 0), cellName(25, 9), cellName(26, 0), cellName(701, 0), cellName(702, 0)]).toEqual([
    'A1',
    'Z10',
    'AA1',
    'ZZ1',
    'AAA1',
  ])
})
