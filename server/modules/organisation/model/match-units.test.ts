import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnitKind } from '#contract/organisation'
import { matchUnits } from './match-units.ts'
import type { UnitDirectory } from './unit-directory.ts'

const unit = (id: string, kind: UnitKind, names: string) => {
  const [name = '', ...aliases] = names.split(' | ')
  return { id, kind, name, aliases }
}

const directory: UnitDirectory = {
  agencyNames: ['Ban Quản lý Khu kinh tế An Sơn', 'BQLKKT', 'Ban Quản lý các Khu công nghiệp An Sơn'],
  units: [
    unit('leaders', 'leadership', 'Lãnh đạo Ban'),
    unit('office', 'department', 'Văn phòng'),
    unit('investment', 'department', 'Phòng Quản lý Đầu tư | QLĐT'),
    unit('business', 'department', 'Phòng Quản lý doanh nghiệp | Phòng Quản lý doanh nghiệp và lao động'),
    unit('planning', 'department', 'Phòng Quy hoạch, Xây dựng'),
    unit('planningFinance', 'department', 'Phòng Kế hoạch - Tài chính'),
    unit('gate', 'subordinate', 'Ban Quản lý cửa khẩu Đèo Mây'),
    unit('infrastructure', 'subordinate', 'Trung tâm Dịch vụ và Hạ tầng | TTHT'),
    unit('union', 'massOrganisation', 'Công đoàn cơ sở'),
    unit('youth', 'massOrganisation', 'Chi đoàn'),
    unit('party', 'massOrganisation', 'Chi bộ'),
    unit('awards', 'council', 'Hội đồng Thi đua, khen thưởng'),
    unit('initiatives', 'council', 'Hội đồng sáng kiến'),
  ],
}
const rooms = ['office', 'investment', 'business', 'planning', 'planningFinance']
const subordinates = ['gate', 'infrastructure']
const masses = ['union', 'youth', 'party']
const match = (printed: string) => matchUnits(printed, directory)

describe('a printed party', () => {
  it.each([
    ['Văn phòng', 'office'],
    ['VĂN PHÒNG', 'office'],
    ['Văn phòng Ban', 'office'],
    ['VP', 'office'],
    ['VP Ban', 'office'],
    ['Văn phòng Ban Quản lý', 'office'],
    ['Văn phòng Ban Quản lý Khu kinh tế tỉnh An Sơn', 'office'],
    ['Văn phòng BQLKKT', 'office'],
    ['Văn phòng (Thường trực Hội đồng Sáng kiến)', 'office'],
    ['Chánh Văn phòng', 'office'],
    ['- Văn phòng.', 'office'],
    ['Phòng Quản lý Đầu tư', 'investment'],
    ['phòng Quản lý đầu tư của Ban Quản lý', 'investment'],
    ['P. QLĐT', 'investment'],
    ['P.QLĐT', 'investment'],
    ['QLĐT', 'investment'],
    ['Phòng QLĐT', 'investment'],
    ['Trưởng phòng Quản lý Đầu tư', 'investment'],
    ['Phó Trưởng phòng Quản lý đầu tư', 'investment'],
    ['P. QLDN', 'business'],
    ['Phòng Quản lý doanh nghiệp', 'business'],
    ['Phòng Quản lý doanh nghiệp và lao động', 'business'],
    ['Phòng Quy hoạch và Xây dựng', 'planning'],
    ['Phòng QH-XD', 'planning'],
    ['Phòng Quy hoạch – Xây dựng', 'planning'],
    ['Phòng KH-TC', 'planningFinance'],
    ['Phòng Kế hoạch, Tài chính', 'planningFinance'],
    ['Ban Quản lý Cửa khẩu Đèo Mây', 'gate'],
    ['BQL cửa khẩu Đèo Mây', 'gate'],
    ['Trung tâm Dịch vụ, Hạ tầng', 'infrastructure'],
    ['TTHT', 'infrastructure'],
    ['Giám đốc Trung tâm Dịch vụ và Hạ tầng', 'infrastructure'],
    ['Công đoàn', 'union'],
    ['Công đoàn cơ quan', 'union'],
    ['Công đòan Ban', 'union'],
    ['CĐCS', 'union'],
    ['BCH Công đoàn', 'union'],
    ['Ban Chấp hành Công đoàn cơ sở', 'union'],
    ['Chủ tịch Công đoàn', 'union'],
    ['Chi đoàn thanh niên', 'youth'],
    ['Đoàn thanh niên', 'youth'],
    ['Đoàn TNCS Hồ Chí Minh', 'youth'],
    ['ĐTN', 'youth'],
    ['Bí thư Chi đoàn', 'youth'],
    ['Chi bộ', 'party'],
    ['Chi ủy', 'party'],
    ['Hội đồng thi đua, khen thưởng', 'awards'],
    ['Hội đồng Thi đua - Khen thưởng Ban', 'awards'],
    ['Hội đồng thi đua, khen thưởng Ban Quản lý Khu kinh tế', 'awards'],
    ['HĐ TĐKT', 'awards'],
    ['HĐTĐKT', 'awards'],
    ['Hội đồng TĐ-KT', 'awards'],
    ['Hội đồng TĐ,KT Ban', 'awards'],
    ['Thường trực Hội đồng Thi đua - Khen thưởng', 'awards'],
    ['Hội đồng thi đua', 'awards'],
    ['Hội đồng sáng kiến của Ban Quản lý', 'initiatives'],
    ['HĐSK', 'initiatives'],
    ['Lãnh đạo Ban', 'leaders'],
    ['Đại diện lãnh đạo Ban', 'leaders'],
    ['Trưởng ban', 'leaders'],
    ['Lãnh đạo Ban Quản lý', 'leaders'],
  ])('%s is one unit', (printed, id) => {
    expect(match(printed)).toMatchObject({ match: 'unit', unitIds: [id] })
  })

  it.each([
    ['các phòng, đơn vị thuộc Ban Quản lý', [...rooms, ...subordinates]],
    ['Các phòng, đơn vị trực thuộc Ban', [...rooms, ...subordinates]],
    ['các phòng, đơn vị trực thuộc', [...rooms, ...subordinates]],
    ['các phòng, ban, đơn vị trực thuộc', [...rooms, ...subordinates]],
    ['Các phòng ban, đơn vị', [...rooms, ...subordinates]],
    ['các bộ phận, đơn vị trực thuộc', [...rooms, ...subordinates]],
    ['Từng phòng chức năng và đơn vị trực thuộc', [...rooms, ...subordinates]],
    ['thủ trưởng các phòng, đơn vị trực thuộc', [...rooms, ...subordinates]],
    ['Lãnh đạo các phòng, đơn vị', [...rooms, ...subordinates]],
    ['các đơn vị', [...rooms, ...subordinates]],
    ['Toàn thể các phòng, đơn vị', [...rooms, ...subordinates]],
    ['Toàn thể cơ quan', [...rooms, ...subordinates]],
    ['các phòng', rooms],
    ['Trưởng các phòng', rooms],
    ['các phòng chuyên môn', rooms],
    ['các phòng chuyên môn, nghiệp vụ thuộc Ban', rooms],
    ['các phòng tham mưu', rooms],
    ['các đơn vị trực thuộc', subordinates],
    ['các đơn vị trực thuộc Ban Quản lý', subordinates],
    ['thủ trưởng đơn vị trực thuộc', subordinates],
    ['các đơn vị sự nghiệp trực thuộc Ban', subordinates],
    ['tổ chức đoàn thể', masses],
    ['các tổ chức đoàn thể', masses],
    ['tổ chức đoàn thể trong cơ quan', masses],
    ['Các đoàn thể', masses],
    ['các tổ chức chính trị - xã hội', masses],
    ['các phòng, đơn vị trực thuộc và các tổ chức đoàn thể', [...rooms, ...subordinates, ...masses]],
    ['các Hội đồng', ['awards', 'initiatives']],
    ['Văn phòng và Công đoàn', ['office', 'union']],
    ['Văn phòng, Phòng QLĐT', ['office', 'investment']],
  ])('%s is several units', (printed, ids) => {
    const { match: kind, unitIds } = match(printed)
    expect(kind).toBe('collective')
    expect(unitIds.toSorted()).toEqual(ids.toSorted())
  })

  it.each([
    'cá nhân, nhóm tác giả',
    'các cá nhân, tập thể có liên quan',
    'CCVC, người lao động',
    'CCVC, người lao động trong cơ quan',
    'toàn thể công chức, viên chức',
    'Sở Nội vụ',
    'Sở Nội vụ (Ban Thi đua - Khen thưởng)',
    'UBND tỉnh',
    'Văn phòng UBND tỉnh',
    'các Sở, ban, ngành, đơn vị',
    'Các cơ quan, đơn vị, địa phương liên quan',
    'UBND cấp xã',
    'Khối trưởng',
    'Khối thi đua',
    'Công đoàn cấp trên',
    'Hội đồng Thi đua - Khen thưởng tỉnh',
    'các doanh nghiệp trong khu kinh tế',
  ])('%s is no unit of the agency', (printed) => {
    expect(match(printed)).toMatchObject({ match: 'outside', unitIds: [] })
  })

  it.each([
    ['Hội chữ thập đỏ cơ quan', []],
    ['các phòng, đơn vị có liên quan', [...rooms, ...subordinates]],
    ['các đơn vị còn lại', [...rooms, ...subordinates]],
    ['Hội đồng', ['awards', 'initiatives']],
    ['Ban Quản lý Khu kinh tế An Sơn', ['leaders']],
    ['Ban Quản lý', ['leaders']],
    ['BQLKKT', ['leaders']],
    ['Phòng Quản lý', ['investment', 'business']],
    ['', []],
    ['???', []],
  ])('%s is left to the reviewer', (printed, candidates) => {
    const found = match(printed)
    expect(found).toMatchObject({ match: 'unknown', unitIds: [], certainty: 'none' })
    expect(found.candidates).toEqual(expect.arrayContaining(candidates))
  })

  it('is not guessed between two units that are equally good', () => {
    const two: UnitDirectory = {
      agencyNames: ['Chi cục Kiểm lâm An Sơn'],
      units: [
        unit('one', 'department', 'Phòng Quản lý Đất'),
        unit('two', 'department', 'Phòng Quy hoạch, Lâm nghiệp, Đầu tư | Phòng QLĐ'),
      ],
    }
    expect(matchUnits('Phòng QLĐ', two)).toMatchObject({ match: 'unit', unitIds: ['two'] })
    const alike: UnitDirectory = {
      ...two,
      units: [unit('one', 'department', 'Phòng Tổ chức'), unit('two', 'department', 'Phòng Tổ Chức')],
    }
    expect(matchUnits('Phòng Tổ chức', alike)).toMatchObject({ match: 'unknown', candidates: ['one', 'two'] })
  })

  it('is exact only where nothing was left off or understood', () => {
    expect(match('Văn phòng').certainty).toBe('exact')
    expect(match('Văn phòng Ban').certainty).toBe('near')
    expect(match('P. QLDN').certainty).toBe('near')
  })

  it('knows a unit whose own name ends with the agency', () => {
    const own: UnitDirectory = {
      agencyNames: ['Sở Nội vụ An Sơn', 'Sở Nội vụ tỉnh An Sơn'],
      units: [
        unit('office', 'department', 'Văn phòng Sở'),
        unit('union', 'massOrganisation', 'Công đoàn Sở Nội vụ'),
      ],
    }
    expect(matchUnits('Văn phòng', own)).toMatchObject({ match: 'unit', unitIds: ['office'] })
    expect(matchUnits('Công đoàn Sở', own)).toMatchObject({ match: 'unit', unitIds: ['union'] })
    expect(matchUnits('Sở Nội vụ', own).match).toBe('unknown')
    expect(matchUnits('Sở Tài chính', own).match).toBe('outside')
  })
})

describe('the matcher', () => {
  it('finds every unit by its own name however it is capitalised, spaced and tone-marked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...directory.units),
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom(' ', '  ', ' \n', '\u00a0'),
        (each, form, space) => {
          const name = each.name.normalize(form).replaceAll(' ', space)
          expect(match(name.toUpperCase())).toMatchObject({ match: 'unit', unitIds: [each.id] })
          expect(match(name)).toMatchObject({ match: 'unit', unitIds: [each.id] })
        },
      ),
    )
  })

  it('finds every unit with any tail that names the agency', () => {
    const tails = [
      'Ban',
      'của Ban',
      'thuộc Ban Quản lý',
      'Ban Quản lý Khu kinh tế',
      'BQLKKT',
      'trực thuộc Ban',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...directory.units), fc.constantFrom(...tails), (each, tail) => {
        expect(match(`${each.name} ${tail}`)).toMatchObject({ match: 'unit', unitIds: [each.id] })
      }),
    )
  })

  it('never throws, never names a unit that is not there, and never offers a match and candidates at once', () => {
    const words = directory.units.flatMap(({ name }) => name.split(' '))
    const phrase = fc
      .array(fc.oneof(fc.constantFrom(...words, 'các', 'và', ',', 'thuộc', 'VP', '(', ')'), fc.string()), {
        maxLength: 12,
      })
      .map((parts) => parts.join(' '))
    const ids = directory.units.map(({ id }) => id)
    fc.assert(
      fc.property(phrase, (printed) => {
        const found = match(printed)
        for (const id of [...found.unitIds, ...found.candidates]) expect(ids).toContain(id)
        expect(found.unitIds.length > 0).toBe(found.match === 'unit' || found.match === 'collective')
        if (found.match !== 'unknown') expect(found.candidates).toEqual([])
        if (found.match === 'unit') expect(found.unitIds).toHaveLength(1)
      }),
      { numRuns: 3_000 },
    )
  })

  it('answers the same whatever the order of the directory', () => {
    const reversed = { ...directory, units: directory.units.toReversed() }
    fc.assert(
      fc.property(fc.constantFrom(...directory.units), ({ name }) => {
        expect(matchUnits(name, reversed)).toEqual(match(name))
      }),
    )
  })
})
