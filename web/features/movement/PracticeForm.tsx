import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type BestPractice,
  correctBestPractice,
  type listBestPractices,
  proposeBestPractice,
  removeBestPractice,
} from '#contract/best-practice'
import type { Answered } from '#contract/endpoint'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Form } from '#ui/form/Form'
import { useChange } from '../../app/queries.ts'
import { type Filled, useServerForm } from '../../app/use-server-form.ts'

type Choices = Pick<Answered<typeof listBestPractices>, 'units' | 'movements'>

interface PracticeFields extends Record<string, unknown> {
  readonly title: string
  readonly body: string
  readonly authors: string
  readonly unitId: string
  readonly movementId: string
}

interface PracticeFormProps {
  readonly choices: Choices
  readonly onClose: () => void
}

const validate = ({ title, body, unitId }: PracticeFields) => ({
  title: title.trim() === '' ? 'Hãy đặt tên cho cách làm.' : null,
  body: body.trim() === '' ? 'Hãy kể cách làm và kết quả.' : null,
  unitId: unitId === '' ? 'Hãy chọn đơn vị.' : null,
})
const contentOf = ({ title, body, authors, unitId, movementId }: PracticeFields) => ({
  title,
  body,
  authors,
  unitId,
  movementId: movementId || null,
})

/** Proposes a new model or a good way of doing things. */
export function ProposePracticeForm({ choices, onClose }: PracticeFormProps) {
  const filled = useServerForm(proposeBestPractice, {
    initialValues: { title: '', body: '', authors: '', unitId: choices.units[0]?.id ?? '', movementId: '' },
    validate,
    ask: (fields: PracticeFields) => ({ body: contentOf(fields) }),
    said: 'Đã đề xuất cách làm hay.',
    onDone: onClose,
  })
  return <Fields filled={filled} choices={choices} submitLabel="Đề xuất" onClose={onClose} />
}

/** Corrects one, or takes it out. */
export function CorrectPracticeForm({
  practice,
  choices,
  onClose,
}: PracticeFormProps & { readonly practice: BestPractice }) {
  const [isRemoving, setRemoving] = useState(false)
  const { id, version } = practice
  const filled = useServerForm(correctBestPractice, {
    initialValues: { ...practice, movementId: practice.movementId ?? '' } as PracticeFields,
    validate,
    ask: (fields: PracticeFields) => ({ params: { id }, body: { ...contentOf(fields), version } }),
    said: 'Đã sửa cách làm hay.',
    onDone: onClose,
  })
  const remove = useChange(removeBestPractice, { said: 'Đã bỏ cách làm hay.', onDone: onClose })
  const known = choices.units.some((unit) => unit.id === practice.unitId)
  const units = known ? choices.units : [{ id: practice.unitId, name: practice.unitName }, ...choices.units]
  return (
    <>
      <Fields filled={filled} choices={{ ...choices, units }} submitLabel="Lưu" onClose={onClose} />
      <Button look="quiet" icon="trash" onClick={() => setRemoving(true)}>
        Bỏ cách làm này…
      </Button>
      <ConfirmDialog
        opened={isRemoving}
        title="Bỏ cách làm này?"
        confirmLabel="Bỏ"
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ params: { id }, body: { version } })}
        onClose={() => setRemoving(false)}
      >
        <p>“{practice.title}” sẽ không còn trong danh sách.</p>
      </ConfirmDialog>
    </>
  )
}

function Fields({
  filled: { form, problem, busy, onSubmit },
  choices,
  submitLabel,
  onClose,
}: PracticeFormProps & { readonly filled: Filled<PracticeFields>; readonly submitLabel: string }) {
  return (
    <Form onSubmit={onSubmit} submitLabel={submitLabel} onClose={onClose} busy={busy} problem={problem}>
      <TextInput
        label="Tên mô hình, cách làm"
        maxLength={300}
        withAsterisk
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Textarea
        label="Cách làm và kết quả"
        autosize
        minRows={4}
        maxLength={10_000}
        withAsterisk
        {...form.getInputProps('body')}
      />
      <TextInput label="Người thực hiện" maxLength={500} {...form.getInputProps('authors')} />
      <NativeSelect
        label="Đơn vị"
        data={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('unitId')}
      />
      <NativeSelect
        label="Trong phong trào"
        data={[
          { value: '', label: 'Không thuộc phong trào nào' },
          ...choices.movements.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        {...form.getInputProps('movementId')}
      />
    </Form>
  )
}
