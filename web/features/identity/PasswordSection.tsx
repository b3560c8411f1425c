import { changePassword } from '#contract/identity'
import { Button } from '#ui/button/Button'
import { useServerForm } from '../../app/use-server-form.ts'
import classes from './Form.module.css'
import { FormProblem } from './FormProblem.tsx'
import { PASSWORD_RULE, repeatProblem } from './password-rule.ts'
import { SecretInput } from './SecretInput.tsx'

const empty = { currentPassword: '', newPassword: '', repeated: '' }

/** Changing one's own password. */
export function PasswordSection({ userName }: { readonly userName: string }) {
  const { form, problem, busy, onSubmit } = useServerForm(changePassword, {
    initialValues: empty,
    ask: ({ currentPassword, newPassword }) => ({ body: { currentPassword, newPassword } }),
    validate: ({ newPassword, repeated }) => ({ repeated: repeatProblem(newPassword, repeated) }),
    said: 'Đã đổi mật khẩu; các phiên đăng nhập khác đã kết thúc.',
    onDone: () => form.setValues(empty),
  })
  return (
    <section className={classes.section} aria-labelledby="password-heading">
      <h2 id="password-heading">Mật khẩu</h2>
      <form className={classes.form} onSubmit={onSubmit}>
        <input type="text" value={userName} autoComplete="username" readOnly hidden />
        <SecretInput
          label="Mật khẩu hiện tại"
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <SecretInput
          label="Mật khẩu mới"
          description={PASSWORD_RULE}
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
        <SecretInput
          label="Nhập lại mật khẩu mới"
          autoComplete="new-password"
          {...form.getInputProps('repeated')}
        />
        <FormProblem problem={problem} />
        <div className={classes.actions}>
          <Button type="submit" busy={busy}>
            Đổi mật khẩu
          </Button>
        </div>
      </form>
    </section>
  )
}
