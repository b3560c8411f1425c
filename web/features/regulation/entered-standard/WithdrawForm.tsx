import { Textarea } from '@mantine/core'
import { type EnteredStandard, withdrawStandard } from '#contract/entered-standard'
import { Form, FormNote } from '#ui/form/Form'
import { useServerForm } from '../../../app/use-server-form.ts'

interface WithdrawFormProps {
  readonly standard: EnteredStandard
  readonly onClose: () => void
}

/** Takes back what governed, with the reason that stays in the history. */
export function WithdrawForm({ standard: { id, version }, onClose }: WithdrawFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(withdrawStandard, {
    initialValues: { because: '' },
    validate: ({ because }) => ({ because: because.trim() === '' ? 'Hãy ghi lý do' : null }),
    ask: (values) => ({ params: { id }, body: { version, ...values } }),
    said: 'Đã thu hồi; những ngày đó lại là tạm tính.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Thu hồi" onClose={onClose} busy={busy} problem={problem} danger>
      <FormNote>
        Từ khi thu hồi, hồ sơ nhận trong những ngày này lại xét tạm tính theo chuẩn đọc được gần nhất. Bản này
        vẫn được giữ làm bằng chứng.
      </FormNote>
      <Textarea label="Lý do" withAsterisk autosize minRows={2} {...form.getInputProps('because')} />
    </Form>
  )
}
