import { describe, expect, it } from 'vitest'
import { clocksIn, diceIn, identifiersIn, parseCode, switchedOffTestsIn } from './code.ts'

const textsIn = (find: typeof clocksIn, source: string) =>
  find(parseCode('x.tsx', source)).map(({ text }) => text)

describe('the reading of source text', () => {
  it('takes names for names and leaves comments, strings and JSX text alone', () => {
    const source = `// chú thích
      type Kế = { readonly hạn: string }
      const tờTrình = { số: 'số' }; const { số: n } = tờTrình
      const view = <Card title="tiêu đề">nội dung {n}</Card>
      const pattern = /mẫu/u; const text = \`chữ \${view}\``
    expect(textsIn(identifiersIn, source).filter((name) => /[^\x20-\x7e]/.test(name))).toEqual([
      'Kế',
      'hạn',
      'tờTrình',
      'số',
      'tờTrình',
    ])
  })

  it('knows the ways to ask the time, and lets a given day pass', () => {
    const source = `Date.now(); new Date(); new Date; Date(); performance.now(); globalThis.Date
      new Date('2026-01-01'); new Date(2026, 0, 1); Date.parse('x'); const now = 'Date.now()' // Date.now()`
    expect(textsIn(clocksIn, source)).toEqual([
      'Date.now',
      'new Date()',
      'new Date()',
      'Date()',
      'performance.now',
    ])
  })

  it('knows the die', () => {
    expect(textsIn(diceIn, 'Math.random(); const roll = Math.random; Math.floor(1)')).toHaveLength(2)
  })

  it('knows the ways to switch a test off, and lets a condition pass', () => {
    const source = `it.${'skip'}('a', f); describe.${'only'}.each([])('b', f); test.${'todo'}('c'); ${'xit'}('d', f)
      it.skipIf(absent)('e', f); list.skip(1); it('skip only')`
    expect(textsIn(switchedOffTestsIn, source)).toEqual(['it.skip', 'describe.only', 'test.todo', 'xit'])
  })

  it('says the line', () => {
    expect(diceIn(parseCode('x.ts', '\n\nMath.random()'))).toEqual([{ text: 'Math.random', line: 3 }])
  })
})
