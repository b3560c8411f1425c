import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedTask, compareWithPlan, type FoundItem } from './compare-with-plan.ts'
import { differenceOf } from './row-changes.ts'
import type { ReadItem, RowContent } from './row-content.ts'

const content = (text: string, changes: Partial<RowContent> = {}): RowContent => ({
  text,
  class: 'scheduled',
  deadline: { kind: 'none' },
  quarters: [],
  place: null,
  parties: [],
  ...changes,
})

const read = (text: string, changes: Partial<RowContent> = {}, occurrence = 0): ReadItem => {
  const { parties, ...rest } = content(text, changes)
  return { ...rest, parties: parties.map(({ part, printed }) => ({ part, printed })), occurrence }
}

const item = (text: string, at: number, changes: Partial<RowContent> = {}): FoundItem => ({
  read: read(text, changes),
  content: content(text, changes),
  span: { start: at * 100, end: at * 100 + 50 },
  section: ['I', String(at)],
})

/** The same item, as the so manieth that says the same. */
const nth = (found: FoundItem, occurrence: number): FoundItem => ({
  ...found,
  read: { ...found.read, occurrence },
})

const task = (
  [id, ordinal]: readonly [string, number],
  readAs: readonly ReadItem[],
  own: RowContent,
): ComparedTask => ({
  id,
  ordinal,
  state: 'open',
  content: own,
  span: { start: 0, end: 1 },
  section: ['I'],
  readAs,
})

const asRead = (place: readonly [string, number], text: string, occurrence = 0) =>
  task(place, [read(text, {}, occurrence)], content(text))

const compare = (items: readonly FoundItem[], tasks: readonly ComparedTask[], isSamePaper = true) =>
  compareWithPlan({ items, tasks, isSamePaper, droppedBefore: new Set() }).map((row) => ({
    ...row,
    difference: differenceOf(row),
  }))

const brief = (rows: ReturnType<typeof compare>) =>
  rows.map(({ difference, taskId, content: { text } }) => [difference, taskId, text])

describe('a paper compared with its plan', () => {
  it('pairs what says the same, whatever the order, and leaves the task as people made it', () => {
    const own = task(['a', 1], [read('Ký giao ước thi đua')], content('Ký giao ước', { place: 'Hội trường' }))
    const rows = compare(
      [item('Tổng kết năm', 0), item('Ký giao ước thi đua', 1)],
      [own, asRead(['b', 2], 'Tổng kết năm')],
      false,
    )
    expect(brief(rows)).toEqual([
      ['same', 'b', 'Tổng kết năm'],
      ['same', 'a', 'Ký giao ước'],
    ])
    expect(rows[1]?.content.place).toBe('Hội trường')
    expect(rows[1]?.span).toEqual({ start: 100, end: 150 })
  })

  it('takes over only the field that the paper words anew', () => {
    const before = { deadline: { kind: 'before' as const, date: '2026-03-30' }, place: 'Pleiku' }
    const own = task(['a', 1], [read('Tổng kết', before)], content('Tổng kết công tác', before))
    const [row] = compare(
      [item('Tổng kết', 0, { ...before, deadline: { kind: 'before', date: '2026-04-15' } })],
      [own],
    )
    expect(row).toMatchObject({
      difference: 'changed',
      content: { text: 'Tổng kết công tác', deadline: { date: '2026-04-15' }, place: 'Pleiku' },
    })
  })

  it('is the same when people had already corrected to what the paper now says', () => {
    const own = task(
      ['a', 1],
      [read('Tổng kết', { place: null })],
      content('Tổng kết', { place: 'Hội trường' }),
    )
    expect(brief(compare([item('Tổng kết', 0, { place: 'Hội trường' })], [own]))).toEqual([
      ['same', 'a', 'Tổng kết'],
    ])
  })

  it('pairs nearly equal texts one to one, the nearer in order among equals', () => {
    const rows = compare(
      [
        item('Báo cáo sơ kết công tác thi đua sáu tháng đầu năm 2026', 0),
        item('Báo cáo kết quả thi đua quý một', 1),
        item('Báo cáo kết quả thi đua quý hai', 2),
      ],
      [
        asRead(['s', 1], 'Báo cáo sơ kết công tác thi đua sáu tháng đầu năm'),
        asRead(['x', 2], 'Báo cáo kết quả thi đua quý I'),
        asRead(['y', 3], 'Báo cáo kết quả thi đua quý II'),
      ],
    )
    expect(rows.map(({ taskId, difference }) => [taskId, difference])).toEqual([
      ['s', 'changed'],
      ['x', 'changed'],
      ['y', 'changed'],
    ])
  })

  it('tells two rows apart that say exactly the same', () => {
    const twice = [item('Họp Khối', 0), nth(item('Họp Khối', 1), 1)]
    const tasks = [asRead(['a', 1], 'Họp Khối'), asRead(['b', 2], 'Họp Khối', 1)]
    expect(brief(compare(twice, tasks)).map(([difference]) => difference)).toEqual(['same', 'same'])
    expect(brief(compare(twice.slice(0, 1), tasks))).toEqual([
      ['same', 'a', 'Họp Khối'],
      ['gone', 'b', 'Họp Khối'],
    ])
    const thrice = [...twice, nth(item('Họp Khối', 2), 2)]
    expect(brief(compare(thrice, tasks)).map(([difference]) => difference)).toEqual(['same', 'same', 'new'])
  })

  it('keeps what people added, what they split and what they merged', () => {
    const rows = compare(
      [item('Việc một và hai', 0), item('Việc ba', 1), item('Việc bốn', 2)],
      [
        task(['one', 1], [read('Việc một và hai')], content('Việc một')),
        task(['two', 2], [read('Việc một và hai')], content('Việc hai')),
        task(['added', 3], [], content('Việc thêm')),
        task(['merged', 4], [read('Việc ba'), read('Việc bốn')], content('Việc ba; việc bốn')),
      ],
    )
    expect(brief(rows)).toEqual([
      ['same', 'one', 'Việc một'],
      ['same', 'two', 'Việc hai'],
      ['same', 'added', 'Việc thêm'],
      ['same', 'merged', 'Việc ba; việc bốn'],
    ])
  })

  it('puts each item in one row and each task in one, and nothing is lost', () => {
    const texts = fc.array(
      fc.constantFrom(
        'Họp Khối thi đua',
        'Họp Khối thi đua quý II',
        'Tổng kết năm',
        'Sơ kết sáu tháng',
        'Ký giao ước',
      ),
      { maxLength: 8 },
    )
    const occurrences = (all: readonly string[]) =>
      all.map((text, at) => all.slice(0, at).filter((each) => each === text).length)
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (now, then, isSamePaper) => {
        const repeats = occurrences(now)
        const before = occurrences(then)
        const rows = compare(
          now.map((text, at) => nth(item(text, at), repeats[at] ?? 0)),
          then.map((text, at) => asRead([`t${at}`, at + 1], text, before[at])),
          isSamePaper,
        )
        expect(rows.flatMap(({ taskId }) => taskId ?? []).toSorted()).toEqual(
          then.map((_, at) => `t${at}`).toSorted(),
        )
        expect(rows.filter(({ difference }) => difference !== 'gone')).toHaveLength(now.length)
        expect(rows.map(({ ordinal }) => ordinal)).toEqual(rows.map((_, at) => at + 1))
        if (now.join() === then.join())
          expect(rows.every(({ difference }) => difference === 'same')).toBe(true)
      }),
    )
  })
})

describe('a task that people added, which no paper has held', () => {
  const added = (changes: Partial<RowContent> = {}) =>
    task(
      ['a', 2],
      [],
      content('Góp ý dự thảo quy chế', { class: 'assignment', quarters: ['IV'], ...changes }),
    )
  const days = { deadline: { kind: 'before' as const, date: '2026-12-10', text: 'Trước ngày 10/12/2026' } }
  const plan = [asRead(['r', 1], 'Tổng kết năm')]

  it('is the same where another paper prints it, whatever a print does not say of it', () => {
    const [, row] = compare(
      [item('Tổng kết năm', 0), item('Góp ý dự thảo quy chế', 1, days)],
      [...plan, added(days)],
      false,
    )
    expect(row).toMatchObject({
      difference: 'same',
      taskId: 'a',
      readAs: [{ text: 'Góp ý dự thảo quy chế' }],
    })
    expect(row?.content).toMatchObject({ class: 'assignment', quarters: ['IV'] })
  })

  it('takes over what the paper says otherwise', () => {
    const [row] = compare([item('Góp ý dự thảo quy chế thi đua', 0, days)], [added()], false)
    expect(row).toMatchObject({ difference: 'changed', content: { deadline: { date: '2026-12-10' } } })
    expect(row?.content.text).toBe('Góp ý dự thảo quy chế thi đua')
  })

  it('keeps a day that was given without words', () => {
    const given = { deadline: { kind: 'by' as const, date: '2026-12-10' } }
    expect(brief(compare([item('Góp ý dự thảo quy chế', 0)], [added(given)], false))).toEqual([
      ['same', 'a', 'Góp ý dự thảo quy chế'],
    ])
  })

  it('is gone from no paper, and no new item while it is not found', () => {
    expect(brief(compare([item('Tổng kết năm', 0)], [...plan, added()], false))).toEqual([
      ['same', 'r', 'Tổng kết năm'],
      ['same', 'a', 'Góp ý dự thảo quy chế'],
    ])
  })

  it('stands for nothing of the paper the plan was made of, nor when it was cancelled', () => {
    const items = [item('Góp ý dự thảo quy chế', 0)]
    const isNew = (rows: ReturnType<typeof compare>) =>
      rows.map(({ difference }) => difference).includes('new')
    expect(isNew(compare(items, [added()], true))).toBe(true)
    expect(isNew(compare(items, [{ ...added(), state: 'cancelled' }], false))).toBe(true)
  })
})
