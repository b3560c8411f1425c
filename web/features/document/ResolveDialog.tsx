import { Checkbox, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DraftPage } from '#contract/draft'
import { type UnitKind, unitKind, unitKindLabels } from '#contract/organisation'
import { Button } from '#ui/button/Button'
import { openList } from './open-list.ts'
import classes from './Review.module.css'
import { useReview } from './review-context.ts'
import { TabStrip } from './TabStrip.tsx'
import type { PartyResolution } from './use-draft-changes.ts'

type ResolveDialogProps = {
  /** The name to settle; null while nothing is asked. */
  readonly printed: string | null
  readonly page: DraftPage
  readonly onClose: () => void
}

/** Asks who a name in the paper is: units of the agency, a new unit, or nobody of the agency. For all its rows at once. */
export function ResolveDialog({ printed, page, onClose }: ResolveDialogProps) {
  return (
    <Modal
      opened={printed !== null}
      onClose={onClose}
      title={`“${printed ?? ''}” là đơn vị nào?`}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      size="lg"
    >
      {printed !== null && <ResolveForm key={printed} printed={printed} page={page} onClose={onClose} />}
    </Modal>
  )
}

type Ways = 'units' | 'newUnit' | 'outside'
type FormProps = Omit<ResolveDialogProps, 'printed'> & { readonly printed: string }

const ways = [
  { value: 'units', label: 'Chọn đơn vị', count: null },
  { value: 'newUnit', label: 'Tạo đơn vị mới', count: null },
  { value: 'outside', label: 'Không phải đơn vị', count: null },
]

function ResolveForm({ printed, page, onClose }: FormProps) {
  const { actions, announce } = useReview()
  const [way, setWay] = useState<Ways>('units')
  const [complaint, setComplaint] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const known = page.draft.unknownParties.find((party) => party.printed === printed)
  const settle = async (as: PartyResolution) => {
    setBusy(true)
    const outcome = await actions.resolve(printed, as)
    setBusy(false)
    if (!outcome.ok) return setComplaint(outcome.sentence)
    announce(`Đã cho biết “${printed}” là ai.`)
    onClose()
  }
  const parts = { printed, page, isBusy, settle }
  return (
    <Stack gap="sm">
      <p className={classes.dialogLead}>
        {known && known.rowIds.length > 1
          ? `Áp dụng cho cả ${known.rowIds.length} dòng có tên này.`
          : 'Áp dụng cho mọi chỗ có tên này trong bản rà soát.'}
      </p>
      <TabStrip label="Cách xử lý" tabs={ways} value={way} onChange={(next) => setWay(next as Ways)} />
      {way === 'units' && <ChooseUnits {...parts} suggested={known?.suggestions[0]?.id ?? null} />}
      {way === 'newUnit' && <NewUnit {...parts} />}
      {way === 'outside' && <Outside {...parts} />}
      {complaint && (
        <p role="alert" className={classes.complaint}>
          {complaint}
        </p>
      )}
    </Stack>
  )
}

type WayProps = {
  readonly printed: string
  readonly page: DraftPage
  readonly isBusy: boolean
  readonly settle: (as: PartyResolution) => void
}

function ChooseUnits({ page, isBusy, settle, suggested }: WayProps & { readonly suggested: string | null }) {
  const [unitIds, setUnitIds] = useState<string[]>(suggested ? [suggested] : [])
  const [remember, setRemember] = useState(true)
  const choices = page.units.filter(({ valid }) => valid).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <MultiSelect
        label="Đơn vị"
        description="Chọn nhiều đơn vị khi tên này chỉ chung nhiều phòng, đơn vị."
        data={choices}
        value={unitIds}
        onChange={setUnitIds}
        searchable
        data-autofocus
        nothingFoundMessage="Không có đơn vị nào tên như vậy"
        comboboxProps={{ withinPortal: false }}
        {...openList}
      />
      {unitIds.length === 1 && (
        <Checkbox
          label="Nhớ tên này cho các văn bản sau"
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
      )}
      <div>
        <Button
          look="primary"
          busy={isBusy}
          disabledReason={unitIds.length === 0 ? 'Hãy chọn ít nhất một đơn vị.' : null}
          onClick={() => settle({ kind: 'units', unitIds, remember: remember && unitIds.length === 1 })}
        >
          Dùng {unitIds.length > 1 ? `${unitIds.length} đơn vị này` : 'đơn vị này'}
        </Button>
      </div>
    </>
  )
}

const unitKinds = unitKind.options.map((value) => ({ value, label: unitKindLabels[value] }))

function NewUnit({ printed, isBusy, settle }: WayProps) {
  const [name, setName] = useState(printed)
  const [kind, setKind] = useState<UnitKind>('department')
  return (
    <>
      <TextInput label="Tên đơn vị" value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <Select
        label="Loại"
        data={unitKinds}
        value={kind}
        allowDeselect={false}
        onChange={(value) => value && setKind(value as UnitKind)}
        comboboxProps={{ withinPortal: false }}
      />
      <div>
        <Button
          look="primary"
          busy={isBusy}
          disabledReason={name.trim() === '' ? 'Hãy ghi tên đơn vị.' : null}
          onClick={() => settle({ kind: 'newUnit', name: name.trim(), unitKind: kind })}
        >
          Tạo đơn vị và dùng
        </Button>
      </div>
    </>
  )
}

function Outside({ printed, isBusy, settle }: WayProps) {
  return (
    <>
      <p className={classes.dialogLead}>
        “{printed}” vẫn được ghi cạnh nhiệm vụ như trong văn bản, nhưng không thuộc đơn vị nào của cơ quan:
        không ai được nhắc việc thay.
      </p>
      <div>
        <Button look="primary" busy={isBusy} onClick={() => settle({ kind: 'outside' })}>
          Đây không phải đơn vị của cơ quan
        </Button>
      </div>
    </>
  )
}
