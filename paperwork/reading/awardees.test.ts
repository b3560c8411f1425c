import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awards } from '#law'
import { examplePapers } from './examples/strange-papers.ts'
import { readPaper } from './read-paper.ts'

const example = (name: string) => examplePapers().get(name) ?? ''

/** Award, name, office and unit of each, in the order of the paper. */
function namedIn(text: string) {
  return readPaper(text).awardees.map(({ award, awardPrinted, name, position, unit }) =>
    [award ?? awardPrinted, name, position, unit].map((each) => each ?? '').join(' | '),
  )
}

function decision(body: string, title = 'Về việc khen thưởng năm 2026'): string {
  return `BAN QUẢN LÝ KHU KINH TẾ AN SƠN
Số: 90/QĐ-BQLKKT
An Sơn, ngày 20 tháng 12 năm 2026

QUYẾT ĐỊNH
${title}

${body}
Điều 9. Chánh Văn phòng và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành./.

Nơi nhận:
- Như Điều 9;
- Lưu: VT.

TRƯỞNG BAN

Hà Văn Nam
`
}

describe('those whom a decision honours', () => {
  it('are read article by article, without the council, the officer and the signer', () => {
    expect(namedIn(example('award-decision.txt'))).toEqual([
      'advancedCollective | Văn phòng |  | ',
      'advancedCollective | Phòng Đầu tư |  | ',
      'grassrootsFighter | Lê Văn Hùng | Trưởng phòng Đầu tư | ',
      'grassrootsFighter | Trần Thị Mai | Chuyên viên | Văn phòng',
      'commendationLetter | Phòng Quy hoạch |  | ',
      'commendationLetter | Đỗ Minh Quân | Phó Trưởng phòng | Phòng Quy hoạch',
    ])
  })

  it('stand granted for the year the article or the title names, never for the year of the day', () => {
    const { awardees } = readPaper(example('award-decision.txt'))
    expect(new Set(awardees.map(({ standing, year }) => `${standing} ${year}`))).toEqual(
      new Set(['granted 2026']),
    )
    const undated = readPaper(
      decision('Điều 1. Tặng Giấy khen cho ông Lê Văn Hùng.', 'Về việc tặng Giấy khen'),
    )
    expect(undated.awardees[0]?.year).toBeNull()
  })

  it('are read from the annex: collectives, persons and households, with the year of their article', () => {
    const { awardees } = readPaper(example('award-annex.txt'))
    expect(awardees.map(({ subject, name, unit, year }) => [subject, name, unit, year])).toEqual([
      ['collective', 'Nhân dân và cán bộ xã Bình An', null, 2025],
      ['collective', 'Ban Chỉ huy Quân sự xã Đồng Tâm', 'Bộ Chỉ huy Quân sự tỉnh', 2025],
      ['individual', 'Hoàng Văn Thành', 'Hội Nông dân xã Bình An', 2025],
      ['individual', 'Lò Thị Pánh', 'xã Mường Khoa', 2025],
      ['individual', 'Trịnh Quốc Việt', 'xã Bình An', 2025],
      ['household', 'Vàng A Páo', 'bản Huổi Sơn, xã Mường Khoa', 2025],
    ])
    expect(new Set(awardees.map(({ award }) => award))).toEqual(new Set(['provincialMeritCertificate']))
  })

  it('may stand in the sentence itself, with ranks or with the form of the award in the next one', () => {
    expect(
      namedIn(
        decision(
          'Điều 1. Tặng Giấy khen cho Phòng Đầu tư và 02 đồng chí: Đại úy Nguyễn Văn Nam, cán bộ Đội 1; Trung úy Lê Thị Hoa, cán bộ Đội 3, đã lập thành tích xuất sắc.',
        ),
      ),
    ).toEqual([
      'commendationLetter | Phòng Đầu tư |  | ',
      'commendationLetter | Nguyễn Văn Nam | cán bộ | Đội 1',
      'commendationLetter | Lê Thị Hoa | cán bộ | Đội 3',
    ])
    expect(
      namedIn(
        decision(
          'Điều 1. Khen thưởng đột xuất cho ông Nguyễn Văn Hải, công nhân Đội bốc xếp số 2 đã dũng cảm cứu người.\nHình thức: Giấy khen kèm theo tiền thưởng.',
        ),
      ),
    ).toEqual(['commendationLetter | Nguyễn Văn Hải | công nhân | Đội bốc xếp số 2'])
  })

  it('are none where a council is set up, an initiative is recognised or rules are put into force', () => {
    const list = '1. Ông Lê Văn Hùng, Trưởng phòng Đầu tư;\n2. Bà Trần Thị Mai, Chuyên viên.'
    expect(
      namedIn(
        decision(`Điều 1. Thành lập Hội đồng Thi đua - Khen thưởng gồm các ông, bà có tên sau:\n${list}`),
      ),
    ).toEqual([])
    expect(
      namedIn(decision(`Điều 1. Công nhận 02 sáng kiến cấp cơ sở của các ông, bà có tên sau:\n${list}`)),
    ).toEqual([])
    expect(
      namedIn(
        decision(
          `Điều 1. Tặng Giấy khen hằng năm cho cá nhân:\n${list}`,
          'Ban hành Quy chế thi đua, khen thưởng',
        ),
      ),
    ).toEqual([])
  })

  it('keep the name of an award that the law does not know as printed', () => {
    const { awardees } = readPaper(
      decision(
        'Điều 1. Tặng danh hiệu “Công chức phục vụ tốt” năm 2026 cho các cá nhân có tên sau:\n1. Bà Trần Thị Mai, Chuyên viên.',
      ),
    )
    expect(awardees).toMatchObject([
      { award: null, awardPrinted: 'Công chức phục vụ tốt', name: 'Trần Thị Mai' },
    ])
  })
})

describe('those whom a paper proposes', () => {
  it('are read under each award of a submission', () => {
    const { awardees } = readPaper(example('award-proposal.txt'))
    expect(awardees.map(({ award, name }) => [award, name])).toEqual([
      ['advancedWorker', 'Nguyễn Thị An'],
      ['advancedWorker', 'Lê Thị Bích'],
      ['advancedWorker', 'Trần Văn Cảnh'],
      ['advancedCollective', 'Tổ chuyên môn 4, 5'],
      ['communeCommendationLetter', 'Phạm Thị Dung'],
      ['communeCommendationLetter', 'Lò Văn Én'],
    ])
    expect(awardees.every(({ standing, year }) => standing === 'proposed' && year === 2026)).toBe(true)
  })

  it('are those who passed the ballot, not those present and not those who failed', () => {
    expect(namedIn(example('award-minutes.txt'))).toEqual([
      'grassrootsFighter | Đỗ Minh Quân | Phó Trưởng phòng | Phòng Quy hoạch',
      'grassrootsFighter | Hoàng Thị Nga | Chuyên viên | Phòng Đầu tư',
      'provincialMeritCertificate | Phòng Đầu tư |  | ',
      'provincialMeritCertificate | Lê Văn Hùng | Trưởng phòng Đầu tư | ',
    ])
  })

  it('are read from a table by its columns, under rows that name a unit; who is left out is left out', () => {
    expect(namedIn(example('award-list.txt'))).toEqual([
      'grassrootsFighter | Trần Thị Mai | Chuyên viên | Văn phòng',
      'advancedWorker | Nguyễn Văn Bình | Lái xe | Văn phòng',
      'advancedWorker | LÊ VĂN HÙNG | Trưởng phòng | Phòng Đầu tư',
      'grassrootsFighter | LÊ VĂN HÙNG | Trưởng phòng | Phòng Đầu tư',
    ])
  })

  it('are read from marks in columns that an award heads', () => {
    const register = `PHÒNG ĐẦU TƯ

BẢN ĐĂNG KÝ
Danh hiệu thi đua năm 2027

| STT | Họ tên | Chức vụ, đơn vị | Đăng ký | |
|---|---|---|---|---|
| STT | Họ tên | Chức vụ, đơn vị | LĐTT | CSTĐCS |
| 1 | Lê Văn Hùng | Trưởng phòng | x | x |
| 2 | Phạm Thị Thu | Chuyên viên Phòng Đầu tư | x | |
`
    expect(namedIn(register)).toEqual([
      'advancedWorker | Lê Văn Hùng | Trưởng phòng | ',
      'grassrootsFighter | Lê Văn Hùng | Trưởng phòng | ',
      'advancedWorker | Phạm Thị Thu | Chuyên viên | Phòng Đầu tư',
    ])
  })

  it('are the author of a report of merits, not of the awards told of in it', () => {
    const report = `BÁO CÁO THÀNH TÍCH
Đề nghị tặng danh hiệu Chiến sĩ thi đua cơ sở năm 2026

I. SƠ YẾU LÝ LỊCH
- Họ và tên: Trần Thị Mai
- Chức vụ: Chuyên viên
- Đơn vị công tác: Văn phòng
III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG
| Năm | Danh hiệu thi đua | Số quyết định |
|---|---|---|
| 2025 | Lao động tiên tiến | QĐ số 15/QĐ-BQLKKT ngày 06/01/2026 |
`
    expect(namedIn(report)).toEqual(['grassrootsFighter | Trần Thị Mai | Chuyên viên | Văn phòng'])
  })

  it('are nobody where only numbers are given, or scores, or signatures of a pledge', () => {
    expect(namedIn(example('score-table.txt'))).toEqual([])
    expect(
      namedIn(
        'GIAO ƯỚC THI ĐUA\nNăm 2026\n\n1. Phấn đấu đạt Cờ thi đua của UBND tỉnh.\n\nĐẠI DIỆN\nÔng Lê Văn An\n',
      ),
    ).toEqual([])
    expect(
      namedIn(
        'BÁO CÁO\nKết quả khen thưởng năm 2026\n\n1. Có 03 tập thể được tặng Giấy khen, 02 cá nhân được tặng Bằng khen.\n',
      ),
    ).toEqual([])
  })
})

const surname = fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Vàng', 'Đinh', 'Võ')
const given = fc.constantFrom('An', 'Bình', 'Khánh', 'Ngọc', 'Thắng', 'Yến', 'Út')
const middle = fc.constantFrom('Văn', 'Thị', 'Quốc', 'Minh', 'A')
const fullName = fc.tuple(surname, middle, given).map((parts) => parts.join(' '))
const unit = fc.constantFrom('Văn phòng', 'Phòng Đầu tư', 'Trung tâm Hạ tầng', 'Đội Thanh tra số 1')
const office = fc.constantFrom('Chuyên viên', 'Kế toán', 'Lái xe', 'Phó Giám đốc')
const honoured = fc.record({ fullName, unit, office })
const title = fc.constantFrom(awards.advancedWorker.name, awards.grassrootsFighter.name)

describe('any list of people', () => {
  it('is read back whole from an article of a decision', () => {
    fc.assert(
      fc.property(fc.array(honoured, { minLength: 1, maxLength: 12 }), title, (people, award) => {
        const list = people.map(
          (each, index) => `${index + 1}. Ông ${each.fullName}, ${each.office}, ${each.unit};`,
        )
        const found = namedIn(
          decision(`Điều 1. Tặng danh hiệu “${award}” cho các cá nhân có tên sau:\n${list.join('\n')}`),
        )
        expect(found.map((each) => each.split(' | ').slice(1))).toEqual(
          people.map((each) => [each.fullName, each.office, each.unit]),
        )
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('is read back whole from a table', () => {
    fc.assert(
      fc.property(fc.array(honoured, { minLength: 1, maxLength: 12 }), title, (people, award) => {
        const rows = people.map(
          (each, index) => `| ${index + 1} | ${each.fullName} | ${each.office} | ${each.unit} | ${award} |`,
        )
        const table = [
          '| TT | Họ và tên | Chức vụ | Đơn vị | Danh hiệu |',
          '|---|---|---|---|---|',
          ...rows,
        ].join('\n')
        const text = `DANH SÁCH\nĐỀ NGHỊ CÔNG NHẬN DANH HIỆU NĂM 2026\n\n${table}\n`
        expect(readPaper(text).awardees.map(({ name, position, unit: of }) => [name, position, of])).toEqual(
          people.map((each) => [each.fullName, each.office, each.unit]),
        )
      }),
      { numRuns: 200, seed: 12 },
    )
  })
})
