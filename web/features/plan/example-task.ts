import type { TaskRow } from '#contract/task'

/** An invented task for tests, with whatever matters to the test put in. */
export function exampleTask(given: Partial<TaskRow>): TaskRow {
  return {
    id: 'task',
    planId: 'plan',
    ordinal: 1,
    class: 'scheduled',
    title: 'Báo cáo sơ kết',
    section: [],
    quarters: [],
    place: null,
    deadlineKind: 'before',
    wording: 'Trước 30/3/2027',
    startsOn: null,
    lateFrom: '2027-03-30',
    waitsFor: null,
    state: 'open',
    deadlineState: 'canStart',
    doneOn: null,
    parties: [],
    noteCount: 0,
    subtasks: { total: 0, done: 0 },
    ownUnitId: null,
    version: 1,
    abilities: 0,
    ...given,
  }
}
