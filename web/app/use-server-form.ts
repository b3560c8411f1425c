import { useForm } from '@mantine/form'
import { type FormEvent, useState } from 'react'
import type { Answered, Asked, Endpoint } from '#contract/endpoint'
import { ProblemError } from './api.ts'
import { useChange } from './queries.ts'
import { sentenceOf } from './query-client.ts'

type Values = Record<string, unknown>

interface ServerForm<E extends Endpoint, V extends Values> {
  readonly initialValues: V
  /** What the values ask of the server. */
  readonly ask: (values: V) => Asked<E>
  /** What can be said before asking; the server has the last word. */
  readonly validate?: (values: V) => Record<string, string | null>
  readonly said?: string | ((answer: Answered<E>) => string)
  readonly onDone?: (answer: Answered<E>, values: V) => void
  /** How the server calls a field that the form calls otherwise. */
  readonly fieldOf?: (path: string) => string
}

/** What the parts of a form need of it. */
export type FormOf<V extends Values> = ReturnType<typeof useForm<V>>

/** A form that shows what the server says: at its fields where it names one, above the button otherwise. */
export interface Filled<V extends Values> {
  readonly form: FormOf<V>
  readonly problem: string | null
  readonly busy: boolean
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/** Where the eye and the hand must go next; the field says so only once it is drawn anew. */
function focusFirstFault(form: EventTarget | null | undefined): void {
  if (!(form instanceof HTMLElement)) return
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}

/** Joins a form with the endpoint it is for. */
export function useServerForm<E extends Endpoint, V extends Values>(
  endpoint: E,
  { initialValues, ask, validate, said, onDone, fieldOf = (path) => path }: ServerForm<E, V>,
): Filled<V> {
  const [problem, setProblem] = useState<string | null>(null)
  const form = useForm<V>({ initialValues, ...(validate ? { validate } : {}) })
  const change = useChange(endpoint, { saidByForm: true, ...(said === undefined ? {} : { said }) })

  const refuse = (error: unknown) => {
    const fields = error instanceof ProblemError ? error.problem.fields : []
    for (const field of new Set(fields.map(({ path }) => fieldOf(path)))) {
      const said = fields.filter(({ path }) => fieldOf(path) === field).map(({ detail }) => detail)
      form.setFieldError(field, said.join('; '))
    }
    const [first] = fields
    if (first) form.getInputNode(fieldOf(first.path))?.focus()
    setProblem(first ? null : sentenceOf(error))
  }
  const onSubmit = form.onSubmit(
    (values) => {
      setProblem(null)
      const onSuccess = (answer: Answered<E>) => {
        // What is kept is not lost by leaving.
        form.resetDirty(values)
        onDone?.(answer, values)
      }
      change.mutate(ask(values), { onSuccess, onError: refuse })
    },
    (_errors, _values, event) => focusFirstFault(event?.currentTarget),
  )
  return { form, problem, busy: change.isPending, onSubmit }
}
