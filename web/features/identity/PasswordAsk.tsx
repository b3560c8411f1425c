import type { Answered, Asked, Endpoint } from '#contract/endpoint'
import { Button } from '#ui/button/Button'
import { useServerForm } from '../../app/use-server-form.ts'
import classes from './Form.module.css'
import { FormProblem } from './FormProblem.tsx'
import { SecretInput } from './SecretInput.tsx'

interface PasswordAskProps<E extends Endpoint> {
  /** What is done with the password as proof. */
  readonly endpoint: E
  readonly action: string
  readonly onDone: (answer: Answered<E>) => void
  readonly onCancel: () => void
}

/** Asks for the password again before a change of one's own keys. */
export function PasswordAsk<E extends Endpoint>({ endpoint, action, onDone, onCancel }: PasswordAskProps<E>) {
  const { form, problem, busy, onSubmit } = useServerForm(endpoint, {
    initialValues: { password: '' },
    ask: ({ password }) => ({ body: { password } }) as unknown as Asked<E>,
    onDone,
  })
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <SecretInput
        label="Nhập mật khẩu để xác nhận là bạn"
        autoComplete="current-password"
        autoFocus
        {...form.getInputProps('password')}
      />
      <FormProblem problem={problem} />
      <div className={classes.actions}>
        <Button type="submit" look="primary" busy={busy}>
          {action}
        </Button>
        <Button onClick={onCancel}>Thôi</Button>
      </div>
    </form>
  )
}
