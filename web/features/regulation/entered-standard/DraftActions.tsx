import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type EnteredStandard, removeStandardDraft } from '#contract/entered-standard'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/queries.ts'
import { GovernDialog } from './GovernDialog.tsx'
import { TryLinks } from './TryLinks.tsx'

interface DraftActionsProps {
  readonly standard: EnteredStandard
  /** What the last text read asked. */
  readonly before: unknown
  /** Why the draft as kept is not the draft on the screen; null where it is. */
  readonly unsaved: string | null
}

/** What can be done with a draft beside writing it. */
export function DraftActions({ standard, before, unsaved }: DraftActionsProps) {
  const { id, version, abilities } = standard
  const navigate = useNavigate()
  const [asked, setAsked] = useState<'govern' | 'remove' | null>(null)
  const remove = useChange(removeStandardDraft, {
    said: 'Đã xóa bản nháp.',
    onDone: () => void navigate({ to: paths.enteredStandards() }),
  })
  return (
    <>
      {unsaved === null ? (
        <TryLinks standard={standard} />
      ) : (
        <Button icon="help" disabledReason={unsaved}>
          Thử trước
        </Button>
      )}
      <Button
        look="primary"
        icon="seal"
        disabledReason={unsaved ?? abilities.govern.because}
        onClick={() => setAsked('govern')}
      >
        Ban hành…
      </Button>
      <Button
        look="quiet"
        icon="trash"
        disabledReason={abilities.remove.because}
        onClick={() => setAsked('remove')}
      >
        Xóa nháp
      </Button>
      <GovernDialog
        standard={standard}
        before={before}
        opened={asked === 'govern'}
        onClose={() => setAsked(null)}
      />
      <ConfirmDialog
        opened={asked === 'remove'}
        title="Xóa bản nháp"
        confirmLabel="Xóa nháp"
        danger
        busy={remove.isPending}
        onClose={() => setAsked(null)}
        onConfirm={() => remove.mutate({ params: { id }, body: { version } })}
      >
        <p>Bản nháp chưa áp dụng cho ai; xóa rồi không lấy lại được.</p>
      </ConfirmDialog>
    </>
  )
}
