import { describe, expect, it } from 'vitest'
import { underHeadings } from './task-headings.ts'

const span = { start: 0, end: 0 }
const section = (path: readonly string[], title: string | null, at: number) => ({
  path: [...path],
  label: `${path.at(-1)}.`,
  title,
  span,
  headingSpan: { start: at, end: at + 10 },
})
const sections = [
  section(['II'], 'Nhiệm vụ', 0),
  section(['II', '1'], 'Quý I', 20),
  section(['II', '1', '1.1'], 'Đăng ký thi đua', 40),
  section(['III'], null, 60),
]
const task = (path: readonly string[], at: number) => ({
  section: path,
  text: 'Đăng ký thi đua',
  deadline: null,
  period: null,
  chair: [],
  coordinate: [],
  place: null,
  spans: [{ start: at, end: at + 5 }],
  change: 'same' as const,
})
const heading = (path: readonly string[], at: number) => underHeadings([task(path, at)], sections)[0]?.section

describe('the heading of a task', () => {
  it('is the nearest titled section above it that is not the task itself', () => {
    expect(heading(['II', '1', '1.1'], 42)).toEqual(['1. Quý I'])
    expect(heading(['II', '1', '1.1'], 100)).toEqual(['1.1. Đăng ký thi đua'])
    expect(heading(['II', '4'], 100)).toEqual(['II. Nhiệm vụ'])
  })
  it('is none where no section has a title', () => {
    expect(heading(['III'], 100)).toEqual([])
    expect(heading([], 100)).toEqual([])
  })
})
