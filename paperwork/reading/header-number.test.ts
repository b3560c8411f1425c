import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const numberOf = (line: string) =>
  readPaper(
    `UBND XÃ ĐÔNG SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${line}\n\nKẾ HOẠCH\nThi đua năm 2031\n\nI. NỘI DUNG\n`,
  ).header.number

describe('the number of a paper', () => {
  it.each([
    ['Số: 27/KH-UBND', '27', 'KH-UBND'],
    ['Số: 27 / KH - UBND', '27', 'KH-UBND'],
    ['Số: 07-CTr/ĐU', '07-CTr', 'ĐU'],
    ['Số:      /KH-UBND', null, 'KH-UBND'],
    ['Số: 14/2031/QĐ-UBND', '14', '2031/QĐ-UBND'],
    ['Số: 27/\nKH-UBND', '27', 'KH-UBND'],
  ])('is read from %j', (line, value, symbol) => {
    expect(numberOf(line)).toEqual({ value, symbol })
  })

  it.each([
    'Số:      /\nĐông Sơn, ngày    tháng 3 năm 2031',
    'Số:     /          TP. Đông Sơn, ngày    tháng 3 năm 2031',
    'Số: …/…          Đông Sơn, ngày … tháng 3 năm 2031',
    'Số:     /          ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
  ])('is nothing where nothing is filled in: %j', (line) => {
    expect(numberOf(line)).toEqual({ value: null, symbol: null })
  })
})
