import type { FactsTable } from '#paperwork/facts-table/facts-table'
import type { Actor } from '#platform/operation'
import { readFactsInWorker } from '#platform/reading'
import { Refusal } from '#platform/refusal'
import { refuseUnlessMayKeepSheets } from '../judging-policy.ts'

/** A file or pasted text as it arrives. */
export interface ArrivingSheet {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** Most problems that are told at once; who has more has the wrong table. */
export const MOST_PROBLEMS = 500

/** Reads a table before any transaction begins; refuses who may not keep one, and a file that is no spreadsheet. */
export async function readFactSheet(actor: Actor, { bytes, fileName }: ArrivingSheet): Promise<FactsTable> {
  refuseUnlessMayKeepSheets(actor)
  const file = await readFactsInWorker(bytes, fileName)
  if (file.ok) return file.table
  const { code, message } = file.problem
  throw new Refusal(code === 'tooLarge' ? 'paperTooLarge' : 'paperUnreadable', message)
}

/** Refuses a table with problems, each at its cell. */
export function refuseProblems({ problems }: FactsTable): void {
  if (problems.length === 0) return
  const count = problems.length > 1 ? `${problems.length} ô` : 'một ô'
  throw new Refusal(
    'malformedRequest',
    `Bảng còn ${count} chưa đúng nên chưa được lưu; hãy sửa trong bảng rồi gửi lại.`,
    problems.slice(0, MOST_PROBLEMS).map(({ cell, found, expected }) => ({
      path: cell,
      detail: found === '' ? `Cần ${expected}` : `“${found.slice(0, 100)}”: cần ${expected}`,
    })),
  )
}
