import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../lib/deadline.ts'
import { lateFrom } from './late-from.ts'
import { relativeTime } from './relative-span.ts'

const reading = { beforeIncludesDay: true }
const span = (deadline: Deadline) => lateFrom(deadline, reading, 2026)

describe('a time that counts from an event', () => {
  it.each([
    ['trong 5 ngày làm việc kể từ ngày nhận đủ hồ sơ', [5, 'workingDay', 'after']],
    ['05 ngày kể từ ngày nhận hồ sơ', [5, 'day', 'after']],
    ['trong vòng 24 giờ kể từ khi nhận', [24, 'hour', 'after']],
    ['chậm nhất 10 ngày trước Hội nghị', [10, 'day', 'before']],
    ['chậm nhất 03 ngày làm việc trước ngày họp', [3, 'workingDay', 'before']],
    ['sau 2 tuần kể từ ngày phát động', [2, 'week', 'after']],
    ['01 tháng sau khi kết thúc phong trào', [1, 'month', 'after']],
    ['trong 07 (bảy) ngày làm việc kể từ ngày họp', [7, 'workingDay', 'after']],
  ])('“%s”', (wording, [count, unit, direction]) => {
    expect(relativeTime(wording)).toEqual({ count, unit, direction })
  })

  it.each([
    'ngay sau khi kết thúc hội nghị',
    'sau Đại hội',
    'trong 9999999 ngày làm việc kể từ ngày họp',
    '',
  ])('“%s” counts none', (wording) => {
    expect(relativeTime(wording)).toBeNull()
  })

  it('waits while nobody knows the day of the event', () => {
    expect(span({ kind: 'none', relative: '5 ngày làm việc kể từ ngày họp' })).toEqual({
      startsOn: null,
      lateFrom: null,
      waitsFor: '5 ngày làm việc kể từ ngày họp',
    })
  })

  it('is counted in working days from the day after the event once its day is known', () => {
    const relative = 'trong 5 ngày làm việc kể từ ngày họp'
    // From Friday 24/4: 28, 29/4, then 04, 05, 06/5; 27/4 makes up for Giỗ Tổ.
    expect(span({ kind: 'none', relative, eventOn: '2026-04-24' })).toEqual({
      startsOn: '2026-04-24',
      lateFrom: '2026-05-07',
      waitsFor: null,
    })
  })

  it('counts back for what has to be done before the event', () => {
    const relative = 'chậm nhất 10 ngày trước Hội nghị'
    expect(span({ kind: 'none', relative, eventOn: '2026-06-30' })).toEqual({
      startsOn: null,
      lateFrom: '2026-06-21',
      waitsFor: null,
    })
  })

  it('is the day of the event for what is done at it', () => {
    expect(span({ kind: 'during', event: 'Hội nghị tổng kết', eventOn: '2026-12-20' })).toEqual({
      startsOn: '2026-12-20',
      lateFrom: '2026-12-21',
      waitsFor: null,
    })
  })

  it('runs from its own day to the event', () => {
    expect(
      span({ kind: 'between', from: '2026-07-01', to: null, event: 'kết thúc đợt', eventOn: '2026-09-30' }),
    ).toEqual({ startsOn: '2026-07-01', lateFrom: '2026-10-01', waitsFor: null })
  })

  it('can begin with the event and has no end where the wording counts nothing', () => {
    expect(span({ kind: 'none', relative: 'ngay sau hội nghị', eventOn: '2026-05-05' })).toEqual({
      startsOn: '2026-05-05',
      lateFrom: null,
      waitsFor: null,
    })
  })

  it('passes over a day that does not exist, and one of a deadline that counts from nothing', () => {
    expect(span({ kind: 'none', relative: 'sau Đại hội', eventOn: '2026-02-30' }).waitsFor).toBe(
      'sau Đại hội',
    )
    expect(span({ kind: 'by', date: '2026-03-30', eventOn: '2026-01-01' }).lateFrom).toBe('2026-03-31')
  })
})
