import type { Role } from '#contract/role'
import { plainDate } from '#law'
import { addPerson } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { largePlan } from './invented-plan.ts'
import { type InventedYear, inventedYear } from './invented-year.ts'
import { createMember } from './sign-in.ts'
import type { TestDatabase } from './test-database.ts'

/** An agency with a committed plan of many deadlines and people to be reminded of them. */
export interface RemindedAgency extends InventedYear {
  /** Members by their user names; an officer, a leader, and for each unit a head and someone of the staff. */
  readonly members: ReadonlyMap<string, string>
}

interface Asked {
  readonly agencyId: string
  /** User names are told apart by it. */
  readonly code: string
  readonly text?: string
}

/** Opens it, with a plan of twelve tasks where no other text is given. */
export async function remindedAgency(
  act: TestDatabase['act'],
  { agencyId, code, text = largePlan(12) }: Asked,
): Promise<RemindedAgency> {
  const year = await inventedYear(act, { agencyId, code, text })
  const prefix = code.toLowerCase()
  const members = new Map<string, string>()
  const add = async (name: string, role: Role, posting?: { unitId: string; isHead: boolean }) => {
    const personId = posting && (await act(agencyId, (operation) => post(operation, name, posting)))
    const userName = `${prefix}-${name}`
    const { memberId } = await createMember({ act }, agencyId, {
      userName,
      roles: [role],
      ...(personId === undefined ? {} : { personId }),
    })
    members.set(userName, memberId)
  }
  await add('officer', 'officer')
  await add('leader', 'leadership')
  for (const [name, unitId] of Object.entries(year.units)) {
    await add(`${name}-head`, 'unitHead', { unitId, isHead: true })
    await add(`${name}-staff`, 'staff', { unitId, isHead: false })
  }
  return { ...year, members }
}

const post = (
  operation: Operation,
  name: string,
  posting: { unitId: string; isHead: boolean },
): Promise<string> =>
  addPerson(operation, {
    fullName: `Người ${name}`,
    posting: { ...posting, position: 'Chuyên viên', validFrom: plainDate('2020-01-01') },
  })
