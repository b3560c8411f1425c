import { describe, expect, it } from 'vitest'
import { linesOf, required } from './lines.ts'

describe('the lines of a text box', () => {
  it('are one thing each, without the empty ones', () => {
    expect(linesOf('QLĐT\n\n  Phòng Đầu tư \r\n')).toEqual(['QLĐT', 'Phòng Đầu tư'])
    expect(linesOf('')).toEqual([])
  })
})

describe('a required field', () => {
  it('says what to do while it is empty', () => {
    expect(required('  ', 'Hãy ghi tên')).toBe('Hãy ghi tên')
    expect(required(null, 'Hãy chọn ngày')).toBe('Hãy chọn ngày')
    expect(required('2027-01-01', 'Hãy chọn ngày')).toBeNull()
  })
})
