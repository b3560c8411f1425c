import type { FormEvent, ReactNode } from 'react'
import { Button } from '../button/Button.tsx'
import styles from './Form.module.css'

interface FormProps {
  readonly children: ReactNode
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly submitLabel: string
  readonly onClose: () => void
  readonly busy: boolean
  /** What the server said of the whole form, shown where the eye is after pressing the button. */
  readonly problem: string | null
  /** What still has to be given before it can be sent. */
  readonly disabledReason?: string | null
  readonly danger?: boolean
}

/** A form in a dialog: its fields one below the other, what is wrong, the button and the way out. */
export function Form(props: FormProps): ReactNode {
  const { children, onSubmit, submitLabel, onClose, busy, problem, disabledReason, danger } = props
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      {children}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          type="submit"
          look={danger ? 'danger' : 'primary'}
          busy={busy}
          disabledReason={disabledReason ?? null}
        >
          {submitLabel}
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </form>
  )
}

/** Fields side by side where there is room. */
export function FormPair({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.pair}>{children}</div>
}

/** A remark among the fields. */
export function FormNote({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={styles.note}>{children}</p>
}
