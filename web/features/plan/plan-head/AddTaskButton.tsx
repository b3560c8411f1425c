import { lazy, type ReactNode, Suspense, useState } from 'react'
import { readTaskChoices } from '#contract/added-task'
import { Button } from '#ui/button/Button'
import { useAsk } from '../../../app/queries.ts'

const AddTaskDialog = lazy(async () => ({ default: (await import('./AddTaskDialog.tsx')).AddTaskDialog }))

/** For the officer and for heads of units; the others have nothing to add. */
export function AddTaskButton({ planId }: { readonly planId: string }): ReactNode {
  const [isAdding, setAdding] = useState(false)
  const { data } = useAsk(readTaskChoices, { params: { id: planId } })
  if (!data?.abilities.addTask.allowed && !data?.abilities.addOwnTask.allowed) return null
  return (
    <>
      <Button icon="add" onClick={() => setAdding(true)}>
        Thêm việc
      </Button>
      {isAdding && (
        <Suspense>
          <AddTaskDialog planId={planId} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  )
}
