import { describe, expect, it } from 'vitest'
import { type Column, showValue } from './column.ts'
import { nextSorting, sortRows } from './sort-rows.ts'

interface Row {
  readonly name: string
  readonly count: number | null
}

const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Tên', value: ({ name }) => name },
  { id: 'count', header: 'Số', kind: 'number', value: ({ count }) => count },
]
const rows: readonly Row[] = [
  { name: 'Đoàn thanh niên', count: 10 },
  { name: 'Phòng 10', count: null },
  { name: 'Ánh', count: 9 },
  { name: 'Phòng 2', count: 9 },
  { name: 'Dung', count: 100 },
]
const names = (sorted: readonly Row[]) => sorted.map(({ name }) => name)

describe('the order of a table', () => {
  it('is the Vietnamese alphabet: D before Đ, Phòng 2 before Phòng 10', () => {
    expect(names(sortRows(rows, columns, { columnId: 'name', isDescending: false }))).toEqual([
      'Ánh',
      'Dung',
      'Đoàn thanh niên',
      'Phòng 2',
      'Phòng 10',
    ])
  })

  it('keeps rows without a value last both ways, and equal rows as they came', () => {
    const up = names(sortRows(rows, columns, { columnId: 'count', isDescending: false }))
    const down = names(sortRows(rows, columns, { columnId: 'count', isDescending: true }))
    expect(up).toEqual(['Ánh', 'Phòng 2', 'Đoàn thanh niên', 'Dung', 'Phòng 10'])
    expect(down).toEqual(['Dung', 'Đoàn thanh niên', 'Ánh', 'Phòng 2', 'Phòng 10'])
  })

  it('goes up, down and back to how the rows came', () => {
    const first = nextSorting(null, 'name')
    const second = nextSorting(first, 'name')
    expect([first?.isDescending, second?.isDescending, nextSorting(second, 'name')]).toEqual([
      false,
      true,
      null,
    ])
    expect(nextSorting(second, 'count')).toEqual({ columnId: 'count', isDescending: false })
  })
})

describe('a value in a cell', () => {
  it('is written as the country writes it', () => {
    expect(showValue('2027-03-30', 'day')).toBe('30/03/2027')
    expect(showValue(12345.5, 'number')).toBe('12.345,5')
    expect(showValue(null, 'text')).toBe('')
  })
})
