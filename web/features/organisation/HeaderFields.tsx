import { TextInput } from '@mantine/core'
import { FormPair } from '#ui/form/Form'
import type { FormOf } from '../../app/use-server-form.ts'

/** The head of the agency's papers as a form holds it. */
export type HeaderValues = {
  name: string
  shortName: string
  superiorName: string
  symbol: string
  place: string
  headPosition: string
  headName: string
}

/** What the agency prints at the head and foot of its papers. */
export function HeaderFields({ form }: { readonly form: FormOf<HeaderValues & Record<string, unknown>> }) {
  return (
    <>
      <TextInput
        label="Cơ quan chủ quản"
        description="Dòng trên của tên cơ quan, ví dụ: Ủy ban nhân dân tỉnh An Sơn"
        {...form.getInputProps('superiorName')}
      />
      <TextInput label="Tên cơ quan" withAsterisk {...form.getInputProps('name')} />
      <FormPair>
        <TextInput label="Tên gọi tắt" {...form.getInputProps('shortName')} />
        <TextInput
          label="Ký hiệu"
          description="Như trong 27/KH-BQLKKT"
          withAsterisk
          {...form.getInputProps('symbol')}
        />
        <TextInput label="Địa danh" withAsterisk {...form.getInputProps('place')} />
      </FormPair>
      <FormPair>
        <TextInput label="Chức vụ người đứng đầu" {...form.getInputProps('headPosition')} />
        <TextInput label="Họ tên người đứng đầu" {...form.getInputProps('headName')} />
      </FormPair>
    </>
  )
}
