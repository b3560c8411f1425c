import { NativeSelect, TextInput } from '@mantine/core'
import { DateField } from '#ui/date-field/DateField'
import { placeOf } from './fact-places.ts'
import { useFact } from './trial-context.ts'

interface FactProps {
  readonly path: string
  readonly label: string
  /** In a table the head of the column says what it is, and the label is only spoken. */
  readonly isBare?: boolean
}

interface FactChoiceProps extends FactProps {
  readonly choices: Readonly<Record<string, string>>
  /** What stands for “nothing is known”; null where one of the choices must be taken. */
  readonly unknown?: string | null
}

const named = (label: string, isBare: boolean) => (isBare ? { 'aria-label': label } : { label })

/** A fact that is one of a few. */
export function FactChoice({ path, label, isBare = false, choices, unknown = 'Chưa rõ' }: FactChoiceProps) {
  const { value, set, problem } = useFact(path)
  return (
    <div id={placeOf(path)}>
      <NativeSelect
        {...named(label, isBare)}
        value={typeof value === 'string' ? value : ''}
        error={problem}
        onChange={({ currentTarget }) => set(currentTarget.value || undefined)}
        data={[
          ...(unknown === null ? [] : [{ value: '', label: unknown }]),
          ...Object.entries(choices).map(([own, words]) => ({ value: own, label: words })),
        ]}
      />
    </div>
  )
}

const yesNo = { true: 'Có', false: 'Không' } as const

/** A fact that holds or does not, or is not known. */
export function FactYesNo({ path, label, isBare = false }: FactProps) {
  const { value, set, problem } = useFact(path)
  return (
    <div id={placeOf(path)}>
      <NativeSelect
        {...named(label, isBare)}
        value={typeof value === 'boolean' ? String(value) : ''}
        error={problem}
        onChange={({ currentTarget: { value: chosen } }) =>
          set(chosen === '' ? undefined : chosen === 'true')
        }
        data={[
          { value: '', label: 'Chưa rõ' },
          ...Object.entries(yesNo).map(([own, words]) => ({ value: own, label: words })),
        ]}
      />
    </div>
  )
}

/** A fact that is a day. */
export function FactDay({ path, label }: Omit<FactProps, 'isBare'>) {
  const { value, set, problem } = useFact(path)
  return (
    <div id={placeOf(path)}>
      <DateField
        label={label}
        value={typeof value === 'string' ? value : null}
        error={problem}
        clearable
        onChange={(day) => set(day ?? undefined)}
      />
    </div>
  )
}

/** A fact that is a number: of people, or a year. */
export function FactCount({ path, label, isBare = false }: FactProps) {
  const { value, set, problem } = useFact(path)
  return (
    <div id={placeOf(path)}>
      <TextInput
        {...named(label, isBare)}
        inputMode="numeric"
        autoComplete="off"
        value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
        error={problem}
        onChange={({ currentTarget: { value: typed } }) => set(numberOr(typed.trim()))}
      />
    </div>
  )
}

/** What was typed stays as it is until it is a number, so that the server can say what is wrong with it. */
function numberOr(typed: string): number | string | undefined {
  if (typed === '') return undefined
  return /^\d{1,9}$/.test(typed) ? Number(typed) : typed
}
