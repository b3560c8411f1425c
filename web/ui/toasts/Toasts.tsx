import { type ReactNode, type SyntheticEvent, useSyncExternalStore } from 'react'
import { Button } from '../button/Button.tsx'
import { IconButton } from '../button/IconButton.tsx'
import { Icon } from '../icon/Icon.tsx'
import { hideToast, hold, letGo, type ShownToast, shownToasts, subscribeToToasts } from './show-toast.ts'
import styles from './Toasts.module.css'

const icons = { done: 'done', problem: 'alert', info: 'info' } as const

/** The corner where answers to actions appear; one for the whole app. */
export function Toasts(): ReactNode {
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts)
  return (
    <section aria-label="Thông báo" aria-live="polite">
      <ul className={styles.region}>
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  )
}

function ToastLine({ toast }: { readonly toast: ShownToast }): ReactNode {
  const { id, kind, message, undo } = toast
  const leave = ({ currentTarget }: SyntheticEvent) => {
    if (!currentTarget.matches(':hover, :focus-within')) letGo(toast)
  }
  return (
    <li
      className={styles.toast}
      data-kind={kind}
      onPointerEnter={() => hold(id)}
      onPointerLeave={leave}
      onFocus={() => hold(id)}
      onBlur={leave}
    >
      <span className={styles.mark}>
        <Icon name={icons[kind]} />
      </span>
      <span className={styles.message}>{message}</span>
      {undo && (
        <Button
          look="quiet"
          size="compact-sm"
          icon="undo"
          onClick={() => {
            hideToast(id)
            undo()
          }}
        >
          Hoàn tác
        </Button>
      )}
      <IconButton icon="clear" label="Đóng thông báo" size="sm" onClick={() => hideToast(id)} />
    </li>
  )
}
