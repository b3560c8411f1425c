import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { listPlans, type PlanSummary } from '#contract/plan'
import { Answer } from '#ui/answer/Answer'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { ImportDrop } from '../ImportDrop.tsx'
import { planNumber } from '../plan-number.ts'
import { deadlineStateWords } from '../state-words.ts'
import { DraftsWaiting } from '../work/DraftsWaiting.tsx'
import styles from './PlansPage.module.css'

/** The years there are, and the way to the next one. */
export function PlansPage(): ReactNode {
  const answer = useAsk(listPlans)
  return (
    <Page title="Kế hoạch năm" lead="Mỗi văn bản kế hoạch đã rà soát là một năm công việc.">
      <Answer of={answer} skeleton={<Skeletons rows={3} height={92} />}>
        {({ plans, abilities }) => (
          <div className={styles.page}>
            <DraftsWaiting />
            {plans.length > 0 && (
              <ul className={styles.plans}>
                {plans.map((plan) => (
                  <PlanCard key={plan.id} plan={plan} />
                ))}
              </ul>
            )}
            {(abilities.importPlan.allowed || plans.length === 0) && (
              <ImportDrop ability={abilities.importPlan} />
            )}
          </div>
        )}
      </Answer>
    </Page>
  )
}

function PlanCard({ plan }: { readonly plan: PlanSummary }): ReactNode {
  const { counts } = plan
  const active = counts.total - counts.cancelled
  const share = active === 0 ? 0 : Math.round((counts.done / active) * 100)
  return (
    <li className={styles.plan}>
      <span className={styles.year}>{plan.year}</span>
      <div className={styles.words}>
        <Link to={paths.plan(plan.id)} className={styles.title ?? ''}>
          {plan.title}
        </Link>
        <span className={styles.number}>{planNumber(plan)}</span>
        <span className={styles.counts}>
          <span>{counts.total} nhiệm vụ</span>
          {counts.late > 0 && <Count state="late" count={counts.late} />}
          {counts.dueSoon > 0 && <Count state="dueSoon" count={counts.dueSoon} />}
          {counts.waitingLong > 0 && <Count state="waitingLong" count={counts.waitingLong} />}
          {counts.waiting > 0 && <Count state="waiting" count={counts.waiting} />}
          <Count state="done" count={counts.done} />
        </span>
      </div>
      <span className={styles.share}>
        <progress value={share} max={100} aria-label={`Đã xong ${share} %`} />
        {share} %
      </span>
    </li>
  )
}

function Count({ state, count }: { state: keyof typeof deadlineStateWords; count: number }): ReactNode {
  const { icon, tone, label } = deadlineStateWords[state]
  return (
    <StateBadge icon={icon} tone={tone}>
      {count} {label.toLocaleLowerCase('vi')}
    </StateBadge>
  )
}
