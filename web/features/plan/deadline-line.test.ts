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
    expect(deadlineLine(waiting, '2027-05-01').meaning).toBe('chưa thể trễ: chờ kế hoạch của Khối')
    const asPrinted = { ...waiting, waitsFor: 'Theo kế hoạch của Khối' }
    expect(deadlineLine(asPrinted, '2027-05-01').meaning).toBe('chưa thể trễ: chờ kế hoạch của Khối')
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
      meaning: 'chưa thể trễ',
    })
  })

  it.each([
    ['Trong 5 ngày làm việc kể từ ngày họp Hội đồng', 'ngày họp Hội đồng'],
    ['Chậm nhất 10 ngày trước Hội nghị tổng kết', 'Hội nghị tổng kết'],
    ['Ngay sau khi kết thúc đợt', 'ngay sau khi kết thúc đợt'],
    ['Theo kế hoạch của Khối', 'kế hoạch của Khối'],
  ])('names the event that “%s” counts from', (waitsFor, event) => {
    const waiting = { ...task, lateFrom: null, waitsFor }
    expect(deadlineLine(waiting, '2027-05-01').meaning).toBe(`chưa thể trễ: chờ ${event}`)
  })

  it('says how long it has waited when that is too long', () => {
    const long = {
      ...task,
      lateFrom: null,
      waitsFor: 'Theo kế hoạch của Khối',
      waitingSince: '2027-01-05',
      deadlineState: 'waitingLong',
    } as const
    expect(deadlineLine(long, '2027-02-14').meaning).toBe('chưa thể trễ: chờ kế hoạch của Khối, đã 40 ngày')
  })

  it('says on which day of rest it ends, and that it ends in the next year', () => {
    const rest = { ...task, restDay: 'Chủ nhật', dueYear: 2028, lateFrom: '2028-01-10' }
    expect(deadlineLine(rest, '2027-05-01').meaning).toBe(
      'trễ từ 10/01/2028, ngày cuối là Chủ nhật, sang năm sau',
    )
  })

  it('tells the day of the units from that of the agency', () => {
    const levels = { unitsLateFrom: '2027-06-25', agencyLateFrom: '2027-07-01' }
    const ours = { ...task, lateFrom: '2027-06-25', twoLevels: { ...levels, countsForUnits: true } }
    expect(deadlineLine(ours, '2027-05-01').meaning).toBe(
      'đơn vị trễ từ 25/06/2027; cơ quan trễ từ 01/07/2027',
    )
    const agency = { ...task, lateFrom: '2027-07-01', twoLevels: { ...levels, countsForUnits: false } }
    expect(deadlineLine(agency, '2027-05-01').meaning).toBe(
      'cơ quan trễ từ 01/07/2027; đơn vị trễ từ 25/06/2027',
    )
  })

  it('names the period that is open and the last that is done', () => {
    const monthly = {
      ...task,
      lateFrom: '2027-04-21',
      periods: { open: 'Tháng 4', last: 'Tháng 3', done: 3, of: 12 },
    }
    expect(deadlineLine(monthly, '2027-04-01').meaning).toBe(
      'Tháng 4: trễ từ 21/04/2027; Tháng 3 · xong (3/12 kỳ)',
    )
    const done = { ...monthly, state: 'done', doneOn: '2027-12-20' } as const
    expect(
      deadlineLine({ ...done, periods: { open: null, last: 'Tháng 12', done: 12, of: 12 } }, '2028-01-01')
        .meaning,
    ).toBe('xong ngày 20/12/2027; Tháng 12 · xong (12/12 kỳ)')
  })

  it('ends with what has been done', () => {
    expect(deadlineLine({ ...task, state: 'done', doneOn: '2027-03-01' }, '2027-05-01').meaning).toBe(
      'xong ngày 01/03/2027',
    )
    expect(deadlineLine({ ...task, state: 'cancelled' }, '2027-05-01').meaning).toBe('đã hủy')
  })
})
