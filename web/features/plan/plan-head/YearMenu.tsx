import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { draftNextYear } from '#contract/next-year'
import { listPlans, type PlanPage } from '#contract/plan'
import { Button } from '#ui/button/Button'
import { Icon } from '#ui/icon/Icon'
import { paths } from '../../../app/paths.ts'
import { useAsk, useChange } from '../../../app/queries.ts'

/** What can be done with a whole year: draft the next one from it, lay it beside another one. */
export function YearMenu({ plan }: { readonly plan: Pick<PlanPage['plan'], 'id' | 'year'> }): ReactNode {
  const navigate = useNavigate()
  const known = useAsk(listPlans).data
  const draft = useChange(draftNextYear, {
    said: ({ alreadyOpen }) =>
      alreadyOpen ? 'Dự thảo này đang được rà soát.' : `Đã lập dự thảo kế hoạch năm ${plan.year + 1}.`,
    onDone: ({ draftId }) => void navigate({ to: paths.draft(draftId) }),
  })
  const others = known?.plans.filter(({ year }) => year !== plan.year) ?? []
  const mayDraft = known?.abilities.importPlan.allowed ?? false
  if (!mayDraft && others.length === 0) return null
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button icon="timeline" busy={draft.isPending}>
          Năm khác
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mayDraft && (
          <Menu.Item
            leftSection={<Icon name="add" size={16} />}
            disabled={draft.isPending}
            onClick={() => draft.mutate({ params: { id: plan.id }, body: {} })}
          >
            Lập dự thảo kế hoạch năm {plan.year + 1}
          </Menu.Item>
        )}
        {others.map((other) => {
          const [earlier, later] = other.year < plan.year ? [other, plan] : [plan, other]
          return (
            <Menu.Item
              key={other.id}
              leftSection={<Icon name="scales" size={16} />}
              onClick={() => void navigate({ to: paths.yearDifferences(earlier.id, later.id) })}
            >
              So với năm {other.year}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
