import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type DraftHead, dropDraft } from '#contract/draft'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { paths } from '../../app/paths.ts'
import { useChange } from '../../app/queries.ts'

/** What can be done with the whole draft besides committing it. */
export function ReviewActions({ draft }: { readonly draft: DraftHead }) {
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const drop = useChange(dropDraft, {
    said: 'Đã bỏ bản rà soát; văn bản vẫn còn trong kho.',
    onDone: () => void navigate({ href: paths.importPaper() }),
  })
  return (
    <>
      <LinkButton to={paths.paper(draft.paperId)} icon="paper" look="quiet">
        Văn bản gốc
      </LinkButton>
      <Button
        look="quiet"
        icon="trash"
        disabledReason={draft.abilities.drop.because}
        onClick={() => setAsking(true)}
      >
        Bỏ bản rà soát
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
