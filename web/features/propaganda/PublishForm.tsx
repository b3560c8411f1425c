import { TextInput } from '@mantine/core'
import { type PropagandaItem, publishPropaganda } from '#contract/propaganda'
import { DateField } from '#ui/date-field/DateField'
import { Form, FormNote } from '#ui/form/Form'
import { dayProps } from '../../app/day-props.ts'
import { refresh } from '../../app/queries.ts'
import { useServerForm } from '../../app/use-server-form.ts'

interface PublishFormProps {
  readonly item: PropagandaItem
  readonly today: string
  readonly onClose: () => void
}

/** Where it can be seen; the day is today unless another is chosen. */
export function PublishForm({ item, today, onClose }: PublishFormProps) {
  const { id, version, channel, hasAddress, content } = item
  const { form, problem, busy, onSubmit } = useServerForm(publishPropaganda, {
    initialValues: { link: '', publishedOn: today as string | null, note: '' },
    validate: ({ link }) => ({
      link: hasAddress && link.trim() === '' ? 'Hãy dán đường dẫn của bài đã đăng' : null,
    }),
    ask: ({ link, publishedOn, note }) => ({
      params: { id },
      body: { version, link: link.trim() || null, note, ...(publishedOn === null ? {} : { publishedOn }) },
    }),
    said: 'Đã ghi là đã đăng, đã phát.',
    onDone: () => {
      void refresh('plan')
      onClose()
    },
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Ghi đã đăng" onClose={onClose} busy={busy} problem={problem}>
      <FormNote>
        {content} ({channel})
      </FormNote>
      <TextInput
        label={hasAddress ? 'Đường dẫn' : 'Đường dẫn (nếu có)'}
        type="url"
        inputMode="url"
        placeholder="https://…"
        withAsterisk={hasAddress}
        data-autofocus
        {...form.getInputProps('link')}
      />
      <DateField label="Ngày đăng, phát" required max={today} {...dayProps(form, 'publishedOn')} />
      <TextInput label="Ghi chú" {...form.getInputProps('note')} />
    </Form>
  )
}
