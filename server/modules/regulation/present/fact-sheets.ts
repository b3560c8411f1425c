import type { FactSheetPreview, FactSheet as SheetAnswer } from '#contract/simulation'
import { awards, ratingLabels, showDate } from '#law'
import type { FactsTable, TableSubject } from '#paperwork/facts-table/facts-table'
import type { Actor, Operation } from '#platform/operation'
import { mayCompareLaws, refuseUnlessMayKeepSheets } from '../judging-policy.ts'
import { type FactSheet, yearsOf } from '../model/fact-sheet.ts'
import { MOST_PROBLEMS } from '../operations/read-fact-sheet.ts'
import { allSheets } from '../store/fact-sheets.ts'

/** Every kept table, for those for whom there are any. */
export async function presentSheets({ tx, actor }: Operation) {
  refuseUnlessMayKeepSheets(actor)
  const sheets = await allSheets(tx)
  return {
    sheets: sheets.map((sheet) => presentSheet(sheet, actor)),
    abilities: { keep: mayCompareLaws(actor) },
  }
}

/** A kept table as the contract shows it. */
export function presentSheet(sheet: FactSheet, actor: Actor): SheetAnswer {
  const { id, name, subjects, years, keptAt, keptBy, version } = sheet
  return {
    id,
    name,
    people: subjects,
    years: [...years],
    keptAt: keptAt.toISOString(),
    keptBy,
    version,
    abilities: { change: mayCompareLaws(actor) },
  }
}

const layoutLabels: Readonly<Record<FactsTable['layout'], string>> = {
  rowPerYear: 'Mỗi dòng là một người trong một năm',
  rowPerPerson: 'Mỗi dòng là một người, các năm nằm ngang',
  unknown: 'Chưa nhận ra dòng tiêu đề',
}

/** What a table was read as, before anything is kept. */
export function presentPreview(table: FactsTable): FactSheetPreview {
  const { layout, columns, subjects, problems } = table
  return {
    layout,
    layoutLabel: layoutLabels[layout],
    columns: columns.map((column) => ({ ...column })),
    people: subjects.length,
    years: [...yearsOf(subjects)],
    sample: subjects.slice(0, SAMPLE).map(presentSubject),
    problems: problems
      .slice(0, MOST_PROBLEMS)
      .map((problem) => ({ ...problem, found: problem.found.slice(0, 200) })),
    problemCount: problems.length,
  }
}

const SAMPLE = 10

function presentSubject({ name, unit, facts }: TableSubject): FactSheetPreview['sample'][number] {
  const years = facts.years.map(({ year, rating, titles }) =>
    [
      `${year}:`,
      rating === undefined ? 'chưa rõ xếp loại' : ratingLabels[rating].toLowerCase(),
      ...(titles ?? []).map((award) => awards[award].abbreviations[0] ?? awards[award].name),
    ].join(' '),
  )
  const recruited = facts.recruitedOn === undefined ? [] : [`Vào cơ quan ${showDate(facts.recruitedOn)}`]
  return { name, unit, facts: [...recruited, ...years] }
}
