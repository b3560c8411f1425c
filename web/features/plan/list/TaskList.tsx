import { type ReactNode, useMemo } from 'react'
import type { TaskRow } from '#contract/task'
import { taskClassLabels } from '#text/task-class-labels'
import { DataTable } from '#ui/data-table/DataTable'
import type { Column } from '../../../ui/data-table/column.ts'
import { DeadlineText } from '../DeadlineText.tsx'
import { deadlineLine } from '../deadline-line.ts'
import { standingOf, urgency } from '../state-words.ts'
import { TaskLink } from '../TaskLink.tsx'
import { TaskStanding } from '../TaskStanding.tsx'
import { namesOf, useSurroundings } from '../task-surroundings.ts'
import styles from './TaskList.module.css'

interface TaskListProps {
  readonly tasks: readonly TaskRow[]
  readonly caption: string
}

/** The tasks as a table: sorted by any column, printed, taken to Excel. */
export function TaskList({ tasks, caption }: TaskListProps): ReactNode {
  const { unitNames, today } = useSurroundings()
  const columns = useMemo(() => columnsFor(unitNames, today), [unitNames, today])
  return (
    <DataTable
      name="nhiem-vu"
      caption={caption}
      rows={tasks}
      columns={columns}
      rowId={({ id }) => id}
      toneOf={({ deadlineState }) => (deadlineState === 'done' ? 'quiet' : undefined)}
    />
  )
}

function columnsFor(unitNames: ReadonlyMap<string, string>, today: string): readonly Column<TaskRow>[] {
  return [
    {
      id: 'title',
      header: 'Nhiệm vụ',
      value: ({ title }) => title,
      cell: ({ id, title }) => (
        <TaskLink taskId={id} className={styles.title}>
          {title}
        </TaskLink>
      ),
      width: 300,
    },
    {
      id: 'standing',
      header: 'Tình trạng',
      value: (task) => standingOf(task).label,
      sortBy: ({ deadlineState }) => urgency.indexOf(deadlineState),
      cell: (task) => <TaskStanding task={task} />,
      width: 130,
    },
    {
      id: 'deadline',
      header: 'Thời hạn',
      value: (task) => deadlineLine(task, today).wording,
      sortBy: ({ lateFrom, startsOn }) => lateFrom ?? startsOn,
      cell: (task) => <DeadlineText task={task} />,
      width: 190,
    },
    {
      id: 'lateFrom',
      header: 'Trễ từ',
      kind: 'day',
      value: ({ lateFrom }) => lateFrom,
      width: 110,
      isHiddenAtFirst: true,
    },
    { id: 'chair', header: 'Chủ trì', value: (task) => namesOf(task, 'chair', unitNames), width: 150 },
    {
      id: 'coordinate',
      header: 'Phối hợp',
      value: (task) => namesOf(task, 'coordinate', unitNames),
      width: 190,
    },
    {
      id: 'subtasks',
      header: 'Việc con',
      value: ({ subtasks }) => (subtasks.total === 0 ? '' : `${subtasks.done}/${subtasks.total} đã xong`),
      width: 110,
      isHiddenAtFirst: true,
    },
    { id: 'quarter', header: 'Quý', value: ({ quarters }) => quarters.join(', '), width: 80 },
    { id: 'place', header: 'Địa điểm', value: ({ place }) => place, width: 140, isHiddenAtFirst: true },
    {
      id: 'class',
      header: 'Loại',
      value: (task) => taskClassLabels[task.class],
      width: 150,
      isHiddenAtFirst: true,
    },
    {
      id: 'doneOn',
      header: 'Xong ngày',
      kind: 'day',
      value: ({ doneOn }) => doneOn,
      width: 110,
      isHiddenAtFirst: true,
    },
  ]
}
