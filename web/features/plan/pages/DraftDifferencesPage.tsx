import type { ReactNode } from 'react'
import { readDraftDifferences } from '#contract/next-year'
import { Answer } from '#ui/answer/Answer'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { YearComparison } from '../years/YearComparison.tsx'

/** A draft of the next year beside the plan it was drafted from. */
export function DraftDifferencesPage(): ReactNode {
  const draftId = useAddressParam('draftId')
  const answer = useAsk(readDraftDifferences, { params: { id: draftId } })
  const years = answer.data
  return (
    <Page
      title={
        years ? `Dự thảo năm ${years.after.year} so với năm ${years.before.year}` : 'So dự thảo với năm trước'
      }
      lead="Ngày chỉ dời theo năm không tính là đổi."
      back={{ to: paths.draft(draftId), label: 'Quay lại rà soát' }}
    >
      <Answer of={answer} skeleton={<Skeletons rows={8} />}>
        {(found) => <YearComparison years={found} />}
      </Answer>
    </Page>
  )
}
