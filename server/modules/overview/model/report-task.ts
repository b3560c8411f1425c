import type { FulfilmentKind } from '#contract/fulfilment'
import type { Period } from '#contract/overview'

/** What issuing a report comes to in the plan: the review of the half year, or of the year. */
export function fulfilmentKindOf({ period }: { readonly period: Period }): FulfilmentKind {
  return period === 'wholeYear' ? 'yearEndReview' : 'midYearReview'
}
