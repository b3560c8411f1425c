import { denied } from '#contract/ability'
import type { PaperAwardees } from '#contract/granted-award'
import type { Operation } from '#platform/operation'
import { decisionOf } from '../model/award-decision.ts'
import { mayRecord, seesWholeHistory } from '../policy.ts'
import { type Awardee, awardeesOfPaper } from './awardees-of-paper.ts'

/** Whom a paper names for awards; what the history holds of them only for those who see all of it. */
export async function showPaperAwardees(operation: Operation, paperId: string): Promise<PaperAwardees> {
  const { paper, awardees } = await awardeesOfPaper(operation, paperId)
  const isWhole = seesWholeHistory(operation.actor)
  const record = mayRecord(operation.actor)
  const isOnlyProposed = awardees.length > 0 && awardees.every(({ standing }) => standing === 'proposed')
  return {
    decision: decisionOf(paper.reading),
    awardees: awardees.map((awardee) => presentAwardee(awardee, isWhole)),
    abilities: { record: record.allowed && isOnlyProposed ? denied(ONLY_PROPOSED) : record },
  }
}

/** What a proposal may not do. */
export const ONLY_PROPOSED =
  'Văn bản này mới đề nghị khen thưởng; chỉ ghi vào lịch sử khi đã có quyết định khen thưởng.'

function presentAwardee(awardee: Awardee, isWhole: boolean): PaperAwardees['awardees'][number] {
  const { index, span, award, standing, subject, name, position, unit, year } = awardee
  return {
    index,
    span,
    award,
    awardLabel: awardee.awardLabel,
    standing,
    subject,
    name,
    position,
    unit,
    year,
    match: awardee.match,
    doubt: isWhole ? awardee.doubt : null,
    suggestions: isWhole ? [...awardee.suggestions] : [],
    recordedId: isWhole ? (awardee.line?.id ?? null) : null,
    alreadyKnown: isWhole && awardee.isKnown,
  }
}
