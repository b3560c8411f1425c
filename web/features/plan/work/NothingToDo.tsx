import type { ReactNode } from 'react'
import type { MyWork } from '#contract/plan'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { paths } from '../../../app/paths.ts'
import { ImportDrop } from '../ImportDrop.tsx'

interface NothingToDoProps {
  readonly work: MyWork
  /** There is work, the filters hide it. */
  readonly isNarrowed: boolean
  readonly onClear: () => void
}

/** Why the list is empty, and what to do first. */
export function NothingToDo({ work, isNarrowed, onClear }: NothingToDoProps): ReactNode {
  if (isNarrowed) {
    return (
      <EmptyState
        icon="filter"
        title="Không có việc nào khớp với bộ lọc"
        action={<Button onClick={onClear}>Bỏ lọc</Button>}
      />
    )
  }
  if (work.plans.length === 0) {
    return work.abilities.importPlan.allowed ? (
      <ImportDrop ability={work.abilities.importPlan} />
    ) : (
      <EmptyState icon="board" title="Cơ quan chưa có kế hoạch năm nào">
        Khi cán bộ thi đua đưa kế hoạch vào, việc của đơn vị bạn sẽ hiện ở đây.
      </EmptyState>
    )
  }
  if (work.scope === 'none') {
    return (
      <EmptyState icon="unit" title="Bạn chưa thuộc đơn vị nào">
        Hãy báo cán bộ thi đua ghi đơn vị công tác của bạn; việc của đơn vị sẽ hiện ở đây.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon="done"
      title="Không còn việc nào chưa xong"
      action={<LinkButton to={paths.plans()}>Xem kế hoạch năm</LinkButton>}
    />
  )
}
