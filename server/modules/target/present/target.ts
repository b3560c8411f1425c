import type { Target, TargetValueKind } from '#contract/target'
import { awards, isAwardCode, type PlainDate, plainDate } from '#law'
import { standingSentence } from '../model/standing-sentence.ts'
import { type Measured, standingOn, type TimedAim } from '../model/target-standing.ts'
import type { TypedValue } from '../store/target-values.ts'
import type { StoredTarget } from '../store/targets.ts'
import { expectationWords, unitWordsOf } from './expectation.ts'

/** The targets of one year with how each stands on a day. Shares of other targets move with those. */
export function presentTargets(
  targets: readonly StoredTarget[],
  values: readonly TypedValue[],
  today: PlainDate,
): Target[] {
  const byId = new Map(targets.map((target) => [target.id, target]))
  const typed = new Map(values.map((value) => [`${value.targetId} ${value.kind}`, value]))
  const lastValue = (id: string, kind: TargetValueKind): TypedValue | null => {
    const value = typed.get(`${id} ${kind}`)
    return value === undefined || value.hundredths === null ? null : value
  }
  return targets.map((target) => {
    const base = target.baseTargetId === null ? null : (byId.get(target.baseTargetId) ?? null)
    return presentTarget({ target, base, lastValue, today })
  })
}

interface Shown {
  readonly target: StoredTarget
  readonly base: StoredTarget | null
  readonly lastValue: (id: string, kind: TargetValueKind) => TypedValue | null
  readonly today: PlainDate
}

function presentTarget({ target, base, lastValue, today }: Shown): Target {
  const { stated, ordinal: _ordinal, ...content } = target
  const { aim, measured } = measuredBy({ target, base, lastValue })
  const found = standingOn(aim, measured, today)
  const baseWords = base ? `số ${base.measure}` : target.baseWords
  const shown = (kind: TargetValueKind) => presentValue(lastValue(target.id, kind))
  return {
    ...content,
    awardLabel: target.award !== null && isAwardCode(target.award) ? awards[target.award].name : null,
    expectation: expectationWords({ ...target, baseWords }),
    unitWords: unitWordsOf(target),
    values: { base: shown('base'), registered: shown('registered'), achieved: shown('achieved') },
    neededRegistered: inWholes(found.neededRegistered),
    neededAchieved: inWholes(found.neededAchieved),
    gap: inWholes(found.gap),
    standing: found.standing,
    because: standingSentence({ aim, measured, found }),
    quote: stated?.quote ?? null,
    paperId: stated?.paperId ?? null,
    span: stated?.span ?? null,
  }
}

/** A share of another target is taken of what is registered there, and of what is achieved there once something is. */
function measuredBy({ target, base, lastValue }: Omit<Shown, 'today'>): {
  aim: TimedAim
  measured: Measured
} {
  const hundredths = (id: string, kind: TargetValueKind): number | null =>
    lastValue(id, kind)?.hundredths ?? null
  // Nobody can reach a share of nothing: of how many it is, is not known yet.
  const count = (id: string, kind: TargetValueKind) => hundredths(id, kind) || null
  const all = count(target.id, 'base')
  return {
    aim: { ...target, startsOn: plainDate(`${target.year}-01-01`) },
    measured: {
      registered: hundredths(target.id, 'registered'),
      achieved: hundredths(target.id, 'achieved'),
      baseRegistered: base ? count(base.id, 'registered') : all,
      baseAchieved: base ? (count(base.id, 'achieved') ?? count(base.id, 'registered')) : all,
    },
  }
}

function presentValue(value: TypedValue | null): Target['values']['base'] {
  if (value === null || value.hundredths === null) return null
  const { asOf, enteredAt, enteredByName } = value
  return { value: value.hundredths / 100, asOf, enteredAt: enteredAt.toISOString(), enteredByName }
}

const inWholes = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100)
