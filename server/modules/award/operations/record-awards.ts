import { randomUUID } from 'node:crypto'
import { isPlainDate, type PlainDate } from '#law'
import { allUnits, roster } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { type AwardDecision, decisionOf } from '../model/award-decision.ts'
import { type KnownNames, type RowGiven, refuseRows } from '../model/rows-given.ts'
import { mayRecord, refuseUnless } from '../policy.ts'
import { insertLines, type LineToWrite, lockPaper } from '../store/line-writing.ts'
import { type Awardee, awardeesOfPaper } from './awardees-of-paper.ts'

/** The chosen awardees of a paper, and what its decision is where the paper does not say or was read wrong. */
export interface AwardsGiven {
  readonly paperId: string
  readonly decision: AwardDecision
  readonly rows: readonly RowGiven[]
}

/**
 * Writes awardees of a decision into the history, all of them or none, and answers the ids of their lines in the order
 * given. What was written before stays the one line it is. Refuses proposals, and a decision without its day. The paper
 * is not opened to everyone by it: whoever sees a line need not see the whole list.
 */
export async function recordAwards(
  operation: Operation,
  { paperId, decision, rows }: AwardsGiven,
): Promise<readonly string[]> {
  const { tx, actor, now } = operation
  refuseUnless(mayRecord(actor))
  await lockPaper(tx, paperId)
  const { paper, awardees } = await awardeesOfPaper(operation, paperId)
  const names = await knownNames(operation)
  refuseRows(rows, awardees, names)
  const decided = soundDecision(decision, decisionOf(paper.reading), operation.today)
  const lines = rows.flatMap((row): LineToWrite[] => {
    const awardee = awardees[row.index]
    return awardee && !awardee.line ? [lineOf(awardee, row, names)] : []
  })
  await insertLines(tx, lines, {
    agencyId: actor.agencyId,
    paperId,
    ...decided,
    recordedAt: now,
    recordedByName: actor.name,
  })
  const made = new Map(lines.map(({ id, ordinal }) => [ordinal, id]))
  return rows.flatMap(({ index }) => awardees[index]?.line?.id ?? made.get(index) ?? [])
}

async function knownNames({ tx }: Operation): Promise<KnownNames> {
  return {
    people: new Map((await roster(tx)).map(({ id, fullName }) => [id, fullName])),
    units: new Map((await allUnits(tx)).map(({ id, name }) => [id, name])),
  }
}

/** What the officer gives goes before what the paper prints; without a day there is no decision. */
function soundDecision(
  given: AwardDecision,
  printed: AwardDecision,
  today: PlainDate,
): AwardDecision & { decidedOn: PlainDate } {
  const decidedOn = given.decidedOn ?? printed.decidedOn
  if (decidedOn === null || !isPlainDate(decidedOn)) {
    throw missing('Văn bản không ghi đủ ngày quyết định; hãy nhập ngày.')
  }
  if (decidedOn > today) throw missing('Ngày quyết định không thể sau hôm nay.')
  return {
    decidedOn,
    number: given.number || printed.number,
    decidedBy: given.decidedBy || printed.decidedBy,
  }
}

const missing = (detail: string): Refusal =>
  new Refusal('malformedRequest', detail, [{ path: 'decision.decidedOn', detail }])

function lineOf(
  awardee: Awardee,
  { index, year, match }: RowGiven,
  { people, units }: KnownNames,
): LineToWrite {
  const { award, awardLabel, subject, name, position, unit } = awardee
  const personId = match.kind === 'person' ? match.personId : null
  const unitId = match.kind === 'unit' ? match.unitId : null
  const knownAs = people.get(personId ?? '') ?? units.get(unitId ?? '') ?? ''
  return {
    id: randomUUID(),
    ordinal: index,
    award,
    awardLabel,
    subject,
    name,
    position,
    unit,
    year,
    match: match.kind,
    personId,
    unitId,
    knownAs,
  }
}
