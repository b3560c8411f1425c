import { TextInput } from '@mantine/core'
import { Link, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { signIn } from '#contract/identity'
import { Button } from '#ui/button/Button'
import { Page } from '#ui/page/Page'
import { paths } from '../../../app/paths.ts'
import { useSession } from '../../../app/session.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import classes from '../Form.module.css'
import { FormProblem } from '../FormProblem.tsx'
import { SecondFactorForm } from '../SecondFactorForm.tsx'
import { SecretInput } from '../SecretInput.tsx'
import { useEntry } from '../use-entry.ts'

/** Signing in: name and password, then the code where the account asks for one. */
export function SignInPage() {
  const me = useSession()
  const [step, setStep] = useState<'password' | 'secondFactor'>('password')
  if (me && !me.installed) return <Navigate to={paths.firstRun()} />
  if (step === 'secondFactor') return <SecondFactorForm onBack={() => setStep('password')} />
  return <PasswordForm onSecondFactor={() => setStep('secondFactor')} />
}

function PasswordForm({ onSecondFactor }: { readonly onSecondFactor: () => void }) {
  const enter = useEntry()
  const { form, problem, busy, onSubmit } = useServerForm(signIn, {
    initialValues: { name: '', password: '' },
    ask: (values) => ({ body: values }),
    onDone: ({ next }) => (next === 'secondFactor' ? onSecondFactor() : void enter()),
  })
  return (
    <Page title="Đăng nhập">
      <form className={classes.form} onSubmit={onSubmit}>
        <TextInput
          label="Tên đăng nhập hoặc thư điện tử"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          {...form.getInputProps('name')}
        />
        <SecretInput label="Mật khẩu" autoComplete="current-password" {...form.getInputProps('password')} />
        <FormProblem problem={problem} />
        <div className={classes.actions}>
          <Button type="submit" look="primary" busy={busy}>
            Đăng nhập
          </Button>
          <Link to={paths.forgotPassword()}>Quên mật khẩu?</Link>
        </div>
      </form>
    </Page>
  )
}
