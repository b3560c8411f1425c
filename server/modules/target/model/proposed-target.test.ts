import { describe, expect, it } from 'vitest'
import { expectationWords } from '../present/expectation.ts'
import { awardOfBase, proposedTarget, type ReadTarget } from './proposed-target.ts'

type Figure = readonly [ReadTarget['comparator'], ReadTarget['value'], string | null]
const read = (text: string, [comparator, value, unit]: Figure) =>
  proposedTarget({ text, comparator, value, unit }, 2026)

describe('a target that a paper states', () => {
  it('is of the award whose longest name it holds, taken of those it names', () => {
    const found = read('100% phòng, đơn vị thuộc Ban Quản lý đạt danh hiệu Tập thể lao động tiên tiến', [
      '=',
      100,
      '%',
    ])
    expect(found).toMatchObject({
      award: 'advancedCollective',
      population: 'collectives',
      counting: 'share',
      amount: { of: 100, over: 100 },
      baseWords: 'tổng số phòng, đơn vị thuộc Ban Quản lý',
    })
    expect(expectationWords(found)).toBe('Đạt 100% trong tổng số phòng, đơn vị thuộc Ban Quản lý')
  })

  it('is an upper bound where the paper says so', () => {
    const found = read('không quá 15% cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở', ['<=', 15, '%'])
    expect(found).toMatchObject({ award: 'grassrootsFighter', comparison: 'atMost', population: 'persons' })
    expect(expectationWords(found)).toBe('Không quá 15% trong tổng số cá nhân')
  })

  it('names the award that its share is taken of', () => {
    const text = '12,5% Chiến sĩ thi đua cơ sở trong tổng số Lao động tiên tiến'
    expect(awardOfBase({ text })).toBe('advancedWorker')
    expect(read(text, ['=', 12.5, '%'])).toMatchObject({
      award: 'grassrootsFighter',
      amount: { of: 125, over: 1000 },
      baseWords: 'tổng số Lao động tiên tiến',
    })
  })

  it('counts things in their own noun, little by little', () => {
    const found = read('Có ít nhất 06 sáng kiến được công nhận cấp cơ sở', ['>=', 6, 'sáng kiến'])
    expect(found).toMatchObject({
      award: null,
      measure: 'Sáng kiến được công nhận cấp cơ sở',
      counting: 'count',
      amount: { of: 6, over: 1 },
      countedUnit: 'sáng kiến',
      pace: 'steady',
      baseWords: null,
    })
    expect(expectationWords(found)).toBe('Ít nhất 6 sáng kiến')
  })

  it('is a figure where its share is of nothing that can be counted', () => {
    const found = read('Tốc độ tăng thu ngân sách đạt 3,8% - 4,2%', ['range', [3.8, 4.2], '%'])
    expect(found).toMatchObject({ counting: 'figure', comparison: 'atLeast', amount: { of: 38, over: 10 } })
    expect(expectationWords(found)).toBe('Ít nhất 3,8%')
  })
})
