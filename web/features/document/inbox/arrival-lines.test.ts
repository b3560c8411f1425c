import { describe, expect, it } from 'vitest'
import type { Arrival } from '#contract/arrival'
import type { QueuedPaper } from '../paper-queue.ts'
import { batchOf, isServerAtWork, latestArrival } from './arrival-lines.ts'

const arrived = (given: Partial<Arrival>): Arrival => ({
  id: 'a',
  fileName: 'cong-van.pdf',
  byteSize: 1200,
  state: 'waiting',
  arrivedAt: '2026-05-20T03:00:00Z',
  progress: null,
  sentence: null,
  paperId: null,
  alreadyKept: false,
  ...given,
})

const outbound: readonly QueuedPaper[] = [
  { id: 1, file: new File(['x'], 'mot.docx'), state: { kind: 'sending', share: 0.4 } },
  { id: 2, file: new File(['x'], 'hai.docx'), state: { kind: 'refused', sentence: 'Tệp quá lớn.' } },
  { id: 3, file: new File(['x'], 'ba.docx'), state: { kind: 'waiting' } },
]

describe('the files that were dropped', () => {
  it('stand with what failed first and what is read last', () => {
    const arrivals = [
      arrived({ id: 'read', state: 'read' }),
      arrived({ id: 'reading', state: 'reading', progress: { done: 2, total: 7 } }),
      arrived({ id: 'failed', state: 'failed', sentence: 'Tệp hỏng.' }),
    ]
    const { lines } = batchOf(outbound, arrivals, '')
    expect(lines.map(({ stage, sentence }) => `${stage}: ${sentence}`)).toEqual([
      'failed: Tệp quá lớn.',
      'failed: Tệp hỏng.',
      'reading: Đang nhận dạng chữ: trang 3/7',
      'sending: Đang gửi 40 %',
      'waiting: Chờ gửi',
      'read: Đã đọc xong',
    ])
  })

  it('are counted together, whether they are here or with the server', () => {
    const arrivals = [
      arrived({ state: 'read' }),
      arrived({ id: 'b', state: 'read', alreadyKept: true }),
      arrived({ id: 'c', state: 'failed' }),
    ]
    expect(batchOf(outbound, arrivals, '')).toMatchObject({
      total: 6,
      finished: 4,
      failed: 2,
      isUnderWay: true,
    })
    expect(batchOf([], arrivals, '')).toMatchObject({ total: 3, finished: 3, isUnderWay: false })
  })

  it('are forgotten once they were read and seen, but not while they wait or failed', () => {
    const arrivals = [
      arrived({ id: 'old', state: 'read', arrivedAt: '2026-05-20T02:00:00Z' }),
      arrived({ id: 'failed', state: 'failed', arrivedAt: '2026-05-20T02:00:00Z' }),
      arrived({ id: 'new', state: 'read', arrivedAt: '2026-05-20T04:00:00Z' }),
    ]
    const { lines } = batchOf([], arrivals, '2026-05-20T03:00:00Z')
    expect(lines.map(({ key }) => key)).toEqual(['failed', 'new'])
    expect(latestArrival(arrivals)).toBe('2026-05-20T04:00:00Z')
  })

  it('say no page number of a single picture, and none before it is known', () => {
    const sentenceWith = (progress: Arrival['progress']) =>
      batchOf([], [arrived({ state: 'reading', progress })], '').lines[0]?.sentence
    expect(sentenceWith(null)).toBe('Đang đọc…')
    expect(sentenceWith({ done: 0, total: 1 })).toBe('Đang nhận dạng chữ trên ảnh')
    expect(sentenceWith({ done: 7, total: 7 })).toBe('Đang nhận dạng chữ: trang 7/7')
  })

  it('keep the page asking only while the server has something to do', () => {
    expect(isServerAtWork([arrived({ state: 'read' }), arrived({ state: 'failed' })])).toBe(false)
    expect(isServerAtWork([arrived({ state: 'waiting' })])).toBe(true)
  })
})
