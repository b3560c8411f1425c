import type { BestPractice } from '#contract/best-practice'
import type { Actor } from '#platform/operation'
import { mayCorrectPractice, maySettlePractice } from '../policy.ts'
import type { StoredPractice } from '../store/best-practices.ts'

/** A best practice with what the viewer may do. */
export function presentPractice(practice: StoredPractice, actor: Actor): BestPractice {
  const { proposedBy: _proposedBy, proposedAt, ...shown } = practice
  return {
    ...shown,
    proposedAt: proposedAt.toISOString(),
    abilities: { correct: mayCorrectPractice(actor, practice), settle: maySettlePractice(actor) },
  }
}
