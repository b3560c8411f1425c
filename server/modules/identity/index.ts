// Accounts, members and the mails of an agency: what modules on higher steps may know and do.

/** Sends what is queued, for as long as the program runs. */
export { createMailRoom, MAILS_AT_ONCE, type MailRoom } from './mail-room.ts'
/** Makes an account and makes it a member of an agency, for fixtures and the first-run wizard. */
export { addMember } from './operations/add-member.ts'
export { createAccount } from './operations/create-account.ts'
/** Who sees the page for the leadership. */
export { maySeeLeadershipPage } from './policy.ts'
/** Members who may enter, some at a time, with what a mail to them needs. */
export {
  type ActiveMember,
  activeMembersAfter,
  activeMembersByIds,
  activeMembersOfPeople,
  membershipOfAccount,
} from './store/active-members.ts'
/** Queues mails in the transaction of what they tell of; each message id once and for all. */
export { insertQueuedMails as queueMails } from './store/outbox.ts'
