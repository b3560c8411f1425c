import type { PaperToSign } from '#contract/paper-to-sign'
import * as inspection from '#modules/inspection'
import * as movement from '#modules/movement'
import type { Operation } from '#platform/operation'
import { reportPath } from '../model/places.ts'
import { reportsAwaiting } from '../store/reports.ts'

/** The reports that wait for the leadership, the longest waiting first. */
export async function papersToSign({ tx, today }: Operation): Promise<readonly PaperToSign[]> {
  const reports = await reportsAwaiting(tx)
  return reports.map(({ id, title, since }) => ({
    kind: 'report',
    id,
    title,
    path: reportPath(id),
    since: since ?? today,
  }))
}

/** The papers of every module that wait for a signature, the longest waiting first. */
export async function allPapersToSign(operation: Operation): Promise<PaperToSign[]> {
  const papers = [
    ...(await papersToSign(operation)),
    ...(await movement.papersToSign(operation)),
    ...(await inspection.papersToSign(operation)),
  ]
  return papers.toSorted((one, other) => one.since.localeCompare(other.since))
}
