import { describe, expect, it } from 'vitest'
import { letterheadNames } from './head-lines.ts'
import { nameInLines, widestLine } from './name-lines.ts'

const lines = (issuer: string) =>
  letterheadNames({ superior: null, issuer })
    .issuer.split(' ')
    .map((line) => line.replaceAll('\u00a0', ' '))

describe('a long name in the letterhead', () => {
  it.each([
    ['Ủy ban nhân dân tỉnh An Sơn', ['ỦY BAN NHÂN DÂN', 'TỈNH AN SƠN']],
    ['Ban Quản lý Khu kinh tế An Sơn', ['BAN QUẢN LÝ', 'KHU KINH TẾ AN SƠN']],
    ['Sở Nông nghiệp và Môi trường tỉnh An Sơn', ['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG TỈNH AN SƠN']],
  ])('is broken where its words part: %s', (name, expected) => {
    expect(lines(name)).toEqual(expected)
  })

  it('is left as it is where it fits, or fits no two lines', () => {
    const look = { size: 12, bold: true, room: 190 }
    expect(nameInLines('SỞ NỘI VỤ', look)).toBe('SỞ NỘI VỤ')
    const three = 'TỔNG CÔNG TY CỔ PHẦN XÂY DỰNG VÀ PHÁT TRIỂN HẠ TẦNG KHU KINH TẾ AN SƠN'
    expect(nameInLines(three, look)).toBe(three)
  })

  it('is as wide as the wider of its lines', () => {
    const look = { size: 12, bold: true }
    const broken = nameInLines('BAN QUẢN LÝ KHU KINH TẾ AN SƠN', { ...look, room: 180 })
    expect(widestLine(broken, look)).toBe(widestLine('KHU KINH TẾ AN SƠN', look))
  })
})
