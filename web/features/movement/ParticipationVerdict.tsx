import { Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import {
  approveParticipations,
  moveParticipation,
  type Participation,
  type ParticipationField,
  participationField,
  participationFieldLabels,
  returnParticipation,
} from '#contract/participation'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { useChange } from '../../app/queries.ts'
import styles from './Movement.module.css'

/** Approve, return for named fields, or take back: as far as it fits the state. */
export function ParticipationVerdict({ part }: { readonly part: Participation }) {
  const [isReturning, setReturning] = useState(false)
  const { id, version, state, abilities } = part
  const approve = useChange(approveParticipations, { said: `Đã duyệt nội dung của ${part.unitName}.` })
  const move = useChange(moveParticipation, {
    said: state === 'approved' ? 'Đã bỏ duyệt.' : 'Đã rút lại để sửa.',
  })
  if (state !== 'submitted' && state !== 'approved') return null
  return (
    <div className={`${styles.actions} ${styles.verdict}`}>
      {state === 'submitted' && (
        <>
          <Button
            look="primary"
            icon="check"
            busy={approve.isPending}
            disabledReason={abilities.approve.because}
            onClick={() => approve.mutate({ body: { chosen: [{ id, version }] } })}
          >
            Duyệt
          </Button>
          <Button icon="undo" disabledReason={abilities.return.because} onClick={() => setReturning(true)}>
            Trả lại để sửa…
          </Button>
          <Button
            look="quiet"
            disabledReason={abilities.takeBack.because}
            onClick={() => move.mutate({ params: { id }, body: { version, move: 'takeBack' } })}
          >
            Rút lại để sửa
          </Button>
        </>
      )}
      {state === 'approved' && (
        <Button
          look="quiet"
          icon="undo"
          disabledReason={abilities.reopen.because}
          onClick={() => move.mutate({ params: { id }, body: { version, move: 'reopen' } })}
        >
          Bỏ duyệt
        </Button>
      )}
      <Dialog
        opened={isReturning}
        title={`Trả lại nội dung của ${part.unitName}`}
        onClose={() => setReturning(false)}
      >
        <ReturnForm part={part} onClose={() => setReturning(false)} />
      </Dialog>
    </div>
  )
}

function ReturnForm({ part, onClose }: { readonly part: Participation; readonly onClose: () => void }) {
  const [fields, setFields] = useState<readonly ParticipationField[]>([])
  const [reason, setReason] = useState('')
  const giveBack = useChange(returnParticipation, {
    said: `Đã trả lại ${part.unitName} để sửa.`,
    onDone: onClose,
  })
  const given = reason.trim()
  const because =
    fields.length === 0 ? 'Hãy chọn mục cần sửa.' : given === '' ? 'Hãy ghi lý do trả lại.' : null
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (because === null) {
          const body = { version: part.version, fields: [...fields], reason: given }
          giveBack.mutate({ params: { id: part.id }, body })
        }
      }}
    >
      <Checkbox.Group
        label="Mục cần sửa"
        description="Đơn vị chỉ sửa được các mục này."
        value={[...fields]}
        onChange={(chosen) => setFields(participationField.options.filter((field) => chosen.includes(field)))}
      >
        <div className={styles.choices}>
          {participationField.options.map((field, at) => (
            <Checkbox
              key={field}
              value={field}
              label={participationFieldLabels[field]}
              {...(at === 0 ? { 'data-autofocus': true } : {})}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Textarea
        label="Lý do"
        withAsterisk
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary" busy={giveBack.isPending} disabledReason={because}>
          Trả lại
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </form>
  )
}
