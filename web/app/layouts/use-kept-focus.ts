import { type RefObject, useEffect } from 'react'

/**
 * When what had the focus goes, such as the button that approved something, the focus goes to what stood around it:
 * the keyboard and the screen reader go on where they were, not at the top of the page.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const content = main.current
    if (content === null) return
    let trail: readonly HTMLElement[] = []
    const remember = ({ target }: FocusEvent): void => {
      trail = outwards(target, content)
    }
    const watcher = new MutationObserver(() => {
      const [own] = trail
      if (own === undefined || own.isConnected || document.activeElement !== document.body) return
      focusOn(trail.find(({ isConnected }) => isConnected) ?? content)
    })
    content.addEventListener('focusin', remember)
    watcher.observe(content, { childList: true, subtree: true })
    return () => {
      content.removeEventListener('focusin', remember)
      watcher.disconnect()
    }
  }, [main])
}

function outwards(from: EventTarget | null, content: HTMLElement): readonly HTMLElement[] {
  const trail: HTMLElement[] = []
  let at = from instanceof HTMLElement ? from : null
  while (at !== null && at !== content) {
    trail.push(at)
    at = at.parentElement
  }
  return trail
}

/** What is no stop of the Tab key becomes one that only this reaches, until it is left. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1')
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus({ preventScroll: true })
}
