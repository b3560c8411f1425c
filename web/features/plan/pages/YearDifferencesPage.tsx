import type { ReactNode } from 'react'
import { readYearDifferences } from '#contract/next-year'
import { Answer } from '#ui/answer/Answer'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { YearComparison } from '../years/YearComparison.tsx'

/** The plans of two years, the earlier one first. */
export function YearDifferencesPage(): ReactNode {
  const planId = useAddressParam('planId')
  const answer = useAsk(readYearDifferences, {
    params: { id: planId },
    query: { with: useAddressParam('laterId') },
  })
  const years = answer.data
  return (
    <Page
      title={
        years ? `So kế hoạch năm ${years.before.year} và năm ${years.after.year}` : 'So kế hoạch hai năm'
      }
      lead="Ngày chỉ dời theo năm không tính là đổi."
      back={{ to: paths.plan(planId) }}
    >
      <Answer of={answer} skeleton={<Skeletons rows={8} />}>
        {(found) => <YearComparison years={found} />}
      </Answer>
    </Page>
  )
}
