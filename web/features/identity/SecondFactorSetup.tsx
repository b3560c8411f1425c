import { TextInput } from '@mantine/core'
import type { Answered } from '#contract/endpoint'
import { confirmSecondFactor, type startSecondFactor } from '#contract/identity'
import { Button } from '#ui/button/Button'
import { useServerForm } from '../../app/use-server-form.ts'
import classes from './Form.module.css'
import { FormProblem } from './FormProblem.tsx'

export type Setup = Answered<typeof startSecondFactor>

interface SecondFactorSetupProps {
  readonly setup: Setup
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The picture for the app, and the first code as proof that the app has it. */
export function SecondFactorSetup({ setup, onDone, onCancel }: SecondFactorSetupProps) {
  const { form, problem, busy, onSubmit } = useServerForm(confirmSecondFactor, {
    initialValues: { code: '' },
    ask: (values) => ({ body: values }),
    said: 'Đã bật xác thực hai bước.',
    onDone,
  })
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <p style={{ margin: 0 }}>
        Mở ứng dụng xác thực trên điện thoại (ví dụ Google Authenticator, Microsoft Authenticator), chọn thêm
        tài khoản rồi quét hình này.
      </p>
      <img
        className={classes.picture}
        src={setup.picture}
        alt="Mã QR để quét bằng ứng dụng xác thực"
        width={225}
        height={225}
      />
      <p style={{ margin: 0 }}>
        Không quét được? Hãy nhập khóa này vào ứng dụng:{' '}
        <span className={classes.secret}>{setup.secret}</span>
      </p>
      <TextInput
        label="Mã 6 chữ số mà ứng dụng đang hiện"
        inputMode="numeric"
        autoComplete="one-time-code"
        {...form.getInputProps('code')}
      />
      <FormProblem problem={problem} />
      <div className={classes.actions}>
        <Button type="submit" look="primary" busy={busy}>
          Bật xác thực hai bước
        </Button>
        <Button onClick={onCancel}>Thôi</Button>
      </div>
    </form>
  )
}
