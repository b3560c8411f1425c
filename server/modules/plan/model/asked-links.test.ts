import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedContent } from './asked-content.ts'
import { linkAsked, type TakenTask } from './asked-links.ts'
import type { FoundItem } from './compare-with-plan.ts'
import { unknownUnits } from './unknown-units.ts'

const item = (text: string, chair: readonly string[] = [], occurrence = 0): FoundItem => {
  const parties = chair.map((printed) => ({ part: 'chair' as const, printed }))
  const read = {
    text,
    class: 'assignment',
    deadline: { kind: 'none' },
    quarters: [],
    place: null,
    parties,
    occurrence,
  } as const
  return {
    read,
    content: { ...read, parties: parties.map((party) => ({ ...party, match: 'unit', unitIds: ['office'] })) },
    span: { start: 0, end: text.length },
    section: [],
  }
}
const taken = (id: string, { read }: FoundItem): TakenTask => ({ id, readAs: [read] })
const linked = (items: readonly FoundItem[], tasks: readonly TakenTask[]) =>
  [...linkAsked(items, tasks)].map(([at, { id }]) => [at, id]).toSorted()

const report = item('Báo cáo kết quả phong trào thi đua quý I gửi Sở Nội vụ')
const register = item('Đăng ký danh hiệu thi đua, hình thức khen thưởng')

describe('a task that was taken from a paper', () => {
  it('is known again wherever the corrected paper has it', () => {
    expect(linked([item('Việc mới'), register, report], [taken('a', report), taken('b', register)])).toEqual([
      [1, 'b'],
      [2, 'a'],
    ])
  })

  it('is known again when a word of it was corrected, and what the paper lost is nobody’s', () => {
    const corrected = item('Báo cáo kết quả phong trào thi đua quý I gửi về Sở Nội vụ')
    expect(linked([register, corrected], [taken('a', report)])).toEqual([[1, 'a']])
    expect(linked([register], [taken('a', report)])).toEqual([])
  })

  it('is told from others that say the same by which of them it was', () => {
    const same = [item('Báo cáo', [], 0), item('Báo cáo', [], 1)] as const
    expect(linked(same, [taken('second', same[1])])).toEqual([[1, 'second']])
  })

  it('stands for one item only, and an item for one task', () => {
    const texts = fc.array(
      fc.constantFrom('Báo cáo quý I', 'Báo cáo quý II', 'Đăng ký thi đua', 'Tổng kết'),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(texts, texts, (now, before) => {
        const links = linked(
          now.map((text) => item(text)),
          before.map((text, at) => taken(String(at), item(text))),
        )
        expect(new Set(links.map(([, id]) => id)).size).toBe(links.length)
        expect(links.length).toBeLessThanOrEqual(Math.min(now.length, before.length))
      }),
    )
  })
})

describe('who is named in a paper of others', () => {
  const names = {
    lookUp: (printed: string) =>
      printed.startsWith('Văn phòng')
        ? ({ match: 'unit', unitIds: ['office'], candidates: [] } as const)
        : ({ match: 'unknown', unitIds: [], candidates: [] } as const),
    namesAgency: (printed: string) =>
      printed === 'Ban Quản lý An Sơn'
        ? ('itself' as const)
        : printed.includes('An Sơn')
          ? ('part' as const)
          : null,
  }
  const chairOf = (printed: string, because: string | null = null) =>
    askedContent(item('Việc', [printed]), because, names).parties.map(({ match, unitIds }) => [
      match,
      ...unitIds,
    ])

  it.each([
    ['the agency itself is given to no unit yet', 'Ban Quản lý An Sơn', null, ['unknown']],
    ['a unit that says it is ours is found', 'Văn phòng Ban Quản lý An Sơn', null, ['unit', 'office']],
    ['a superior’s own unit is not taken for ours', 'Văn phòng', null, ['outside']],
    [
      'those whom the agency belongs to',
      'các đơn vị thành viên Khối',
      'Giao các đơn vị thành viên Khối',
      ['unknown'],
    ],
    ['others', 'Sở Tài chính', 'Gửi các sở, ban, ngành', ['outside']],
  ] as const)('%s', (...[, printed, because, expected]) => {
    expect(chairOf(printed, because)).toEqual([expected])
  })

  it('tells units of ours that there are none of, each once', () => {
    const told = unknownUnits(
      [
        'Phòng Kế toán, Ban Quản lý An Sơn',
        'Phòng kế toán Ban Quản lý An Sơn',
        'Văn phòng Ban Quản lý An Sơn',
        'Sở Tài chính',
      ],
      names,
    )
    expect(told.map(({ printed }) => printed)).toEqual(['Phòng kế toán Ban Quản lý An Sơn'])
    expect(told[0]?.sentence).toContain('cơ quan không có đơn vị nào tên như vậy')
  })
})
