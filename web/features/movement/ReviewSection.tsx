import {
  type MovementPage,
  type MovementReview,
  type ReviewStage,
  reviewStageLabels,
} from '#contract/movement'
import { showDay, showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Section } from '#ui/section/Section'
import { paths } from '../../app/paths.ts'
import type { Column } from '../../ui/data-table/column.ts'
import styles from './Movement.module.css'

/** The mid-term and the final review of a movement, and the way to write them. */
export function ReviewSection({ page }: { readonly page: MovementPage }) {
  const { movement, reviews, abilities } = page
  const mayWrite = abilities.linkTask.allowed
  return (
    <Section
      title="Sơ kết, tổng kết"
      actions={
        mayWrite && (
          <>
            <WriteReview page={page} stage="mid" because={abilities.reviewMidway.because} />
            <WriteReview page={page} stage="final" because={abilities.review.because} />
          </>
        )
      }
    >
      {reviews.length === 0 ? (
        <EmptyState icon="agreement" title="Chưa sơ kết">
          Khi sơ kết, ghi kết quả chung, kết quả từng đơn vị và ai được đề nghị khen.
        </EmptyState>
      ) : (
        reviews.map((review) => (
          <Review key={review.stage} review={review} units={page.units} title={movement.title} />
        ))
      )}
    </Section>
  )
}

function WriteReview({
  page: { movement, reviews },
  stage,
  because,
}: {
  readonly page: MovementPage
  readonly stage: ReviewStage
  readonly because: string | null
}) {
  const isWritten = reviews.some((review) => review.stage === stage)
  const label = isWritten
    ? `Sửa ${reviewStageLabels[stage].toLocaleLowerCase('vi')}`
    : reviewStageLabels[stage]
  if (because !== null) return <Button disabledReason={because}>{label}</Button>
  return (
    <LinkButton to={paths.movementReview(movement.id, stage)} icon="edit">
      {label}
    </LinkButton>
  )
}

interface ReviewProps {
  readonly review: MovementReview
  readonly units: MovementPage['units']
  readonly title: string
}

function Review({ review, units, title }: ReviewProps) {
  const { stage, heldOn, summary, proposals, writtenAt, writtenByName } = review
  const nameOf = (unitId: string): string => units.find(({ id }) => id === unitId)?.name ?? ''
  return (
    <article>
      <h3>
        {reviewStageLabels[stage]} ngày {showDay(heldOn)}
      </h3>
      <p className={styles.prose}>{summary}</p>
      {proposals !== '' && <p className={styles.prose}>Đề nghị: {proposals}</p>}
      {review.units.length > 0 && (
        <DataTable
          name={`ket-qua-${stage}`}
          caption={`${reviewStageLabels[stage]} phong trào “${title}” theo đơn vị`}
          rows={review.units}
          columns={columnsFor(nameOf)}
          rowId={({ unitId }) => unitId}
        />
      )}
      <p className={styles.quiet}>
        Ghi lúc {showMoment(writtenAt)}, {writtenByName}
      </p>
    </article>
  )
}

const columnsFor = (
  nameOf: (unitId: string) => string,
): readonly Column<MovementReview['units'][number]>[] => [
  { id: 'unit', header: 'Đơn vị', width: 220, value: ({ unitId }) => nameOf(unitId) },
  { id: 'done', header: 'Việc đã làm', width: 280, value: ({ done }) => done },
  { id: 'figures', header: 'Số liệu', width: 180, value: ({ figures }) => figures },
  { id: 'proposed', header: 'Đề nghị khen', width: 180, value: ({ proposed }) => proposed },
]
