import { Switch, TextInput } from '@mantine/core'
import { changeMember, type Member, sendPasswordLink } from '#contract/member'
import type { Role } from '#contract/role'
import { Button } from '#ui/button/Button'
import { useChange } from '../../app/queries.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import classes from './Form.module.css'
import { FormProblem } from './FormProblem.tsx'
import { mailSentence } from './mail-sentence.ts'
import { RoleFields } from './RoleFields.tsx'

interface ChangeMemberFormProps {
  readonly member: Member
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
}

/** Changes what a member is, or lets nobody in by that membership any more. */
export function ChangeMemberForm({ member, people, onClose }: ChangeMemberFormProps) {
  const { id, name, roles, active, person, account, version, abilities } = member
  const { form, problem, busy, onSubmit } = useServerForm(changeMember, {
    initialValues: {
      name,
      email: account?.email ?? '',
      roles: [...roles] as string[],
      personId: person?.id ?? null,
      active,
    },
    ask: (values) => ({
      params: { memberId: id },
      body: {
        ...values,
        email: abilities.changeEmail.allowed ? values.email : null,
        roles: values.roles as Role[],
        version,
      },
    }),
    said: 'Đã lưu thành viên.',
    onDone: onClose,
  })
  const link = useChange(sendPasswordLink, { said: ({ mail }) => mailSentence(mail) })
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <TextInput label="Họ và tên" withAsterisk data-autofocus {...form.getInputProps('name')} />
      {abilities.changeEmail.allowed ? (
        <TextInput label="Thư điện tử" type="email" withAsterisk {...form.getInputProps('email')} />
      ) : (
        <p className={classes.quiet}>{abilities.changeEmail.because}</p>
      )}
      <RoleFields form={form} people={person ? [person, ...people] : people} />
      <Switch
        label="Được đăng nhập và làm việc cho cơ quan"
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
      <FormProblem problem={problem} />
      <div className={classes.actions}>
        <Button type="submit" look="primary" busy={busy}>
          Lưu
        </Button>
        <Button onClick={onClose}>Thôi</Button>
        <Button
          icon="mail"
          disabledReason={abilities.sendPasswordLink.because}
          busy={link.isPending}
          onClick={() => link.mutate({ params: { memberId: id } })}
        >
          Gửi liên kết đặt mật khẩu
        </Button>
      </div>
    </form>
  )
}
