import { useState } from 'react'
import {
  acceptRecommendation,
  type Recommendation,
  removeRecommendation,
  reopenRecommendation,
  reportRecommendation,
  returnRecommendation,
} from '#contract/recommendation'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Dialog } from '#ui/dialog/Dialog'
import { Row } from '#ui/section/Section'
import { useChange } from '../../../app/queries.ts'
import { ReasonForm } from './ReasonForm.tsx'
import { CorrectRecommendationForm } from './RecommendationForms.tsx'

type Open = 'report' | 'return' | 'reopen' | 'correct' | 'remove' | null

/** What fits the state and the person: report, accept, return, open again, correct, take out. */
export function RecommendationActions({ recommendation }: { readonly recommendation: Recommendation }) {
  const { id, version, state, abilities } = recommendation
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const accept = useChange(acceptRecommendation, { said: 'Đã xác nhận kiến nghị được thực hiện.' })
  const { report, accept: mayAccept, return: mayReturn, reopen, correct, remove } = abilities
  return (
    <>
      <Row>
        {report.allowed && (
          <Button
            icon="check"
            look={state === 'open' ? 'primary' : 'plain'}
            size="xs"
            onClick={() => setOpen('report')}
          >
            {state === 'open' ? 'Báo đã thực hiện' : 'Báo lại'}
          </Button>
        )}
        {mayAccept.allowed && (
          <Button
            icon="done"
            look="primary"
            size="xs"
            busy={accept.isPending}
            onClick={() => accept.mutate({ params: { id }, body: { version } })}
          >
            Xác nhận đã xong
          </Button>
        )}
        {mayReturn.allowed && (
          <Button icon="undo" size="xs" onClick={() => setOpen('return')}>
            Trả lại
          </Button>
        )}
        {reopen.allowed && (
          <Button icon="undo" size="xs" look="quiet" onClick={() => setOpen('reopen')}>
            Mở lại
          </Button>
        )}
        {correct.allowed && (
          <Button icon="edit" size="xs" look="quiet" onClick={() => setOpen('correct')}>
            Sửa
          </Button>
        )}
        {remove.allowed && (
          <Button icon="trash" size="xs" look="quiet" onClick={() => setOpen('remove')}>
            Bỏ
          </Button>
        )}
      </Row>
      <ActionDialogs recommendation={recommendation} open={open} onClose={close} />
    </>
  )
}

interface ActionDialogsProps {
  readonly recommendation: Recommendation
  readonly open: Open
  readonly onClose: () => void
}

function ActionDialogs({ recommendation, open, onClose }: ActionDialogsProps) {
  const { id, version, content } = recommendation
  const report = useChange(reportRecommendation, {
    said: 'Đã báo; cán bộ thi đua sẽ xác nhận.',
    onDone: onClose,
  })
  const giveBack = useChange(returnRecommendation, { said: 'Đã trả lại cho đơn vị.', onDone: onClose })
  const reopen = useChange(reopenRecommendation, { said: 'Đã mở lại kiến nghị.', onDone: onClose })
  const remove = useChange(removeRecommendation, { said: 'Đã bỏ kiến nghị.', onDone: onClose })
  return (
    <>
      <Dialog opened={open === 'report'} title="Báo đã thực hiện kiến nghị" onClose={onClose}>
        <ReasonForm
          note={content}
          label="Đã làm gì, minh chứng ở đâu"
          missing="Hãy ghi kết quả thực hiện"
          submitLabel="Gửi báo cáo"
          busy={report.isPending}
          onSubmit={(words) => report.mutate({ params: { id }, body: { version, report: words } })}
          onClose={onClose}
        />
      </Dialog>
      <Dialog opened={open === 'return'} title="Trả lại để thực hiện tiếp" onClose={onClose}>
        <ReasonForm
          note={content}
          label="Còn thiếu gì"
          missing="Hãy ghi điều còn thiếu"
          submitLabel="Trả lại"
          busy={giveBack.isPending}
          onSubmit={(words) => giveBack.mutate({ params: { id }, body: { version, reason: words } })}
          onClose={onClose}
        />
      </Dialog>
      <Dialog opened={open === 'reopen'} title="Mở lại kiến nghị" onClose={onClose}>
        <ReasonForm
          note={content}
          label="Vì sao mở lại"
          missing="Hãy ghi lý do"
          submitLabel="Mở lại"
          busy={reopen.isPending}
          onSubmit={(words) => reopen.mutate({ params: { id }, body: { version, reason: words } })}
          onClose={onClose}
        />
      </Dialog>
      <Dialog opened={open === 'correct'} title="Sửa kiến nghị" onClose={onClose}>
        <CorrectRecommendationForm recommendation={recommendation} onClose={onClose} />
      </Dialog>
      <ConfirmDialog
        opened={open === 'remove'}
        title="Bỏ kiến nghị này?"
        confirmLabel="Bỏ kiến nghị"
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ params: { id }, body: { version } })}
        onClose={onClose}
      >
        <p>{content}</p>
      </ConfirmDialog>
    </>
  )
}
