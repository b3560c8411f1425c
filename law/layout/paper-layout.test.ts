import { describe, expect, it } from 'vitest'
import { paperLayout } from './paper-layout.ts'

describe('the layout of administrative papers', () => {
  it('gives every part a size that a paper can have and the provision that says so', () => {
    for (const [element, { size, provision, label }] of Object.entries(paperLayout.letters)) {
      expect(size[0], element).toBeLessThanOrEqual(size[1])
      expect(size[0], element).toBeGreaterThanOrEqual(11)
      expect(size[1], element).toBeLessThanOrEqual(14)
      expect(provision, element).toMatch(/Mục [IV]+/)
      expect(label).not.toBe('')
    }
  })

  it('leaves room for the text between its margins', () => {
    const { page } = paperLayout
    expect(page.left[1] + page.right[1]).toBeLessThan(page.width / 2)
    expect(page.top[1] + page.bottom[1]).toBeLessThan(page.height / 2)
  })
})
