import { type Access, access, officer } from './access.ts'

const given = {
  year: 2026,
  title: 'Kiểm tra thử',
  startsOn: '2026-05-01',
  endsOn: '2026-05-31',
  checklist: ['Nội dung thử'],
  team: [],
}

/** Rounds exist for every member; what they are made of is the officer's. */
export const accessOfInspection: Readonly<Record<string, Access>> = {
  'inspection.listInspections': access('member'),
  'inspection.readTemplate': access('member'),
  'inspection.readInspection': access('member', ({ inspection: id }) => ({ params: { id } })),
  'inspection.planInspection': access(officer, ({ unit: unitId }) => ({
    body: { ...given, visits: [{ unitId, plannedOn: null }] },
  })),
  'inspection.correctInspection': access(officer, ({ inspection: id, unit: unitId }, version) => ({
    params: { id },
    body: { ...given, visits: [{ unitId, plannedOn: null }], version },
  })),
  'inspection.removeInspection': access(officer, ({ inspection: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'inspection.recordVisit': access(officer, ({ inspection: id, visit: visitId }, version) => ({
    params: { id, visitId },
    body: { version, heldOn: '2026-05-10', results: [] },
  })),
  'inspection.submitConclusion': access(officer, ({ inspection: id }, version) => ({
    params: { id },
    body: { version, summary: 'Thử' },
  })),
  'inspection.takeBackConclusion': access(officer, ({ inspection: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'inspection.concludeInspection': access(['officer', 'leadership'], ({ inspection: id }, version) => ({
    params: { id },
    body: { version, number: '1', concludedOn: '2026-05-11' },
  })),
  'inspection.downloadMinutes': access('member', ({ inspection: id, visit: visitId }) => ({
    params: { id, visitId },
    query: { format: 'docx' },
  })),
  'inspection.downloadConclusion': access('member', ({ inspection: id }) => ({
    params: { id },
    query: { format: 'docx' },
  })),
  'inspection.listTasksToLink': access(officer, ({ inspection: id }) => ({ params: { id } })),
  // A round is no task: nothing is linked that others ask for.
  'inspection.linkTask': access(officer, ({ inspection: id }) => ({
    params: { id },
    body: { taskId: id },
  })),
  'inspection.unlinkTask': access(officer, ({ inspection: id, task: taskId }) => ({
    params: { id, taskId },
  })),

  'inspection.listRecommendations': access('member', ({ unit: unitId }) => ({ query: { unitId } })),
  'inspection.addRecommendation': access(officer, ({ inspection: id, visit: visitId, unit: unitId }) => ({
    params: { id, visitId },
    body: { content: 'Thử', unitId, due: { day: '2026-12-01' } },
  })),
  'inspection.correctRecommendation': access(officer, ({ recommendation: id, unit: unitId }, version) => ({
    params: { id },
    body: { version, content: 'Thử', unitId },
  })),
  'inspection.removeRecommendation': access(officer, ({ recommendation: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'inspection.reportRecommendation': access(officer, ({ recommendation: id }, version) => ({
    params: { id },
    body: { version, report: 'Thử' },
  })),
  'inspection.acceptRecommendation': access(officer, ({ recommendation: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'inspection.returnRecommendation': access(officer, ({ recommendation: id }, version) => ({
    params: { id },
    body: { version, reason: 'Thử' },
  })),
  'inspection.reopenRecommendation': access(officer, ({ recommendation: id }, version) => ({
    params: { id },
    body: { version, reason: 'Thử' },
  })),
}
