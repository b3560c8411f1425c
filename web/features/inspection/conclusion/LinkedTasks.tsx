import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { InspectionPage } from '#contract/inspection'
import {
  linkTaskToInspection,
  listTasksOfInspection,
  unlinkTaskOfInspection,
} from '#contract/inspection-conclusion'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import { Dialog } from '#ui/dialog/Dialog'
import { Form, FormNote } from '#ui/form/Form'
import { Card, CardList, Section } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../../app/paths.ts'
import { useAsk, useChange } from '../../../app/queries.ts'

/** The tasks of the plan that the round fulfils: concluded here, they are done there. */
export function LinkedTasks({ inspection }: { readonly inspection: InspectionPage }) {
  const { id, tasks, abilities } = inspection
  const [isLinking, setLinking] = useState(false)
  const unlink = useChange(unlinkTaskOfInspection, { said: 'Đã bỏ gắn nhiệm vụ.', refreshes: ['plan'] })
  if (tasks.length === 0 && !abilities.link.allowed) return null
  return (
    <Section
      title="Nhiệm vụ trong kế hoạch năm"
      actions={
        abilities.link.allowed && (
          <Button icon="add" onClick={() => setLinking(true)}>
            Gắn nhiệm vụ
          </Button>
        )
      }
    >
      {tasks.length === 0 ? (
        <p>Chưa gắn nhiệm vụ nào; nhiệm vụ đã gắn tự xong khi có kết luận.</p>
      ) : (
        <CardList>
          {tasks.map((task) => (
            <Card
              key={task.id}
              head={<Link to={paths.myTask(task.id)}>{task.title}</Link>}
              aside={
                <>
                  {task.state === 'done' && (
                    <StateBadge icon="done" tone="done">
                      Đã hoàn thành
                    </StateBadge>
                  )}
                  {abilities.link.allowed && (
                    <IconButton
                      icon="clear"
                      size="md"
                      label={`Bỏ gắn: ${task.title}`}
                      onClick={() => unlink.mutate({ params: { id, taskId: task.id } })}
                    />
                  )}
                </>
              }
            >
              {task.deadlineWording}
            </Card>
          ))}
        </CardList>
      )}
      <Dialog opened={isLinking} title="Gắn nhiệm vụ trong kế hoạch" onClose={() => setLinking(false)}>
        <LinkTaskForm inspectionId={id} onClose={() => setLinking(false)} />
      </Dialog>
    </Section>
  )
}

interface LinkTaskFormProps {
  readonly inspectionId: string
  readonly onClose: () => void
}

function LinkTaskForm({ inspectionId, onClose }: LinkTaskFormProps) {
  const offered = useAsk(listTasksOfInspection, { params: { id: inspectionId } })
  const [chosen, setChosen] = useState('')
  const link = useChange(linkTaskToInspection, {
    said: 'Đã gắn nhiệm vụ.',
    refreshes: ['plan'],
    onDone: onClose,
  })
  return (
    <Answer of={offered}>
      {({ tasks }) => {
        const taskId = chosen || tasks.find(({ suggested }) => suggested)?.id || ''
        return (
          <Form
            submitLabel="Gắn nhiệm vụ"
            busy={link.isPending}
            problem={null}
            disabledReason={taskId === '' ? 'Hãy chọn nhiệm vụ' : null}
            onClose={onClose}
            onSubmit={(event) => {
              event.preventDefault()
              link.mutate({ params: { id: inspectionId }, body: { taskId } })
            }}
          >
            <FormNote>
              Nhiệm vụ nói đến kiểm tra đứng đầu; cuộc kiểm tra có kết luận thì nhiệm vụ hoàn thành.
            </FormNote>
            <NativeSelect
              label="Nhiệm vụ chưa xong"
              value={taskId}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={[
                {
                  value: '',
                  label: tasks.length === 0 ? 'Không còn nhiệm vụ nào chưa xong' : 'Chọn nhiệm vụ',
                },
                ...tasks.map(({ id, title, planYear, deadlineWording }) => ({
                  value: id,
                  label: `${planYear}: ${title}${deadlineWording === null ? '' : ` (${deadlineWording})`}`,
                })),
              ]}
            />
          </Form>
        )
      }}
    </Answer>
  )
}
