import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Ability } from '#contract/ability'
import type { Period } from '#contract/overview'
import { draftReport } from '#contract/period-report'
import { Button } from '#ui/button/Button'
import { paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/queries.ts'

interface DraftReportButtonProps {
  readonly year: number
  readonly period: Period
  readonly ability: Ability
}

/** Writes a first draft of the report on a period and opens it. */
export function DraftReportButton({ year, period, ability }: DraftReportButtonProps): ReactNode {
  const navigate = useNavigate()
  const draft = useChange(draftReport, {
    said: 'Đã soạn dự thảo từ số liệu; hãy đọc lại và bổ sung.',
    onDone: ({ report }) => void navigate({ to: paths.report(report.id) }),
  })
  return (
    <Button
      look="primary"
      icon="edit"
      busy={draft.isPending}
      disabledReason={ability.because}
      onClick={() => draft.mutate({ body: { year, period } })}
    >
      Soạn báo cáo kỳ này
    </Button>
  )
}
