import { describe, expect, it } from 'vitest'
import { activeShortcuts, addShortcuts, nameOf, type Shortcut, shortcutFor } from './shortcuts.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', true>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})
const shortcut = (keys: string): Shortcut => ({ keys, label: keys, run: () => undefined })

describe('the keyboard', () => {
  it('names a press the same on every machine', () => {
    expect(nameOf(press('k', { ctrlKey: true }))).toBe('Ctrl+K')
    expect(nameOf(press('k', { metaKey: true }))).toBe('Ctrl+K')
    expect([nameOf(press('G')), nameOf(press('?')), nameOf(press('Escape'))]).toEqual(['g', '?', 'Escape'])
  })

  it('knows two keys one after the other, and the second alone when the first was too long ago', () => {
    const layers = [[shortcut('g k'), shortcut('k')]]
    expect(shortcutFor(press('k'), 'g', layers)?.keys).toBe('g k')
    expect(shortcutFor(press('k'), null, layers)?.keys).toBe('k')
    expect(shortcutFor(press('x'), 'g', layers)).toBeUndefined()
  })

  it('lets the page that was opened last decide, and takes its keys away with it', () => {
    const [below, above] = [shortcut('e'), shortcut('e')]
    addShortcuts([below])
    const remove = addShortcuts([above])
    expect(shortcutFor(press('e'), null, activeShortcuts())).toBe(above)
    remove()
    expect(shortcutFor(press('e'), null, activeShortcuts())).toBe(below)
  })
})
