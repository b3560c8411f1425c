import { type Ability, allowed, denied } from '#contract/ability'
import type { InspectionPage, InspectionSummary, InspectionVisit } from '#contract/inspection'
import { type ConclusionMove, obstacle } from '../model/conclusion-moves.ts'
import { type Inspection, stageOf, type Visit } from '../model/inspection.ts'
import type { Recommendation } from '../model/recommendation.ts'
import type { WholeInspection } from '../operations/inspection-to-change.ts'
import { mayConclude, mayPlan, mayRecord, seesEveryVisit } from '../policy.ts'
import type { Step } from '../store/recommendations.ts'
import { presentRecommendation, type Viewer } from './recommendation.ts'
import { type Units, unitNamed } from './unit-named.ts'

/** What a page of a round shows, beside the round itself. */
export interface AroundInspection {
  readonly recommendations: readonly Recommendation[]
  readonly steps: ReadonlyMap<string, readonly Step[]>
  readonly tasks: InspectionPage['tasks']
  readonly viewer: Viewer
}

/** A round with all that the viewer may see of it. */
export function presentInspection(whole: WholeInspection, around: AroundInspection): InspectionPage {
  const { inspection, team, visits } = whole
  const { viewer, tasks } = around
  const seesAll = seesEveryVisit(viewer.actor, { state: inspection.state, team })
  const { id, year, title, basis, startsOn, endsOn, state, version } = inspection
  return {
    id,
    today: viewer.today,
    year,
    title,
    basis,
    startsOn,
    endsOn,
    stage: stageOf(state, visits),
    team: team.map((member) => ({ ...member })),
    checklist: [...inspection.checklist],
    visits: visits.map((visit) => presentVisit(visit, whole, around)),
    summary: seesAll ? inspection.summary : null,
    submittedOn: inspection.submittedOn,
    submittedByName: inspection.submittedByName,
    number: inspection.number,
    concludedOn: inspection.concludedOn,
    concludedByName: inspection.concludedByName,
    tasks,
    version,
    abilities: abilitiesOf(whole, around.viewer),
  }
}

function presentVisit(visit: Visit, whole: WholeInspection, around: AroundInspection): InspectionVisit {
  const { inspection, team } = whole
  const { viewer, recommendations, steps } = around
  const { id, plannedOn, place, heldOn, attendance, results, strengths, shortcomings, version } = visit
  const sees = mayReadVisit(visit, whole, viewer)
  const own = sees ? recommendations.filter(({ visitId }) => visitId === id) : []
  return {
    id,
    unit: unitNamed(viewer.units, visit.unitId),
    plannedOn,
    place,
    heldOn,
    findings:
      sees && heldOn !== null
        ? { attendance, results: results.map((result) => ({ ...result })), strengths, shortcomings }
        : null,
    recommendations: own.map((recommendation) =>
      presentRecommendation(recommendation, {
        round: { state: inspection.state, team },
        viewer,
        steps: steps.get(recommendation.id) ?? [],
      }),
    ),
    version,
    abilities: {
      record: whileOpen(whole, mayRecord(viewer.actor, team)),
      print: printable(sees, heldOn),
    },
  }
}

/** Before the conclusion only those who inspect or decide, and the unit itself, see what was found at a unit. */
export function mayReadVisit(
  { unitId }: Pick<Visit, 'unitId'>,
  { inspection, team }: Pick<WholeInspection, 'inspection' | 'team'>,
  { actor, acting }: Pick<Viewer, 'actor' | 'acting'>,
): boolean {
  return seesEveryVisit(actor, { state: inspection.state, team }) || acting.unitIds.includes(unitId)
}

function printable(sees: boolean, heldOn: string | null): Ability {
  if (!sees) return denied('Kết quả kiểm tra tại đơn vị này chưa được thông báo.')
  return heldOn === null ? denied('Chưa ghi kết quả kiểm tra tại đơn vị này.') : allowed
}

function whileOpen({ inspection, visits }: WholeInspection, may: Ability): Ability {
  return onlyIf(may, obstacle('correct', { state: inspection.state, visits }))
}

const onlyIf = (may: Ability, because: string | null): Ability =>
  may.allowed && because !== null ? denied(because) : may

function abilitiesOf(
  { inspection, team, visits }: WholeInspection,
  { actor }: Viewer,
): InspectionPage['abilities'] {
  const { state } = inspection
  const move = (may: Ability, which: ConclusionMove) => onlyIf(may, obstacle(which, { state, visits }))
  return {
    correct: move(mayPlan(actor), 'correct'),
    remove: move(mayPlan(actor), 'remove'),
    submit: move(mayPlan(actor), 'submit'),
    takeBack: move(mayPlan(actor), 'takeBack'),
    conclude: move(mayConclude(actor), 'conclude'),
    link: mayPlan(actor),
    print: seesEveryVisit(actor, { state, team })
      ? allowed
      : denied('Kết luận kiểm tra chưa được thông báo.'),
  }
}

/** Rounds in a list, each with its units and how its recommendations stand. */
export function presentSummaries(
  inspections: readonly Inspection[],
  {
    visits,
    recommendations,
    units,
    today,
  }: {
    readonly visits: readonly Visit[]
    readonly recommendations: readonly Recommendation[]
    readonly units: Units
    readonly today: string
  },
): InspectionSummary[] {
  return inspections.map((inspection) => {
    const { id, year, title, state, startsOn, endsOn, number, concludedOn } = inspection
    const own = visits.filter(({ inspectionId }) => inspectionId === id)
    const binding =
      state === 'concluded' ? recommendations.filter(({ inspectionId }) => inspectionId === id) : []
    const unfinished = binding.filter((each) => each.state !== 'accepted')
    return {
      id,
      year,
      title,
      stage: stageOf(state, own),
      startsOn,
      endsOn,
      units: own.map(({ unitId, heldOn }) => ({ name: unitNamed(units, unitId).name, heldOn })),
      recommendations: {
        total: binding.length,
        unfinished: unfinished.length,
        late: unfinished.filter((each) => isLate(each, today)).length,
      },
      number,
      concludedOn,
    }
  })
}

function isLate({ state, lateFrom }: Recommendation, today: string): boolean {
  return state === 'open' && lateFrom !== null && lateFrom <= today
}
