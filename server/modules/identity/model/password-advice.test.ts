import { describe, expect, it } from 'vitest'
import { whyGuessable } from './password-advice.ts'

describe('a password', () => {
  it.each(['1111111111', '1212121212', 'PASSWORD123', '0123456789'])(
    '%s is tried first by everyone',
    (password) => {
      expect(whyGuessable(password, [])).toMatch(/dễ đoán/)
    },
  )

  it.each(['nguyenvana', 'nguyenvana12', 'nguyenvana@anson.example', 'NguyenVanA!'])(
    '%s is the name of its owner',
    (password) => {
      expect(whyGuessable(password, ['nguyenvana', 'nguyenvana@anson.example'])).toMatch(/tên đăng nhập/)
    },
  )

  it('may hold a short name among other words', () => {
    expect(whyGuessable('an uong dieu do', ['an', 'an@anson.example'])).toBeUndefined()
    expect(whyGuessable('nguyenvana trồng sen', ['nguyenvana'])).toBeUndefined()
  })
})
