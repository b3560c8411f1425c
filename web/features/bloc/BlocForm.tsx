import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import {
  addBloc,
  type Bloc,
  blocKind,
  blocKindLabels,
  blocLevel,
  blocLevelLabels,
  blocPart,
  blocPartLabels,
  correctBloc,
  removeBloc,
} from '#contract/bloc'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Form, FormPair } from '#ui/form/Form'
import { useChange } from '../../app/queries.ts'
import { type Filled, useServerForm } from '../../app/use-server-form.ts'
import { type BlocValues, blocValues, givenBloc, isYearOrEmpty } from './bloc-values.ts'

interface BlocFormProps {
  /** Null for a new one. */
  readonly bloc: Bloc | null
  readonly year: number
  readonly onClose: () => void
}

const wrongYear = 'Hãy nhập năm bốn chữ số, hoặc để trống'
const validate = ({ name, sinceYear, untilYear }: BlocValues) => ({
  name: name.trim() === '' ? 'Hãy ghi tên' : null,
  sinceYear: isYearOrEmpty(sinceYear) ? null : wrongYear,
  untilYear: isYearOrEmpty(untilYear) ? null : wrongYear,
})

/** Who a bloc or a superior is, how papers call it, what the agency is in it this year. */
export function BlocForm({ bloc, year, onClose }: BlocFormProps): ReactNode {
  return bloc === null ? (
    <NewBloc year={year} onClose={onClose} />
  ) : (
    <KnownBloc bloc={bloc} year={year} onClose={onClose} />
  )
}

function NewBloc({ year, onClose }: Omit<BlocFormProps, 'bloc'>): ReactNode {
  const filled = useServerForm(addBloc, {
    initialValues: blocValues(null, year),
    validate,
    ask: (values: BlocValues) => ({ body: givenBloc(values, null, year) }),
    said: ({ bloc }) => `Đã thêm ${bloc.name}.`,
    onDone: onClose,
  })
  return <Fields filled={filled} year={year} submitLabel="Thêm" onClose={onClose} />
}

function KnownBloc({ bloc, year, onClose }: BlocFormProps & { readonly bloc: Bloc }): ReactNode {
  const [isAsking, setAsking] = useState(false)
  const { id, version, name } = bloc
  const filled = useServerForm(correctBloc, {
    initialValues: blocValues(bloc, year),
    validate,
    ask: (values: BlocValues) => ({
      params: { id },
      body: { ...givenBloc(values, bloc, year), version },
    }),
    said: 'Đã lưu.',
    onDone: onClose,
  })
  const remove = useChange(removeBloc, { said: `Đã bỏ ${name}.`, onDone: onClose })
  return (
    <>
      <Fields filled={filled} year={year} submitLabel="Lưu" onClose={onClose} />
      <Button look="quiet" icon="trash" onClick={() => setAsking(true)}>
        Bỏ khỏi danh sách
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={`Bỏ ${name}?`}
        confirmLabel="Bỏ"
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ params: { id }, body: { version } })}
        onClose={() => setAsking(false)}
      >
        <p>Văn bản và nhiệm vụ vẫn còn nguyên; chỉ không còn được xếp vào nơi này.</p>
      </ConfirmDialog>
    </>
  )
}

interface FieldsProps {
  readonly filled: Filled<BlocValues>
  readonly year: number
  readonly submitLabel: string
  readonly onClose: () => void
}

function Fields({ filled, year, submitLabel, onClose }: FieldsProps): ReactNode {
  const { form, problem, busy, onSubmit } = filled
  return (
    <Form onSubmit={onSubmit} submitLabel={submitLabel} onClose={onClose} busy={busy} problem={problem}>
      <TextInput label="Tên" withAsterisk data-autofocus {...form.getInputProps('name')} />
      <FormPair>
        <NativeSelect
          label="Loại"
          data={blocKind.options.map((value) => ({ value, label: blocKindLabels[value] }))}
          {...form.getInputProps('kind')}
        />
        <NativeSelect
          label="Thuộc cấp, do cấp nào tổ chức"
          data={blocLevel.options.map((value) => ({ value, label: blocLevelLabels[value] }))}
          {...form.getInputProps('level')}
        />
      </FormPair>
      <Textarea
        label="Tên gọi khác trên văn bản"
        description="Mỗi tên một dòng; văn bản ghi tên này ở đầu được xếp vào đây"
        autosize
        minRows={2}
        {...form.getInputProps('aliases')}
      />
      {form.values.kind !== 'superior' && (
        <NativeSelect
          label={`Vai trò của cơ quan năm ${year}`}
          data={[
            { value: '', label: 'Chưa ghi' },
            ...blocPart.options.map((value) => ({ value, label: blocPartLabels[value] })),
          ]}
          {...form.getInputProps('part')}
        />
      )}
      <FormPair>
        <TextInput
          label="Từ năm"
          description="Để trống khi chưa rõ"
          inputMode="numeric"
          {...form.getInputProps('sinceYear')}
        />
        <TextInput
          label="Đến hết năm"
          description="Để trống khi còn hoạt động"
          inputMode="numeric"
          {...form.getInputProps('untilYear')}
        />
      </FormPair>
    </Form>
  )
}
