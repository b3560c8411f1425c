import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../lib/plain-date.ts'
import { isSourceId, sourceIds, sources } from './documents.ts'
import { amendedBy, replacedBy, validityOn } from './life.ts'

describe('the library of instruments', () => {
  it.each(sourceIds)('%s ends after it begins and begins no earlier than it was issued', (id) => {
    const { issuedOn, inForceFrom, inForceUntil } = sources[id]
    if (issuedOn && inForceFrom) expect(issuedOn <= inForceFrom).toBe(true)
    if (inForceFrom && inForceUntil) expect(inForceFrom < inForceUntil).toBe(true)
  })

  it.each(sourceIds)('%s carries its number in its title and says what it is about', (id) => {
    const { number, title, subject, issuer } = sources[id]
    expect(title).toContain(number)
    expect(subject).not.toBe('')
    expect(issuer).not.toBe('')
  })

  it('has no two instruments of one number', () => {
    const numbers = sourceIds.map((id) => sources[id].number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it.each(sourceIds)('%s takes no place of a later one, nor of itself', (id) => {
    const { inForceFrom, replaces = [], amends = [] } = sources[id]
    for (const other of [...replaces, ...amends]) {
      expect(other).not.toBe(id)
      const begun = sources[other].inForceFrom
      if (inForceFrom && begun) expect(begun < inForceFrom).toBe(true)
    }
  })

  it('knows relations from both sides', () => {
    expect(replacedBy('ND-91-2017')).toEqual(['ND-98-2023'])
    expect(amendedBy('ND-91-2017')).toEqual(['ND-122-2018'])
    expect(amendedBy('L-06-2022')).toEqual(['L-06-2026'])
    expect(replacedBy('L-06-2026')).toEqual([])
  })

  it('knows its own ids only', () => {
    expect(isSourceId('ND-91-2017')).toBe(true)
    expect(isSourceId('toString')).toBe(false)
  })
})

describe('whether an instrument applies on a day', () => {
  const decree = sources['ND-91-2017']
  const first = plainDate('2017-10-01')
  const over = plainDate('2024-01-01')

  it('turns on the days of its life', () => {
    expect(validityOn(decree, addDays(first, -1))).toBe('notYet')
    expect(validityOn(decree, first)).toBe('inForce')
    expect(validityOn(decree, addDays(over, -1))).toBe('inForce')
    expect(validityOn(decree, over)).toBe('expired')
  })

  it('is unknown where a day is not known, unless the other day decides', () => {
    expect(validityOn(sources['ND-65-2014'], plainDate('2015-01-01'))).toBe('unknown')
    expect(validityOn(sources['ND-65-2014'], first)).toBe('expired')
    expect(validityOn(sources['ND-13-2012'], first)).toBe('unknown')
    expect(validityOn(sources['ND-13-2012'], plainDate('2012-01-01'))).toBe('notYet')
  })

  it('goes on where no end is set', () => {
    expect(validityOn(sources['L-06-2022'], plainDate('2030-01-01'))).toBe('inForce')
  })
})
