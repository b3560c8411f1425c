import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDeadline } from './deadline.ts'
import { faultOf } from './examples/check-reading.ts'
import { examplePapers, strangePaper } from './examples/strange-papers.ts'
import { readPaper } from './read-paper.ts'

const INPUTS = Number(process.env.READER_INPUTS ?? 100_000)

describe('any text at all', () => {
  it(`gives a reading that loses nothing and points inside the text (${INPUTS} random and damaged papers)`, () => {
    fc.assert(
      fc.property(strangePaper(), (text) => {
        const fault = faultOf(text)
        if (fault !== null) throw new Error(fault)
      }),
      { numRuns: INPUTS, seed: 20310212 },
    )
  }, 600_000)

  it('gives the same reading every time', () => {
    fc.assert(
      fc.property(strangePaper(), (text) => {
        expect(readPaper(text)).toEqual(readPaper(text))
      }),
      { numRuns: 500, seed: 4 },
    )
  })

  it('gives a deadline for any wording', () => {
    fc.assert(
      fc.property(strangePaper(), fc.option(fc.integer({ min: 1900, max: 2199 })), (wording, year) => {
        expect(readDeadline(wording, { year }).kind).toBeTypeOf('string')
      }),
      { numRuns: 5_000, seed: 7 },
    )
  })

  it('finds no fault with the example papers themselves', () => {
    for (const text of examplePapers().values()) expect(faultOf(text)).toBeNull()
  })
})
