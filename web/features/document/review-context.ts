import { createContext, use } from 'react'
import type { RowSource } from '#contract/next-year'
import type { TaskUnit } from '#contract/task'
import type { DraftActions } from './use-draft-changes.ts'

/** What every part of the review may do and needs to know; it does not change while rows are walked through. */
export type Review = {
  readonly draftId: string
  readonly actions: DraftActions
  readonly units: ReadonlyMap<string, TaskUnit>
  /** Where rows came from, by row, when the draft was made from the plan of the year before. */
  readonly sources: ReadonlyMap<string, RowSource>
  /** Why nothing may be changed here, or null. */
  readonly frozenBecause: string | null
  /** Makes an item stand out on both sides. */
  readonly choose: (item: string | null, from: 'rows' | 'paper' | 'keys') => void
  readonly edit: (rowId: string | null) => void
  /** Asks who a printed name is. */
  readonly ask: (printed: string) => void
  /** Turns to the paper where both sides do not fit. */
  readonly showPaper: (item: string) => void
  /** Turns to a row where both sides do not fit. */
  readonly showRow: (rowId: string) => void
  /** Says to screen readers what just happened. */
  readonly announce: (sentence: string) => void
}

export const ReviewContext = createContext<Review | null>(null)

export function useReview(): Review {
  const review = use(ReviewContext)
  if (!review) throw new Error('this part stands only in a review')
  return review
}
