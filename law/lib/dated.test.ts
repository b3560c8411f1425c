import { describe, expect, it } from 'vitest'
import { notCompared, readAt } from './check.ts'
import {
  type Dated,
  inForce,
  isUnread,
  lastChecked,
  NothingInForce,
  TextNotRead,
  versionOn,
} from './dated.ts'
import { plainDate } from './plain-date.ts'

const cite = { source: 'L-06-2022', article: 1 } as const
const years: Dated<number, 'decidedOn'> = {
  id: 'test.years',
  label: 'Số năm',
  governedBy: 'decidedOn',
  verifiedOn: plainDate('2026-11-21'),
  versions: [
    {
      from: plainDate('2024-01-01'),
      until: plainDate('2025-01-01'),
      value: 1,
      cite,
      check: readAt('Công báo'),
    },
    {
      from: plainDate('2025-01-01'),
      until: plainDate('2026-01-01'),
      value: 2,
      cite,
      check: notCompared('Chưa đối chiếu.'),
    },
    { from: plainDate('2026-01-01'), unread: 'Chưa đọc được.', cite: { source: 'L-06-2026' } },
  ],
}
const on = (day: string) => ({ decidedOn: plainDate(day) })

describe('what the law said on a day', () => {
  it('changes on the first day of a version, not before and not after', () => {
    expect(inForce(years, on('2024-01-01')).value).toBe(1)
    expect(inForce(years, on('2024-12-31')).value).toBe(1)
    expect(inForce(years, on('2025-01-01')).value).toBe(2)
  })

  it('is refused before the first version', () => {
    expect(() => versionOn(years, on('2023-12-31'))).toThrow(NothingInForce)
    expect(() => inForce(years, on('2023-12-31'))).toThrow('test.years says nothing on 2023-12-31')
    expect(() => lastChecked(years, on('2023-12-31'))).toThrow(NothingInForce)
  })

  it('is refused where nobody has read the text, and never borrowed', () => {
    expect(() => inForce(years, on('2026-01-01'))).toThrow(TextNotRead)
    expect(() => inForce(years, on('2026-01-01'))).toThrow(
      'the text of test.years in force on 2026-01-01 has not been read',
    )
    expect(isUnread(versionOn(years, on('2026-01-01')))).toBe(true)
  })

  it('may be previewed by the last version read, which says why it is provisional', () => {
    expect(lastChecked(years, on('2024-06-01'))).toMatchObject({ version: { value: 1 }, provisional: null })
    expect(lastChecked(years, on('2025-06-01'))).toMatchObject({
      version: { value: 2 },
      provisional: 'Chưa đối chiếu.',
    })
    expect(lastChecked(years, on('2026-06-01'))).toMatchObject({
      version: { value: 2 },
      provisional: 'Chưa đọc được.',
    })
  })

  it('has no preview where no earlier text was read', () => {
    const unread = { ...years, versions: years.versions.slice(2) }
    expect(lastChecked(unread, on('2026-06-01'))).toEqual({ version: null, provisional: 'Chưa đọc được.' })
  })

  it('does not compile for a day that does not govern', () => {
    // @ts-expect-error money follows the decision: the day of receipt is no day of this number
    expect(() => inForce(years, { receivedForAppraisalOn: plainDate('2024-06-01') })).toThrow()
  })
})
