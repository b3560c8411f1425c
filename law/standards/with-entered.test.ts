import { describe, expect, it } from 'vitest'
import { readAt } from '../lib/check.ts'
import { isUnread, type ReadVersion, versionOn } from '../lib/dated.ts'
import { type PlainDate, plainDate } from '../lib/plain-date.ts'
import type { Requirement } from '../lib/requirement.ts'
import { nationalLaw } from './national-law.ts'
import { conflictsWithChecked, withEntered } from './with-entered.ts'

const id = 'eligibility.grassrootsFighter'
const versionFrom = (from: string, until?: string, label = 'nhập'): ReadVersion<Requirement> => ({
  from: plainDate(from),
  ...(until === undefined ? {} : { until: plainDate(until) }),
  value: { kind: 'rating', atLeast: 'excellent', label },
  cite: { source: 'L-06-2026', article: 1 },
  check: readAt('văn bản nhập'),
})
const bookWith = (...versions: ReadVersion<Requirement>[]) =>
  withEntered(
    nationalLaw,
    versions.map((version) => ({ id, version })),
  )
const standardOf = (book: typeof nationalLaw) => {
  const standard = book.standards.grassrootsFighter.individual
  if (standard === undefined) throw new Error('no such standard')
  return standard
}
const labelOn = (book: typeof nationalLaw, day: string): string => {
  const version = versionOn(standardOf(book), { receivedForAppraisalOn: plainDate(day) })
  return isUnread(version) ? 'unread' : version.value.label
}
const days = (book: typeof nationalLaw): readonly (readonly [PlainDate, PlainDate | undefined])[] =>
  standardOf(book).versions.map(({ from, until }) => [from, until])

describe('an entered version', () => {
  it('governs from its first day, in place of the text nobody had read', () => {
    const book = bookWith(versionFrom('2026-10-01'))
    expect(labelOn(book, '2026-09-30')).not.toBe('nhập')
    expect(labelOn(book, '2026-10-01')).toBe('nhập')
    expect(labelOn(book, '2030-01-01')).toBe('nhập')
  })

  it('leaves the unread days before and after it unread', () => {
    const book = bookWith(versionFrom('2026-12-01', '2027-02-01'))
    expect(['2026-11-30', '2026-12-01', '2027-01-31', '2027-02-01'].map((day) => labelOn(book, day))).toEqual(
      ['unread', 'nhập', 'nhập', 'unread'],
    )
  })

  it('gives way to a later entered one, and no day is left without or with two', () => {
    const book = bookWith(
      versionFrom('2027-01-01', undefined, 'sau'),
      versionFrom('2026-10-01', undefined, 'trước'),
    )
    expect([labelOn(book, '2026-12-31'), labelOn(book, '2027-01-01')]).toEqual(['trước', 'sau'])
    const periods = days(book)
    periods.slice(1).forEach(([from], index) => {
      expect(periods[index]?.[1]).toBe(from)
    })
    expect(periods.at(-1)?.[1]).toBeUndefined()
  })

  it('changes no other standard', () => {
    const book = bookWith(versionFrom('2026-10-01'))
    expect(book.standards.advancedWorker).toEqual(nationalLaw.standards.advancedWorker)
    expect(withEntered(nationalLaw, [])).toBe(nationalLaw)
  })

  it('may stand for a general condition as well', () => {
    const hold = { id: 'eligibility.hold', version: versionFrom('2027-03-01') }
    const book = withEntered(nationalLaw, [hold])
    const condition = book.conditions.find((each) => each.id === 'eligibility.hold')
    expect(condition?.versions.at(-1)).toEqual(hold.version)
  })

  it('may cover what the decree of 2025 says beside the amended law, and not what it said before', () => {
    for (const id of ['eligibility.hold', 'eligibility.disciplineServed']) {
      const versions = nationalLaw.conditions.find((each) => each.id === id)?.versions ?? []
      expect(conflictsWithChecked(versions, versionFrom('2026-10-01'))).toBeNull()
      expect(conflictsWithChecked(versions, versionFrom('2026-09-30'))?.cite.source).toBe('ND-152-2025')
    }
  })

  it('conflicts with days whose text was compared, by so much as one', () => {
    const { versions } = standardOf(nationalLaw)
    const period = (from: string, until?: string) => conflictsWithChecked(versions, versionFrom(from, until))
    expect(period('2026-10-01')).toBeNull()
    expect(period('2026-09-30')?.cite).toEqual({ source: 'L-06-2022', article: 23 })
    expect(period('2023-01-01', '2024-01-01')?.cite).toEqual({ source: 'ND-91-2017', article: 9, clause: 3 })
    expect(period('2010-01-01', '2017-10-01')).toBeNull()
    expect(period('2010-01-01', '2017-10-02')).not.toBeNull()
  })
})
