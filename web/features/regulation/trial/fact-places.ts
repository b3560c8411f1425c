import { type FactsDraft, itemsAt } from './facts-draft.ts'

/** The id of the part of the form that holds a fact. */
export function placeOf(path: string): string {
  return `fact.${path}`
}

/**
 * Where a fact that a verdict names stands in the form: verdicts name years by number (`years.2025.rating`), the form by
 * their place (`years.0.rating`). Null where the year has no line yet.
 */
export function pathInForm(facts: FactsDraft, field: string): string | null {
  const [first, year, ...rest] = field.split('.')
  if (first !== 'years' || year === undefined || !/^\d{4}$/.test(year)) return field
  const at = (itemsAt(facts, 'years') ?? []).findIndex((entry) => entry.year === Number(year))
  return at < 0 ? null : ['years', String(at), ...rest].join('.')
}

/** Puts the keyboard on a fact, or on the nearest part of the form that holds it. */
export function focusPlace(path: string): void {
  for (let steps = path.split('.'); steps.length > 0; steps = steps.slice(0, -1)) {
    const part = document.getElementById(placeOf(steps.join('.')))
    if (!part) continue
    const closed = part.closest('details')
    if (closed) closed.open = true
    const control = part.querySelector<HTMLElement>('input:not([type="hidden"]), select, button')
    control?.focus({ preventScroll: true })
    part.scrollIntoView({ block: 'center' })
    return
  }
}
