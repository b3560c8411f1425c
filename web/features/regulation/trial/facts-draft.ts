/** Facts as far as they are filled in: the shape of `Facts`, any part of which may be absent or at fault. */
export type FactsDraft = Readonly<Record<string, unknown>>

/** What stands at a place such as `years.0.rating`; undefined where nothing does. */
export function valueAt(facts: unknown, path: string): unknown {
  let value: unknown = facts
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return value
}

/** The facts with another value at a place; without the place where the value is undefined. */
export function withValue(facts: FactsDraft, path: string, value: unknown): FactsDraft {
  return changed(facts, path.split('.'), value) as FactsDraft
}

/** The entries of a list; null where nothing is said of it, which is not the same as none. */
export function itemsAt(facts: FactsDraft, path: string): readonly FactsDraft[] | null {
  const value = valueAt(facts, path)
  return Array.isArray(value) ? value.map((item) => (isRecord(item) ? item : {})) : null
}

/** The list at a place without one of its entries. */
export function withoutItem(facts: FactsDraft, path: string, index: number): FactsDraft {
  const items = valueAt(facts, path)
  return Array.isArray(items) ? withValue(facts, path, items.toSpliced(index, 1)) : facts
}

/** Reads facts that were pasted; null where the text is no object of facts. */
export function readFacts(text: string): FactsDraft | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function changed(before: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(before)) {
    const at = Number(step)
    return at < before.length
      ? before.map((item: unknown, index) => (index === at ? changed(item, rest, value) : item))
      : [...(before as unknown[]), changed(undefined, rest, value)]
  }
  const { [step]: own, ...others } = isRecord(before) ? before : {}
  const next = changed(own, rest, value)
  if (next === undefined) return others
  return isRecord(before) && step in before ? { ...before, [step]: next } : { ...others, [step]: next }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
