import type { FormOf } from './use-server-form.ts'

interface DayProps {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly error: string | null
}

/** Joins a field of a form that holds a day with a `DateField`. */
export function dayProps<V extends Record<string, unknown>>(
  form: FormOf<V>,
  name: keyof V & string,
): DayProps {
  const { value, onChange, error } = form.getInputProps(name)
  return { value: value ?? null, onChange, error: error ?? null }
}
