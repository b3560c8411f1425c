import { describe, expect, it } from 'vitest'
import { deadlineLine } from './deadline-line.ts'

const task: Parameters<typeof deadlineLine>[0] = {
  wording: 'Trước 30/3/2027',
  startsOn: null,
  lateFrom: '2027-03-30',
  waitsFor: null,
  state: 'open',
  deadlineState: 'canStart',
  doneOn: null,
}

describe('what a deadline comes to', () => {
  it('keeps the wording of the paper and says from when it is late', () => {
    expect(deadlineLine(task, '2027-01-10')).toEqual({
      wording: 'Trước 30/3/2027',
      meaning: 'trễ từ 30/03/2027',
    })
  })

  it('counts the days left when they are few, and says which day is the last', () => {
    expect(deadlineLine(task, '2027-03-27').meaning).toBe('trễ từ 30/03/2027, còn 2 ngày')
    expect(deadlineLine(task, '2027-03-29').meaning).toBe('trễ từ 30/03/2027, hôm nay là ngày cuối')
  })

  it('counts the days it has been late, the first among them', () => {
    const late = { ...task, deadlineState: 'late' } as const
    expect(deadlineLine(late, '2027-03-30').meaning).toBe('trễ từ 30/03/2027 (1 ngày)')
    expect(deadlineLine(late, '2027-04-02').meaning).toBe('trễ từ 30/03/2027 (4 ngày)')
  })

  it('says what it waits for, and that it cannot be late', () => {
    const waiting = {
      ...task,
      wording: 'Theo kế hoạch của Khối',
      lateFrom: null,
      waitsFor: 'kế hoạch của Khối',
    }
    expect(deadlineLine(waiting, '2027-05-01').meaning).toBe('đang chờ kế hoạch của Khối, chưa thể trễ')
    const asPrinted = { ...waiting, waitsFor: 'Theo kế hoạch của Khối' }
    expect(deadlineLine(asPrinted, '2027-05-01').meaning).toBe('đang chờ kế hoạch của Khối, chưa thể trễ')
  })

  it('tells from when it can be done while that day is to come', () => {
    const december = { ...task, wording: 'Trong tháng 12', startsOn: '2027-12-01', lateFrom: '2028-01-01' }
    expect(deadlineLine(december, '2027-03-01').meaning).toBe('làm được từ 01/12/2027; trễ từ 01/01/2028')
    expect(deadlineLine(december, '2027-12-05').meaning).toBe('trễ từ 01/01/2028')
  })

  it('makes no date up where the paper has none', () => {
    const none = { ...task, wording: null, lateFrom: null }
    expect(deadlineLine(none, '2027-05-01')).toEqual({
      wording: 'Không ghi thời hạn',
      meaning: 'không có ngày bị trễ',
    })
  })

  it('ends with what has been done', () => {
    expect(deadlineLine({ ...task, state: 'done', doneOn: '2027-03-01' }, '2027-05-01').meaning).toBe(
      'xong ngày 01/03/2027',
    )
    expect(deadlineLine({ ...task, state: 'cancelled' }, '2027-05-01').meaning).toBe('đã hủy')
  })
})
