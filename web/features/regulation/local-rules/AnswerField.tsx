import { Radio, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { LocalSlot } from '#contract/regulation'

interface AnswerFieldProps {
  readonly slot: LocalSlot
  /** The place of the choice, or what was typed. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: ReactNode
}

/** The question of a slot and the place for its answer, by what it is answered with. */
export function AnswerField({ slot, value, onChange, error }: AnswerFieldProps): ReactNode {
  const { question, kind, unit, choices } = slot
  if (kind === 'choice') {
    return (
      <Radio.Group label={question} value={value} onChange={onChange} error={error}>
        <div style={{ display: 'grid', gap: 8, marginTop: 8 }}>
          {choices.map((choice, at) => (
            <Radio key={String(choice.value)} value={String(at)} label={choice.label} />
          ))}
        </div>
      </Radio.Group>
    )
  }
  const field = {
    label: question,
    value,
    error,
    withAsterisk: true,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  }
  if (kind === 'text') return <Textarea {...field} autosize minRows={4} />
  return (
    <TextInput
      {...field}
      description={hints[kind]}
      inputMode={kind === 'share' || kind === 'coefficient' ? 'decimal' : 'numeric'}
      autoComplete="off"
      rightSection={unit === '%' ? '%' : null}
      maw={300}
    />
  )
}

const hints = {
  share: 'Phần trăm, ví dụ 15 hoặc 12,5',
  coefficient: 'Số lần mức lương cơ sở, ví dụ 0,6',
  days: 'Số ngày làm việc',
} as const
