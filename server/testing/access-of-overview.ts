import type { Role } from '#contract/role'
import { type Access, access, officer } from './access.ts'

/** Those who sign reports, and who see drafts of them; the report of the rows is issued, so it exists for everyone. */
const signers: readonly Role[] = ['officer', 'leadership']

const move = (may: readonly Role[], body: object = {}): Access =>
  access(may, ({ periodReport: id }, version) => ({ params: { id }, body: { version, ...body } }))

export const accessOfOverview: Readonly<Record<string, Access>> = {
  'overview.readYearView': access('member', () => ({ query: { year: '2026', period: 'firstHalf' } })),
  'overview.readLeadershipPage': access(signers),
  'overview.listReports': access('member'),
  'overview.draftReport': access(officer, () => ({ body: { year: 2099, period: 'quarterI' } })),
  'overview.readReport': access('member', ({ periodReport: id }) => ({ params: { id } })),
  'overview.readReportVersion': {
    may: signers,
    otherwise: 404,
    asks: ({ periodReport: id }) => ({ params: { id, number: '1' } }),
  },
  'overview.downloadReport': access('member', ({ periodReport: id }) => ({
    params: { id },
    query: { format: 'docx' },
  })),
  'overview.saveReport': move(officer, {
    title: 'Sơ kết',
    addressees: [],
    recipients: ['Lưu: VT'],
    authority: [],
    signerPosition: 'Trưởng ban',
    signerName: '',
    sections: [{ label: 'I.', title: 'Kết quả', blocks: [{ id: null, text: 'Thử.' }] }],
  }),
  'overview.refreshFigures': move(officer, { figures: null }),
  'overview.restoreReportVersion': move(officer, { number: 1 }),
  'overview.linkReportTask': move(officer, { taskId: null }),
  'overview.submitReport': move(officer),
  'overview.returnReport': move(signers, { because: 'Thử' }),
  'overview.issueReport': move(signers, { number: '01', issuedOn: '2026-05-01' }),
  'overview.correctIssue': move(signers, { number: '01', issuedOn: '2026-05-01' }),
  'overview.dropReport': move(officer),
}
