import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { requestPasswordReset } from '#contract/identity'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { Page } from '#ui/page/Page'
import { paths } from '../../../app/paths.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import classes from '../Form.module.css'
import { FormProblem } from '../FormProblem.tsx'

/** Asks for a link to set a new password. The answer is the same whether or not the name exists. */
export function ForgotPasswordPage() {
  const [isSent, setSent] = useState(false)
  const { form, problem, busy, onSubmit } = useServerForm(requestPasswordReset, {
    initialValues: { name: '' },
    ask: (values) => ({ body: values }),
    onDone: () => setSent(true),
  })
  if (isSent) {
    return (
      <Page title="Hãy xem hộp thư">
        <p role="status">
          Nếu tên này có tài khoản, một liên kết đặt mật khẩu vừa được gửi tới địa chỉ thư của tài khoản và
          dùng được trong 1 giờ. Không nhận được thư? Hãy xem mục thư rác, hoặc nhờ người quản trị của cơ quan
          gửi liên kết.
        </p>
        <LinkButton to={paths.signIn()}>Về trang đăng nhập</LinkButton>
      </Page>
    )
  }
  return (
    <Page
      title="Quên mật khẩu"
      lead="Chúng tôi gửi một liên kết đặt mật khẩu tới địa chỉ thư của tài khoản."
      back={{ to: paths.signIn(), label: 'Đăng nhập' }}
    >
      <form className={classes.form} onSubmit={onSubmit}>
        <TextInput
          label="Tên đăng nhập hoặc thư điện tử"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          {...form.getInputProps('name')}
        />
        <FormProblem problem={problem} />
        <div className={classes.actions}>
          <Button type="submit" look="primary" busy={busy}>
            Gửi liên kết
          </Button>
        </div>
      </form>
    </Page>
  )
}
