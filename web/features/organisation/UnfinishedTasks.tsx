import { countUnitTasks } from '#contract/added-task'
import type { Unit } from '#contract/organisation'
import { FormNote } from '#ui/form/Form'
import { useAsk } from '../../app/queries.ts'

/** Says what a unit has not finished before it ends; the plan page then offers to move it. */
export function UnfinishedTasks({ unit }: { readonly unit: Pick<Unit, 'id' | 'name'> }) {
  const { data } = useAsk(countUnitTasks, { params: { id: unit.id } })
  if (!data) return null
  const { chaired, coordinated, subtasks } = data
  const parts = [
    chaired > 0 && `chủ trì ${chaired} việc`,
    coordinated > 0 && `phối hợp ${coordinated} việc`,
    subtasks > 0 && `được giao ${subtasks} việc con`,
  ].filter((part) => part !== false)
  return (
    <FormNote>
      {parts.length === 0
        ? `${unit.name} không còn việc nào chưa xong.`
        : `${unit.name} còn ${parts.join(', ')} chưa xong. Sau khi ghi, trang kế hoạch sẽ đề nghị chuyển các việc này sang đơn vị khác.`}
    </FormNote>
  )
}
