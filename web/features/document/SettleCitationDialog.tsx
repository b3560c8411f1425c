import { Textarea } from '@mantine/core'
import { type LookedUpCitation, settleCitation } from '#contract/citation'
import { Dialog } from '#ui/dialog/Dialog'
import { Form, FormNote } from '#ui/form/Form'
import { useServerForm } from '../../app/use-server-form.ts'
import { useReview } from './review-context.ts'

type SettleCitationDialogProps = {
  /** The citation to let stand; null while nothing is asked. */
  readonly citation: LookedUpCitation | null
  readonly words: string
  readonly onClose: () => void
}

/** Asks why a citation stays although the library says otherwise. */
export function SettleCitationDialog({ citation, words, onClose }: SettleCitationDialogProps) {
  return (
    <Dialog opened={citation !== null} title={`Để nguyên ${words}`} onClose={onClose}>
      {citation && <SettleForm start={citation.start} onClose={onClose} />}
    </Dialog>
  )
}

function SettleForm({ start, onClose }: { readonly start: number; readonly onClose: () => void }) {
  const { draftId, announce } = useReview()
  const { form, problem, busy, onSubmit } = useServerForm(settleCitation, {
    initialValues: { because: '' },
    validate: ({ because }) => ({ because: because.trim() === '' ? 'Hãy ghi lý do' : null }),
    ask: ({ because }) => ({ params: { id: draftId }, body: { start, because } }),
    onDone: () => {
      announce('Đã để nguyên viện dẫn.')
      onClose()
    },
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Để nguyên" onClose={onClose} busy={busy} problem={problem}>
      <Textarea
        label="Lý do"
        description="Chẳng hạn: đã đối chiếu với bản gốc, ngày trong thư viện sai"
        withAsterisk
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('because')}
      />
      <FormNote>
        Lý do và người ghi được giữ cùng văn bản và trong nhật ký; xem lại được lúc nào cũng được.
      </FormNote>
    </Form>
  )
}
