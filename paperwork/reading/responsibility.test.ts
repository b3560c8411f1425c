import { describe, expect, it } from 'vitest'
import { passageOf } from './passage.ts'
import { openAssignment, readResponsibility } from './responsibility.ts'
import { splitUnits } from './units.ts'

const passage = (text: string) => passageOf(text, 0, text.length)

describe('a list of units', () => {
  it.each([
    ['các trạm, đội trực thuộc', ['các trạm, đội trực thuộc']],
    ['Sở Nội vụ, Lao động và Xã hội', ['Sở Nội vụ, Lao động và Xã hội']],
    ['Đại diện lãnh đạo Ban, Văn phòng', ['Đại diện lãnh đạo Ban', 'Văn phòng']],
    ['Các Sở, ngành, đơn vị, UBND cấp xã', ['Các Sở, ngành, đơn vị', 'UBND cấp xã']],
    ['Văn phòng HĐND và UBND xã; Trưởng các thôn', ['Văn phòng HĐND và UBND xã', 'Trưởng các thôn']],
    [
      'Phòng Kế hoạch và Đầu tư, Công đoàn và Chi đoàn',
      ['Phòng Kế hoạch và Đầu tư', 'Công đoàn', 'Chi đoàn'],
    ],
  ])('%s', (text, expected) => {
    expect(splitUnits(passage(text)).map((unit) => unit.text)).toEqual(expected)
  })
})

describe('who is responsible', () => {
  it.each([
    [
      'Các cơ quan được phân công chủ trì nhiệm vụ theo Kế hoạch này',
      ['Các cơ quan được phân công chủ trì nhiệm vụ theo Kế hoạch này'],
      [],
    ],
    ['Văn phòng chủ trì, phối hợp các đội thuộc Ban.', ['Văn phòng'], ['các đội thuộc Ban']],
    ['Trạm A chịu trách nhiệm chính, các đơn vị còn lại phối hợp', ['Trạm A'], ['các đơn vị còn lại']],
    [
      'Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Tài chính và UBND các xã.',
      ['Sở Y tế'],
      ['Sở Tài chính', 'UBND các xã'],
    ],
    ['Văn phòng (đầu mối), các phòng (phối hợp)', ['Văn phòng'], ['các phòng']],
    ['Văn phòng; Công đoàn', ['Văn phòng', 'Công đoàn'], []],
    ['Sở Xây dựng đăng tải thông điệp trên bảng tin', ['Sở Xây dựng'], []],
  ])('%s', (text, chair, coordinate) => {
    expect(readResponsibility(passage(text))).toMatchObject({ chair, coordinate })
  })
})

describe('the unit that opens a sentence', () => {
  it.each([
    ['Giao Văn phòng theo dõi, đôn đốc', ['Văn phòng'], 'theo dõi, đôn đốc'],
    [
      'Trên cơ sở kế hoạch này, thủ trưởng các phòng triển khai thực hiện',
      ['thủ trưởng các phòng'],
      'triển khai thực hiện',
    ],
    ['Tổ chức đoàn thể vận động đoàn viên', ['Tổ chức đoàn thể'], 'vận động đoàn viên'],
    ['Giao Ban Tổ chức xây dựng báo cáo', ['Ban Tổ chức'], 'xây dựng báo cáo'],
    ['Giao Ban Quản lý dự án rà soát hồ sơ', ['Ban Quản lý dự án'], 'rà soát hồ sơ'],
    ['Phòng Kinh tế: Bố trí kinh phí', ['Phòng Kinh tế'], 'Bố trí kinh phí'],
  ])('%s', (text, chair, action) => {
    const sentence = passage(text)
    const opening = openAssignment(sentence)
    expect(opening?.chair).toEqual(chair)
    expect(sentence.text.slice(opening?.action)).toBe(action)
  })

  it.each([
    'Tổ chức lễ phát động',
    'Báo cáo tổng kết phong trào',
    'Theo dõi, tổng hợp báo cáo từ các phòng',
    'Các nội dung phải thiết thực',
    'Giao ban vào sáng thứ Hai hằng tuần',
    'Giao ban.',
    'Giao ban các đơn vị chủ trì tổ chức',
    'Giao lưu văn nghệ, thể thao với các đơn vị',
    'Giao ước thi đua các đơn vị ký trước ngày 30/01',
    'Giao thông nông thôn: các xã huy động nguồn lực',
  ])('is none in: %s', (text) => {
    expect(openAssignment(passage(text))).toBeNull()
  })
})
