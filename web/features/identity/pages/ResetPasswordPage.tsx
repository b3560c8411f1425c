import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { resetPassword } from '#contract/identity'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { paths } from '../../../app/paths.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import classes from '../Form.module.css'
import { FormProblem } from '../FormProblem.tsx'
import { PASSWORD_RULE, repeatProblem } from '../password-rule.ts'
import { SecretInput } from '../SecretInput.tsx'

/** Sets a password by a mailed link: for who forgot it, and for who was just invited. */
export function ResetPasswordPage() {
  const { token }: Readonly<{ token?: string }> = useSearch({ strict: false })
  const [isSet, setIsSet] = useState(false)
  if (!token) {
    return (
      <Page title="Đặt mật khẩu">
        <EmptyState
          title="Liên kết không đầy đủ"
          action={<LinkButton to={paths.forgotPassword()}>Yêu cầu liên kết mới</LinkButton>}
        >
          Hãy mở lại liên kết trong thư, hoặc chép cả dòng liên kết vào thanh địa chỉ.
        </EmptyState>
      </Page>
    )
  }
  if (isSet) {
    return (
      <Page title="Đã đặt mật khẩu">
        <p role="status">Mật khẩu mới dùng được từ bây giờ; các phiên đăng nhập cũ đã kết thúc.</p>
        <LinkButton to={paths.signIn()} look="primary">
          Đăng nhập
        </LinkButton>
      </Page>
    )
  }
  return <NewPasswordForm token={token} onDone={() => setIsSet(true)} />
}

function NewPasswordForm({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const { form, problem, busy, onSubmit } = useServerForm(resetPassword, {
    initialValues: { newPassword: '', repeated: '' },
    ask: ({ newPassword }) => ({ body: { token, newPassword } }),
    validate: ({ newPassword, repeated }) => ({ repeated: repeatProblem(newPassword, repeated) }),
    onDone,
  })
  return (
    <Page title="Đặt mật khẩu">
      <form className={classes.form} onSubmit={onSubmit}>
        <SecretInput
          label="Mật khẩu mới"
          description={PASSWORD_RULE}
          autoComplete="new-password"
          autoFocus
          {...form.getInputProps('newPassword')}
        />
        <SecretInput
          label="Nhập lại mật khẩu mới"
          autoComplete="new-password"
          {...form.getInputProps('repeated')}
        />
        <FormProblem problem={problem} />
        <div className={classes.actions}>
          <Button type="submit" look="primary" busy={busy}>
            Đặt mật khẩu
          </Button>
        </div>
      </form>
    </Page>
  )
}
