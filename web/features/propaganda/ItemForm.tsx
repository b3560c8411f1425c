import { NativeSelect, Textarea } from '@mantine/core'
import {
  addPropaganda,
  correctPropaganda,
  type PropagandaGiven,
  type PropagandaItem,
  type PropagandaKind,
  type PropagandaYear,
  propagandaKind,
  propagandaKindLabels,
} from '#contract/propaganda'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormPair } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { type FormOf, useServerForm } from '../../app/use-server-form.ts'
import { BasisField } from './BasisField.tsx'

interface ItemFormProps {
  readonly plan: PropagandaYear
  /** Left out for a new one. */
  readonly item?: PropagandaItem
  readonly onClose: () => void
}

type ItemValues = {
  kind: PropagandaKind
  content: string
  basis: string
  instrumentId: string | null
  movementId: string
  channel: string
  unitId: string
  month: string
  day: string | null
}

/** What is told, by which basis, where, by whom and when. */
export function ItemForm({ plan, item, onClose }: ItemFormProps) {
  const common = {
    initialValues: valuesOf(plan, item),
    validate: faultsOf,
    fieldOf: (path: string) => (path === 'planned' ? 'month' : path),
    onDone: onClose,
  }
  const added = useServerForm(addPropaganda, {
    ...common,
    ask: (values) => ({ body: givenOf(values, plan.year) }),
    said: 'Đã thêm nội dung tuyên truyền.',
  })
  const corrected = useServerForm(correctPropaganda, {
    ...common,
    ask: (values) => ({
      params: { id: item?.id ?? '' },
      body: { ...givenOf(values, plan.year), version: item?.version ?? 1 },
    }),
    said: 'Đã sửa nội dung tuyên truyền.',
  })
  const { form, problem, busy, onSubmit } = item ? corrected : added
  return (
    <Form
      onSubmit={onSubmit}
      submitLabel={item ? 'Lưu' : 'Thêm nội dung'}
      onClose={onClose}
      busy={busy}
      problem={problem}
    >
      <Textarea
        label="Nội dung"
        withAsterisk
        data-autofocus
        autosize
        minRows={2}
        {...form.getInputProps('content')}
      />
      <PlaceFields plan={plan} form={form} before={item?.channel} />
      <TimeFields plan={plan} form={form} />
      <BasisField form={form} />
      {plan.movements.length > 0 && (
        <NativeSelect
          label="Phong trào thi đua"
          data={[
            { value: '', label: 'Không gắn với phong trào nào' },
            ...plan.movements.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          {...form.getInputProps('movementId')}
        />
      )}
    </Form>
  )
}

interface FieldsProps {
  readonly plan: PropagandaYear
  readonly form: FormOf<ItemValues>
}

function PlaceFields({ plan, form, before }: FieldsProps & { readonly before: string | undefined }) {
  const names = plan.channels.map(({ name }) => name)
  const listed = before === undefined || names.includes(before) ? names : [...names, before]
  return (
    <>
      <FormPair>
        <NativeSelect
          label="Loại nội dung"
          data={propagandaKind.options.map((value) => ({ value, label: propagandaKindLabels[value] }))}
          {...form.getInputProps('kind')}
        />
        <NativeSelect label="Kênh" data={listed} {...form.getInputProps('channel')} />
      </FormPair>
      <NativeSelect
        label="Đơn vị phụ trách"
        withAsterisk
        data={[
          ...(plan.ownUnits.length === 1 ? [] : [{ value: '', label: 'Chọn đơn vị' }]),
          ...plan.ownUnits.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('unitId')}
      />
    </>
  )
}

function TimeFields({ plan, form }: FieldsProps) {
  return (
    <FormPair>
      <NativeSelect
        label="Tháng"
        data={Array.from({ length: 12 }, (_, at) => ({
          value: `${plan.year}-${String(at + 1).padStart(2, '0')}`,
          label: `Tháng ${at + 1}/${plan.year}`,
        }))}
        {...form.getInputProps('month')}
      />
      <DateField
        label="Ngày (nếu đã định)"
        clearable
        min={`${plan.year}-01-01`}
        max={`${plan.year}-12-31`}
        {...dayProps(form, 'day')}
      />
    </FormPair>
  )
}

function valuesOf({ channels, ownUnits, year, today }: PropagandaYear, item?: PropagandaItem): ItemValues {
  // Who may choose among units chooses: the first of the list would be named by nobody's will.
  const onlyUnit = ownUnits.length === 1 ? ownUnits[0] : undefined
  const thisMonth = today.startsWith(String(year)) ? today.slice(0, 7) : `${year}-01`
  return {
    kind: item?.kind ?? 'news',
    content: item?.content ?? '',
    basis: item?.basis ?? '',
    instrumentId: item?.instrumentId ?? null,
    movementId: item?.movement?.id ?? '',
    channel: item?.channel ?? channels[0]?.name ?? '',
    unitId: item?.unit.id ?? onlyUnit?.id ?? '',
    month: item?.planned.slice(0, 7) ?? thisMonth,
    day: item !== undefined && item.planned.length > 7 ? item.planned : null,
  }
}

function faultsOf({ content, unitId }: ItemValues) {
  return {
    content: content.trim() === '' ? 'Hãy ghi nội dung' : null,
    unitId: unitId === '' ? 'Hãy chọn đơn vị' : null,
  }
}

function givenOf({ month, day, movementId, ...rest }: ItemValues, year: number): PropagandaGiven {
  return { ...rest, year, movementId: movementId || null, planned: day ?? month }
}
