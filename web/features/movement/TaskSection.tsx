import { Select } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { MovementPage } from '#contract/movement'
import { linkMovementTask, listTasksToLink, unlinkMovementTask } from '#contract/movement-move'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { Card, CardList, Row, Section } from '#ui/section/Section'
import { paths } from '../../app/paths.ts'
import { useAsk, useChange } from '../../app/queries.ts'
import styles from './Movement.module.css'

/** The tasks of the plan that launching the movement does. */
export function TaskSection({ page }: { readonly page: MovementPage }) {
  const { movement, tasks, abilities } = page
  const [isLinking, setLinking] = useState(false)
  const unlink = useChange(unlinkMovementTask, { said: 'Đã gỡ khỏi nhiệm vụ.', refreshes: ['plan'] })
  if (tasks.length === 0 && !abilities.linkTask.allowed) return null
  return (
    <Section
      title="Nhiệm vụ của kế hoạch"
      actions={
        abilities.linkTask.allowed &&
        !isLinking && (
          <Button icon="add" onClick={() => setLinking(true)}>
            Gắn với nhiệm vụ
          </Button>
        )
      }
    >
      {isLinking && <LinkTask movementId={movement.id} onClose={() => setLinking(false)} />}
      {tasks.length === 0 ? (
        <p className={styles.quiet}>
          Gắn với nhiệm vụ “phát động phong trào …” của kế hoạch: phát động xong thì nhiệm vụ xong.
        </p>
      ) : (
        <CardList>
          {tasks.map(({ id, title, deadlineWording, state, doneOn }) => (
            <Card
              key={id}
              head={<Link to={paths.myTask(id)}>{title}</Link>}
              aside={state === 'done' && doneOn ? `Xong ngày ${showDay(doneOn)}` : (deadlineWording ?? '')}
            >
              {abilities.linkTask.allowed && (
                <Button
                  look="quiet"
                  size="compact-sm"
                  label={`Gỡ khỏi nhiệm vụ “${title}”`}
                  onClick={() => unlink.mutate({ params: { id: movement.id, taskId: id } })}
                >
                  Gỡ
                </Button>
              )}
            </Card>
          ))}
        </CardList>
      )}
    </Section>
  )
}

function LinkTask({ movementId, onClose }: { readonly movementId: string; readonly onClose: () => void }) {
  const [taskId, setTaskId] = useState<string | null>(null)
  const tasks = useAsk(listTasksToLink, { params: { id: movementId } }).data?.tasks ?? []
  const link = useChange(linkMovementTask, {
    said: 'Đã gắn với nhiệm vụ.',
    refreshes: ['plan'],
    onDone: onClose,
  })
  const option = ({ id, title, deadlineWording }: (typeof tasks)[number]) => ({
    value: id,
    label: deadlineWording ? `${title} (${deadlineWording})` : title,
  })
  const groups = [
    { group: 'Có vẻ đúng', items: tasks.filter(({ suggested }) => suggested).map(option) },
    { group: 'Nhiệm vụ khác', items: tasks.filter(({ suggested }) => !suggested).map(option) },
  ]
  return (
    <div className={styles.form}>
      <Select
        label="Nhiệm vụ chưa xong của kế hoạch"
        placeholder="Gõ vài chữ để tìm"
        searchable
        autoFocus
        openOnFocus={false}
        data={groups.filter(({ items }) => items.length > 0)}
        value={taskId}
        onChange={setTaskId}
        nothingFoundMessage="Không có nhiệm vụ nào như vậy"
      />
      <Row>
        <Button
          look="primary"
          busy={link.isPending}
          disabledReason={taskId === null ? 'Hãy chọn một nhiệm vụ.' : null}
          onClick={() => taskId !== null && link.mutate({ params: { id: movementId, taskId }, body: {} })}
        >
          Gắn
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </Row>
    </div>
  )
}
