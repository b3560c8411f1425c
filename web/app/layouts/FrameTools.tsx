import { useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Icon } from '#ui/icon/Icon'
import { useShortcutListener, useShortcuts } from '../../ui/keyboard/use-shortcuts.ts'
import { paths } from '../paths.ts'
import { useSession } from '../session.ts'
import styles from './AppLayout.module.css'

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))
const KeyboardHelp = lazy(async () => ({
  default: (await import('../../ui/keyboard/KeyboardHelp.tsx')).KeyboardHelp,
}))

/** The palette and the list of shortcuts; neither is downloaded before it is first asked for. */
export function FrameTools(): ReactNode {
  const navigate = useNavigate()
  const [openings, setOpenings] = useState(0)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const open = (): void => setOpenings((count) => count + 1)
  const hasInbox = useSession()?.pages?.inbox.allowed ?? false
  useShortcutListener()
  useShortcuts([
    { keys: 'Ctrl+K', label: 'Tìm trang, kế hoạch, nhiệm vụ', run: open },
    { keys: '?', label: 'Xem các phím tắt', run: () => setHelpOpen(true) },
    { keys: '/', label: 'Tới ô tìm của trang', run: focusSearchField },
    { keys: 'g v', label: 'Tới Việc của tôi', run: () => void navigate({ to: paths.myWork() }) },
    { keys: 'g k', label: 'Tới Kế hoạch năm', run: () => void navigate({ to: paths.plans() }) },
    ...(hasInbox
      ? [{ keys: 'g d', label: 'Tới Văn bản đến', run: () => void navigate({ to: paths.inbox() }) }]
      : []),
    { keys: 'g b', label: 'Tới Văn bản', run: () => void navigate({ to: paths.papers() }) },
  ])
  return (
    <>
      <button
        type="button"
        className={styles.search}
        onClick={open}
        aria-label="Tìm trang, kế hoạch, nhiệm vụ"
      >
        <Icon name="search" size={16} />
        <span className={styles.searchWords} data-words="Tìm" data-keys="Ctrl K" />
      </button>
      <Suspense>
        {openings > 0 && <Palette openings={openings} />}
        {isHelpOpen && <KeyboardHelp opened onClose={() => setHelpOpen(false)} />}
      </Suspense>
    </>
  )
}

function focusSearchField(): void {
  document.querySelector<HTMLElement>('main input[data-search-field]')?.focus()
}
