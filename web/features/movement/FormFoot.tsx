import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import styles from './Movement.module.css'

interface FormFootProps {
  readonly problem: string | null
  readonly busy: boolean
  readonly submitLabel: string
  /** Where “Thôi” leads. */
  readonly back: string
}

/** The end of a form that is a page: what is wrong, the button and the way out. */
export function FormFoot({ problem, busy, submitLabel, back }: FormFootProps) {
  return (
    <>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" look="primary" busy={busy}>
          {submitLabel}
        </Button>
        <LinkButton to={back}>Thôi</LinkButton>
      </div>
    </>
  )
}
