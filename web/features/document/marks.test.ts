import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layMarks, type Mark, type MarkKind } from './marks.ts'

const mark = (kind: MarkKind, start: number, end: number): Mark => ({
  id: `${kind}-${start}`,
  kind,
  start,
  end,
  item: kind,
})

const shown = (runs: Parameters<typeof layMarks>[0], marks: readonly Mark[]) =>
  layMarks(runs, marks).map((segments) =>
    segments.map((segment) => [segment.start, segment.end, ...segment.marks.map(({ kind }) => kind)]),
  )

describe('marks laid over a text', () => {
  it('leave an unmarked run whole', () => {
    expect(shown([{ start: 0, end: 10 }], [])).toEqual([[[0, 10]]])
  })

  it('cut nested marks side by side, the widest named first', () => {
    expect(shown([{ start: 0, end: 20 }], [mark('deadline', 8, 12), mark('task', 2, 18)])).toEqual([
      [
        [0, 2],
        [2, 8, 'task'],
        [8, 12, 'task', 'deadline'],
        [12, 18, 'task'],
        [18, 20],
      ],
    ])
  })

  it('cut marks that overlap without nesting', () => {
    expect(shown([{ start: 0, end: 10 }], [mark('task', 0, 6), mark('movement', 4, 10)])).toEqual([
      [
        [0, 4, 'task'],
        [4, 6, 'task', 'movement'],
        [6, 10, 'movement'],
      ],
    ])
  })

  it('carry a mark over the gap between two runs', () => {
    expect(
      shown(
        [
          { start: 0, end: 5 },
          { start: 7, end: 12 },
        ],
        [mark('task', 3, 9)],
      ),
    ).toEqual([
      [
        [0, 3],
        [3, 5, 'task'],
      ],
      [
        [7, 9, 'task'],
        [9, 12],
      ],
    ])
  })

  it('cover every run without gap, and name exactly the marks that lie there', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 12 })
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat(2)), { maxLength: 8 })
    fc.assert(
      fc.property(spans, lengths, (rawMarks, rawRuns) => {
        const marks = rawMarks.map(([start, width], index) => ({
          ...mark('task', start, start + width),
          id: String(index),
        }))
        let at = 0
        const runs = rawRuns.map(([length, gap]) => {
          const start = at + gap
          at = start + length
          return { start, end: at }
        })
        layMarks(runs, marks).forEach((segments, index) => {
          const run = runs[index]
          expect(segments[0]?.start).toBe(run?.start)
          expect(segments.at(-1)?.end).toBe(run?.end)
          segments.forEach((segment, place) => {
            if (place > 0) expect(segment.start).toBe(segments[place - 1]?.end)
            const expected = marks.filter(({ start, end }) => start <= segment.start && end > segment.start)
            expect(segment.marks.map(({ id }) => id).toSorted()).toEqual(
              expected.map(({ id }) => id).toSorted(),
            )
          })
        })
      }),
    )
  })
})
