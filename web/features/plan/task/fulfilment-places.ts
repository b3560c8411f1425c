import type { FulfilmentKind } from '#contract/fulfilment'
import { paths } from '../../../app/paths.ts'

/** Where each kind of work is done; what has no place of its own yet is marked done by hand. */
export const fulfilmentPlaces: Readonly<
  Record<FulfilmentKind, { readonly name: string; readonly to: string } | null>
> = {
  movement: { name: 'Phong trào thi đua', to: paths.movements() },
  inspection: { name: 'Kiểm tra', to: paths.inspections() },
  propaganda: { name: 'Tuyên truyền', to: paths.propaganda() },
  midYearReview: { name: 'Báo cáo', to: paths.reports() },
  yearEndReview: { name: 'Báo cáo', to: paths.reports() },
  registration: null,
  councilSitting: null,
  initiativeRound: null,
}
