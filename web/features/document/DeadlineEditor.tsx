import { Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DeadlineKind } from '#contract/deadline'
import { type DraftRow, readWording } from '#contract/draft'
import { Button } from '#ui/button/Button'
import { DateField } from '#ui/date-field/DateField'
import { asking } from '../../app/queries.ts'
import { deadlineKindLabels, spanWords, unitWords } from './deadline-words.ts'
import classes from './RowEditor.module.css'
import { useReview } from './review-context.ts'

type DeadlineEditorProps = {
  readonly row: DraftRow
  readonly wording: string
  readonly onType: (wording: string) => void
  readonly onLeave: () => void
}

/** The wording of a deadline as it is typed, and below it how it is understood, read by the server as in a paper. */
export function DeadlineEditor({ row, wording, onType, onLeave }: DeadlineEditorProps) {
  const { draftId } = useReview()
  const [byHand, setByHand] = useState(false)
  const [asked] = useDebouncedValue(wording, 250)
  const { data } = useQuery({
    ...asking(readWording, { params: { id: draftId }, query: { wording: asked } }),
    placeholderData: keepPreviousData,
    enabled: !byHand,
  })
  return (
    <div>
      <TextInput
        label="Thời hạn"
        description="Gõ như trong văn bản: “Trước 30/3”, “Trong quý II”, “Dự kiến tháng 7”, “Theo kế hoạch của Khối”."
        value={wording}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <p className={classes.hint} aria-live="polite">
        {data && !byHand && (
          <>
            Được hiểu là: <strong>{data.sentence || 'không có thời hạn'}</strong>
            {spanWords(data) && `; ${spanWords(data)}`}.{' '}
            {unitWords(data.deadline) && `${unitWords(data.deadline)}. `}
          </>
        )}
        <button
          type="button"
          className={classes.link}
          aria-expanded={byHand}
          onClick={() => setByHand(!byHand)}
        >
          {byHand ? 'Để máy đọc từ lời văn' : 'Chưa đúng? Tự định ngày'}
        </button>
      </p>
      {byHand && <DaysByHand row={row} wording={wording} onDone={() => setByHand(false)} />}
    </div>
  )
}

const kindChoices = Object.entries(deadlineKindLabels).map(([value, label]) => ({ value, label }))

type DaysByHandProps = { readonly row: DraftRow; readonly wording: string; readonly onDone: () => void }

/** What the wording means, said by the officer; the wording itself is kept. */
function DaysByHand({ row, wording, onDone }: DaysByHandProps) {
  const { actions } = useReview()
  const { deadline } = row
  const [kind, setKind] = useState<DeadlineKind>(deadline.kind)
  const [from, setFrom] = useState(wholeDay(deadline.from))
  const [to, setTo] = useState(wholeDay(deadline.date ?? deadline.to))
  const [units, setUnits] = useState(deadline.units?.text ?? '')
  const [complaint, setComplaint] = useState<string | null>(null)
  const hasPeriod = kind === 'during' || kind === 'between' || kind === 'expected'
  const hasDay = kind === 'before' || kind === 'by'
  const isIncomplete = (hasDay && !to) || (hasPeriod && !from && !to)

  const save = async () => {
    const days = hasDay ? { date: to } : hasPeriod ? { from, to } : {}
    const text = wording.trim() || null
    const outcome = await actions.correct(row.id, {
      deadline: { value: { kind, ...days, text } },
      unitDeadline: units.trim() || null,
    })
    if (outcome.ok) onDone()
    else setComplaint(outcome.sentence)
  }
  return (
    <div className={classes.byHand}>
      <Select
        label="Cách tính"
        data={kindChoices}
        value={kind}
        error={complaint}
        allowDeselect={false}
        onChange={(value) => setKind((value ?? kind) as DeadlineKind)}
      />
      {hasPeriod && <DateField label="Từ ngày" value={from} onChange={setFrom} clearable />}
      {(hasPeriod || hasDay) && (
        <DateField label={hasDay ? 'Ngày' : 'Đến ngày'} value={to} onChange={setTo} clearable />
      )}
      <TextInput
        label="Hạn của đơn vị"
        description="Khi đơn vị phải gửi trước hạn của cơ quan: “trước ngày 28/6”."
        maxLength={500}
        value={units}
        onChange={(event) => setUnits(event.currentTarget.value)}
      />
      <div className={classes.byHandSave}>
        <Button
          look="primary"
          disabledReason={isIncomplete ? 'Hãy cho biết ngày.' : null}
          onClick={() => void save()}
        >
          Dùng cách tính này
        </Button>
      </div>
    </div>
  )
}

/** A day that the calendar can show; one that the paper leaves open is chosen anew. */
function wholeDay(day: string | null | undefined): string | null {
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null
}
