import { likeness, wordBag } from './text-likeness.ts'

/** What tells one plan paper from another. */
export interface PlanMarks {
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly title: string
  readonly year: number
}

/** A plan that a paper may be a new copy of; `isOfPaper` when the plan was made of these very bytes. */
export interface KnownPlan extends PlanMarks {
  readonly id: string
  readonly isOfPaper: boolean
}

const LEAST_TITLE_LIKENESS = 0.8

/**
 * The plan a paper is another copy of: made of the same bytes, or of the same number, symbol and date, or of the same
 * type and year with nearly the same title (a draft whose number was still blank).
 */
export function samePlan<Plan extends KnownPlan>(paper: PlanMarks, plans: readonly Plan[]): Plan | undefined {
  return (
    plans.find(({ isOfPaper }) => isOfPaper) ??
    plans.find((plan) => isSameNumber(paper, plan)) ??
    plans.find((plan) => isSameSubject(paper, plan))
  )
}

function isSameNumber(paper: PlanMarks, plan: PlanMarks): boolean {
  if (paper.number === null || paper.symbol === null || paper.issuedOn === null) return false
  return paper.number === plan.number && paper.symbol === plan.symbol && paper.issuedOn === plan.issuedOn
}

function isSameSubject(paper: PlanMarks, plan: PlanMarks): boolean {
  const isOtherNumber = paper.number !== null && plan.number !== null && paper.number !== plan.number
  if (isOtherNumber || paper.typeCode !== plan.typeCode || paper.year !== plan.year) return false
  return likeness(wordBag(paper.title), wordBag(plan.title)) >= LEAST_TITLE_LIKENESS
}
