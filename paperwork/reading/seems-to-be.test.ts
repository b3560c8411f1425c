import { describe, expect, it } from 'vitest'
import type { PaperTypeCode } from '#law'
import { readPaper } from './read-paper.ts'
import type { Reading, Task } from './reading.ts'
import { isPlan, seemsToBe } from './seems-to-be.ts'

const empty = readPaper('')

const task: Task = {
  id: '1',
  class: 'scheduled',
  section: [],
  text: 'Tổng hợp đăng ký thi đua',
  deadline: { kind: 'before', date: '2026-02-15' },
  chair: ['Văn phòng'],
  coordinate: [],
  chairExplicit: true,
  place: null,
  quarter: [],
  span: { start: 0, end: 0 },
  responsibilitySpans: [],
}

function paper(code: PaperTypeCode | null, tasks: readonly Task[] = []): Reading {
  return { ...empty, header: { ...empty.header, documentType: { code, name: null } }, tasks }
}

describe('what a paper seems to be', () => {
  it.each(['KH', 'CTr', 'PA'] as const)('%s is a plan by its type', (code) => {
    expect(isPlan(paper(code))).toBe(true)
  })

  it.each(['TTr', 'BB', 'BC', 'GM'] as const)('%s is none, whatever days it names', (code) => {
    expect(isPlan(paper(code, [task, task, task, task]))).toBe(false)
  })

  it('another paper is one when it holds a timetable', () => {
    expect(isPlan(paper('QĐ', [task, task]))).toBe(false)
    expect(isPlan(paper('QĐ', [task, task, task]))).toBe(true)
    expect(isPlan(paper(null, [task, task, task]))).toBe(true)
    const undated: Task = { ...task, deadline: { kind: 'none' } }
    expect(isPlan(paper('CV', [undated, undated, undated]))).toBe(false)
  })

  it('is said in words, with what to do when it is no plan', () => {
    expect(seemsToBe(paper('TTr'))).toEqual({
      isPlan: false,
      name: 'Tờ trình',
      sentence:
        'Văn bản này có vẻ là Tờ trình, không phải kế hoạch hay chương trình; hãy kiểm tra lại và chọn đúng tệp kế hoạch.',
    })
    expect(seemsToBe(paper('KH'))).toEqual({
      isPlan: true,
      name: 'Kế hoạch',
      sentence: 'Văn bản là Kế hoạch.',
    })
    expect(seemsToBe(paper(null))).toMatchObject({
      isPlan: false,
      name: null,
      sentence: expect.stringContaining('Chưa nhận ra loại văn bản'),
    })
  })
})
