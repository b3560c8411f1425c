/** Makes an account and makes it a member of an agency, for fixtures and the first-run wizard. */
export { addMember } from './operations/add-member.ts'
export { createAccount } from './operations/create-account.ts'
