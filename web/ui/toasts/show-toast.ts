/** A short message that answers an action. `undo` adds a button that takes the action back. */
export interface Toast {
  readonly kind: 'done' | 'problem' | 'info'
  readonly message: string
  readonly undo?: () => void
}

export type ShownToast = Toast & { readonly id: number }

let shown: readonly ShownToast[] = []
let next = 1
const leaving = new Map<number, ReturnType<typeof setTimeout>>()
const listeners = new Set<() => void>()

/** Says something in the corner of the screen and to screen readers. Problems stay until they are closed. */
export function showToast(toast: Toast): void {
  const repeated = shown.find(({ message }) => message === toast.message)
  const added = { ...toast, id: next++ }
  change([...shown.filter((other) => other !== repeated), added].slice(-4))
  letGo(added)
}

/** Keeps a toast while somebody points at it or stands on it: its button must not vanish under them. */
export function hold(id: number): void {
  clearTimeout(leaving.get(id))
  leaving.delete(id)
}

/** Lets a toast go after a while. */
export function letGo({ id, kind, undo }: ShownToast): void {
  hold(id)
  if (kind === 'problem') return
  leaving.set(
    id,
    setTimeout(() => hideToast(id), undo ? 9000 : 5000),
  )
}

/** Closes one toast; nothing happens when it is gone already. */
export function hideToast(id: number): void {
  hold(id)
  change(shown.filter((toast) => toast.id !== id))
}

/** What is shown now, for `useSyncExternalStore`. */
export function shownToasts(): readonly ShownToast[] {
  return shown
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(toasts: readonly ShownToast[]): void {
  shown = toasts
  for (const listener of listeners) listener()
}
