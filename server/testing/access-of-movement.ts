import { randomUUID } from 'node:crypto'
import { type Access, access, officer } from './access.ts'

/** It ends before it begins: nothing is kept however often it is asked. */
const content = {
  year: 2026,
  title: 'Phong trào thử',
  theme: '',
  kind: 'themed',
  launcher: 'agency',
  launcherName: null,
  answersId: null,
  content: '',
  criteria: '',
  startsOn: '2026-05-01',
  endsOn: '2026-04-01',
  scopeAll: true,
  unitIds: [],
  participationDue: null,
  targetIds: [],
} as const
const part = { work: 'Thử', aims: '', startsOn: null, endsOn: null, contact: '' }
const practice = { title: 'Cách làm thử', body: 'Thử', authors: '' }

const moves: Readonly<Record<string, Access>> = {
  'movement.moveMovement': access(officer, ({ movement: id }, version) => ({
    params: { id },
    body: { version, move: 'reopen' },
  })),
  'movement.launchMovement': access(['officer', 'leadership'], ({ movement: id }, version) => ({
    params: { id },
    body: { version, paperNumber: '1', launchedOn: '2026-05-01', paperId: null },
  })),
  'movement.recallMovement': access(officer, ({ movement: id }, version) => ({
    params: { id },
    body: { version, reason: 'Thử' },
  })),
  'movement.reviewMovement': access(officer, ({ movement: id }, version) => ({
    params: { id, stage: 'mid' },
    body: { version, heldOn: '2026-05-01', summary: 'Thử', proposals: '', units: [] },
  })),
  'movement.remindUnits': access(officer, ({ movement: id }) => ({
    params: { id },
    body: { unitIds: [randomUUID()] },
  })),
  'movement.listTasksToLink': access('member', ({ movement: id }) => ({ params: { id } })),
  'movement.linkMovementTask': access(officer, ({ movement: id }) => ({
    params: { id, taskId: randomUUID() },
    body: {},
  })),
  'movement.unlinkMovementTask': access(officer, ({ movement: id }) => ({
    params: { id, taskId: randomUUID() },
  })),
}

/** The lines of the matrix for movements: everyone reads what is launched, heads write for their units. */
export const accessOfMovement: Readonly<Record<string, Access>> = {
  'movement.listMovements': access('member'),
  'movement.readMovement': access('member', ({ movement: id }) => ({ params: { id } })),
  'movement.draftMovement': access(officer, () => ({ body: content })),
  'movement.correctMovement': access(officer, ({ movement: id }, version) => ({
    params: { id },
    body: { ...content, version },
  })),
  'movement.removeMovement': access(officer, ({ movement: id }, version) => ({
    params: { id },
    body: { version },
  })),
  ...moves,

  'movement.writeParticipation': access(officer, ({ participation: id }, version) => ({
    params: { id },
    body: { version, content: part, send: false },
  })),
  'movement.moveParticipation': access(officer, ({ participation: id }, version) => ({
    params: { id },
    body: { version, move: 'takeBack' },
  })),
  'movement.returnParticipation': access(officer, ({ participation: id }, version) => ({
    params: { id },
    body: { version, fields: ['work'], reason: 'Thử' },
  })),
  'movement.approveParticipations': access(officer, ({ participation: id }, version) => ({
    body: { chosen: [{ id, version }] },
  })),

  'movement.listBestPractices': access('member'),
  'movement.proposeBestPractice': access(officer, ({ unit: unitId }) => ({
    body: { ...practice, movementId: randomUUID(), unitId },
  })),
  'movement.correctBestPractice': access(officer, ({ bestPractice: id, unit: unitId }, version) => ({
    params: { id },
    body: { ...practice, movementId: null, unitId, version },
  })),
  'movement.settleBestPractice': access(officer, ({ bestPractice: id }, version) => ({
    params: { id },
    body: { version, state: 'declined' },
  })),
  'movement.removeBestPractice': access(officer, ({ bestPractice: id }, version) => ({
    params: { id },
    body: { version },
  })),
}
