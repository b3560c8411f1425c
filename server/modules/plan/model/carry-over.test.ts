import { describe, expect, it } from 'vitest'
import { plainDate } from '#law'
import { carriedOver, type PastTask } from './carry-over.ts'

const past: PastTask = {
  id: 'a',
  title: 'Tổng hợp đăng ký thi đua',
  state: 'open',
  deadline: { kind: 'before', date: '2026-03-30', text: 'Trước ngày 30/3/2026' },
  lateFrom: plainDate('2026-03-31'),
  doneOn: null,
  askedBy: null,
  wasThereBefore: false,
}
const over = (task: Partial<PastTask>) => carriedOver({ ...past, ...task }, { from: 2026, to: 2027 })
const moved = 'Thời hạn “Trước ngày 30/3/2026” dời thành “Trước ngày 30/3/2027”.'

describe('what becomes of a task in the next year', () => {
  it('comes again when it was done, with the day and how late it was', () => {
    const done = { state: 'done', doneOn: plainDate('2026-04-02') } as const
    expect(over(done)).toEqual({
      isKept: true,
      sentence: `Có trong kế hoạch năm 2026, xong ngày 02/04/2026, trễ 3 ngày. ${moved}`,
    })
    expect(over({ ...done, doneOn: plainDate('2026-03-30'), wasThereBefore: true }).sentence).toBe(
      `Việc hằng năm, có trong kế hoạch 2025 và 2026, xong ngày 30/03/2026, đúng hạn. ${moved}`,
    )
  })

  it('goes on when it is open, and waits again for what it waited for', () => {
    expect(over({}).sentence).toBe(
      `Có trong kế hoạch năm 2026, chưa xong (hạn hết ngày 30/03/2026). ${moved}`,
    )
    const waiting = over({
      deadline: { kind: 'per-superior-plan', text: 'Theo kế hoạch của Khối' },
      lateFrom: null,
    })
    expect(waiting).toEqual({
      isKept: true,
      sentence: 'Có trong kế hoạch năm 2026, chưa đánh dấu xong. Thời hạn lại chờ: Theo kế hoạch của Khối.',
    })
  })

  it('stays behind when it was cancelled, or done for a paper that asked once', () => {
    expect(over({ state: 'cancelled' }).isKept).toBe(false)
    const askedBy = 'công văn số 9/SNV-TĐ'
    expect(over({ state: 'done', askedBy, doneOn: plainDate('2026-03-01') })).toEqual({
      isKept: false,
      sentence: 'Việc theo công văn số 9/SNV-TĐ, xong ngày 01/03/2026, đúng hạn. Không đưa sang.',
    })
    expect(over({ askedBy }).isKept).toBe(true)
  })

  it('is doubted when it names what happens once', () => {
    expect(over({ title: 'Phục vụ Đại hội thi đua yêu nước' }).sentence).toContain('việc của riêng năm 2026')
  })
})
