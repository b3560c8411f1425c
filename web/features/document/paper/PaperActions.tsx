import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { downloadPaper, type Paper, removePaper } from '#contract/document'
import { startDraft } from '#contract/draft'
import { listPlans } from '#contract/plan'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { addressOf } from '../../../app/api.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk, useChange } from '../../../app/queries.ts'
import { useSession } from '../../../app/session.ts'
import { useShortcuts } from '../../../ui/keyboard/use-shortcuts.ts'
import { useHandling } from '../inbox/use-handling.ts'
import { nameOf } from '../paper-words.ts'

/** What can be done with the paper as a whole. */
export function PaperActions({ paper }: { readonly paper: Paper }) {
  const handle = useHandling()
  const isHandled = paper.state === 'handled'
  const because = paper.abilities.handle.because
  const isOfficer = useSession()?.pages?.inbox.allowed ?? false
  useShortcuts([
    {
      keys: 'e',
      label: isHandled ? 'Mở lại để xử lý' : 'Đánh dấu đã xử lý',
      run: () => because === null && void handle([paper], !isHandled),
    },
  ])
  return (
    <>
      {isOfficer && <Remove paper={paper} />}
      <Button
        icon="download"
        onClick={() => window.location.assign(addressOf(downloadPaper, { params: { id: paper.id } }))}
      >
        Tải tệp gốc
      </Button>
      {isOfficer && (
        <Button
          icon={isHandled ? 'undo' : 'check'}
          look={isHandled || (paper.isPlan && paper.isOwn) ? 'plain' : 'primary'}
          disabledReason={because}
          onClick={() => void handle([paper], !isHandled)}
        >
          {isHandled ? 'Mở lại để xử lý' : 'Đánh dấu đã xử lý'}
        </Button>
      )}
      {isOfficer && mayBecomeYear(paper) && <IntoYear paper={paper} />}
    </>
  )
}

/** What others ask goes into the year task by task; their whole plan would be a second year beside the agency's own. */
function mayBecomeYear({ isPlan, isOwn, askedCount }: Paper): boolean {
  return isPlan && (isOwn || askedCount === 0)
}

/** A plan becomes a year by way of its review. */
function IntoYear({ paper }: { readonly paper: Paper }) {
  const navigate = useNavigate()
  const ability = useAsk(listPlans).data?.abilities.importPlan
  const start = useChange(startDraft, {
    onDone: ({ draftId }) => void navigate({ href: paths.draft(draftId) }),
  })
  if (!ability) return null
  return (
    <Button
      icon="board"
      look={paper.isOwn ? 'primary' : 'plain'}
      busy={start.isPending}
      disabledReason={ability.because}
      onClick={() => start.mutate({ params: { id: paper.id }, body: {} })}
    >
      Đưa vào kế hoạch năm
    </Button>
  )
}

function Remove({ paper }: { readonly paper: Paper }) {
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const remove = useChange(removePaper, {
    said: 'Đã bỏ văn bản.',
    onDone: () => void navigate({ href: paths.inbox(), replace: true }),
  })
  return (
    <>
      <Button
        look="quiet"
        icon="trash"
        disabledReason={paper.abilities.remove.because}
        onClick={() => setAsking(true)}
      >
        Bỏ văn bản
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title="Bỏ văn bản này?"
        confirmLabel="Bỏ văn bản"
        typedWord="bỏ"
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ params: { id: paper.id }, body: { version: paper.version } })}
        onClose={() => setAsking(false)}
      >
        <p>
          “{nameOf(paper)}” cùng tệp gốc và mọi bản đã sửa sẽ không còn. Muốn có lại thì phải đưa tệp vào lần
          nữa.
        </p>
      </ConfirmDialog>
    </>
  )
}
