import * as contract from '#contract/member'
import type { Serve } from '#http/route'
import { refuseUnless } from '#platform/refusal'
import type { Desk } from '../desk.ts'
import { changeMember } from '../operations/change-member.ts'
import { inviteMember } from '../operations/invite-member.ts'
import { allowPasswordLink, announceMembership, sendPasswordLink } from '../operations/send-password-link.ts'
import { mayKeepMembers } from '../policy.ts'
import { presentMember } from '../present.ts'
import { allMemberships, peopleWithoutAccount } from '../store/memberships.ts'

/** Serves the members of an agency. */
export function memberRoutes(serve: Serve, desk: Desk): void {
  serve(contract.listMembers, ({ run }) =>
    run(async ({ tx, actor }) => {
      refuseUnless(mayKeepMembers(actor))
      const memberships = await allMemberships(tx)
      return {
        members: memberships.map((membership) => presentMember(membership, actor)),
        people: await peopleWithoutAccount(tx),
        abilities: { invite: mayKeepMembers(actor) },
      }
    }),
  )

  serve(contract.inviteMember, async ({ body, run, actor }) => {
    const { id, account, isNew } = await run((operation) => inviteMember(operation, body))
    const mail = isNew
      ? await sendPasswordLink(desk, account)
      : await announceMembership(desk, account, actor().agencyId)
    return { id, mail }
  })

  serve(contract.changeMember, async ({ params, body, run }) => {
    await run((operation) => changeMember(operation, params.memberId, body))
    return { done: true as const }
  })

  serve(contract.sendPasswordLink, async ({ params, run }) => {
    const account = await run((operation) => allowPasswordLink(operation, params.memberId))
    return { mail: await sendPasswordLink(desk, account) }
  })
}
