import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Column } from './column.ts'
import { writeWorkbook } from './write-workbook.ts'

interface Row {
  readonly title: string
  readonly day: string | null
  readonly count: number
}

const columns: readonly Column<Row>[] = [
  { id: 'title', header: 'Nội dung', value: ({ title }) => title },
  { id: 'day', header: 'Ngày', kind: 'day', value: ({ day }) => day, width: 100 },
  { id: 'count', header: 'Số', kind: 'number', value: ({ count }) => count },
]

describe('the workbook of a table', () => {
  it('opens with the words, the days and the numbers of the screen', async () => {
    const rows: readonly Row[] = [
      { title: 'Đăng ký “thi đua” <A & B>\u0007', day: '2027-03-30', count: 2.5 },
      { title: '=1+1', day: null, count: 0 },
    ]
    const { sheets } = await readXlsx(writeWorkbook(rows, columns, 'Kế hoạch [2027]: quý I/II'))
    const [sheet] = sheets
    expect(sheet?.name).toBe('Kế hoạch  2027   quý I II')
    expect(sheet?.rows[0]).toEqual(['Nội dung', 'Ngày', 'Số'])
    expect(sheet?.rows[1]).toEqual(['Đăng ký “thi đua” <A & B>', new Date(Date.UTC(2027, 2, 30)), 2.5])
    expect(sheet?.rows[2]?.[0]).toBe('=1+1')
  })
})
