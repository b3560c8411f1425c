import { listLocalRules } from '#contract/regulation'
import { Answer } from '#ui/answer/Answer'
import { Page } from '#ui/page/Page'
import { useAsk } from '../../../app/queries.ts'
import { SlotSection } from '../SlotSection.tsx'

/** How the agency reads what the law leaves open, each with the paper that settles it. */
export function RegulationsPage() {
  const page = useAsk(listLocalRules)
  return (
    <Page
      title="Quy định của cơ quan"
      lead="Những điều pháp luật để ngỏ và cách cơ quan hiểu chúng. Mỗi quy ước phải dẫn văn bản làm căn cứ."
      narrow
    >
      <Answer of={page}>
        {({ slots, abilities }) =>
          slots.map((slot) => <SlotSection key={slot.id} slot={slot} because={abilities.change.because} />)
        }
      </Answer>
    </Page>
  )
}
