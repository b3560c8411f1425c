import { describe, expect, it } from 'vitest'
import { cellsIn, placeOfCell, textOf, withCell } from './pasted-table.ts'

describe('a table pasted from Excel', () => {
  it('is parted into its cells, empty ones and empty lines in their place', () => {
    expect(cellsIn('Họ tên\tNăm\r\n\r\nLê An\t2025\t')).toEqual([
      ['Họ tên', 'Năm'],
      [''],
      ['Lê An', '2025', ''],
    ])
  })

  it('may have cells with line breaks and quotes', () => {
    expect(cellsIn('"Phòng\n""Kế hoạch"""\t1\nx')).toEqual([['Phòng\n"Kế hoạch"', '1'], ['x']])
  })

  it('is written back as it was', () => {
    const cells = [['a', 'b\nc'], [''], ['"d"', '']]
    expect(cellsIn(textOf(cells))).toEqual(cells)
  })

  it('is mended in one cell and no other, also where its line is shorter', () => {
    const cells = [['a'], ['b', 'c']]
    expect(withCell(cells, 'C1', 'x')).toEqual([
      ['a', '', 'x'],
      ['b', 'c'],
    ])
    expect(withCell(cells, 'B2', 'y')).toEqual([['a'], ['b', 'y']])
    expect(withCell(cells, 'không ô', 'y')).toBe(cells)
  })

  it('names its cells as Excel does', () => {
    expect(placeOfCell('A1')).toEqual({ line: 0, column: 0 })
    expect(placeOfCell('AB10')).toEqual({ line: 9, column: 27 })
    expect(placeOfCell('10A')).toBeNull()
  })
})
