import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { Form } from '#ui/form/Form'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import { type FactsDraft, readFacts } from './facts-draft.ts'

interface FactsDialogProps {
  readonly opened: boolean
  readonly facts: FactsDraft
  readonly onClose: () => void
  readonly onFacts: (facts: FactsDraft) => void
}

/** The facts as text: to copy to a colleague or to the command line, or to paste from there. */
export function FactsDialog({ opened, onClose, ...rest }: FactsDialogProps) {
  return (
    <Dialog opened={opened} title="Dữ kiện dạng JSON" onClose={onClose}>
      <FactsText onClose={onClose} {...rest} />
    </Dialog>
  )
}

function FactsText({ facts, onClose, onFacts }: Omit<FactsDialogProps, 'opened'>) {
  const [text, setText] = useState(() => JSON.stringify(facts, null, 2))
  const [problem, setProblem] = useState<string | null>(null)
  const take = () => {
    const read = readFacts(text)
    if (!read)
      return setProblem('Không đọc được: phải là một đối tượng JSON, bắt đầu bằng { và kết thúc bằng }.')
    onFacts(read)
    onClose()
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
      submitLabel="Dùng dữ kiện này"
      onClose={onClose}
      busy={false}
      problem={problem}
    >
      <Textarea
        label="Dữ kiện"
        description="Cùng dạng mà lệnh ./thidua law judge nhận."
        autosize
        minRows={8}
        maxRows={20}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        data-autofocus
      />
      <div>
        <Button icon="copy" onClick={() => void copyText(text)}>
          Chép
        </Button>
      </div>
    </Form>
  )
}

/** Puts a text on the clipboard and says so; where the browser does not let it, says what to do instead. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ kind: 'done', message: 'Đã chép.' })
  } catch {
    showToast({ kind: 'problem', message: 'Trình duyệt không cho chép. Hãy chọn phần chữ rồi bấm Ctrl+C.' })
  }
}
