import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Instrument, removeInstrument } from '#contract/instrument'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Dialog } from '#ui/dialog/Dialog'
import { paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/queries.ts'
import { CorrectInstrumentForm } from './CorrectInstrumentForm.tsx'

/** Correct what was entered, print, and remove what was entered by mistake. */
export function InstrumentActions({ instrument }: { readonly instrument: Instrument }) {
  const { id, title, given, abilities } = instrument
  const navigate = useNavigate()
  const [asked, setAsked] = useState<'correct' | 'remove' | null>(null)
  const close = () => setAsked(null)
  const remove = useChange(removeInstrument, {
    said: `Đã xóa ${title} khỏi thư viện.`,
    onDone: () => void navigate({ to: paths.instruments() }),
  })
  return (
    <>
      <Button icon="print" onClick={() => window.print()}>
        In
      </Button>
      <Button icon="edit" disabledReason={abilities.correct.because} onClick={() => setAsked('correct')}>
        Sửa thông tin
      </Button>
      <Button icon="trash" disabledReason={abilities.remove.because} onClick={() => setAsked('remove')}>
        Xóa nhập nhầm
      </Button>
      <Dialog opened={asked === 'correct'} title={`Sửa thông tin: ${title}`} onClose={close}>
        {given && <CorrectInstrumentForm instrument={instrument} given={given} onClose={close} />}
      </Dialog>
      <ConfirmDialog
        opened={asked === 'remove'}
        title="Xóa văn bản nhập nhầm"
        confirmLabel="Xóa văn bản"
        danger
        busy={remove.isPending}
        onClose={close}
        onConfirm={() => given && remove.mutate({ params: { id }, body: { version: given.version } })}
      >
        <p>{title} và các tệp đính kèm không còn trong thư viện. Văn bản đã được dẫn thì không xóa được.</p>
      </ConfirmDialog>
    </>
  )
}
