import { useEffect, useRef } from 'react'
import { activeShortcuts, addShortcuts, nameOf, type Shortcut, shortcutFor } from './shortcuts.ts'

const PAIR_MS = 900
/** With Ctrl, these undo, redo, select, copy, cut and paste what is being written. */
const EDITING = /^[zyacxv]$/i

/** Makes shortcuts work while the component is shown, and lists them under `?`. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  const names = shortcuts.map(({ keys, label }) => `${keys} ${label}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they do may change with every render; only what they are called counts
  useEffect(
    () =>
      addShortcuts(
        latest.current.map(({ run: _, ...shortcut }, index) => ({
          ...shortcut,
          run: () => latest.current[index]?.run(),
        })),
      ),
    [names],
  )
}

/** Listens to the keyboard for the whole app; used once. Keys typed into a field are left to the field. */
export function useShortcutListener(): void {
  useEffect(() => {
    let before: { name: string; at: number } | null = null
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || belongsToField(event)) return
      const isPair = before !== null && event.timeStamp - before.at < PAIR_MS
      const layers = activeShortcuts()
      const shortcut = shortcutFor(
        event,
        isPair ? (before?.name ?? null) : null,
        isInDialog(event) ? layers.map((layer) => layer.filter(({ isOfDialog }) => isOfDialog)) : layers,
      )
      before = { name: nameOf(event), at: event.timeStamp }
      if (!shortcut) return
      event.preventDefault()
      before = null
      shortcut.run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function belongsToField(event: KeyboardEvent): boolean {
  if (isHeld(event) && !EDITING.test(event.key)) return false
  const target = event.target
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  )
}

/** In a dialog the page behind it is deaf, but for Ctrl+K and its like. */
function isInDialog(event: KeyboardEvent): boolean {
  const target = event.target
  return !isHeld(event) && target instanceof HTMLElement && target.closest('[role="dialog"]') !== null
}

const isHeld = ({ ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey
