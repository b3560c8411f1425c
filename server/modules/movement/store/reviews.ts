import type { Transaction } from 'kysely'
import type { MovementReview, ReviewStage } from '#contract/movement'
import type { Tables } from '#persistence/tables'

/** The reviews of a movement, the middle one first. */
export async function reviewsOf(tx: Transaction<Tables>, movementId: string): Promise<MovementReview[]> {
  const reviews = await tx
    .selectFrom('movement_review')
    .selectAll()
    .where('movement_id', '=', movementId)
    .orderBy('stage', 'desc')
    .execute()
  const units = await tx
    .selectFrom('movement_review_unit')
    .innerJoin('movement_review', 'movement_review.id', 'movement_review_unit.review_id')
    .select(['review_id', 'unit_id as unitId', 'done', 'figures', 'proposed'])
    .where('movement_review.movement_id', '=', movementId)
    .execute()
  return reviews.map((review) => ({
    stage: review.stage as ReviewStage,
    heldOn: review.held_on,
    summary: review.summary,
    proposals: review.proposals,
    units: units
      .filter(({ review_id }) => review_id === review.id)
      .map(({ unitId, done, figures, proposed }) => ({ unitId, done, figures, proposed })),
    writtenAt: review.written_at.toISOString(),
    writtenByName: review.written_by_name,
  }))
}

/** A review as it is written. */
export interface ReviewToWrite extends Omit<MovementReview, 'writtenAt'> {
  readonly writtenAt: Date
}

/** Writes a review of a movement; the one of the same stage is rewritten. */
export async function saveReview(
  tx: Transaction<Tables>,
  { agencyId, movementId }: { agencyId: string; movementId: string },
  review: ReviewToWrite,
): Promise<void> {
  const face = {
    held_on: review.heldOn,
    summary: review.summary,
    proposals: review.proposals,
    written_at: review.writtenAt,
    written_by_name: review.writtenByName,
  }
  const { id } = await tx
    .insertInto('movement_review')
    .values({ tenant_id: agencyId, movement_id: movementId, stage: review.stage, ...face })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'movement_id', 'stage']).doUpdateSet(face))
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('movement_review_unit').where('review_id', '=', id).execute()
  if (review.units.length === 0) return
  await tx
    .insertInto('movement_review_unit')
    .values(
      review.units.map(({ unitId, done, figures, proposed }) => ({
        tenant_id: agencyId,
        review_id: id,
        unit_id: unitId,
        done,
        figures,
        proposed,
      })),
    )
    .execute()
}
