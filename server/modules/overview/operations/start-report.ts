import { randomUUID } from 'node:crypto'
import { agencyHeader } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { draftSections, reportTitle } from '../model/draft-report.ts'
import { namedFigures } from '../model/report-body.ts'
import { mayDraft, refuseUnless } from '../policy.ts'
import { insertReport, keepVersion } from '../store/reports.ts'
import type { PeriodAsked } from './period-data.ts'
import { reportSource } from './report-figures.ts'

/** Drafts a report on a period from its figures, with the head and foot the agency prints; answers its id. */
export async function startReport(operation: Operation, asked: PeriodAsked): Promise<string> {
  const { tx, actor, now, today } = operation
  refuseUnless(mayDraft(actor))
  const source = await reportSource(operation, asked)
  const body = draftSections(source.told, [...source.tables.values()], randomUUID)
  const header = await agencyHeader(tx, today)
  const superior = header?.superiorName ?? ''
  const made = { agencyId: actor.agencyId, byName: actor.name, at: now }
  const id = await insertReport(
    tx,
    {
      ...asked,
      title: reportTitle(asked.period, asked.year),
      addressees: superior === '' ? [] : [superior],
      recipients: superior === '' ? ['Lưu: VT'] : ['Như trên', 'Lưu: VT'],
      authority: [],
      signer_position: header?.headPosition || 'Thủ trưởng cơ quan',
      signer_name: header?.headName ?? '',
      body,
      figures: namedFigures(body, source),
      task_id: null,
    },
    made,
  )
  await keepVersion(tx, { reportId: id, sentence: 'Bản soạn từ số liệu.', body }, made)
  return id
}
