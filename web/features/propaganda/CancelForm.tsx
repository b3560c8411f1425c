import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { Form, FormNote } from '#ui/form/Form'

interface CancelFormProps {
  readonly content: string
  readonly busy: boolean
  readonly onSubmit: (reason: string) => void
  readonly onClose: () => void
}

/** Why something planned is not told. */
export function CancelForm({ content, busy, onSubmit, onClose }: CancelFormProps) {
  const [words, setWords] = useState('')
  const reason = words.trim()
  return (
    <Form
      submitLabel="Không làm nữa"
      busy={busy}
      problem={null}
      disabledReason={reason === '' ? 'Hãy ghi lý do' : null}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason !== '') onSubmit(reason)
      }}
    >
      <FormNote>{content}</FormNote>
      <Textarea
        label="Lý do"
        withAsterisk
        data-autofocus
        autosize
        minRows={2}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </Form>
  )
}
