import { Select, Textarea, TextInput } from '@mantine/core'
import {
  instrumentKind,
  instrumentKindLabels,
  instrumentLevel,
  instrumentLevelLabels,
  instrumentRelation,
} from '#contract/instrument'
import { DateField } from '#ui/date-field/DateField'
import { FormPair } from '#ui/form/Form'
import { dayProps } from '../../../app/day-props.ts'
import type { FormOf } from '../../../app/use-server-form.ts'
import { InstrumentPicker } from './InstrumentPicker.tsx'
import type { InstrumentValues } from './instrument-values.ts'

interface InstrumentFieldsProps {
  readonly form: FormOf<InstrumentValues & Record<string, unknown>>
  /** Whether it is entered for every agency: only then may it be of the State. */
  readonly isForEveryone: boolean
  readonly titles?: Readonly<Record<string, string>>
  readonly except?: string | undefined
}

const relationWords = {
  replaces: 'Thay thế văn bản',
  amends: 'Sửa đổi, bổ sung văn bản',
  details: 'Quy định chi tiết văn bản',
} as const

/** What is entered of an instrument. */
export function InstrumentFields({ form, isForEveryone, titles = {}, except }: InstrumentFieldsProps) {
  const levels = instrumentLevel.options.filter((level) => isForEveryone || level !== 'national')
  return (
    <>
      <FormPair>
        <Select
          label="Loại văn bản"
          withAsterisk
          allowDeselect={false}
          data={instrumentKind.options.map((value) => ({ value, label: instrumentKindLabels[value] }))}
          {...form.getInputProps('kind')}
        />
        <Select
          label="Cấp ban hành"
          withAsterisk
          allowDeselect={false}
          data={levels.map((value) => ({ value, label: instrumentLevelLabels[value] }))}
          {...form.getInputProps('level')}
        />
      </FormPair>
      <FormPair>
        <TextInput
          label="Số, ký hiệu"
          description="Như trên văn bản: 12/QC-BQLKKT"
          withAsterisk
          {...form.getInputProps('number')}
        />
        <TextInput
          label="Cơ quan ban hành"
          description="Như ở đầu văn bản"
          withAsterisk
          {...form.getInputProps('issuer')}
        />
      </FormPair>
      <Textarea label="Trích yếu" withAsterisk autosize minRows={2} {...form.getInputProps('about')} />
      <FormPair>
        <DateField label="Ngày ban hành" clearable {...dayProps(form, 'issuedOn')} />
        <DateField label="Có hiệu lực từ ngày" clearable {...dayProps(form, 'inForceFrom')} />
        <DateField label="Hết hiệu lực từ ngày" clearable {...dayProps(form, 'inForceUntil')} />
      </FormPair>
      {instrumentRelation.options.map((relation) => (
        <InstrumentPicker
          key={relation}
          label={relationWords[relation]}
          known={titles}
          except={except}
          value={form.values[relation]}
          onChange={(ids) => form.setFieldValue(relation, ids)}
          error={form.errors[relation]}
        />
      ))}
    </>
  )
}
