import { Checkbox, Select, TextInput } from '@mantine/core'
import type { Unit } from '#contract/organisation'
import { DateField } from '#ui/date-field/DateField'
import { FormPair } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import type { FormOf } from '../../app/use-server-form.ts'

/** A posting as a form holds it. */
export type PostingValues = {
  unitId: string | null
  position: string
  isHead: boolean
  validFrom: string | null
}

export const emptyPosting: PostingValues = { unitId: null, position: '', isHead: false, validFrom: null }

interface PostingFieldsProps {
  readonly form: FormOf<PostingValues & Record<string, unknown>>
  readonly units: readonly Unit[]
}

/** In which unit, as what, from which day. */
export function PostingFields({ form, units }: PostingFieldsProps) {
  return (
    <>
      <Select
        label="Đơn vị"
        withAsterisk
        searchable
        data={units.map(({ id, name }) => ({ value: id, label: name }))}
        nothingFoundMessage="Không có đơn vị nào tên như vậy"
        {...form.getInputProps('unitId')}
      />
      <FormPair>
        <TextInput label="Chức vụ" placeholder="Chuyên viên" {...form.getInputProps('position')} />
        <DateField label="Từ ngày" required {...dayProps(form, 'validFrom')} />
      </FormPair>
      <Checkbox
        label="Là người đứng đầu đơn vị"
        description="Người đứng đầu thấy và báo mọi việc của đơn vị"
        {...form.getInputProps('isHead', { type: 'checkbox' })}
      />
    </>
  )
}
