import { Checkbox, NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { handOverTasks, type listStrandedTasks, type StrandedTasks, undoHandover } from '#contract/added-task'
import type { Answered } from '#contract/endpoint'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { useChange } from '../../../app/queries.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import styles from './StrandedBanner.module.css'

type Choices = Answered<typeof listStrandedTasks>

interface HandOverDialogProps {
  readonly choices: Choices
  readonly onClose: () => void
}

/** Moves what stands with an ended unit to its successor, all of it or what is ticked; one unit after the other. */
export function HandOverDialog({ choices, onClose }: HandOverDialogProps): ReactNode {
  return (
    <Dialog opened title="Chuyển việc của đơn vị đã kết thúc" onClose={onClose}>
      <div className={styles.groups}>
        {choices.stranded.map((stranded) => (
          <HandOverGroup
            key={stranded.unit.id}
            stranded={stranded}
            choices={choices}
            onMoved={() => {
              if (choices.stranded.length === 1) onClose()
            }}
          />
        ))}
      </div>
    </Dialog>
  )
}

interface HandOverGroupProps {
  readonly stranded: StrandedTasks
  readonly choices: Choices
  readonly onMoved: () => void
}

function HandOverGroup({ stranded, choices, onMoved }: HandOverGroupProps): ReactNode {
  const { unit, endedOn, successors, tasks } = stranded
  const [chosen, setChosen] = useState<readonly string[]>(tasks.map(({ id }) => id))
  const [toUnitId, setToUnitId] = useState(successors[0]?.id ?? '')
  const toName = choices.units.find(({ id }) => id === toUnitId)?.name ?? ''
  const undo = useChange(undoHandover, { said: `Đã trả việc về ${unit.name}.` })
  const move = useChange(handOverTasks, {
    onDone: ({ id, taskCount }) => {
      const message = `Đã chuyển ${taskCount} việc sang ${toName}.`
      showToast({ kind: 'done', message, undo: () => undo.mutate({ params: { id } }) })
      if (taskCount === tasks.length) onMoved()
    },
  })
  const others = choices.units.filter(({ id }) => !successors.some((successor) => successor.id === id))
  const refusal =
    toUnitId === '' ? 'Hãy chọn đơn vị nhận' : chosen.length === 0 ? 'Hãy chọn ít nhất một việc' : null
  return (
    <fieldset className={styles.group}>
      <legend>
        {unit.name}, kết thúc từ {showDay(endedOn)}
      </legend>
      <Checkbox.Group label="Việc cần chuyển" value={[...chosen]} onChange={setChosen}>
        {tasks.map(({ id, title, wording }) => (
          <Checkbox key={id} value={id} mt={6} label={title} description={wording} />
        ))}
      </Checkbox.Group>
      <NativeSelect
        label="Chuyển sang"
        description={
          successors.length === 0 ? 'Không có đơn vị nào kế tục; hãy chọn đơn vị nhận việc.' : undefined
        }
        value={toUnitId}
        onChange={({ currentTarget }) => setToUnitId(currentTarget.value)}
        data={[
          ...(successors.length === 0 ? [{ value: '', label: 'Chọn đơn vị' }] : []),
          ...successors.map(({ id, name }) => ({ value: id, label: `${name} (kế tục)` })),
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <div>
        <Button
          look="primary"
          busy={move.isPending}
          disabledReason={refusal}
          onClick={() => move.mutate({ body: { fromUnitId: unit.id, toUnitId, taskIds: [...chosen] } })}
        >
          Chuyển {chosen.length} việc
        </Button>
      </div>
    </fieldset>
  )
}
