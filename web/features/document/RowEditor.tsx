import { Select, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { DraftRow } from '#contract/draft'
import { type TaskClass, taskClass } from '#contract/reading'
import { taskClassLabels } from '#text/task-class-labels'
import { Button } from '#ui/button/Button'
import { DeadlineEditor } from './DeadlineEditor.tsx'
import { PartiesEditor } from './PartiesEditor.tsx'
import { QuarterChoice } from './QuarterChoice.tsx'
import classes from './RowEditor.module.css'
import { useReview } from './review-context.ts'
import { dropOrRestore, mergeWithNext, whyNoMerge } from './row-verbs.ts'
import { useRowFields } from './use-row-fields.ts'

const classChoices = taskClass.options.map((value) => ({ value, label: taskClassLabels[value] }))

/** A row being written: every field of it, saved by itself. Esc closes it. */
export function RowEditor({ row }: { readonly row: DraftRow }) {
  const { actions, edit, choose } = useReview()
  const fields = useRowFields(row)
  const textarea = useRef<HTMLTextAreaElement>(null)
  useEffect(() => textarea.current?.focus(), [])
  const close = () => {
    edit(null)
    choose(row.id, 'keys')
  }
  return (
    <fieldset className={classes.editor} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <legend className="seen-by-readers-only">Sửa dòng: {row.text}</legend>
      {fields.conflict && <Conflict row={row} fields={fields} />}
      <Textarea
        ref={textarea}
        label="Nội dung"
        autosize
        minRows={2}
        maxRows={12}
        value={fields.text}
        onChange={(event) => fields.type({ text: event.currentTarget.value })}
        onBlur={fields.save}
      />
      <DeadlineEditor
        row={row}
        wording={fields.wording}
        onType={(wording) => fields.type({ wording })}
        onLeave={fields.save}
      />
      <PartiesEditor row={row} />
      <div className={classes.pair}>
        <TextInput
          label="Địa điểm"
          placeholder="Không có"
          value={fields.place}
          onChange={(event) => fields.type({ place: event.currentTarget.value })}
          onBlur={fields.save}
        />
        <Select
          label="Loại việc"
          data={classChoices}
          value={row.class}
          allowDeselect={false}
          onChange={(value) => value && void actions.correct(row.id, { class: value as TaskClass })}
        />
      </div>
      <QuarterChoice row={row} />
      <EditorTools
        row={row}
        text={fields.text}
        cursor={() => textarea.current?.selectionStart ?? 0}
        onClose={close}
      />
    </fieldset>
  )
}

type ConflictProps = { readonly row: DraftRow; readonly fields: ReturnType<typeof useRowFields> }

function Conflict({ row, fields }: ConflictProps) {
  return (
    <div role="alert" className={classes.conflict}>
      <p>
        {fields.conflict} Điều anh/chị vừa gõ còn nguyên trong các ô dưới đây. Nội dung đang lưu: “{row.text}
        ”, thời hạn: {row.deadlineSentence || 'không có'}.
      </p>
      <Button size="compact-sm" look="primary" onClick={fields.keepMine}>
        Lưu điều tôi gõ
      </Button>
      <Button size="compact-sm" onClick={fields.takeTheirs}>
        Lấy nội dung đang lưu
      </Button>
    </div>
  )
}

type ToolsProps = {
  readonly row: DraftRow
  readonly text: string
  readonly cursor: () => number
  readonly onClose: () => void
}

function EditorTools({ row, text, cursor, onClose }: ToolsProps) {
  const review = useReview()
  const { actions, edit, announce } = review
  const split = async () => {
    const at = cursor()
    if (text.slice(0, at).trim() === '' || text.slice(at).trim() === '') {
      announce('Đặt con trỏ vào giữa nội dung, đúng chỗ việc thứ hai bắt đầu, rồi bấm lại.')
      return
    }
    const outcome = await actions.split(row.id, at)
    announce(outcome.ok ? 'Đã tách thành hai dòng.' : outcome.sentence)
    if (outcome.ok) edit(null)
  }
  return (
    <div className={classes.tools}>
      <Button size="compact-sm" look="primary" icon="check" onClick={onClose}>
        Xong
      </Button>
      <Button
        size="compact-sm"
        icon="split"
        disabledReason={text === row.text ? null : 'Nội dung vừa gõ đang được lưu; chờ một chút rồi tách.'}
        onClick={() => void split()}
      >
        Tách tại con trỏ
      </Button>
      <Button
        size="compact-sm"
        icon="merge"
        disabledReason={whyNoMerge(review, row.id)}
        onClick={() => {
          edit(null)
          void mergeWithNext(review, row.id)
        }}
      >
        Gộp với dòng sau
      </Button>
      <Button
        size="compact-sm"
        look="quiet"
        icon="trash"
        onClick={() => {
          edit(null)
          void dropOrRestore(review, row)
        }}
      >
        Bỏ dòng
      </Button>
    </div>
  )
}
