import { type RefObject, useEffect } from 'react'

/**
 * Closes a panel by Escape, except while something stands over it: the key then belongs to that dialog alone, and what
 * was typed there is not lost together with the panel.
 */
export function useEscape(panel: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || !(event.target instanceof Element)) return
      // An open list of choices closes itself first.
      if (event.target.getAttribute('data-mantine-stop-propagation') === 'true') return
      const around = event.target.closest('[role="dialog"]')
      const over = around === null ? [...document.querySelectorAll('[role="dialog"]')] : [around]
      if (over.every((dialog) => panel.current?.contains(dialog))) close()
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  })
}
