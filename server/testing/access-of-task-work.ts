import { type Access, access, officer } from './access.ts'

const seen =
  (id: 'subtask' | 'delegation'): Access['asks'] =>
  (ids, version) => ({ params: { id: ids[id] }, body: { version } })

/** What is done for tasks, and tasks that are added or change hands. */
export const accessOfTaskWork: Readonly<Record<string, Access>> = {
  'plan.readTaskWork': access('member', ({ task: id }) => ({ params: { id } })),
  'plan.readWaitingWork': access('member'),
  // A day that is over: nothing is handed out however often it is asked.
  'plan.handOutSubtasks': access(officer, ({ task: id, unit }) => ({
    params: { id },
    body: { title: 'Thử', unitIds: [unit], dueOn: '2000-01-01' },
  })),
  'plan.finishSubtask': access(officer, seen('subtask')),
  'plan.reopenSubtask': access(officer, seen('subtask')),
  'plan.giveBackSubtask': access(officer, ({ subtask: id }, version) => ({
    params: { id },
    body: { version, because: 'Thử' },
  })),
  'plan.withdrawSubtask': access(officer, seen('subtask')),
  'plan.restoreSubtask': access(officer, seen('subtask')),
  'plan.confirmPart': access(officer, ({ task: id, unit: unitId }) => ({
    params: { id },
    body: { unitId, answer: null },
  })),
  'plan.remindUnits': access(officer, ({ task: id, unit }) => ({
    params: { id },
    body: { unitIds: [unit] },
  })),

  'plan.attachEvidence': access(officer, ({ task: id }) => ({ params: { id } })),
  'plan.downloadEvidence': {
    may: ['officer', 'leadership'],
    otherwise: 404,
    asks: ({ evidence: id }) => ({ params: { id } }),
  },
  'plan.removeEvidence': access(officer, ({ evidence: id }) => ({ params: { id }, body: {} })),
  'plan.restoreEvidence': access(officer, ({ evidence: id }) => ({ params: { id }, body: {} })),

  // Days that are over.
  'plan.delegate': access(officer, ({ unit: unitId, person: personId }) => ({
    body: { unitId, personId, from: '2000-01-01', until: '2000-01-02' },
  })),
  'plan.revokeDelegation': access(officer, seen('delegation')),

  'plan.readTaskChoices': access('member', ({ plan: id }) => ({ params: { id } })),
  // A unit's own work has one chair.
  'plan.addTask': access(officer, ({ plan: id, unit, otherUnit }) => ({
    params: { id },
    body: { title: 'Thử', chairUnitIds: [unit, otherUnit], own: true },
  })),
  'plan.takeTaskIntoPlan': access(officer, ({ task: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'plan.linkTaskByHand': access(officer, ({ task: id }, version) => ({
    params: { id },
    body: { version, fulfilment: { kind: 'councilSitting', title: 'Thử' } },
  })),
  'plan.listStrandedTasks': access('member', ({ plan: id }) => ({ params: { id } })),
  // No task has this id.
  'plan.handOverTasks': access(officer, ({ unit: toUnitId, otherUnit: fromUnitId }) => ({
    body: { fromUnitId, toUnitId, taskIds: [toUnitId] },
  })),
  'plan.undoHandover': access(officer, ({ taskHandover: id }) => ({ params: { id }, body: {} })),
  'plan.countUnitTasks': access('member', ({ unit: id }) => ({ params: { id } })),
}
