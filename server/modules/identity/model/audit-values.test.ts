import { describe, expect, it } from 'vitest'
import { bestPracticeStateLabels } from '#contract/best-practice'
import { blocKindLabels, blocLevelLabels, blocPartLabels } from '#contract/bloc'
import { enteredStandardStateLabels } from '#contract/entered-standard'
import { inspectionStageLabels, memberPartLabels } from '#contract/inspection'
import { instrumentKindLabels, instrumentLevelLabels } from '#contract/instrument'
import { movementKindLabels, movementStateLabels } from '#contract/movement'
import { unitKindLabels } from '#contract/organisation'
import { periodLabels } from '#contract/overview'
import { participationStateLabels } from '#contract/participation'
import { reportStateLabels } from '#contract/period-report'
import { propagandaKindLabels, propagandaStateLabels } from '#contract/propaganda'
import { recommendationStateLabels } from '#contract/recommendation'
import { localLevelLabels } from '#contract/regulation'
import { roleLabels } from '#contract/role'
import { valueKindLabels } from '#contract/target'
import { partAnswerLabels } from '#contract/task-work'
import { describeChange } from './describe-change.ts'

// A model may import only types, so the words stand there a second time; here they are held to be the same.

// What is only told by other facts is stored nowhere.
const { planned: _planned, underWay: _underWay, ...inspectionStates } = inspectionStageLabels
const { pending: _pending, ...recommendationStates } = recommendationStateLabels

type Words = Readonly<Record<string, string>>

const said: readonly (readonly [table: string, column: string, words: Words])[] = [
  ['membership', 'roles', roleLabels],
  ['unit', 'kind', unitKindLabels],
  ['instrument', 'kind', instrumentKindLabels],
  ['instrument', 'level', instrumentLevelLabels],
  ['local_rule', 'level', localLevelLabels],
  ['entered_standard', 'state', enteredStandardStateLabels],
  ['bloc', 'kind', blocKindLabels],
  ['bloc', 'level', blocLevelLabels],
  ['bloc_part', 'part', blocPartLabels],
  ['confirmation', 'answer', partAnswerLabels],
  ['period_report', 'period', periodLabels],
  ['period_report', 'state', reportStateLabels],
  ['inspection', 'state', inspectionStates],
  ['inspection_member', 'part', memberPartLabels],
  ['recommendation', 'state', recommendationStates],
  ['movement', 'kind', movementKindLabels],
  ['movement', 'state', movementStateLabels],
  ['participation', 'state', participationStateLabels],
  ['best_practice', 'state', bestPracticeStateLabels],
  ['target_value', 'kind', valueKindLabels],
  ['propaganda_item', 'kind', propagandaKindLabels],
  ['propaganda_item', 'state', propagandaStateLabels],
]

describe('what the audit says of a value', () => {
  it.each(said)('%s.%s: is what the program says elsewhere', (table, column, words) => {
    const told = Object.keys(words).map((code) => {
      const [change] = describeChange({ table, before: {}, after: { [column]: code } }, new Map())
      return [code, change?.after]
    })
    expect(Object.fromEntries(told)).toEqual(words)
  })
})
