import { type ReactNode, useMemo } from 'react'
import type { AwardSummary } from '#contract/judging'
import { Button } from '#ui/button/Button'
import { OutcomeBadge } from '../awards/OutcomeBadge.tsx'
import { focusPlace, pathInForm } from './fact-places.ts'
import { type FactsDraft, withValue } from './facts-draft.ts'
import styles from './Trial.module.css'
import { TrialForm } from './TrialForm.tsx'
import { TrialContext } from './trial-context.ts'
import { type Judged, useVerdict } from './use-verdict.ts'
import { VerdictPanel } from './VerdictPanel.tsx'
import { withYear } from './with-year.ts'

interface TrialDeskProps {
  readonly facts: FactsDraft
  readonly onFacts: (facts: FactsDraft) => void
  readonly awards: readonly AwardSummary[]
  /** The award that is judged; `''` is every one. */
  readonly award: string
  readonly draftId: string | null
  readonly onAward: (award: string) => void
}

/** The facts on one side, what the law makes of them on the other. */
export function TrialDesk({ facts, onFacts, awards, award, draftId, onAward }: TrialDeskProps): ReactNode {
  const known = awards.find(({ code }) => code === award)
  const judgedAward = known?.subjects.some((subject) => subject === facts.subject) ? award : ''
  const judged = useVerdict({ facts, award: judgedAward, draftId })
  const { problems } = judged
  const trial = useMemo(
    () => ({
      facts,
      change: (path: string, value: unknown) => onFacts(withValue(facts, path, value)),
      replace: onFacts,
      problems,
      awards,
    }),
    [facts, onFacts, problems, awards],
  )
  const goTo = (field: string): void => {
    const path = pathInForm(facts, field)
    if (path !== null) {
      focusPlace(path)
      return
    }
    const grown = withYear(facts, Number(field.split('.')[1]))
    onFacts(grown)
    // The line of the year is there after the next drawing.
    setTimeout(() => focusPlace(pathInForm(grown, field) ?? field))
  }
  return (
    <TrialContext value={trial}>
      <div className={styles.panes} data-all={judged.isOfAll}>
        <TrialForm award={judgedAward} onAward={onAward} />
        <div className={styles.verdictPane} id="verdict" tabIndex={-1}>
          <VerdictPanel judged={judged} onMissing={goTo} onOpen={onAward} />
        </div>
      </div>
      <OutcomeBar judged={judged} />
    </TrialContext>
  )
}

/** On a narrow screen the verdict is below: its outcome stays in sight. */
function OutcomeBar({ judged: { verdicts, problems } }: { readonly judged: Judged }) {
  const [verdict, ...others] = verdicts ?? []
  const see = () => {
    const pane = document.getElementById('verdict')
    pane?.scrollIntoView()
    pane?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.bar}>
      {verdict && others.length === 0 ? (
        <OutcomeBadge outcome={verdict.outcome} />
      ) : (
        <span>
          {problems.size > 0 ? `${problems.size} chỗ chưa đúng` : `${verdicts?.length ?? 0} kết luận`}
        </span>
      )}
      <Button size="compact-md" icon="down" onClick={see}>
        Xem kết luận
      </Button>
    </div>
  )
}
