import { describe, expect, it } from 'vitest'
import { namesAgency } from './names-agency.ts'
import { withPredecessors } from './predecessors.ts'

const names = [
  'Ban Quản lý Khu kinh tế An Sơn',
  'Ban Quản lý',
  'BQLKKT',
  'Ban Quản lý các khu công nghiệp tỉnh An Sơn',
]

describe('a printed name', () => {
  it.each([
    ['Ban Quản lý Khu kinh tế An Sơn', 'itself'],
    ['BAN QUẢN LÝ KHU KINH TẾ TỈNH AN SƠN', 'itself'],
    ['Ban Quản lý Khu kinh tế', 'itself'],
    ['Ban Quản lý các khu công nghiệp tỉnh An Sơn', 'itself'],
    ['Tập thể cán bộ, công chức Ban Quản lý Khu kinh tế An Sơn', 'itself'],
    ['BQLKKT', 'itself'],
    ['Phòng Quản lý Đầu tư, Ban Quản lý Khu kinh tế An Sơn', 'part'],
    ['Văn phòng thuộc Ban Quản lý Khu kinh tế', 'part'],
    ['Ban Quản lý', null],
    ['Ban Quản lý Dự án đầu tư xây dựng An Sơn', null],
    ['Văn phòng', null],
    ['Sở Tài chính tỉnh An Sơn', null],
    ['', null],
  ])('%s is the agency’s: %s', (printed, whose) => {
    expect(namesAgency(printed, names)).toBe(whose)
  })

  it('of a department of three words is its own', () => {
    expect(namesAgency('Văn phòng Sở Nội vụ', ['Sở Nội vụ'])).toBe('part')
  })
})

it('finds all units that went on as one, at any remove, and none twice', () => {
  const followed = [
    { predecessorId: 'a', successorId: 'b' },
    { predecessorId: 'b', successorId: 'c' },
    { predecessorId: 'x', successorId: 'c' },
    { predecessorId: 'c', successorId: 'd' },
  ]
  expect(withPredecessors(['c'], followed)).toEqual(['a', 'b', 'c', 'x'])
  expect(withPredecessors([], followed)).toEqual([])
})
