import type { FactsTable } from '#paperwork/facts-table/facts-table'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseUnlessMayKeepSheets } from '../judging-policy.ts'
import type { FactSheet } from '../model/fact-sheet.ts'
import { deleteSheet, insertSheet, lockedSheet, sheetById, updateSheet } from '../store/fact-sheets.ts'
import { refuseProblems } from './read-fact-sheet.ts'

/** A table that is to be kept under a name. */
export interface SheetToKeep {
  readonly name: string
  readonly table: FactsTable
}

/** Keeps a table, all of it or nothing. */
export async function keepFactSheet(operation: Operation, { name, table }: SheetToKeep): Promise<FactSheet> {
  refuseUnlessMayKeepSheets(operation.actor)
  refuseProblems(table)
  return kept(operation, await insertSheet(operation, { name, subjects: table.subjects }))
}

/** A table as somebody saw it. */
export interface SeenSheet {
  readonly id: string
  readonly version: number
}

/** Puts a table in the place of one that was kept. */
export async function replaceFactSheet(
  operation: Operation,
  seen: SeenSheet,
  { name, table }: SheetToKeep,
): Promise<FactSheet> {
  await sheetToChange(operation, seen)
  refuseProblems(table)
  await updateSheet(operation, seen.id, { name, subjects: table.subjects })
  return kept(operation, seen.id)
}

/** Removes a table for good; the audit keeps that it was there, not what it said. */
export async function removeFactSheet(operation: Operation, seen: SeenSheet): Promise<void> {
  await sheetToChange(operation, seen)
  await deleteSheet(operation.tx, seen.id)
}

/** Refuses to change a table that is not there or was changed since it was seen. */
export async function sheetToChange({ tx, actor }: Operation, { id, version }: SeenSheet): Promise<void> {
  refuseUnlessMayKeepSheets(actor)
  const sheet = await lockedSheet(tx, id)
  if (!sheet) throw new Refusal('notFound')
  if (sheet.version !== version) throw new Refusal('staleVersion')
}

async function kept({ tx }: Operation, id: string): Promise<FactSheet> {
  const sheet = await sheetById(tx, id)
  if (!sheet) throw new Refusal('notFound')
  return sheet
}
