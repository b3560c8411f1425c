import { randomUUID } from 'node:crypto'
import { type Access, access, officer } from './access.ts'

/** A share of more than everything: nothing is kept however often it is asked. */
const content = {
  year: 2026,
  measure: 'Chỉ tiêu thử',
  award: null,
  population: 'persons',
  counting: 'share',
  comparison: 'reach',
  amount: { of: 101, over: 100 },
  countedUnit: null,
  baseTargetId: null,
  baseWords: 'tổng số',
  pace: 'yearEnd',
  registrationDue: null,
  dueOn: '2026-12-31',
} as const

/** The lines of the matrix for targets: everyone reads them, the officer keeps them. */
export const accessOfTarget: Readonly<Record<string, Access>> = {
  'target.listTargets': access('member'),
  'target.listStatedTargets': access('member', () => ({ query: { year: '2026' } })),
  'target.takeStatedTargets': access(officer, () => ({
    body: { year: 2026, chosen: [{ paperId: randomUUID(), index: 0 }] },
  })),
  'target.addTarget': access(officer, () => ({ body: content })),
  'target.correctTarget': access(officer, ({ target: id }, version) => ({
    params: { id },
    body: { ...content, version },
  })),
  'target.removeTarget': access(officer, ({ target: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'target.enterTargetValue': access(officer, ({ target: id }, version) => ({
    params: { id },
    body: { version, kind: 'registered', value: 1, asOf: '2026-05-01' },
  })),
  'target.readTargetHistory': access('member', ({ target: id }) => ({ params: { id } })),
}
