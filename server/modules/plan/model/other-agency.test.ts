import { describe, expect, it } from 'vitest'
import { otherAgency } from './other-agency.ts'

const own = {
  name: 'Ban Quản lý Khu kinh tế An Sơn',
  names: [
    'Ban Quản lý Khu kinh tế An Sơn',
    'Ban Quản lý',
    'BQLKKT',
    'BQLKCN',
    'Ban Quản lý các khu công nghiệp tỉnh An Sơn',
  ],
  symbol: 'BQLKKT',
  place: 'An Sơn',
  superiorName: 'Ủy ban nhân dân tỉnh An Sơn',
}
const paper = {
  issuer: 'BAN QUẢN LÝ KHU KINH TẾ',
  parentAgency: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN',
  symbol: 'KH-BQLKKT',
  place: 'An Sơn',
}

describe('a paper', () => {
  it.each([
    ['with the name without its province', {}],
    ['with a former name', { issuer: 'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH AN SƠN', symbol: 'KH-BQLKCN' }],
    ['with a former symbol and a bare name', { issuer: 'BAN QUẢN LÝ', symbol: 'KH-BQLKCN' }],
    ['with its province in the name', { issuer: 'BAN QUẢN LÝ KHU KINH TẾ TỈNH AN SƠN' }],
    ['whose letterhead is lost', { issuer: null, parentAgency: null, symbol: null, place: null }],
    ['whose place is spelled with its province', { place: 'tỉnh An Sơn' }],
    ['whose issuer is lost but whose symbol is ours', { issuer: null }],
  ])('%s is our own', (_what, changes) => {
    expect(otherAgency({ ...paper, ...changes }, own)).toBeNull()
  })

  it.each([
    ['of the same kind of board in another province', { place: 'Hà Bắc' }, 'nơi ban hành là “Hà Bắc”'],
    [
      'under another province',
      { parentAgency: 'ỦY BAN NHÂN DÂN TỈNH HÀ BẮC' },
      'cơ quan cấp trên là “ỦY BAN NHÂN DÂN TỈNH HÀ BẮC”',
    ],
    [
      'of another agency of our province',
      { issuer: 'SỞ NỘI VỤ', symbol: 'KH-SNV' },
      'cơ quan ban hành là “SỞ NỘI VỤ”',
    ],
    [
      'of another board of our province',
      { issuer: 'BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG AN SƠN', symbol: 'KH-BQLDA' },
      'cơ quan ban hành là “BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG AN SƠN”',
    ],
    ['of a bare board with another symbol', { issuer: 'BAN QUẢN LÝ', symbol: 'KH-BQLDA' }, 'ký hiệu là'],
    ['with another symbol and no issuer', { issuer: null, symbol: '15/KH-SNV' }, 'ký hiệu là “15/KH-SNV”'],
  ])('%s is asked about', (_what, changes, difference) => {
    const doubt = otherAgency({ ...paper, ...changes }, own)
    expect(doubt).toMatchObject({ kind: 'otherAgency', sentence: expect.stringContaining(difference) })
    expect(doubt?.sentence).toContain('hãy xác nhận trước khi ghi')
  })
})
