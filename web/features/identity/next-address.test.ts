import { describe, expect, it } from 'vitest'
import { nextAddress } from './next-address.ts'

describe('the address after signing in', () => {
  it('is the page that was asked for', () => {
    expect(nextAddress('/plans/1?view=list')).toBe('/plans/1?view=list')
  })

  it.each([undefined, '', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])(
    'is the first page for %s',
    (wanted) => {
      expect(nextAddress(wanted)).toBe('/')
    },
  )
})
