import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Ability } from '#contract/ability'
import { noteTask, type TaskPage } from '#contract/task'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { LeaveGuard } from '../../../app/LeaveGuard.tsx'
import { useChange } from '../../../app/queries.ts'
import styles from './TaskPanel.module.css'

interface TaskNotesProps {
  readonly taskId: string
  readonly notes: TaskPage['notes']
  readonly ability: Ability
}

/** What people wrote beside the task, and a place to write more. */
export function TaskNotes({ taskId, notes, ability }: TaskNotesProps): ReactNode {
  const [body, setBody] = useState('')
  const note = useChange(noteTask, { onDone: () => setBody('') })
  const given = body.trim()
  return (
    <section className={styles.section}>
      <h3>Ghi chú</h3>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ id, body: words, authorName, createdAt }) => (
            <li key={id}>
              <p>{words}</p>
              <span className={styles.citation}>
                {authorName}, {showMoment(createdAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.noteForm}
        onSubmit={(event) => {
          event.preventDefault()
          if (given !== '') note.mutate({ params: { id: taskId }, body: { body: given } })
        }}
      >
        <Textarea
          aria-label="Ghi chú mới"
          placeholder="Đã liên hệ ai, vướng gì, số văn bản liên quan…"
          autosize
          minRows={2}
          maxLength={4000}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
        <div>
          <Button
            type="submit"
            icon="note"
            busy={note.isPending}
            disabledReason={ability.because ?? (given === '' ? 'Hãy viết ghi chú trước' : null)}
          >
            Thêm ghi chú
          </Button>
        </div>
      </form>
      <LeaveGuard isDirty={() => given !== ''} />
    </section>
  )
}
