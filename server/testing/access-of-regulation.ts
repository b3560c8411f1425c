import { randomUUID } from 'node:crypto'
import type { Role } from '#contract/role'
import { type Access, access, administrator, nothing, office } from './access.ts'

/** A day that cannot be: nothing is entered however often it is asked. */
const instrument = {
  kind: 'rules',
  level: 'agency',
  number: '99/QC-THU',
  about: 'Thử',
  issuer: 'Ban',
  issuedOn: '2026-02-01',
  inForceFrom: '2026-01-01',
  inForceUntil: null,
} as const

/** Of days whose text was checked: nothing is entered however often it is asked. */
const enteredStandard = {
  scope: { kind: 'standard', award: 'advancedWorker', subject: 'individual' },
  from: '2025-01-01',
  confirmsLast: true,
  requirement: null,
  citation: { source: 'L-06-2022', article: 24, clause: null, point: null },
  fileId: null,
} as const
/** Drafts of standards exist only for the administrators of the steward. */
const standardAccess = (asks: Access['asks']): Access => ({ may: administrator, otherwise: 404, asks })

/** Tables of facts tell of discipline: for the others there are none. */
const overview: readonly Role[] = ['officer', 'leadership', 'administrator']
const sheetAccess = (asks: Access['asks']): Access => ({ may: overview, otherwise: 404, asks })
const twoDays = { firstOn: '2023-12-31', secondOn: '2024-01-01', award: 'advancedWorker' }

/** The lines of the matrix for the law of the agency. */
export const accessOfRegulation: Readonly<Record<string, Access>> = {
  'regulation.listAwards': access('member'),
  'regulation.readAward': access('member', () => ({ params: { award: 'grassrootsFighter' } })),
  'regulation.judgeFacts': access('member', () => ({
    params: { award: 'advancedWorker' },
    body: {
      facts: { subject: 'individual', forYear: 2025, receivedForAppraisalOn: '2025-12-10', years: [] },
    },
  })),
  'regulation.judgeFactsForAll': access('member', () => ({
    body: {
      facts: { subject: 'individual', forYear: 2025, receivedForAppraisalOn: '2025-12-10', years: [] },
    },
  })),
  'regulation.listFactSheets': sheetAccess(nothing),
  'regulation.previewFactSheet': sheetAccess(nothing),
  'regulation.keepFactSheet': sheetAccess(() => ({ query: { name: 'Bảng thử' } })),
  'regulation.replaceFactSheet': sheetAccess(({ factSheet: id }, version) => ({
    params: { id },
    query: { name: 'Bảng thử', version: String(version) },
  })),
  'regulation.removeFactSheet': sheetAccess(({ factSheet: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'regulation.downloadFactSheet': sheetAccess(({ factSheet: id }) => ({ params: { id } })),
  'regulation.downloadFactSheetTemplate': sheetAccess(nothing),
  'regulation.compareLaws': access(overview, ({ factSheet: population }) => ({
    query: { population, ...twoDays },
  })),
  'regulation.readComparedVerdicts': access(overview, ({ factSheet: population }) => ({
    query: { population, ...twoDays, key: '0:advancedWorker' },
  })),
  'regulation.exportComparison': access(overview, ({ factSheet: population }) => ({
    query: { population, ...twoDays },
  })),
  'regulation.readCoverage': access('member'),
  'regulation.readLastText': access('member', () => ({
    query: { award: 'grassrootsFighter', subject: 'individual', on: '2026-11-21' },
  })),
  'regulation.listEnteredStandards': access('member'),
  'regulation.readEnteredStandard': standardAccess(({ enteredStandard: id }) => ({ params: { id } })),
  'regulation.draftStandard': access(administrator, () => ({ body: { given: enteredStandard } })),
  'regulation.correctStandardDraft': standardAccess(({ enteredStandard: id }, version) => ({
    params: { id },
    body: { given: enteredStandard, version },
  })),
  'regulation.removeStandardDraft': standardAccess(({ enteredStandard: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'regulation.letStandardGovern': standardAccess(({ enteredStandard: id }, version) => ({
    params: { id },
    body: { version, typed: 'BAN HÀNH' },
  })),
  'regulation.withdrawStandard': standardAccess(({ enteredStandard: id }, version) => ({
    params: { id },
    body: { version, because: 'Thử' },
  })),
  'regulation.listInstruments': access('member'),
  'regulation.readInstrument': access('member', ({ instrument: id }) => ({ params: { id } })),
  'regulation.enterInstrument': access(office, () => ({ body: { given: instrument } })),
  'regulation.correctInstrument': access(office, ({ instrument: id }, version) => ({
    params: { id },
    body: { given: instrument, version },
  })),
  'regulation.removeInstrument': access(office, ({ instrument: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'regulation.attachInstrumentFile': access(office, ({ instrument: id }) => ({ params: { id } })),
  'regulation.downloadInstrumentFile': access('member', ({ instrument: id, instrumentFile: fileId }) => ({
    params: { id, fileId },
  })),
  'regulation.removeInstrumentFile': access(office, ({ instrument: id }) => ({
    params: { id, fileId: randomUUID() },
    body: {},
  })),
  'regulation.listLocalRules': access('member'),
  'regulation.setLocalRule': access(office, ({ localRule: id }, version) => ({
    params: { slot: 'deadline.beforeIncludesDay' },
    body: { value: true, citation: 'Thử', validFrom: '2030-01-01', follows: { id, version } },
  })),
  'regulation.endLocalRule': access(office, ({ localRule: id }, version) => ({
    params: { slot: 'deadline.beforeIncludesDay' },
    body: { id, version, from: '2030-01-01' },
  })),
  'regulation.removeLocalRule': access(office, ({ localRule: id }, version) => ({
    params: { slot: 'deadline.beforeIncludesDay' },
    body: { id, version },
  })),
}
