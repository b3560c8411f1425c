import { describe, expect, it } from 'vitest'
import { namesAgency } from '#modules/organisation'
import { blocFinder } from './find-bloc.ts'

const find = blocFinder(
  [
    { id: 'province', names: ['Ủy ban nhân dân tỉnh An Sơn'] },
    { id: 'homeAffairs', names: ['Sở Nội vụ tỉnh An Sơn'] },
    { id: 'bloc', names: ['Khối thi đua các sở, ngành kinh tế tỉnh An Sơn', 'Khối 3'] },
  ],
  { place: 'An Sơn', isNamed: (printed, names) => namesAgency(printed, names) === 'itself' },
)

describe('whose a paper is', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH AN SƠN', null, 'province'],
    ['UBND TỈNH AN SƠN', null, 'province'],
    ['ỦY BAN NHÂN DÂN', 'TỈNH AN SƠN', 'province'],
    ['SỞ NỘI VỤ', 'ỦY BAN NHÂN DÂN TỈNH AN SƠN', 'homeAffairs'],
    ['Sở Nội vụ', null, 'homeAffairs'],
    ['KHỐI THI ĐUA CÁC SỞ, NGÀNH KINH TẾ', null, 'bloc'],
    ['Khối 3', null, 'bloc'],
    ['SỞ NỘI VỤ', 'ỦY BAN NHÂN DÂN TỈNH BÌNH HẢI', null],
    ['KHỐI 3', 'ỦY BAN NHÂN DÂN TỈNH BÌNH HẢI', null],
    ['SỞ TÀI CHÍNH', 'ỦY BAN NHÂN DÂN TỈNH AN SƠN', null],
    ['ỦY BAN NHÂN DÂN TỈNH BÌNH HẢI', null, null],
    [null, null, null],
  ])('%s of %s is %s', (issuer, parentAgency, wanted) => {
    expect(find({ issuer, parentAgency })).toBe(wanted)
  })
})
