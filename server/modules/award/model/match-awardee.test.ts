import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchKey } from '#contract/search-key'
import { type AwardeeDirectory, type KnownPerson, knownPeople } from './awardee-directory.ts'
import { matchAwardee } from './match-awardee.ts'
import type { NamedAwardee } from './matched-awardee.ts'
import { personName } from './person-name.ts'

const unitNames = new Map([
  ['office', 'Văn phòng'],
  ['investment', 'Phòng Quản lý Đầu tư'],
  ['former', 'Phòng Đầu tư'],
])
const agency = 'ban quan ly khu kinh te an son'

const person = (id: string, fullName: string, unitId = 'office'): KnownPerson => ({
  id,
  fullName,
  positions: [{ unitId, unitName: unitNames.get(unitId) ?? '', position: 'Chuyên viên', isPast: false }],
})

const left = ({ positions, ...who }: KnownPerson): KnownPerson => ({
  ...who,
  positions: positions.map((position) => ({ ...position, isPast: true })),
})

const directory = (
  people: readonly KnownPerson[],
  { isOwnPaper = true }: { isOwnPaper?: boolean } = {},
): AwardeeDirectory => ({
  agencyName: 'Ban Quản lý Khu kinh tế An Sơn',
  people: knownPeople(people),
  unitNames,
  isOwnPaper,
  family: (unitId) => new Set(unitId === 'office' ? ['office'] : ['investment', 'former']),
  namesAgency: (printed) => {
    const key = searchKey(printed)
    return key === agency ? 'itself' : key.includes(agency) ? 'part' : null
  },
  findUnit: (printed) => {
    const key = searchKey(printed).replace(agency, '').trim()
    const unitId = [...unitNames].find(([, name]) => searchKey(name) === key)?.[0] ?? null
    return { unitId, isOutside: key.startsWith('cong ty'), candidateIds: [] }
  },
})

const named = (name: string, changes: Partial<NamedAwardee> = {}): NamedAwardee => ({
  subject: 'individual',
  name,
  position: null,
  unit: null,
  year: 2025,
  ...changes,
})

const lan = person('lan', 'Trần Thị Mai Lan')

describe('a person named in a decision of the agency', () => {
  it.each([
    ['letter for letter', 'Trần Thị Mai Lan', 'Trần Thị Mai Lan'],
    ['in capitals, with a form of address', 'Bà TRẦN THỊ MAI LAN', 'Trần Thị Mai Lan'],
    ['with the tone written elsewhere', 'Lê Văn Hoà', 'Lê Văn Hòa'],
  ])('is found by a name that is written %s', (_how, printed, fullName) => {
    const { match, doubt } = matchAwardee(named(printed), directory([person('one', fullName)]))
    expect([match, doubt]).toEqual([{ kind: 'person', personId: 'one', name: fullName }, null])
  })

  it('is not guessed where two have the name, whatever else the paper says; those of the unit come first', () => {
    const two = [person('one', 'Nguyễn Văn An'), left(person('two', 'Nguyễn Văn An', 'investment'))]
    const found = matchAwardee(named('Nguyễn Văn An', { unit: 'Phòng Quản lý Đầu tư' }), directory(two))
    expect(found.match).toEqual({ kind: 'unknown' })
    expect(found.doubt).toBe('Cơ quan có 2 người tên “Nguyễn Văn An”.')
    expect(
      found.suggestions.map(({ match, detail }) => [match.kind === 'person' && match.personId, detail]),
    ).toEqual([
      ['two', 'Chuyên viên, Phòng Quản lý Đầu tư (trước đây)'],
      ['one', 'Chuyên viên, Văn phòng'],
    ])
  })

  it('is not somebody whose name differs in an accent, nor a misspelt one; they are suggested', () => {
    const found = matchAwardee(named('Nguyễn Văn Hưng'), directory([person('hung', 'Nguyễn Văn Hùng')]))
    expect(found.match).toEqual({ kind: 'unknown' })
    expect(found.suggestions.map(({ match }) => match)).toEqual([
      { kind: 'person', personId: 'hung', name: 'Nguyễn Văn Hùng' },
    ])
    expect(matchAwardee(named('Trần Thị Mây Lan'), directory([lan])).suggestions).toHaveLength(1)
  })

  it('is of a unit they were in when it had another name', () => {
    const own = directory([left(person('binh', 'Lê Bình', 'former'))])
    expect(matchAwardee(named('Lê Bình', { unit: 'Phòng Quản lý Đầu tư' }), own).match.kind).toBe('person')
    const elsewhere = matchAwardee(named('Lê Bình', { unit: 'Văn phòng' }), own)
    expect([elsewhere.match.kind, elsewhere.doubt]).toEqual([
      'unknown',
      '“Lê Bình” không có vị trí nào ở “Văn phòng”.',
    ])
  })
})

describe('a person named in a decision of a superior', () => {
  const superior = directory([lan], { isOwnPaper: false })

  it.each([
    ['of the agency', 'Ban Quản lý Khu kinh tế An Sơn', 'person'],
    ['of a unit of the agency', 'Văn phòng, Ban Quản lý Khu kinh tế An Sơn', 'person'],
    ['of a unit that may be anybody’s', 'Văn phòng', 'unknown'],
    ['of another agency', 'Sở Tài chính', 'outside'],
    ['of nobody knows where', null, 'unknown'],
    ['of a unit that the agency does not have', 'Phòng Kế toán, Ban Quản lý Khu kinh tế An Sơn', 'unknown'],
  ])('%s', (_whose, unit, kind) => {
    expect(matchAwardee(named('Trần Thị Mai Lan', { unit }), superior).match.kind).toBe(kind)
  })

  it('is outside when nobody of the agency is called so, and a namesake elsewhere is only suggested', () => {
    expect(matchAwardee(named('Phạm Quang Vinh'), superior)).toEqual({
      match: { kind: 'outside' },
      doubt: null,
      suggestions: [],
    })
    expect(
      matchAwardee(named('Trần Thị Mai Lan', { unit: 'Sở Tài chính' }), superior).suggestions,
    ).toHaveLength(1)
  })
})

describe('a collective', () => {
  const collective = (name: string, unit: string | null = null) =>
    named(name, { subject: 'collective', unit })
  const kindOf = (
    name: string,
    { unit = null, isOwnPaper = true }: { unit?: string | null; isOwnPaper?: boolean } = {},
  ) => matchAwardee(collective(name, unit), directory([], { isOwnPaper }))

  it('is the agency itself, or one of its units', () => {
    expect(kindOf('Ban Quản lý Khu kinh tế An Sơn', { isOwnPaper: false }).match.kind).toBe('agency')
    expect(kindOf('Phòng Quản lý Đầu tư').match).toMatchObject({ kind: 'unit', unitId: 'investment' })
    const told = kindOf('Văn phòng', { unit: 'Ban Quản lý Khu kinh tế An Sơn', isOwnPaper: false })
    expect(told.match).toMatchObject({ kind: 'unit', unitId: 'office' })
  })

  it('that the agency does not have is told', () => {
    expect(kindOf('Phòng Kế toán').doubt).toBe('Cơ quan không có đơn vị nào tên “Phòng Kế toán”.')
  })

  it('of a superior’s paper that may be anybody’s is not taken for ours', () => {
    const { match, suggestions } = kindOf('Văn phòng', { isOwnPaper: false })
    expect([match.kind, suggestions.length]).toEqual(['unknown', 1])
    expect(kindOf('Văn phòng', { unit: 'Sở Tài chính', isOwnPaper: false }).match.kind).toBe('outside')
  })

  it('that is a company, or a household, is outside', () => {
    expect(kindOf('Công ty TNHH Sao Mai').match.kind).toBe('outside')
    expect(matchAwardee(named('Hộ ông An', { subject: 'household' }), directory([])).match.kind).toBe(
      'outside',
    )
  })
})

describe('any names', () => {
  const syllable = fc.constantFrom('Nguyễn', 'Trần', 'Văn', 'Thị', 'Hùng', 'Hưng', 'Hoà', 'Hòa', 'An', 'Ân')
  const name = fc.array(syllable, { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' '))
  const unit = fc.constantFrom(null, 'Văn phòng', 'Phòng Quản lý Đầu tư', 'Sở Tài chính', 'Phòng Kế toán')
  const roster = fc.array(fc.tuple(name, fc.constantFrom('office', 'investment')), { maxLength: 30 })

  it('never stand for one of two people silently, nor for someone called otherwise', () => {
    fc.assert(
      fc.property(
        roster,
        fc.tuple(name, unit),
        fc.boolean(),
        (people, [printed, printedUnit], isOwnPaper) => {
          const known = people.map(([fullName, unitId], at) => person(String(at), fullName, unitId))
          const { match, doubt } = matchAwardee(
            named(printed, { unit: printedUnit }),
            directory(known, { isOwnPaper }),
          )
          const same = known.filter(({ fullName }) => personName(fullName) === personName(printed))
          if (match.kind === 'person') expect(same.map(({ id }) => id)).toEqual([match.personId])
          expect(match.kind === 'unknown').toBe(doubt !== null)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
