import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examplePapers, strangePaper } from './examples/strange-papers.ts'
import { partsOf } from './parts.ts'

const example = (name: string) => examplePapers().get(name) ?? ''

describe('the papers in a file', () => {
  it('are one in the usual case, with its annexes and lists', () => {
    for (const [name, text] of examplePapers()) {
      expect(partsOf(text), name).toHaveLength(1)
      expect(partsOf(text)[0], name).toMatchObject({ start: 0, end: text.length })
    }
  })

  it('are parted where another letterhead stands behind a closing, and named', () => {
    const papers = [example('award-proposal.txt'), example('award-minutes.txt'), example('award-annex.txt')]
    const text = papers.join('\n')
    const parts = partsOf(text)
    expect(parts.map(({ name }) => name)).toEqual([
      'Tờ trình số 12/TTr-THHB: V/v đề nghị khen thưởng năm học 2025-2026',
      'Biên bản số 05/BB-HĐTĐKT: Họp Hội đồng Thi đua - Khen thưởng năm 2026',
      'Quyết định số 1520/QĐ-UBND: Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    ])
    expect(parts.map(({ start, end }) => text.slice(start, end).trim())).toEqual(
      papers.map((each) => each.trim()),
    )
  })

  it('cover any text without a gap, in order', () => {
    fc.assert(
      fc.property(fc.array(strangePaper(), { maxLength: 3 }), (texts) => {
        const text = texts.join('\n')
        const parts = partsOf(text)
        expect(parts[0]?.start).toBe(0)
        expect(parts.at(-1)?.end).toBe(text.length)
        for (const [index, part] of parts.entries()) {
          expect(part.end).toBeGreaterThanOrEqual(part.start)
          if (index > 0) expect(part.start).toBe(parts[index - 1]?.end)
        }
      }),
      { numRuns: 1_000, seed: 5 },
    )
  })
})
