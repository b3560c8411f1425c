import { useState } from 'react'
import type { Ability } from '#contract/ability'
import { readTargetHistory, removeTarget, type Target, valueKindLabels } from '#contract/target'
import { showDay, showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { IconButton } from '#ui/button/IconButton'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Dialog } from '#ui/dialog/Dialog'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Card, CardList } from '#ui/section/Section'
import { useAsk, useChange } from '../../app/queries.ts'
import styles from './Target.module.css'

interface TargetToolsProps {
  readonly target: Target
  readonly keep: Ability
  readonly onCorrect: () => void
}

/** What else can be done with a target: correct it, see who typed what, take it out. */
export function TargetTools({ target, keep, onCorrect }: TargetToolsProps) {
  const [open, setOpen] = useState<'history' | 'remove' | null>(null)
  const close = () => setOpen(null)
  const remove = useChange(removeTarget, { said: 'Đã bỏ chỉ tiêu.', refreshes: ['movement'], onDone: close })
  const { id, measure, version } = target
  return (
    <span className={styles.row}>
      <IconButton
        icon="history"
        size="md"
        label={`Ai đã nhập số liệu của “${measure}”`}
        onClick={() => setOpen('history')}
      />
      <IconButton
        icon="edit"
        size="md"
        label={`Sửa “${measure}”`}
        disabledReason={keep.because}
        onClick={onCorrect}
      />
      <IconButton
        icon="trash"
        size="md"
        label={`Bỏ “${measure}”`}
        disabledReason={keep.because}
        onClick={() => setOpen('remove')}
      />
      <Dialog opened={open === 'history'} title={`Số liệu đã nhập: ${measure}`} onClose={close}>
        <ValueHistory targetId={id} />
      </Dialog>
      <ConfirmDialog
        opened={open === 'remove'}
        title="Bỏ chỉ tiêu này?"
        confirmLabel="Bỏ chỉ tiêu"
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ params: { id }, body: { version } })}
        onClose={close}
      >
        <p>{measure}. Số liệu đã nhập cũng bị bỏ; câu trong văn bản kế hoạch vẫn còn và có thể lấy lại.</p>
      </ConfirmDialog>
    </span>
  )
}

function ValueHistory({ targetId }: { readonly targetId: string }) {
  const history = useAsk(readTargetHistory, { params: { id: targetId } })
  return (
    <Answer of={history}>
      {({ values }) =>
        values.length === 0 ? (
          <EmptyState icon="history" title="Chưa ai nhập số liệu">
            Bấm vào ô số trong bảng để nhập.
          </EmptyState>
        ) : (
          <CardList>
            {values.map(({ kind, value, asOf, note, enteredAt, enteredByName }) => (
              <Card
                key={`${enteredAt} ${kind}`}
                head={`${valueKindLabels[kind]}: ${value === null ? 'đã xóa số' : value.toLocaleString('vi-VN')}`}
                aside={`${showMoment(enteredAt)}, ${enteredByName}`}
              >
                Tính tới {showDay(asOf)}
                {note ? `. ${note}` : ''}
              </Card>
            ))}
          </CardList>
        )
      }
    </Answer>
  )
}
