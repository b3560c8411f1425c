import type { InspectionTemplate } from '#contract/inspection'
import { holdsOn, namedUnits, roster } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { usualChecklist } from '../model/usual-checklist.ts'
import { inspectionsOfYear } from '../store/inspections.ts'

/** What a new round is made of: the checklist of the last one, the units of today and the people in office. */
export async function showTemplate(operation: Operation): Promise<InspectionTemplate> {
  const { tx, today } = operation
  const [last] = await inspectionsOfYear(tx)
  const units = [...(await namedUnits(operation)).values()].filter(({ valid }) => valid)
  const people = (await roster(tx)).flatMap(({ id, fullName, postings }) => {
    const held = postings.filter((posting) => holdsOn(posting, today))
    const [posting] = held.toSorted((one, other) => Number(other.isHead) - Number(one.isHead))
    return posting === undefined ? [] : [{ id, name: fullName, position: posting.position }]
  })
  return {
    today,
    checklist: [...(last?.checklist ?? usualChecklist)],
    checklistOf: last?.title ?? null,
    units,
    people: people.toSorted((one, other) => one.name.localeCompare(other.name, 'vi')),
  }
}
