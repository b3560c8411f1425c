import { randomUUID } from 'node:crypto'
import type { InstallationGiven } from '#contract/installation'
import { plainDate } from '#law'
import { addPerson, openAgency } from '#modules/organisation'
import { type Operation, perform, programActor } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import type { Desk } from '../desk.ts'
import { atField } from '../library-refusal.ts'
import { whyGuessable } from '../model/password-advice.ts'
import { installationIsEmpty, lockInstallation } from '../store/installation.ts'
import { addMember } from './add-member.ts'
import { createAccount } from './create-account.ts'

/**
 * Opens the first agency with its first officer, who administers it too: all of it or nothing. Of two wizards that
 * finish at once the second is told that the first was quicker.
 */
export function install(desk: Desk, given: InstallationGiven): Promise<void> {
  const { name, userName, email, password } = given.officer
  const guessable = whyGuessable(password, [userName, email])
  if (guessable) throw atField('officer.password', guessable)

  const actor = programActor(randomUUID(), name)
  const workshop = { db: desk.db, clock: desk.clock, listeners: {} }
  return perform(workshop, { actor, action: 'identity.install' }, async (operation) => {
    await lockInstallation(operation.tx)
    if (!(await installationIsEmpty(operation.tx))) throw new Refusal('alreadyInstalled')
    await openFirstAgency(operation, given)
  })
}

async function openFirstAgency(operation: Operation, given: InstallationGiven): Promise<void> {
  const { code, header, officer } = given
  await openAgency(operation, { code, header, validFrom: plainDate(given.validFrom) })
  const personId = await addPerson(operation, { fullName: officer.name })
  const { id: accountId } = await createAccount(operation, officer)
  await addMember(operation, { accountId, name: officer.name, personId, roles: ['officer', 'administrator'] })
}
