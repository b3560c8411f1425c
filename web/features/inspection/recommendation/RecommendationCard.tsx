import type { ReactNode } from 'react'
import type { Recommendation } from '#contract/recommendation'
import { showDay, showMoment } from '#text/days'
import { Card } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { recommendationWords } from '../inspection-words.ts'
import styles from '../visit/Visit.module.css'
import { RecommendationActions } from './RecommendationActions.tsx'

interface RecommendationCardProps {
  readonly recommendation: Recommendation
  /** Where it was made, in the list over all rounds. */
  readonly from?: ReactNode
}

/** What is asked, of whom, by when; how far it is; what can be done. */
export function RecommendationCard({ recommendation, from }: RecommendationCardProps) {
  const { content, unit, wording, understood, state, report, reportedOn, reportedByName } = recommendation
  const words = recommendationWords(recommendation)
  return (
    <Card
      head={content}
      quiet={state === 'accepted'}
      aside={
        <StateBadge icon={words.icon} tone={words.tone}>
          {words.label}
        </StateBadge>
      }
    >
      <span>
        {unit.name}
        {unit.valid ? '' : ' (không còn hoạt động)'}. Thời hạn: {wording}.{' '}
        {state === 'accepted' ? '' : understood}
      </span>
      {from}
      {recommendation.returnReason !== null && <span>Trả lại: {recommendation.returnReason}</span>}
      {report !== null && (
        <span className={styles.written}>
          Đơn vị báo{reportedOn === null ? '' : ` ngày ${showDay(reportedOn)}`} ({reportedByName}): {report}
        </span>
      )}
      {recommendation.acceptedOn !== null && (
        <span>
          {recommendation.acceptedByName} xác nhận đã xong ngày {showDay(recommendation.acceptedOn)}.
        </span>
      )}
      <RecommendationActions recommendation={recommendation} />
      {recommendation.steps.length > 1 && <Steps steps={recommendation.steps} />}
    </Card>
  )
}

const stepWords = {
  reported: 'báo đã thực hiện',
  returned: 'trả lại',
  accepted: 'xác nhận đã xong',
  reopened: 'mở lại',
} as const satisfies Record<Recommendation['steps'][number]['kind'], string>

function Steps({ steps }: Pick<Recommendation, 'steps'>) {
  return (
    <details className={styles.results}>
      <summary>Diễn biến ({steps.length})</summary>
      <ul>
        {steps.map(({ kind, body, at, byName }) => (
          <li key={`${at} ${kind}`}>
            {showMoment(at)}, {byName} {stepWords[kind]}
            {body === '' ? '' : `: ${body}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
