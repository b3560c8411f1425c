import { useQuery } from '@tanstack/react-query'
import { type EnteredStandard, readEnteredStandard, readLastText } from '#contract/entered-standard'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Page } from '#ui/page/Page'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking, useAsk } from '../../../app/queries.ts'
import { DraftForm } from '../entered-standard/DraftForm.tsx'
import { GovernedStandard } from '../entered-standard/GovernedStandard.tsx'
import { scopeAsked } from '../entered-standard/standard-scope.ts'

/** One entered standard: written while it is a draft, read once it governs. */
export function EnteredStandardPage() {
  const id = useAddressParam('standardId')
  const standard = useAsk(readEnteredStandard, { params: { id } })
  const { data } = standard
  return (
    <Page
      title={data?.label ?? 'Tiêu chuẩn'}
      lead={data && leadOf(data)}
      back={{ to: paths.enteredStandards(), label: 'Tiêu chuẩn do quản trị nhập' }}
    >
      <Answer of={standard}>
        {(shown) =>
          shown.state === 'draft' ? <Draft standard={shown} /> : <GovernedStandard standard={shown} />
        }
      </Answer>
    </Page>
  )
}

function leadOf({ state, from }: EnteredStandard): string {
  return state === 'draft'
    ? `Bản nháp cho hồ sơ nhận từ ${showDay(from)}; chưa áp dụng cho ai, các cơ quan khác không thấy.`
    : `Cho hồ sơ nhận từ ${showDay(from)}.`
}

function Draft({ standard }: { readonly standard: EnteredStandard }) {
  const last = useQuery(asking(readLastText, { query: { ...scopeAsked(standard.scope), on: standard.from } }))
  return <Answer of={last}>{(text) => <DraftForm standard={standard} last={text} />}</Answer>
}
