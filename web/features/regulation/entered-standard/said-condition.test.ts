import { describe, expect, it } from 'vitest'
import { parseRequirement } from '#contract/requirement'
import { conditionGroups, conditionWords, contentWords, firstCondition } from './condition-words.ts'
import { saidCondition } from './said-condition.ts'

describe('a condition', () => {
  it('reads as a sentence', () => {
    expect(saidCondition(firstCondition('rating'))).toBe(
      'năm xét được xếp loại hoàn thành tốt nhiệm vụ trở lên',
    )
    expect(saidCondition(firstCondition('titleRun'))).toBe(
      'có 03 lần liên tục đạt Chiến sĩ thi đua cơ sở, mỗi lần sau cách lần trước không quá 01 năm',
    )
    expect(saidCondition(firstCondition('memberShare'))).toBe('có từ 70% là cá nhân đạt Lao động tiên tiến')
    expect(saidCondition(firstCondition('ground'))).toBe('loại hình khen thưởng là Khen thưởng công trạng')
  })

  it('shows a gap where nothing was given', () => {
    expect(saidCondition({ kind: 'holdsAward', award: 'x' })).toBe('đã được tặng … ít nhất … lần')
    expect(saidCondition({ kind: 'ground', oneOf: [] })).toBe('loại hình khen thưởng là …')
  })

  it('is offered once, and begins complete', () => {
    const offered = conditionGroups.flatMap(({ kinds }) => kinds)
    expect(offered.toSorted()).toEqual(Object.keys(conditionWords).toSorted())
    for (const kind of offered) {
      const requirement = { label: 'x', ...firstCondition(kind) }
      expect(parseRequirement(requirement).problems, kind).toEqual([])
    }
    const having = Object.entries(contentWords).map(([kind, { first }]) => ({ kind, ...first }))
    expect(parseRequirement({ label: 'x', ...firstCondition('ratingRun'), having }).problems).toEqual([])
  })
})
