import type { GrantedAward } from '#contract/granted-award'
import type { Sight, StoredLine } from './store/lines.ts'
import { matchOf } from './store/lines-beside.ts'

/** A line of the history; the paper it came from, with all its other names, only to those who see every line. */
export function presentLine(line: StoredLine, sight: Sight): GrantedAward {
  return {
    id: line.id,
    award: line.award,
    awardLabel: line.award_label,
    subject: line.subject,
    name: line.name,
    position: line.position,
    unit: line.unit,
    year: line.year,
    match: matchOf(line),
    decisionNumber: line.decision_number,
    decidedOn: line.decided_on,
    decidedBy: line.decided_by,
    paperId: sight === 'everything' ? line.paper_id : null,
    recordedAt: line.recorded_at.toISOString(),
    recordedByName: line.recorded_by_name,
  }
}
