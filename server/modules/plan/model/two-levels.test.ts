import { describe, expect, it } from 'vitest'
import { twoLevels } from './two-levels.ts'

describe('a deadline that gives the units a day before the agency’s', () => {
  it.each([
    [
      'Các đơn vị gửi về Văn phòng trước ngày 28/6 để tổng hợp, báo cáo trước ngày 30/6',
      ['trước ngày 28/6', 'trước ngày 30/6', 'Văn phòng'],
    ],
    [
      'Các phòng, đơn vị gửi báo cáo về Văn phòng trước ngày 28/6/2031 để tổng hợp, báo cáo Sở Nội vụ trước ngày 30/6/2031',
      ['trước ngày 28/6/2031', 'trước ngày 30/6/2031', 'Văn phòng'],
    ],
    [
      'Các đơn vị gửi báo cáo về Văn phòng chậm nhất ngày 05/12; Văn phòng tổng hợp trình Lãnh đạo Ban trước ngày 10/12',
      ['chậm nhất ngày 05/12', 'trước ngày 10/12', 'Văn phòng'],
    ],
    [
      'các phòng gửi Văn phòng trước 25/11, Văn phòng hoàn thành trước 30/11/2031',
      ['trước 25/11', 'hoàn thành trước 30/11/2031', 'Văn phòng'],
    ],
    [
      'Trước ngày 15/6 (các đơn vị trực thuộc gửi về Phòng Tổng hợp trước ngày 10/6)',
      ['trước ngày 10/6', 'Trước ngày 15/6', 'Phòng Tổng hợp'],
    ],
    [
      'Từng phòng nộp chậm nhất ngày 20 tháng 11; hoàn thành trước ngày 30 tháng 11 năm 2031',
      ['chậm nhất ngày 20 tháng 11', 'hoàn thành trước ngày 30 tháng 11 năm 2031', null],
    ],
    ['Đơn vị: trước 28/6; cơ quan: trước 30/6', ['trước 28/6', 'trước 30/6', null]],
    [
      'Các đơn vị đăng ký về Văn phòng không muộn hơn ngày 15/02; gửi tỉnh chậm nhất 28/02/2031',
      ['không muộn hơn ngày 15/02', 'chậm nhất 28/02/2031', 'Văn phòng'],
    ],
    [
      'Đơn vị gửi trước 05/12, Văn phòng tổng hợp, trình Hội đồng trước 15/12',
      ['trước 05/12', 'trước 15/12', 'Văn phòng'],
    ],
  ])('%s', (wording, [units, agency, to]) => {
    expect(twoLevels(wording)).toEqual({ units, agency, to })
  })

  it.each([
    'Trước ngày 30/6',
    'Trước ngày 15/6 và trước ngày 05/12',
    'Từ ngày 01/3 đến ngày 31/3',
    'Văn phòng hoàn thành trước ngày 28/6, trình Lãnh đạo Ban trước ngày 30/6',
    'Các đơn vị gửi về Văn phòng trước ngày 28/6',
    'Các đơn vị gửi trước 10/3, trước 10/6, trước 10/9',
    'Các phòng gửi trước 28/6; các đơn vị gửi trước 30/6',
    'Theo kế hoạch của Khối',
    '',
  ])('does not see two levels in “%s”', (wording) => {
    expect(twoLevels(wording)).toBeNull()
  })
})
