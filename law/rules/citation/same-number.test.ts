import { describe, expect, it } from 'vitest'
import { isCutShort, numberAndYear, numberKey } from './same-number.ts'

describe('how a number compares', () => {
  it.each([
    ['91/2017/NĐ-CP', '91/2017/ND-CP'],
    ['91/2017/nđ-cp', '91/2017/ND-CP'],
    ['91/2017/ÐĐ–CP', '91/2017/DD-CP'],
    ['91/2017/NĐ−CP', '91/2017/ND-CP'],
    ['  91 / 2017 / NĐ - CP  ', '91/2017/ND-CP'],
    ['Số: 091/2017/NĐ-CP', '91/2017/ND-CP'],
    ['số 001/QĐ-TTg', '1/QD-TTG'],
    ['SỐ 34-CT/TW', '34-CT/TW'],
    ['SO 34 . CT', '34CT'],
    ['O8/2O17/TT-BNV', '8/2O17/TT-BNV'],
    ['lIO/KH-LĐTBXH', '110/KH-LDTBXH'],
    ['1OOl/KH-OIL', '1001/KH-OIL'],
    ['KH-OIL', 'KH-OIL'],
    ['0/KH', '0/KH'],
    ['000/KH', '0/KH'],
    ['2746/HD-BSO:', '2746/HD-BSO:'],
    [' . ', ''],
  ])('%j as %j', (number, key) => {
    expect(numberKey(number)).toBe(key)
  })
})

describe('the number and year of a number', () => {
  it.each([
    ['12/2019/TT-BNV', '12/2019'],
    ['12/2019', '12/2019'],
    ['12/20190', null],
    ['12/201/TT', null],
    ['A12/2019/TT', null],
    ['500/QD-TTG', null],
    ['2019', null],
    ['', null],
  ])('of %j are %j', (key, both) => {
    expect(numberAndYear(key)).toBe(both)
  })
})

describe('a number that leaves out the end of another', () => {
  it.each([
    ['12/2019', '12/2019/TT-BNV', true],
    ['12/2019/TT', '12/2019/TT-BNV', true],
    ['12/2019/TT-B', '12/2019/TT-BNV', false],
    ['12/2019/TT-BNV', '12/2019/TT-BNV', false],
    ['2/2019', '12/2019/TT-BNV', false],
    ['13/2019', '12/2019/TT-BNV', false],
  ])('%s of %s: %s', (cited, full, cut) => {
    expect(isCutShort(cited, full)).toBe(cut)
  })
})
