import { NumberInput, Popover, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Ability } from '#contract/ability'
import { enterTargetValue, type Target, type TargetValueKind, valueKindLabels } from '#contract/target'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { DateField } from '#ui/date-field/DateField'
import { useChange } from '../../app/queries.ts'
import { useToday } from '../../app/session.ts'
import styles from './Target.module.css'

interface ValueCellProps {
  readonly target: Target
  readonly kind: TargetValueKind
  readonly keep: Ability
}

/** A number of a target; those who keep it press it and type another. */
export function ValueCell({ target, kind, keep }: ValueCellProps) {
  const [isOpen, setOpen] = useState(false)
  const value = target.values[kind]
  const words = value === null ? 'chưa nhập' : value.value.toLocaleString('vi-VN')
  if (!keep.allowed) return value === null ? <span className={styles.quiet}>{words}</span> : words
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom" withArrow trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.value}
          aria-label={`${valueKindLabels[kind]} của “${target.measure}”: ${words}. Bấm để nhập.`}
          title={
            value === null ? 'Bấm để nhập' : `Tính tới ${showDay(value.asOf)}, ${value.enteredByName} nhập`
          }
          onClick={() => setOpen(!isOpen)}
        >
          {value === null ? <span className={styles.quiet}>nhập</span> : words}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <ValueForm target={target} kind={kind} onClose={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

function ValueForm({
  target,
  kind,
  onClose,
}: Omit<ValueCellProps, 'keep'> & { readonly onClose: () => void }) {
  const today = useToday()
  const known = target.values[kind]
  const [value, setValue] = useState<number | string>(known?.value ?? '')
  const [asOf, setAsOf] = useState<string | null>(today)
  const [note, setNote] = useState('')
  const enter = useChange(enterTargetValue, {
    said: `Đã ghi: ${valueKindLabels[kind].toLocaleLowerCase('vi')}.`,
    refreshes: ['movement'],
    onDone: onClose,
  })
  const save = (typed: number | null): void => {
    if (asOf === null) return
    enter.mutate({
      params: { id: target.id },
      body: { version: target.version, kind, value: typed, asOf, note },
    })
  }
  const reason =
    typeof value !== 'number' ? 'Hãy nhập một số.' : asOf === null ? 'Hãy chọn ngày của số liệu.' : null
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (typeof value === 'number') save(value)
  }
  return (
    <form className={styles.form} onSubmit={onSubmit} aria-label={valueKindLabels[kind]}>
      <NumberInput
        label={valueKindLabels[kind]}
        value={value}
        onChange={setValue}
        min={0}
        allowNegative={false}
        decimalScale={target.counting === 'figure' ? 2 : 0}
        decimalSeparator=","
        thousandSeparator="."
        hideControls
        data-autofocus
      />
      <DateField label="Tính tới ngày" value={asOf} onChange={setAsOf} max={today} />
      <TextInput
        label="Ghi chú"
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary" busy={enter.isPending} disabledReason={reason}>
          Ghi
        </Button>
        {known !== null && (
          <Button look="quiet" onClick={() => save(null)}>
            Xóa số này
          </Button>
        )}
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </form>
  )
}
