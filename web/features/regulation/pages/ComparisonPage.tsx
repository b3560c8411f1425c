import { useState } from 'react'
import { listAwards } from '#contract/judging'
import { listFactSheets } from '#contract/simulation'
import { Answer } from '#ui/answer/Answer'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { useAddressState } from '../../../app/address.ts'
import { useAsk } from '../../../app/queries.ts'
import { ComparisonForm } from '../simulation/ComparisonForm.tsx'
import { ComparisonResult } from '../simulation/ComparisonResult.tsx'
import { comparisonIn, noComparison } from '../simulation/comparison-address.ts'
import { KeptSheet } from '../simulation/KeptSheet.tsx'
import { PasteTable } from '../simulation/PasteTable.tsx'

const title = 'So sánh hai thời điểm'
const lead =
  'Xét cùng những người ấy theo quy định của hai ngày, hoặc theo quy định hiện hành và một chuẩn đang soạn: ai được thêm, ai mất, vì sao.'

/** The same people before two laws: who gains, who loses, and why. */
export function ComparisonPage() {
  const awards = useAsk(listAwards, { query: {} })
  return (
    <Page title={title} lead={lead}>
      <Answer of={awards}>
        {({ abilities: { simulate } }) =>
          simulate.allowed ? <Desk /> : <EmptyState icon="shield" title={simulate.because ?? ''} />
        }
      </Answer>
    </Page>
  )
}

function Desk() {
  const [address, change] = useAddressState(noComparison)
  const [isPasting, setPasting] = useState(false)
  const sheets = useAsk(listFactSheets)
  const comparison = comparisonIn(address)
  const kept = sheets.data?.sheets ?? []
  const chosen = kept.find(({ id }) => id === address.population)
  return (
    <>
      <ComparisonForm
        address={address}
        onChange={change}
        sheets={kept}
        keepBecause={sheets.data?.abilities.keep.because ?? null}
        onPaste={() => setPasting(true)}
      />
      {chosen && <KeptSheet sheet={chosen} onRemoved={() => change({ population: 'staff' })} />}
      {isPasting && (
        <PasteTable
          onClose={() => setPasting(false)}
          onKept={({ id }) => {
            setPasting(false)
            change({ population: id, unit: '', q: '' })
          }}
        />
      )}
      {comparison ? (
        <ComparisonResult comparison={comparison} address={address} onChange={change} />
      ) : (
        <EmptyState icon="calendar" title="Chọn hai ngày nhận hồ sơ để so sánh">
          Hai ngày ở hai bên một mốc hiệu lực cho thấy luật mới đổi điều gì với từng người.
        </EmptyState>
      )}
    </>
  )
}
