import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { Form, FormNote } from '#ui/form/Form'

interface ReasonFormProps {
  readonly note?: string
  readonly label: string
  readonly missing: string
  readonly submitLabel: string
  readonly busy: boolean
  readonly onSubmit: (words: string) => void
  readonly onClose: () => void
}

/** Some words that go with what is done: what was carried out, why something is returned. */
export function ReasonForm({ note, label, missing, submitLabel, busy, onSubmit, onClose }: ReasonFormProps) {
  const [words, setWords] = useState('')
  const given = words.trim()
  return (
    <Form
      submitLabel={submitLabel}
      busy={busy}
      problem={null}
      disabledReason={given === '' ? missing : null}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '') onSubmit(given)
      }}
    >
      {note && <FormNote>{note}</FormNote>}
      <Textarea
        label={label}
        withAsterisk
        data-autofocus
        autosize
        minRows={4}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </Form>
  )
}
