import { useShortcuts } from '../../../ui/keyboard/use-shortcuts.ts'

interface Keys {
  readonly onTick: (paperId: string) => void
  readonly onHandle: (paperId: string) => void
}

const LINKS = 'main [data-paper-link]'

/** The keyboard of the list: j and k walk, Enter opens as any link does, e deals with, x ticks. */
export function useInboxKeys({ onTick, onHandle }: Keys): void {
  const onCurrent = (work: (paperId: string) => void) => () => {
    const id = currentPaper()
    if (id === null) step(1)
    else work(id)
  }
  useShortcuts([
    { keys: 'j', label: 'Văn bản sau', run: () => step(1) },
    { keys: 'k', label: 'Văn bản trước', run: () => step(-1) },
    { keys: 'e', label: 'Xong: văn bản đang đứng, hoặc các văn bản đã chọn', run: onCurrent(onHandle) },
    { keys: 'x', label: 'Chọn hoặc bỏ chọn văn bản đang đứng', run: onCurrent(onTick) },
  ])
}

/** The paper whose row has the keyboard. */
export function currentPaper(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-paper]')?.dataset.paper ?? null
}

/** Which paper the keyboard should stand on once some rows have gone: the next one that stays, else the one before. */
export function paperAfter(ids: readonly string[], gone: ReadonlySet<string>): string | null {
  const at = ids.findIndex((id) => gone.has(id))
  const after = ids.slice(Math.max(at, 0)).find((id) => !gone.has(id))
  return after ?? ids.slice(0, Math.max(at, 0)).findLast((id) => !gone.has(id)) ?? null
}

/** Puts the keyboard on the row of a paper. */
export function focusPaper(paperId: string | null): void {
  if (paperId === null) return
  const link = document.querySelector<HTMLElement>(
    `main [data-paper="${CSS.escape(paperId)}"] [data-paper-link]`,
  )
  focusLink(link ?? undefined)
}

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(LINKS)]
  const at = links.findIndex((link) => link.closest('[data-paper]')?.contains(document.activeElement))
  focusLink(links[at < 0 ? (by === 1 ? 0 : links.length - 1) : at + by])
}

function focusLink(link: HTMLElement | undefined): void {
  link?.focus({ preventScroll: true })
  link?.closest('[data-paper]')?.scrollIntoView({ block: 'nearest' })
}
