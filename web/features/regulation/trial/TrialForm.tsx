import { AttestedFacts } from './AttestedFacts.tsx'
import { FactLists } from './FactLists.tsx'
import { TrialHead } from './TrialHead.tsx'
import { YearGrid } from './YearGrid.tsx'

interface TrialFormProps {
  readonly award: string
  readonly onAward: (award: string) => void
}

/** Everything that is known of the case, quickest things first. */
export function TrialForm({ award, onAward }: TrialFormProps) {
  return (
    <div>
      <TrialHead award={award} onAward={onAward} />
      <YearGrid />
      <FactLists />
      <AttestedFacts />
    </div>
  )
}
