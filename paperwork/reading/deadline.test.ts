import { describe, expect, it } from 'vitest'
import { readDeadline } from './deadline.ts'

const plan = { year: 2031, documentDate: '2031-01-09' }

describe('the wording of a deadline', () => {
  it.each([
    ['Trước 25/3/2031', { kind: 'before', date: '2031-03-25' }],
    ['xong trước ngày 30 tháng 6 năm 2031', { kind: 'before', date: '2031-06-30' }],
    ['Hoàn thành trước quý III/2031', { kind: 'before', date: '2031-07-01' }],
    ['Chậm nhất ngày 15/11', { kind: 'by', date: '2031-11-15', yearInferred: true }],
    ['không muộn hơn ngày 20/12/2031', { kind: 'by', date: '2031-12-20' }],
    ['Trước ngày 15/01 năm sau', { kind: 'before', date: '2032-01-15', yearInferred: true }],
    ['trước ngày 10 tháng 01 năm sau', { kind: 'before', date: '2032-01-10', yearInferred: true }],
    ['Tháng 01 năm sau', { kind: 'during', from: '2032-01-01', to: '2032-01-31', yearInferred: true }],
    ['Quý I của năm sau', { kind: 'during', from: '2032-01-01', to: '2032-03-31', yearInferred: true }],
    ['tháng 12 đến tháng 01 năm sau', { kind: 'between', from: '2031-12-01', to: '2032-01-31' }],
    ['hết tháng 6', { kind: 'by', date: '2031-06-30' }],
    ['27.6.2031', { kind: 'by', date: '2031-06-27' }],
    ['Trước O7/3/2031', { kind: 'before', date: '2031-03-07' }],
    ['Hoàn thành chậm nhất trong ngày 31/3/2031', { kind: 'by', date: '2031-03-31' }],
    ['Trong tháng 12/2031', { kind: 'during', from: '2031-12-01', to: '2031-12-31' }],
    ['Quý I và II', { kind: 'during', from: '2031-01-01', to: '2031-06-30' }],
    ['Tháng 10, 11, 12/2031', { kind: 'during', from: '2031-10-01', to: '2031-12-31' }],
    ['Giữa tháng 6/2031', { kind: 'during', from: '2031-06-11', to: '2031-06-20', fuzzy: true }],
    ['tuần cuối tháng 11/2031', { kind: 'during', from: '2031-11-24', to: '2031-11-30' }],
    ['từ 15 đến 30/8/2031', { kind: 'between', from: '2031-08-15', to: '2031-08-30' }],
    ['01/10 - 15/11/2031', { kind: 'between', from: '2031-10-01', to: '2031-11-15' }],
    ['Từ tháng 4 - tháng 6/2031', { kind: 'between', from: '2031-04-01', to: '2031-06-30' }],
    ['từ quý II - quý III', { kind: 'between', from: '2031-04-01', to: '2031-09-30' }],
    ['tháng 12/2031 - 01/2032', { kind: 'between', from: '2031-12-01', to: '2032-01-31' }],
    ['từ nay đến ngày 15/3/2031', { kind: 'between', from: '2031-01-09', to: '2031-03-15' }],
    ['Từ 01/7/2031', { kind: 'between', from: '2031-07-01', to: null }],
    ['Giai đoạn 2031-2035 và những năm tiếp theo', { kind: 'between', from: '2031-01-01', to: null }],
    ['Dự kiến quý III/2031', { kind: 'expected', from: '2031-07-01', to: '2031-09-30' }],
    ['Theo Kế hoạch của cấp trên và của Khối', { kind: 'per-superior-plan', of: ['cấp trên', 'Khối'] }],
    [
      'Theo hướng dẫn của tỉnh, không muộn hơn 20/12/2031',
      { kind: 'per-superior-plan', cap: { kind: 'by', date: '2031-12-20' } },
    ],
    ['ngay sau khi họp Hội đồng, không quá ngày 10/12/2031', { kind: 'by', date: '2031-12-10' }],
    ['Thường xuyên', { kind: 'none', recurrence: 'continuous' }],
    ['Ngày 20 hằng tháng', { kind: 'by', date: '---20', recurrence: 'monthly' }],
    ['trước ngày 28/02 hằng năm', { kind: 'before', date: '--02-28', recurrence: 'yearly' }],
    ['trước Tết Nguyên đán', { kind: 'before', date: '2031-01-23' }],
    [
      'dịp kỷ niệm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2031)',
      { kind: 'during', from: '2031-07-27', to: '2031-07-27' },
    ],
    ['trước 16 giờ 30 phút ngày 10/02/2031', { kind: 'before', date: '2031-02-10', time: '16:30' }],
    [
      'Chậm nhất 05 ngày làm việc trước ngày 31/12',
      { kind: 'before', date: '2031-12-31', relative: '05 ngày làm việc trước ngày 31/12' },
    ],
    [
      'Trước ngày 31/12/2031 ít nhất 5 (năm) ngày',
      { kind: 'before', date: '2031-12-31', relative: '5 (năm) ngày trước ngày 31/12/2031' },
    ],
    [
      'Trong 05 ngày làm việc kể từ ngày 15/6/2031',
      { kind: 'between', from: '2031-06-15', to: null, relative: '05 ngày làm việc kể từ ngày 15/6/2031' },
    ],
    ['Tháng 6 và tháng 12', { kind: 'during', recurrence: 'half-yearly' }],
    ['Quý II, quý IV/2031', { kind: 'during', recurrence: 'half-yearly' }],
    ['Trước 15/6 và trước 05/12', { kind: 'before', date: '2031-06-15', recurrence: 'half-yearly' }],
    ['6 tháng một lần', { kind: 'none', recurrence: 'half-yearly' }],
    [
      '6 tháng một lần (trước ngày 15/6 và trước ngày 05/12/2031)',
      { kind: 'before', date: '2031-06-15', recurrence: 'half-yearly' },
    ],
    ['02 lần/năm', { kind: 'none', recurrence: 'half-yearly' }],
    ['Ba tháng một lần', { kind: 'none', recurrence: 'quarterly' }],
    ['Một tháng một lần', { kind: 'none', recurrence: 'monthly' }],
    ['Ít nhất 01 lần/quý', { kind: 'none', recurrence: 'quarterly' }],
    ['Hằng tuần', { kind: 'none', recurrence: 'continuous' }],
    ['Hai tuần một lần', { kind: 'none', recurrence: 'continuous' }],
    ['nt', { kind: 'none', ditto: true }],
    ['', { kind: 'none' }],
  ])('%s', (wording, expected) => {
    expect(readDeadline(wording, plan)).toMatchObject(expected)
  })

  it.each([
    '(11/6/1948 - 11/6/2031)',
    'Chỉ thị số 34-CT/TW ngày 07/4/2031',
    'nhiệm kỳ 2031 - 2036',
    'chào mừng Quốc khánh 02/9',
    'trước ngày 31/6/2031',
    'Trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ',
    'theo quy định',
  ])('binds no one: %s', (wording) => {
    expect(readDeadline(wording, plan)).toMatchObject({ kind: 'none' })
  })

  it.each([
    'Tháng 5 và tháng 6',
    'Tháng 3 và tháng 9',
    'Trước 25/11/2031 và trước 25/12/2031',
    'Quý I và II',
  ])('makes no rhythm of times that are not one in each half of the year: %s', (wording) =>
    expect(readDeadline(wording, plan).recurrence).toBeUndefined(),
  )

  it('gives the printed wording back', () => {
    expect(readDeadline('  Trước   25/3/2031 ', plan).text).toBe('Trước 25/3/2031')
  })

  it('knows no year when neither the wording nor the plan has one', () => {
    expect(readDeadline('trước ngày 15/3', { year: null })).toMatchObject({ kind: 'none' })
  })
})
