import { expect, it } from 'vitest'
import { isOfIssuer } from './is-of-issuer.ts'

it.each([
  [null, 'Ủy ban nhân dân tỉnh An Sơn', true],
  ['UBND tỉnh', 'Ủy ban nhân dân tỉnh An Sơn', true],
  ['Ủy ban nhân dân tỉnh An Sơn', 'UBND Tỉnh', true],
  ['HĐND thành phố Đông Lĩnh', 'Hội đồng nhân dân TP. Đông Lĩnh', true],
  ['BQL Khu kinh tế An Sơn', 'Ban Quản lý Khu kinh tế An Sơn', true],
  ['BQL KKT An Sơn', 'Ban Quản lý Khu kinh tế An Sơn', true],
  ['UBND tỉnh Bình Sơn', 'Ủy ban nhân dân tỉnh An Sơn', false],
  ['UBND', 'UBNDX', false],
  ['Hội đồng nhân dân tỉnh An Sơn', 'Ủy ban nhân dân tỉnh An Sơn', false],
])('of “%s”, an instrument of “%s”: %s', (printed, issuer, same) => {
  expect(isOfIssuer(printed, issuer)).toBe(same)
})
