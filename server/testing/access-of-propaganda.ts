import { type Access, access, officer } from './access.ts'

const given = { year: 2026, kind: 'news', content: 'Tin thử', channel: 'Mạng nội bộ', planned: '2026-12' }

/** The plan is read by all; what it says is the officer's and of the heads of the units it names. */
export const accessOfPropaganda: Readonly<Record<string, Access>> = {
  'propaganda.readYear': access('member'),
  'propaganda.addItem': access(officer, ({ unit: unitId }) => ({ body: { ...given, unitId } })),
  'propaganda.correctItem': access(officer, ({ propagandaItem: id, unit: unitId }, version) => ({
    params: { id },
    body: { ...given, unitId, version },
  })),
  'propaganda.removeItem': access(officer, ({ propagandaItem: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'propaganda.startItem': access(officer, ({ propagandaItem: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'propaganda.publishItem': access(officer, ({ propagandaItem: id }, version) => ({
    params: { id },
    body: { version, link: 'https://anson.example/tin' },
  })),
  'propaganda.cancelItem': access(officer, ({ propagandaItem: id }, version) => ({
    params: { id },
    body: { version, reason: 'Thử' },
  })),
  'propaganda.reopenItem': access(officer, ({ propagandaItem: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'propaganda.listTasks': access(officer, () => ({ query: { year: '2026' } })),
  // An item of the plan is no task: nothing is taken up that others ask for.
  'propaganda.takeTasks': access(officer, ({ propagandaItem }) => ({
    body: { year: 2026, taskIds: [propagandaItem] },
  })),
  'propaganda.addChannel': access(officer, () => ({ body: { name: 'Kênh thử', hasAddress: true } })),
  'propaganda.removeChannel': access(officer, ({ propagandaChannel: id }) => ({ params: { id } })),
}
