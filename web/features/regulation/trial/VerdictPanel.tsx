import { Skeletons } from '#ui/skeletons/Skeletons'
import { LawNote } from '../awards/LawNote.tsx'
import { AllVerdicts } from './AllVerdicts.tsx'
import { focusPlace } from './fact-places.ts'
import { nameOfPlace } from './name-of-place.ts'
import { useTrial } from './trial-context.ts'
import type { Judged } from './use-verdict.ts'
import styles from './Verdict.module.css'
import { VerdictCard } from './VerdictCard.tsx'

interface VerdictPanelProps {
  readonly judged: Judged
  readonly onMissing: (field: string) => void
  readonly onOpen: (award: string) => void
}

/** What the law makes of the facts, as they are typed. */
export function VerdictPanel({ judged, onMissing, onOpen }: VerdictPanelProps) {
  const { verdicts, problems, refusal, isJudging, isOfAll } = judged
  const { facts } = useTrial()
  if (problems.size > 0) {
    return (
      <LawNote title={`Dữ kiện còn ${problems.size} chỗ chưa đúng, nên chưa kết luận`}>
        <ul className={styles.faults}>
          {[...problems].map(([path, detail]) => (
            <li key={path}>
              <button type="button" onClick={() => focusPlace(path)}>
                {`${nameOfPlace(facts, path)}: ${detail}`}
              </button>
            </li>
          ))}
        </ul>
      </LawNote>
    )
  }
  if (refusal !== null) return <LawNote title="Chưa xét được">{refusal}</LawNote>
  if (verdicts === null) return <Skeletons rows={5} height={48} />
  if (isOfAll) return <AllVerdicts verdicts={verdicts} onOpen={onOpen} />
  return verdicts.map((verdict) => (
    <VerdictCard key={verdict.award} verdict={verdict} isJudging={isJudging} onMissing={onMissing} />
  ))
}
