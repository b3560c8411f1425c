import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { type UnitKind, unitKind, unitKindLabels } from '#contract/organisation'
import { FormPair } from '#ui/form/Form'
import type { FormOf } from '../../app/use-server-form.ts'

/** A unit as a form holds it. */
export type UnitValues = { kind: UnitKind; name: string; aliases: string; ordinal: number }

export const emptyUnit: UnitValues = { kind: 'department', name: '', aliases: '', ordinal: 0 }

const kinds = unitKind.options.map((value) => ({ value, label: unitKindLabels[value] }))

/** What a unit is and is called. */
export function UnitFields({ form }: { readonly form: FormOf<UnitValues & Record<string, unknown>> }) {
  return (
    <>
      <TextInput label="Tên" withAsterisk data-autofocus {...form.getInputProps('name')} />
      <FormPair>
        <Select
          label="Loại"
          withAsterisk
          data={kinds}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <NumberInput
          label="Thứ tự"
          description="Nhỏ đứng trước trong danh sách"
          min={0}
          max={10_000}
          allowDecimal={false}
          {...form.getInputProps('ordinal')}
        />
      </FormPair>
      <Textarea
        label="Tên gọi khác, chữ viết tắt"
        description="Mỗi dòng một tên; văn bản ghi tên nào trong số này cũng được hiểu là đơn vị này"
        autosize
        minRows={2}
        {...form.getInputProps('aliases')}
      />
    </>
  )
}
