import { TextInput } from '@mantine/core'
import { inviteMember } from '#contract/member'
import type { Role } from '#contract/role'
import { Button } from '#ui/button/Button'
import { useServerForm } from '../../app/use-server-form.ts'
import classes from './Form.module.css'
import { FormProblem } from './FormProblem.tsx'
import { mailSentence } from './mail-sentence.ts'
import { RoleFields } from './RoleFields.tsx'

interface InviteMemberFormProps {
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
}

/** Makes an account and mails the link with which its owner sets a password. */
export function InviteMemberForm({ people, onClose }: InviteMemberFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(inviteMember, {
    initialValues: {
      name: '',
      userName: '',
      email: '',
      roles: ['staff'] as string[],
      personId: null as string | null,
    },
    ask: ({ roles, ...values }) => ({ body: { ...values, roles: roles as Role[] } }),
    said: ({ mail }) => `Đã thêm thành viên. ${mailSentence(mail)}`,
    onDone: onClose,
  })
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <TextInput label="Họ và tên" withAsterisk data-autofocus {...form.getInputProps('name')} />
      <TextInput
        label="Thư điện tử"
        description="Liên kết đặt mật khẩu được gửi tới đây"
        type="email"
        withAsterisk
        {...form.getInputProps('email')}
      />
      <TextInput
        label="Tên đăng nhập"
        description="Không dấu, viết liền, ví dụ: lan.nt"
        autoCapitalize="none"
        spellCheck={false}
        withAsterisk
        {...form.getInputProps('userName')}
      />
      <RoleFields form={form} people={people} />
      <FormProblem problem={problem} />
      <div className={classes.actions}>
        <Button type="submit" look="primary" busy={busy}>
          Mời
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </form>
  )
}
