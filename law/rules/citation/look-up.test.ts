import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../lib/plain-date.ts'
import { sourceIds, sources } from '../../sources/documents.ts'
import type { Instrument } from '../../sources/instrument.ts'
import { type CitationRead, lookUpCitation } from './look-up.ts'
import { numberAndYear, numberKey } from './same-number.ts'

const paperDay = plainDate('2023-03-20')
const circular: CitationRead = { type: 'Thông tư', number: '12/2019/TT-BNV', dated: '2019-11-04' }

describe('a citation looked up in the library', () => {
  it('is known without doubt when number, date and life agree', () => {
    expect(lookUpCitation(circular, paperDay)).toEqual({ known: true, source: 'TT-12-2019', doubts: [] })
  })

  it('says ours and theirs when the dates differ', () => {
    expect(lookUpCitation({ ...circular, dated: '2019-01-04' }, paperDay)).toEqual({
      known: true,
      source: 'TT-12-2019',
      doubts: [
        {
          kind: 'date',
          ours: '2019-11-04',
          theirs: '04/01/2019',
          unchecked: null,
          says: 'Thông tư số 12/2019/TT-BNV được ban hành ngày 04/11/2019; văn bản này ghi 04/01/2019.',
        },
      ],
    })
    expect(lookUpCitation({ ...circular, dated: '2019-12' }, paperDay)).toMatchObject({
      doubts: [{ theirs: '12/2019' }],
    })
  })

  it('says why our own date is not certain, and compares none with a date that nobody has seen', () => {
    expect(lookUpCitation({ number: '500/QĐ-TTg', dated: '2024-06-11' }, null)).toMatchObject({
      doubts: [{ kind: 'date', unchecked: expect.stringContaining('chưa đối chiếu') }],
    })
    expect(lookUpCitation({ number: '33/2024/QH15', dated: '2023-06-21' }, null)).toMatchObject({
      doubts: [],
    })
  })

  it.each([
    ['2019', []],
    ['2019-11', []],
    [null, []],
    ['2018', ['date']],
    ['2019-12', ['date']],
    ['2019-02-31', ['date']],
  ])('compares as much of the date as the paper says: %s', (dated, kinds) => {
    const found = lookUpCitation({ ...circular, dated }, paperDay)
    expect(found.known && found.doubts.map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each([
    ['2017-09-30', 'notYet'],
    ['2017-10-01', null],
    ['2023-12-31', null],
    ['2024-01-01', 'expired'],
  ])('compares the life of a decree with the day of the paper: %s', (day, kind) => {
    const found = lookUpCitation({ number: '91/2017/NĐ-CP' }, plainDate(day))
    expect(found.known && found.doubts.map((each) => each.kind)).toEqual(kind === null ? [] : [kind])
  })

  it('names what took the place of an instrument no longer in force', () => {
    expect(lookUpCitation({ number: '91/2017/NĐ-CP' }, plainDate('2024-03-01'))).toMatchObject({
      doubts: [
        {
          replacedBy: ['ND-98-2023'],
          says: 'Nghị định số 91/2017/NĐ-CP hết hiệu lực từ 01/01/2024, thay bằng Nghị định số 98/2023/NĐ-CP.',
        },
      ],
    })
  })

  it('follows replacements to what stands on the day of the paper', () => {
    expect(lookUpCitation({ number: '08/2017/TT-BNV' }, plainDate('2026-01-15'))).toMatchObject({
      doubts: [{ kind: 'expired', until: '2020-01-01', replacedBy: ['TT-15-2025'] }],
    })
    expect(lookUpCitation({ number: '15/2025/TT-BNV' }, plainDate('2030-01-01'))).toMatchObject({
      doubts: [
        {
          kind: 'expired',
          replacedBy: [],
          says: 'Thông tư số 15/2025/TT-BNV hết hiệu lực từ 01/03/2027.',
        },
      ],
    })
  })

  it('names every instrument that shares the place of one', () => {
    const one = sources['ND-91-2017']
    const heir = { ...sources['ND-98-2023'], replaces: ['one'] }
    const library = {
      one,
      left: { ...heir, number: '1/2023/NĐ-CP' },
      right: { ...heir, number: '2/2023/NĐ-CP' },
    }
    expect(lookUpCitation({ number: '91/2017/NĐ-CP' }, plainDate('2024-03-01'), library)).toMatchObject({
      doubts: [{ replacedBy: ['left', 'right'], says: expect.stringMatching(/98\/2023.*; .*98\/2023/) }],
    })
  })

  it('says from when an instrument applies that the paper cites too early', () => {
    expect(lookUpCitation({ number: '98/2023/NĐ-CP' }, paperDay)).toMatchObject({
      doubts: [
        {
          from: '2024-01-01',
          says: 'Nghị định số 98/2023/NĐ-CP có hiệu lực từ 01/01/2024, sau ngày của văn bản này.',
        },
      ],
    })
  })

  it('takes no number of signs alone for one that somebody entered without a number', () => {
    const entered = { ...sources['QD-500-2024'], number: '.' }
    expect(lookUpCitation({ number: ' . ', dated: '2024-06-12' }, null, { entered }).known).toBe(false)
  })

  it('ends where instruments replace one another', () => {
    const { issuedOn: _, ...one } = sources['ND-91-2017']
    const library = {
      one: { ...one, issuedOn: null, replaces: ['other'] },
      other: { ...one, issuedOn: null, number: '1/2017/NĐ-CP', replaces: ['one'] },
    }
    expect(lookUpCitation({ number: '91/2017/NĐ-CP' }, plainDate('2026-01-15'), library)).toMatchObject({
      doubts: [{ replacedBy: ['other'] }],
    })
  })

  it('knows what somebody entered', () => {
    const entered = { ...sources['ND-91-2017'], kind: 'resolution', number: '7/2025/NQ-HĐND', check: null }
    const found = lookUpCitation({ number: '07/2025/NQ-HĐND', dated: '2017-08-31' }, null, { entered })
    expect(found).toMatchObject({ source: 'entered', doubts: [{ kind: 'date', unchecked: null }] })
  })

  it('says nothing of the life where the paper has no day or ours is not known', () => {
    expect(lookUpCitation({ number: '91/2017/NĐ-CP' }, null)).toMatchObject({ doubts: [] })
    expect(lookUpCitation({ number: '13/2012/NĐ-CP' }, paperDay)).toMatchObject({ doubts: [] })
  })

  it('knows a decree or a law by number and year, a circular only with its ministry', () => {
    const of = (cited: CitationRead) => lookUpCitation(cited, paperDay)
    expect(of({ type: 'Nghị định', number: '91/2017' })).toMatchObject({ source: 'ND-91-2017' })
    expect(of({ type: 'Nghị định', number: '91/2017/NĐ' })).toMatchObject({ source: 'ND-91-2017' })
    expect(of({ number: '91/2017/NĐ' })).toMatchObject({ source: 'ND-91-2017' })
    expect(of({ type: 'Luật', number: '06/2022' })).toMatchObject({ source: 'L-06-2022' })
    expect(of({ type: 'Quyết định', number: '500/QĐ', issuer: 'Thủ tướng Chính phủ' }).known).toBe(false)
    expect(of({ type: 'Thông tư', number: '12/2019/TT' })).toEqual({ known: false, because: 'notFound' })
    expect(of({ type: 'Thông tư', number: '12/2019', issuer: 'Bộ Nội vụ' })).toMatchObject({
      source: 'TT-12-2019',
    })
    expect(of({ type: 'Thông tư', number: '12/2019', issuer: 'Bộ Tài chính' }).known).toBe(false)
    expect(of({ type: 'Thông tư', number: '91/2017' }).known).toBe(false)
    expect(of({ number: '91/2017' }).known).toBe(false)
    expect(of({ type: 'Nghị định', number: '91' }).known).toBe(false)
    expect(of({ type: 'Nghị định', number: '9/2017' }).known).toBe(false)
  })

  it('does not take a number that begins anew every year for ours without its year', () => {
    const of = (dated: string | null) =>
      lookUpCitation({ type: 'Quyết định', number: '500/QĐ-TTg', dated }, paperDay)
    expect(of(null).known).toBe(false)
    expect(of('2021-04-01').known).toBe(false)
    expect(of('2024-06-12')).toMatchObject({ source: 'QD-500-2024', doubts: [{ kind: 'notYet' }] })
    expect(of('2024-06-11')).toMatchObject({ doubts: [{ kind: 'date' }, { kind: 'notYet' }] })
  })

  it.each([
    ['Luật Thi đua, Khen thưởng', '2003', 'L-15-2003'],
    ['Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng', '2005', 'L-47-2005'],
    ['Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng', '2013', 'L-39-2013'],
    ['Luật Thi đua, khen thưởng', '2022-06-15', 'L-06-2022'],
    ['Luật Thi đua, khen thưởng', '2013', null],
    ['Luật Thi đua, khen thưởng', '2017', null],
    ['Luật Thi đua, khen thưởng', '2024', null],
    ['Luật Thi đua, khen thưởng', null, null],
    ['Luật Cán bộ, công chức', '2022', null],
    ['Kế hoạch thi đua, khen thưởng', '2022', null],
  ])('knows a law by its name and year: %s %s', (title, dated, source) => {
    const found = lookUpCitation({ number: null, title, dated }, paperDay)
    expect(found.known ? found.source : null).toBe(source)
  })

  it('knows a law by its name wherever the paper has its first words', () => {
    const cited = { number: null, dated: '2003' }
    const known = { known: true, source: 'L-15-2003' }
    expect(lookUpCitation({ ...cited, type: 'Luật', title: 'Thi đua, khen thưởng' }, null)).toMatchObject(
      known,
    )
    expect(lookUpCitation({ ...cited, type: 'Luật Thi đua, khen thưởng' }, null)).toMatchObject(known)
  })

  it('calls ambiguous what two instruments of a library share', () => {
    const one: Instrument = sources['ND-91-2017']
    expect(lookUpCitation({ number: '91/2017/NĐ-CP' }, null, { one, other: one })).toEqual({
      known: false,
      because: 'ambiguous',
    })
  })
})

const spoiled: fc.Arbitrary<(text: string) => string> = fc.constantFrom(
  (text: string) => text.toLowerCase(),
  (text: string) => text.replace(/Đ/g, 'D'),
  (text: string) => text.replace(/Đ/g, 'Ð'),
  (text: string) => text.replace(/[/-]/g, ' $& '),
  (text: string) => text.replace(/-/g, '–'),
  (text: string) => `số ${text}`,
  (text: string) => text.replace(/^0/, ''),
  (text: string) => text.normalize('NFD'),
)

describe('any number', () => {
  it('of the library is found however it is typed, with the date the library holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sourceIds), spoiled, (id, spoil) => {
        const { number, issuedOn } = sources[id]
        const found = lookUpCitation({ number: spoil(number), dated: issuedOn }, null)
        const mayBeKnown = numberAndYear(numberKey(number)) !== null || issuedOn !== null
        expect(found).toEqual(
          mayBeKnown ? { known: true, source: id, doubts: [] } : { known: false, because: 'notFound' },
        )
      }),
    )
  })

  it('that is not of the library is never taken for one of it', () => {
    const number = fc.tuple(fc.integer({ min: 200, max: 9_999 }), fc.integer({ min: 1990, max: 2099 }))
    fc.assert(
      fc.property(number, fc.constantFrom('NĐ-CP', 'TT-BNV', 'QH15', 'QĐ-UBND'), ([value, year], symbol) => {
        const text = `${value}/${year}/${symbol}`
        const ours = sourceIds.some((id) => numberKey(sources[id].number) === numberKey(text))
        expect(lookUpCitation({ number: text, type: 'Nghị định' }, null).known).toBe(ours)
      }),
    )
  })

  it('or text at all is answered without failing', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: null }), (number, dated) => {
        expect(typeof lookUpCitation({ number, dated, type: 'Nghị định' }, paperDay).known).toBe('boolean')
      }),
    )
  })
})

const corpus = new URL('../../../../shared/corpus/open/gold/', import.meta.url)

interface Gold {
  readonly header: { readonly date: { readonly iso: string | null } }
  readonly citations: readonly {
    readonly type: string
    readonly number: string | null
    readonly date: string | null
  }[]
}

describe('two plans that date one circular differently', () => {
  const plans = ['000_44668950db2da263.txt.json', '003_5bc6e24538618fcc.txt.json'] as const
  const present = plans.every((name) => existsSync(new URL(name, corpus)))
  if (!present)
    process.stdout.write('Không có tập văn bản mẫu bên cạnh kho mã: bỏ qua phép so với hai kế hoạch thật.\n')

  it.runIf(present).each([
    [plans[0], ['date']],
    [plans[1], []],
  ])('%s', (name, kinds) => {
    const gold = JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as Gold
    const cited = gold.citations.find(({ number }) => number === '12/2019/TT-BNV')
    if (cited === undefined) throw new Error('the plan cites the circular')
    const found = lookUpCitation({ type: cited.type, number: cited.number, dated: cited.date }, paperDay)
    expect(found.known && found.doubts.map(({ kind }) => kind)).toEqual(kinds)
  })
})
