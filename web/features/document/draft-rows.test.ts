import { describe, expect, it } from 'vitest'
import type { DraftHead, DraftPage, DraftRow } from '#contract/draft'
import type { Party } from '#contract/task'
import {
  applyChange,
  commitFigures,
  countRows,
  groupRows,
  placeBeyond,
  rowBelow,
  rowsShown,
} from './draft-rows.ts'

const row = (id: string, more: Partial<DraftRow> = {}): DraftRow => ({
  id,
  version: 1,
  ordinal: Number(id),
  class: 'scheduled',
  text: `Việc ${id}`,
  span: null,
  section: [],
  quarters: [],
  place: null,
  deadline: { kind: 'none' },
  deadlineSentence: '',
  startsOn: null,
  lateFrom: null,
  waitsFor: null,
  parties: [],
  state: 'kept',
  origin: 'read',
  corrected: false,
  difference: 'new',
  changes: [],
  taskId: null,
  problems: [],
  ...more,
})

const unknown: Party = { part: 'chair', printed: 'Tổ giúp việc', match: 'unknown', unitIds: [] }
const draft = { id: 'draft' } as DraftHead
const page: DraftPage = { draft, units: [], rows: [row('1'), row('2'), row('3')] }

describe('a change of the draft', () => {
  it('puts changed and added rows in their order and takes removed ones out', () => {
    const { rows } = applyChange(page, {
      draft,
      units: [],
      rows: [row('1', { text: 'Đã sửa' }), row('1.5')],
      removedRowIds: ['3'],
    })
    expect(rows.map(({ id, text }) => [id, text])).toEqual([
      ['1', 'Đã sửa'],
      ['1.5', 'Việc 1.5'],
      ['2', 'Việc 2'],
    ])
  })
})

describe('the counters', () => {
  const rows = [
    row('1', { parties: [unknown], problems: [{ kind: 'unknownParty', sentence: '', blocks: true }] }),
    row('2', { state: 'dropped', parties: [unknown] }),
    row('3', { difference: 'gone', state: 'dropped' }),
    row('4', { difference: 'changed' }),
  ]

  it('count what their filter shows', () => {
    expect(countRows(rows)).toEqual({
      differs: 3,
      all: 2,
      problems: 1,
      unknown: 1,
      new: 1,
      changed: 1,
      gone: 1,
      dropped: 2,
    })
  })
})

describe('what the commit will do', () => {
  it('is counted by what is kept and what is in the plan already', () => {
    const rows = [
      row('1'),
      row('2', { state: 'dropped' }),
      row('3', { taskId: 'a', difference: 'same' }),
      row('4', { taskId: 'b', difference: 'changed' }),
      row('5', { taskId: 'c', difference: 'gone', state: 'dropped' }),
      row('6', { taskId: 'd', difference: 'gone' }),
    ]
    expect(commitFigures(rows)).toEqual({
      added: 1,
      changed: 1,
      same: 2,
      cancelled: 1,
      leftOut: 1,
      withProblems: 0,
    })
  })
})

describe('the search in the rows', () => {
  it('finds words in any order without their accents, in names too', () => {
    const rows = [row('1', { text: 'Báo cáo sơ kết' }), row('2', { parties: [unknown] })]
    const found = (words: string) => rowsShown(rows, { filter: 'all', words }).map(({ id }) => id)
    expect(found('so ket bao')).toEqual(['1'])
    expect(found('to giup viec')).toEqual(['2'])
    expect(found('')).toEqual(['1', '2'])
  })
})

describe('the groups of rows', () => {
  const span = { start: 0, end: 1 }
  const own = { start: 10, end: 40 }
  const sections = [
    { path: ['III'], label: 'III.', title: 'NỘI DUNG THỰC HIỆN', span, headingSpan: span },
    { path: ['III', '1'], label: '1.', title: 'Nhiệm vụ quý I', span, headingSpan: span },
    { path: ['III', '1', '1.1'], label: '1.1.', title: null, span, headingSpan: span },
    { path: ['III', '1', '1.2'], label: '1.2.', title: 'Xây dựng kế hoạch', span: own, headingSpan: own },
  ]
  const headings = (rows: readonly DraftRow[]) =>
    groupRows(rows, sections).map(({ heading, rows: { length } }) => [heading, length])

  it('stand under the nearest section that has a title', () => {
    expect(
      headings([
        row('1', { section: ['III', '1', '1.1'], quarters: ['I'] }),
        row('2', { section: ['III', '1'] }),
      ]),
    ).toEqual([['1. Nhiệm vụ quý I', 2]])
  })

  it('do not stand under their own words', () => {
    const itself = row('1', { section: ['III', '1', '1.2'], span: { start: 15, end: 30 } })
    expect(headings([itself])).toEqual([['1. Nhiệm vụ quý I', 1]])
  })

  it('tell the quarters of one table apart', () => {
    const inTable = (id: string, quarter: 'I' | 'II') => row(id, { section: ['III'], quarters: [quarter] })
    expect(headings([inTable('1', 'I'), inTable('2', 'II'), inTable('3', 'II')])).toEqual([
      ['III. NỘI DUNG THỰC HIỆN · Quý I', 1],
      ['III. NỘI DUNG THỰC HIỆN · Quý II', 2],
    ])
  })

  it('keep rows without a section', () => {
    expect(headings([row('1')])).toEqual([['Nhiệm vụ khác', 1]])
  })
})

describe('the row below', () => {
  it('is the next one that is kept', () => {
    const rows = [row('1'), row('2', { state: 'dropped' }), row('3')]
    expect(rowBelow(rows, '1')?.id).toBe('3')
    expect(rowBelow(rows, '3')).toBeNull()
  })
})

describe('changing places with a row beyond', () => {
  const rows = [row('1'), row('2', { state: 'dropped' }), row('3'), row('4', { state: 'dropped' }), row('5')]

  it('goes past dropped rows, to before the one above and after the one below', () => {
    expect(placeBeyond(rows, '3', 'up')).toBe('1')
    expect(placeBeyond(rows, '1', 'down')).toBe('4')
    expect(placeBeyond(rows, '3', 'down')).toBeNull()
  })

  it('ends at the ends', () => {
    expect(placeBeyond(rows, '1', 'up')).toBeUndefined()
    expect(placeBeyond(rows, '5', 'down')).toBeUndefined()
    expect(placeBeyond(rows, '9', 'up')).toBeUndefined()
    expect(placeBeyond(rows, '9', 'down')).toBeUndefined()
  })
})
