import { randomUUID } from 'node:crypto'
import { type Access, access, administrator, office, officer } from './access.ts'
import { accessOfBloc } from './access-of-bloc.ts'
import { accessOfDocument } from './access-of-document.ts'
import { accessOfInspection } from './access-of-inspection.ts'
import { accessOfMovement } from './access-of-movement.ts'
import { accessOfOverview } from './access-of-overview.ts'
import { accessOfPropaganda } from './access-of-propaganda.ts'
import { accessOfRegulation } from './access-of-regulation.ts'
import { accessOfReminder } from './access-of-reminder.ts'
import { accessOfTarget } from './access-of-target.ts'
import { accessOfTaskWork } from './access-of-task-work.ts'

/** Drafts exist only for the officer. */
const draftAccess = (asks: Access['asks']): Access => ({ may: officer, otherwise: 404, asks })
const header = { name: 'Ban', symbol: 'BQL', place: 'An Sơn' }
const unit = { kind: 'department', name: 'Phòng thử' } as const

/** Every endpoint there is. A new one is not served until it has its line here: the test of the matrix says so. */
export const accessMatrix: Readonly<Record<string, Access>> = {
  ...accessOfDocument,
  ...accessOfTaskWork,

  'identity.whoAmI': access('public'),
  'identity.signIn': access('public', () => ({ body: { name: `ai-do-${randomUUID()}`, password: 'sai' } })),
  'identity.enterSecondFactor': access('public', () => ({ body: { kind: 'app', code: '000000' } })),
  'identity.install': access('public', () => ({
    body: {
      code: 'KHAC',
      header,
      validFrom: '2020-01-01',
      officer: { name: 'Ai đó', userName: 'ai.do', email: 'ai@do.example', password: 'sen nở giữa đầm' },
    },
  })),
  'identity.requestPasswordReset': access('public', () => ({ body: { name: 'ai-do' } })),
  'identity.resetPassword': access('public', () => ({
    body: { token: 'khong-co', newPassword: 'sen nở giữa đầm' },
  })),
  'identity.signOut': access('public'),
  'identity.chooseAgency': access('account', ({ agency }) => ({ body: { agencyId: agency } })),
  'identity.listSessions': access('account'),
  'identity.revokeSession': access('account', () => ({ params: { sessionId: randomUUID() } })),
  'identity.signOutEverywhere': access('account'),
  'identity.changePassword': access('account', () => ({
    body: { currentPassword: 'sai', newPassword: 'sen nở giữa đầm' },
  })),
  'identity.startSecondFactor': access('account', () => ({ body: { password: 'sai' } })),
  'identity.confirmSecondFactor': access('account', () => ({ body: { code: '000000' } })),
  'identity.removeSecondFactor': access('account', () => ({ body: { password: 'sai' } })),
  'identity.renewBackupCodes': access('account', () => ({ body: { password: 'sai' } })),
  'identity.listMembers': access(administrator),
  'identity.inviteMember': access(administrator, ({ person }) => ({
    body: { name: 'Ai đó', userName: 'ai.do', email: 'ai@do.example', roles: ['staff'], personId: person },
  })),
  'identity.changeMember': access(administrator, ({ membership }, version) => ({
    params: { memberId: membership },
    body: { name: 'Ai đó', roles: ['staff'], personId: null, active: true, version },
  })),
  'identity.sendPasswordLink': access(administrator, ({ membership }) => ({
    params: { memberId: membership },
  })),
  'identity.listAuditEntries': access(administrator),
  'identity.listOutboxMails': access(administrator),
  'identity.tryMailsNow': access(administrator),

  'organisation.readAgency': access('member'),
  'organisation.changeHeader': access(office, ({ header: id }, version) => ({
    body: { header, validFrom: '2030-01-01', follows: { id, version } },
  })),
  'organisation.correctHeader': access(office, ({ header: id }, version) => ({
    params: { id },
    body: { header, version },
  })),
  'organisation.addAgencyAlias': access(office, () => ({ body: { alias: 'Tên gọi thử' } })),
  'organisation.removeAgencyAlias': access(office, ({ agencyAlias }) => ({ params: { id: agencyAlias } })),
  'organisation.listUnits': access('member'),
  'organisation.matchPrintedName': access('member', () => ({ query: { printed: 'Văn phòng' } })),
  'organisation.openUnit': access(office, () => ({ body: { ...unit, validFrom: '2020-01-01' } })),
  'organisation.correctUnit': access(office, ({ unit: id }, version) => ({
    params: { id },
    body: { ...unit, validFrom: '2020-01-01', version },
  })),
  'organisation.renameUnit': access(office, ({ unit: id }, version) => ({
    params: { id },
    body: { name: 'Phòng thử', from: '2030-01-01', version },
  })),
  'organisation.closeUnit': access(office, ({ unit: id }, version) => ({
    params: { id },
    body: { from: '2030-01-01', version },
  })),
  'organisation.removeUnit': access(office, ({ unit: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'organisation.mergeUnits': access(office, (ids, version) => ({
    body: {
      units: [
        { id: ids.unit, version },
        { id: ids.otherUnit, version },
      ],
      into: unit,
      from: '2030-01-01',
    },
  })),
  'organisation.splitUnit': access(office, ({ unit: id }, version) => ({
    params: { id },
    body: { version, from: '2030-01-01', into: [unit, { ...unit, name: 'Phòng thử hai' }] },
  })),
  'organisation.searchPeople': access('member', ({ unit: unitId }) => ({ query: { unitId } })),
  'organisation.readPerson': access('member', ({ person: id }) => ({ params: { id } })),
  'organisation.addPerson': access(office, ({ unit: unitId }) => ({
    body: { fullName: 'Ai Đó', posting: { unitId, validFrom: '1900-01-01' } },
  })),
  'organisation.correctPersonName': access(office, ({ person: id }, version) => ({
    params: { id },
    body: { fullName: 'Ai Đó', version },
  })),
  'organisation.removePerson': access(office, ({ person: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'organisation.postPerson': access(office, ({ person: id, unit: unitId }, version) => ({
    params: { id },
    body: { unitId, validFrom: '2030-01-01', version },
  })),
  'organisation.endPosting': access(office, ({ person: id, posting: postingId }, version) => ({
    params: { id, postingId },
    body: { version, from: '2030-01-01' },
  })),
  'organisation.removePosting': access(office, ({ person: id, posting: postingId }, version) => ({
    params: { id, postingId },
    body: { version },
  })),

  'plan.importPaper': access(officer),
  'plan.startDraft': access(officer, ({ paper: id }) => ({ params: { id }, body: { year: 2099 } })),
  'plan.listDrafts': access('member'),
  'plan.readDraft': draftAccess(({ draft: id }) => ({ params: { id } })),
  'plan.readWording': draftAccess(({ draft: id }) => ({
    params: { id },
    query: { wording: 'Trước 30/3' },
  })),
  'plan.readDraftCitations': draftAccess(({ draft: id }) => ({ params: { id } })),
  'plan.downloadPlan': access('member', ({ plan: id }) => ({ params: { id }, query: { format: 'docx' } })),
  'plan.readPlanCitations': access('member', ({ plan: id }) => ({ params: { id } })),
  'plan.settleCitation': draftAccess(({ draft: id }) => ({
    params: { id },
    body: { start: 1, because: 'Thử' },
  })),
  'plan.reopenCitation': draftAccess(({ draft: id }) => ({ params: { id }, body: { start: 1 } })),
  'plan.correctYear': draftAccess(({ draft: id }, version) => ({
    params: { id },
    body: { version, year: 2027 },
  })),
  'plan.settleDoubt': draftAccess(({ draft: id }) => ({ params: { id }, body: {} })),
  'plan.resolveParty': draftAccess(({ draft: id, unit: unitId }) => ({
    params: { id },
    body: { printed: 'Không có tên này', as: { kind: 'units', unitIds: [unitId] } },
  })),
  'plan.addRow': draftAccess(({ draft: id, row: afterRowId }) => ({
    params: { id },
    body: { text: 'Việc thử', afterRowId },
  })),
  'plan.correctRow': draftAccess(({ draft: id, row: rowId }, version) => ({
    params: { id, rowId },
    body: { version, text: 'Việc thử' },
  })),
  'plan.dropRow': draftAccess(({ draft: id, row: rowId }, version) => ({
    params: { id, rowId },
    body: { version },
  })),
  'plan.restoreRow': draftAccess(({ draft: id, row: rowId }, version) => ({
    params: { id, rowId },
    body: { version },
  })),
  'plan.moveRow': draftAccess(({ draft: id, row: rowId }, version) => ({
    params: { id, rowId },
    body: { version, beforeRowId: null },
  })),
  'plan.splitRow': draftAccess(({ draft: id, row: rowId }, version) => ({
    params: { id, rowId },
    body: { version, at: 3 },
  })),
  'plan.mergeRows': draftAccess((ids, version) => ({
    params: { id: ids.draft },
    body: {
      rows: [
        { id: ids.row, version },
        { id: ids.otherRow, version },
      ],
    },
  })),
  'plan.redoChange': draftAccess(({ draft: id }) => ({ params: { id }, body: {} })),
  'plan.undoChange': draftAccess(({ draft: id }) => ({ params: { id }, body: {} })),
  'plan.commitDraft': draftAccess(({ draft: id }) => ({ params: { id }, body: {} })),
  'plan.dropDraft': draftAccess(({ draft: id }) => ({ params: { id }, body: {} })),
  'plan.readPaperTemplate': access('member'),
  'plan.keepPaperTemplate': access(officer),
  'plan.removePaperTemplate': access(officer, () => ({ body: {} })),
  'plan.downloadPaperTemplate': access('member', () => ({ query: { sample: 'yes' } })),
  'plan.draftNextYear': access(officer, ({ plan: id }) => ({ params: { id }, body: {} })),
  'plan.readRowSources': draftAccess(({ draft: id }) => ({ params: { id } })),
  'plan.readDraftDifferences': draftAccess(({ nextYearDraft: id }) => ({ params: { id } })),
  'plan.readYearDifferences': access('member', ({ plan: id, laterPlan }) => ({
    params: { id },
    query: { with: laterPlan },
  })),
  'plan.listPlans': access('member'),
  'plan.readPlan': access('member', ({ plan: id }) => ({ params: { id } })),
  'plan.readMyWork': access('member'),
  'plan.searchTasks': access('member', ({ plan: planId }) => ({ query: { planId } })),
  'plan.readTask': access('member', ({ task: id }) => ({ params: { id } })),
  'plan.startTask': access(officer, ({ task: id }, version) => ({ params: { id }, body: { version } })),
  'plan.finishTask': access(officer, ({ task: id }, version) => ({ params: { id }, body: { version } })),
  'plan.reopenTask': access(officer, ({ task: id }, version) => ({ params: { id }, body: { version } })),
  'plan.cancelTask': access(officer, ({ task: id }, version) => ({
    params: { id },
    body: { version, reason: 'Thử' },
  })),
  'plan.noteTask': access(['officer', 'leadership'], ({ task: id }) => ({
    params: { id },
    body: { body: 'Thử' },
  })),
  'plan.correctTask': access(officer, ({ task: id }, version) => ({
    params: { id },
    body: { version, title: 'Thử' },
  })),
  'plan.finishOccurrence': access(officer, ({ task: id }, version) => ({
    params: { id },
    body: { version },
  })),
  'plan.reopenOccurrence': access(officer, ({ task: id }, version) => ({
    params: { id },
    body: { version, period: '2026-01' },
  })),
  'plan.readPaperCitations': access('member', ({ paper: id }) => ({ params: { id } })),
  'plan.listAskedTasks': access('member', ({ paper: id }) => ({ params: { id } })),
  'plan.takeAskedTasks': access(officer, ({ paper: id, plan: planId }) => ({
    params: { id },
    body: { planId, indexes: [0] },
  })),
  'plan.returnAskedTasks': access(officer, ({ paper: id, task }) => ({
    params: { id },
    body: { taskIds: [task] },
  })),
  'plan.fillDeadline': access(officer, ({ task: id, paper: paperId }, version) => ({
    params: { id },
    body: { version, paperId, index: 0 },
  })),
  'plan.clearFilledDeadline': access(officer, ({ task: id }, version) => ({
    params: { id },
    body: { version },
  })),

  'award.listPaperAwardees': access('member', ({ paper: id }) => ({ params: { id } })),
  'award.recordAwards': access(officer, ({ paper: id, person: personId }) => ({
    params: { id },
    body: {
      decision: { number: null, decidedOn: null, decidedBy: null },
      rows: [{ index: 0, year: 2025, match: { kind: 'person', personId } }],
    },
  })),
  'award.withdrawAwards': access(officer, ({ grantedAward }) => ({ body: { ids: [grantedAward] } })),
  'award.listGrantedAwards': access('member', ({ person: personId }) => ({ query: { personId } })),

  ...accessOfBloc,
  ...accessOfInspection,
  ...accessOfOverview,
  ...accessOfPropaganda,
  ...accessOfMovement,
  ...accessOfRegulation,
  ...accessOfTarget,
  ...accessOfReminder,
}
