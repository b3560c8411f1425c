import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type DraftHead, dropDraft } from '#contract/draft'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { paths } from '../../app/paths.ts'
import { useChange } from '../../app/queries.ts'

/** Gives the whole review up, once asked. */
export function DropDraft({ draft, children }: { readonly draft: DraftHead; readonly children: string }) {
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const drop = useChange(dropDraft, {
    said: 'Đã bỏ bản rà soát; văn bản vẫn còn trong kho.',
    onDone: () => void navigate({ href: paths.importPaper() }),
  })
  return (
    <>
      <Button
        look="quiet"
        icon="trash"
        disabledReason={draft.abilities.drop.because}
        onClick={() => setAsking(true)}
      >
        {children}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title="Bỏ bản rà soát này?"
        confirmLabel="Bỏ bản rà soát"
        danger
        busy={drop.isPending}
        onConfirm={() => drop.mutate({ params: { id: draft.id }, body: {} })}
        onClose={() => setAsking(false)}
      >
        <p>Các sửa chữa trong bản này sẽ mất; văn bản vẫn còn trong kho và có thể rà soát lại từ đầu.</p>
      </ConfirmDialog>
    </>
  )
}
