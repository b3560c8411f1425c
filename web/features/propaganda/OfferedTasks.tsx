import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { listPropagandaTasks, takePropagandaTasks } from '#contract/propaganda'
import { Answer } from '#ui/answer/Answer'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Form, FormNote } from '#ui/form/Form'
import { useAsk, useChange } from '../../app/queries.ts'
import styles from './Propaganda.module.css'

interface OfferedTasksProps {
  readonly year: number
  readonly onClose: () => void
}

type Tasks = readonly {
  readonly id: string
  readonly title: string
  readonly deadlineWording: string | null
  readonly suggested: boolean
}[]

/** The tasks of the plan that may become items; those that speak of propaganda are chosen already. */
export function OfferedTasks({ year, onClose }: OfferedTasksProps) {
  const offered = useAsk(listPropagandaTasks, { query: { year } })
  return (
    <Answer of={offered}>
      {({ tasks }) =>
        tasks.length === 0 ? (
          <EmptyState icon="done" title={`Năm ${year} không còn nhiệm vụ nào để lấy`}>
            Nhiệm vụ đã xong, đã hủy hoặc đã có trong kế hoạch tuyên truyền.
          </EmptyState>
        ) : (
          <TaskChoice year={year} tasks={tasks} onClose={onClose} />
        )
      }
    </Answer>
  )
}

function TaskChoice({ year, tasks, onClose }: OfferedTasksProps & { readonly tasks: Tasks }) {
  const suggested = tasks.filter((task) => task.suggested)
  const [chosen, setChosen] = useState<string[]>(suggested.map(({ id }) => id))
  const [showsAll, setShowsAll] = useState(suggested.length === 0)
  const take = useChange(takePropagandaTasks, {
    said: ({ added }) => `Đã đưa ${added} nhiệm vụ vào kế hoạch tuyên truyền.`,
    refreshes: ['plan'],
    onDone: onClose,
  })
  const shown = showsAll ? tasks : suggested
  return (
    <Form
      submitLabel={chosen.length === 0 ? 'Đưa vào kế hoạch' : `Đưa ${chosen.length} nhiệm vụ vào kế hoạch`}
      busy={take.isPending}
      problem={null}
      disabledReason={chosen.length === 0 ? 'Hãy chọn ít nhất một nhiệm vụ' : null}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        take.mutate({ body: { year, taskIds: chosen } })
      }}
    >
      <FormNote>
        Mỗi nhiệm vụ thành một nội dung của đơn vị chủ trì; đăng xong nội dung cuối cùng thì nhiệm vụ trong kế
        hoạch năm hoàn thành.
      </FormNote>
      <Checkbox.Group label="Nhiệm vụ chưa xong" value={chosen} onChange={setChosen}>
        <div className={styles.offered}>
          {shown.map(({ id, title, deadlineWording }) => (
            <Checkbox key={id} value={id} label={title} description={deadlineWording} />
          ))}
        </div>
      </Checkbox.Group>
      {suggested.length < tasks.length && (
        <Checkbox
          label={`Hiện cả ${tasks.length - suggested.length} nhiệm vụ không nói đến tuyên truyền`}
          checked={showsAll}
          onChange={(event) => setShowsAll(event.currentTarget.checked)}
        />
      )}
    </Form>
  )
}
