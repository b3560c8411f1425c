import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { enterSecondFactor } from '#contract/identity'
import { Button } from '#ui/button/Button'
import { Page } from '#ui/page/Page'
import { useServerForm } from '../../app/use-server-form.ts'
import classes from './Form.module.css'
import { FormProblem } from './FormProblem.tsx'
import { useEntry } from './use-entry.ts'

type Kind = 'app' | 'backup'

/** The second step of signing in: the code of the app, or a backup code when the telephone is not there. */
export function SecondFactorForm({ onBack }: { readonly onBack: () => void }) {
  const [kind, setKind] = useState<Kind>('app')
  return (
    <Page
      title="Xác thực bước hai"
      lead={
        kind === 'app'
          ? 'Mở ứng dụng xác thực trên điện thoại và nhập mã 6 chữ số đang hiện.'
          : 'Nhập một trong các mã dự phòng đã lưu khi bật xác thực; mỗi mã dùng được một lần.'
      }
    >
      <CodeForm key={kind} kind={kind} />
      <div className={classes.actions} style={{ marginTop: 16 }}>
        <Button look="quiet" onClick={() => setKind(kind === 'app' ? 'backup' : 'app')}>
          {kind === 'app' ? 'Dùng mã dự phòng' : 'Dùng mã của ứng dụng'}
        </Button>
        <Button look="quiet" onClick={onBack}>
          Đăng nhập lại từ đầu
        </Button>
      </div>
    </Page>
  )
}

function CodeForm({ kind }: { readonly kind: Kind }) {
  const enter = useEntry()
  const { form, problem, busy, onSubmit } = useServerForm(enterSecondFactor, {
    initialValues: { code: '' },
    ask: ({ code }) => ({ body: { kind, code } }),
    onDone: () => void enter(),
  })
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <TextInput
        label={kind === 'app' ? 'Mã 6 chữ số' : 'Mã dự phòng'}
        autoComplete="one-time-code"
        inputMode={kind === 'app' ? 'numeric' : 'text'}
        autoFocus
        {...form.getInputProps('code')}
      />
      <FormProblem problem={problem} />
      <div className={classes.actions}>
        <Button type="submit" look="primary" busy={busy}>
          Tiếp tục
        </Button>
      </div>
    </form>
  )
}
