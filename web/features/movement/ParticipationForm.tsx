import { Textarea, TextInput } from '@mantine/core'
import { useRef } from 'react'
import {
  type Participation,
  type ParticipationField,
  participationFieldLabels,
  writeParticipation,
} from '#contract/participation'
import { Button } from '#ui/button/Button'
import { DateField } from '#ui/date-field/DateField'
import { FormPair } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { LeaveGuard } from '../../app/LeaveGuard.tsx'
import { useServerForm } from '../../app/use-server-form.ts'
import styles from './Movement.module.css'

/** What a unit will do, to be kept or sent; of a returned one only the named fields are open. */
export function ParticipationForm({ part }: { readonly part: Participation }) {
  const isSending = useRef(false)
  const { form, problem, busy, onSubmit } = useServerForm(writeParticipation, {
    initialValues: { ...part.content },
    fieldOf: (path) => path.replace(/^content\./, ''),
    ask: (content) => ({
      params: { id: part.id },
      body: { version: part.version, content, send: isSending.current },
    }),
    said: ({ state }) => (state === 'submitted' ? 'Đã gửi, chờ duyệt.' : 'Đã lưu, chưa gửi.'),
  })
  const isReturned = part.state === 'returned'
  const isOpen = (field: ParticipationField): boolean => !isReturned || part.returnedFields.includes(field)
  const wording = (field: ParticipationField) => ({
    label: <FieldLabel words={participationFieldLabels[field]} isMarked={isReturned && isOpen(field)} />,
    readOnly: !isOpen(field),
    variant: isOpen(field) ? 'default' : 'filled',
  })
  return (
    <>
      <LeaveGuard isDirty={() => form.isDirty()} />
      <form className={styles.form} onSubmit={onSubmit} noValidate aria-label="Nội dung tham gia phong trào">
        <Textarea
          {...wording('work')}
          description="Đơn vị sẽ làm gì trong phong trào."
          autosize
          minRows={4}
          maxLength={10_000}
          withAsterisk
          {...form.getInputProps('work')}
        />
        <Textarea
          {...wording('aims')}
          description="Mỗi chỉ tiêu một dòng, có số lượng."
          autosize
          minRows={2}
          maxLength={4000}
          {...form.getInputProps('aims')}
        />
        <PeriodFields form={form} isOpen={isOpen('period')} isMarked={isReturned && isOpen('period')} />
        <TextInput {...wording('contact')} maxLength={300} {...form.getInputProps('contact')} />
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.actions}>
          <Button type="submit" look="primary" busy={busy} onClick={() => (isSending.current = true)}>
            {isReturned ? 'Gửi lại' : 'Gửi để duyệt'}
          </Button>
          <Button type="submit" onClick={() => (isSending.current = false)}>
            Lưu, gửi sau
          </Button>
        </div>
      </form>
    </>
  )
}

/** Of a returned part the fields to mend are marked, for the eye and in words. */
function FieldLabel({ words, isMarked }: { readonly words: string; readonly isMarked: boolean }) {
  return isMarked ? <span className={styles.open}>{words} (cần sửa)</span> : words
}

function PeriodFields({
  form,
  isOpen,
  isMarked,
}: {
  readonly form: Parameters<typeof dayProps<Participation['content']>>[0]
  readonly isOpen: boolean
  readonly isMarked: boolean
}) {
  if (!isOpen) return null
  return (
    <FormPair>
      <DateField
        label={isMarked ? 'Làm từ ngày (cần sửa)' : 'Làm từ ngày'}
        clearable
        {...dayProps(form, 'startsOn')}
      />
      <DateField
        label={isMarked ? 'Đến ngày (cần sửa)' : 'Đến ngày'}
        clearable
        {...dayProps(form, 'endsOn')}
      />
    </FormPair>
  )
}
