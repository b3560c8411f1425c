import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { readAnswer, writeAnswer } from '../local-rules/answer-text.ts'
import type { Gap } from './condition-words.ts'
import { gapChoices, isFraction } from './said-condition.ts'

interface GapFieldProps {
  readonly gap: Gap
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly error: string | null
}

/** What fills a gap of a sentence: a choice, some choices, a number, a share. */
export function GapField(props: GapFieldProps): ReactNode {
  const { gap, value, onChange, error } = props
  const choices = gapChoices[gap.of]
  if (gap.of === 'share') return <ShareField {...props} />
  if (choices === null) return <NumberField {...props} />
  const data = Object.entries(choices).map(([code, label]) => ({ value: code, label }))
  if (gap.of === 'grounds') {
    return (
      <MultiSelect
        aria-label={gap.name}
        data={data}
        error={error !== null}
        value={Array.isArray(value) ? value.map(String) : []}
        onChange={onChange}
        miw={220}
      />
    )
  }
  return (
    <Select
      aria-label={gap.name}
      allowDeselect={false}
      searchable={data.length > 8}
      data={data}
      error={error !== null}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      w={widths[gap.of]}
      maw="100%"
    />
  )
}

const widths: Readonly<Record<string, number>> = {
  rating: 250,
  reach: 190,
  award: 300,
  discipline: 240,
  attested: 420,
  members: 300,
  reachedBy: 90,
}

function NumberField({ gap, value, onChange, error }: GapFieldProps): ReactNode {
  return (
    <NumberInput
      aria-label={gap.name}
      hideControls
      allowNegative={false}
      allowDecimal={false}
      max={9999}
      w={64}
      error={error !== null}
      value={typeof value === 'number' ? value : ''}
      onChange={(typed) =>
        onChange(typeof typed === 'number' ? typed : gap.of === 'numberOrNone' ? null : undefined)
      }
    />
  )
}

function ShareField({ gap, value, onChange, error }: GapFieldProps): ReactNode {
  const [typed, setTyped] = useState(isFraction(value) ? writeAnswer('share', value) : '')
  return (
    <TextInput
      aria-label={gap.name}
      inputMode="decimal"
      w={76}
      error={error !== null}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(readAnswer('share', currentTarget.value) ?? undefined)
      }}
    />
  )
}
