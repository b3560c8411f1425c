import { useState } from 'react'
import type { Unit } from '#contract/organisation'
import type { PersonRow } from '#contract/people'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { CloseUnitForm } from './CloseUnitForm.tsx'
import { CorrectUnitForm } from './CorrectUnitForm.tsx'
import { RemoveUnitForm } from './RemoveUnitForm.tsx'
import { RenameUnitForm } from './RenameUnitForm.tsx'
import { SplitUnitForm } from './SplitUnitForm.tsx'

interface UnitActionsProps {
  readonly unit: Unit
  readonly people: readonly PersonRow[]
  readonly onRemoved: () => void
}

type Action = 'correct' | 'rename' | 'split' | 'close' | 'remove'

const words: Readonly<Record<Action, string>> = {
  correct: 'Sửa sai sót',
  rename: 'Đổi tên',
  split: 'Chia tách',
  close: 'Giải thể',
  remove: 'Xóa ghi nhầm',
}

/** What can be done with a unit; merging, which needs several, is on the page of all units. */
export function UnitActions({ unit, people, onRemoved }: UnitActionsProps) {
  const [action, setAction] = useState<Action | null>(null)
  const close = () => setAction(null)
  const dialogs = {
    correct: <CorrectUnitForm unit={unit} onClose={close} />,
    rename: <RenameUnitForm unit={unit} onClose={close} />,
    split: <SplitUnitForm unit={unit} people={people} onClose={close} />,
    close: <CloseUnitForm unit={unit} onClose={close} />,
    remove: <RemoveUnitForm unit={unit} onClose={close} onRemoved={onRemoved} />,
  } satisfies Record<Action, unknown>
  return (
    <>
      {(Object.keys(words) as Action[]).map((each) => (
        <Button key={each} disabledReason={unit.abilities[each].because} onClick={() => setAction(each)}>
          {words[each]}
        </Button>
      ))}
      <Dialog
        opened={action !== null}
        title={action === null ? '' : `${words[action]}: ${unit.name}`}
        onClose={close}
      >
        {action !== null && dialogs[action]}
      </Dialog>
    </>
  )
}
