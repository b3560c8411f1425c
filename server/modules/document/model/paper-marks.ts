import type { PaperGroup } from '#contract/document'
import { citationNumber } from './citation-number.ts'
import { wordsOf } from './search-words.ts'

/** What of a paper decides in which lists it stands. */
export interface MarkedPaper {
  readonly type_code: string | null
  readonly issued_on: string | null
  readonly issuer: string | null
  readonly is_plan: boolean
  readonly state: string
  readonly released: boolean
  readonly asked_count: number
  readonly awardee_count: number
  readonly confidence: number | null
  /** Numbers of the instruments it cites. */
  readonly cited: readonly string[]
}

/** What a list asks for. */
export interface WantedPapers {
  readonly group: PaperGroup
  readonly releasedOnly: boolean
  readonly type?: string | undefined
  readonly year?: number | undefined
  readonly issuer?: string | undefined
  readonly cites?: string | undefined
}

/** The marks by which a paper is filtered: groups among those that all see (`open/`) and among all (`all/`). */
export function marksOf(paper: MarkedPaper): readonly string[] {
  const groups = groupsOf(paper)
  const marks = [
    ...groups.map((group) => groupMark(group, false)),
    ...(paper.released ? groups.map((group) => groupMark(group, true)) : []),
    ...(paper.type_code === null ? [] : [`type/${paper.type_code}`]),
    ...(paper.issued_on === null ? [] : [`year/${paper.issued_on.slice(0, 4)}`]),
    ...wordsOf(paper.issuer ?? '').map((word) => `issuer/${word}`),
    ...paper.cited.map((number) => `cites/${citationNumber(number)}`),
  ]
  return [...new Set(marks)]
}

/** The marks that every paper of a list bears. */
export function wantedMarks({
  group,
  releasedOnly,
  type,
  year,
  issuer,
  cites,
}: WantedPapers): readonly string[] {
  return [
    // Every paper of the agency is one of all.
    ...(group === 'all' && !releasedOnly ? [] : [groupMark(group, releasedOnly)]),
    ...(type === undefined || type === '' ? [] : [`type/${type}`]),
    ...(year === undefined ? [] : [`year/${year}`]),
    ...wordsOf(issuer ?? '').map((word) => `issuer/${word}`),
    ...(cites === undefined ? [] : [`cites/${citationNumber(cites)}`]),
  ]
}

/** The mark of a group among the papers that are released, or among all. */
export function groupMark(group: PaperGroup, releasedOnly: boolean): string {
  return `${releasedOnly ? 'open' : 'all'}/${group}`
}

function groupsOf(paper: MarkedPaper): readonly PaperGroup[] {
  const arrived = paper.state === 'arrived'
  const [asking, awards, scans] = [paper.asked_count > 0, paper.awardee_count > 0, paper.confidence !== null]
  const isIn: Readonly<Record<PaperGroup, boolean>> = {
    all: true,
    arrived,
    asking,
    plans: paper.is_plan,
    awards,
    scans,
    arrivedAsking: arrived && asking,
    arrivedPlans: arrived && paper.is_plan,
    arrivedAwards: arrived && awards,
    arrivedScans: arrived && scans,
    handled: paper.state === 'handled',
  }
  return (Object.keys(isIn) as PaperGroup[]).filter((group) => isIn[group])
}
