import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteContext } from './quote-context.ts'

describe('the words around a quote', () => {
  it('begin and end with a line', () => {
    const text = 'Mục I\n1. Phát động.\n2. Đăng ký thi đua.\n3. Sơ kết.\nMục II'
    const start = text.indexOf('Đăng')
    const context = quoteContext(text, { start, end: start + 4 }, 5)
    expect(context).toEqual({ before: '1. Phát động.\n2. ', quote: 'Đăng', after: ' ký thi đua.' })
  })

  it('are the whole text when it is short', () => {
    expect(quoteContext('một hai ba', { start: 4, end: 7 })).toEqual({
      before: 'một ',
      quote: 'hai',
      after: ' ba',
    })
  })

  it('always hold the quote and join to a piece of the text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.tuple(fc.nat(40), fc.nat(40), fc.nat(20)),
        (text, [start, length, reach]) => {
          const span = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) }
          const { before, quote, after } = quoteContext(text, span, reach)
          expect(quote).toBe(text.slice(span.start, span.end))
          expect(text).toContain(before + quote + after)
        },
      ),
    )
  })
})
