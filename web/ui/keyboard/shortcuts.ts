/** One way to do something by keyboard. `keys` is a key, or two pressed one after the other: `?`, `g k`, `Ctrl+K`. */
export interface Shortcut {
  readonly keys: string
  readonly label: string
  readonly run: () => void
  /** Also while a dialog has the keyboard; the dialog itself offers it. */
  readonly isOfDialog?: boolean
}

/** What is known of a pressed key. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

let layers: readonly (readonly Shortcut[])[] = []
const listeners = new Set<() => void>()

/** Adds shortcuts for as long as a page is shown; the answer takes them away. */
export function addShortcuts(shortcuts: readonly Shortcut[]): () => void {
  layers = [...layers, shortcuts]
  tell()
  return () => {
    layers = layers.filter((layer) => layer !== shortcuts)
    tell()
  }
}

/** Every shortcut that works now, the newest page's first. */
export function activeShortcuts(): readonly (readonly Shortcut[])[] {
  return layers
}

export function subscribeToShortcuts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What a press means after the one before it (null when that was too long ago), the newest layer first. */
export function shortcutFor(
  press: Press,
  before: string | null,
  from: readonly (readonly Shortcut[])[],
): Shortcut | undefined {
  const name = nameOf(press)
  const wanted = before === null ? [name] : [`${before} ${name}`, name]
  const all = from.toReversed().flat()
  return wanted.flatMap((keys) => all.filter((shortcut) => shortcut.keys === keys))[0]
}

/** `Ctrl+K`, `?`, `g`: letters in lower case unless a modifier is held. */
export function nameOf({ key, ctrlKey, metaKey, altKey }: Press): string {
  if (ctrlKey || metaKey) return `Ctrl+${key.toUpperCase()}`
  return altKey ? `Alt+${key.toUpperCase()}` : key.length === 1 ? key.toLowerCase() : key
}

function tell(): void {
  for (const listener of listeners) listener()
}
