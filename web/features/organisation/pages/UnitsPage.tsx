import { useState } from 'react'
import { listUnits, type Unit, unitKind, unitKindLabels } from '#contract/organisation'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { CardList, Row, Section } from '#ui/section/Section'
import { ViewSwitch } from '#ui/view-switch/ViewSwitch'
import { useAddressState } from '../../../app/address.ts'
import { useAsk } from '../../../app/queries.ts'
import { MergeUnitsForm } from '../MergeUnitsForm.tsx'
import { NameTrial } from '../NameTrial.tsx'
import { OpenUnitForm } from '../OpenUnitForm.tsx'
import { UnitCard } from '../UnitCard.tsx'

const defaults = { show: 'now' }

/** Every unit of the agency, by kind. */
export function UnitsPage() {
  const page = useAsk(listUnits)
  const [{ show }, change] = useAddressState(defaults)
  const [dialog, setDialog] = useState<'open' | 'merge' | null>(null)
  const close = () => setDialog(null)
  const because = page.data?.abilities.open.because ?? null
  const now = page.data?.units.filter(({ inForce }) => inForce) ?? []
  return (
    <Page
      title="Phòng, đơn vị"
      lead="Các đơn vị theo từng thời kỳ, với những tên gọi mà văn bản dùng cho chúng."
      actions={
        <>
          <Button
            icon="merge"
            disabledReason={because ?? mergeRefusal(now)}
            onClick={() => setDialog('merge')}
          >
            Sáp nhập
          </Button>
          <Button icon="add" look="primary" disabledReason={because} onClick={() => setDialog('open')}>
            Lập đơn vị
          </Button>
        </>
      }
    >
      <Answer of={page}>
        {({ units, today }) => (
          <>
            <Row>
              <ViewSwitch
                label="Hiện những đơn vị nào"
                value={show === 'all' ? 'all' : 'now'}
                onChange={(value) => change({ show: value })}
                views={[
                  { value: 'now', label: 'Đang hoạt động', count: now.length },
                  { value: 'all', label: 'Cả đơn vị cũ', count: units.length },
                ]}
              />
            </Row>
            <UnitGroups units={show === 'all' ? units : now} />
            <Section title="Tên trên văn bản">
              <NameTrial />
            </Section>
            <Dialog opened={dialog === 'open'} title="Lập phòng, đơn vị" onClose={close}>
              <OpenUnitForm today={today} onClose={close} />
            </Dialog>
            <Dialog opened={dialog === 'merge'} title="Sáp nhập đơn vị" onClose={close}>
              <MergeUnitsForm
                units={now.filter(({ abilities }) => abilities.merge.allowed)}
                onClose={close}
              />
            </Dialog>
          </>
        )}
      </Answer>
    </Page>
  )
}

function mergeRefusal(units: readonly Unit[]): string | null {
  return units.length < 2 ? 'Cần ít nhất hai đơn vị đang hoạt động để sáp nhập.' : null
}

function UnitGroups({ units }: { readonly units: readonly Unit[] }) {
  if (units.length === 0) {
    return (
      <EmptyState icon="unit" title="Chưa có đơn vị nào">
        Hãy lập các phòng, đơn vị trực thuộc và đoàn thể trước, để kế hoạch biết việc nào của ai.
      </EmptyState>
    )
  }
  return unitKind.options.map((kind) => {
    const own = units.filter((unit) => unit.kind === kind)
    if (own.length === 0) return null
    return (
      <Section key={kind} title={unitKindLabels[kind]}>
        <CardList>
          {own.map((unit) => (
            <UnitCard key={unit.id} unit={unit} />
          ))}
        </CardList>
      </Section>
    )
  })
}
