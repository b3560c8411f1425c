import type { Role } from '#contract/role'
import { searchKey } from '#contract/search-key'
import type { Operation } from '#platform/operation'

/** How an agency knows an account. */
export interface NewMembership {
  readonly accountId: string
  readonly name: string
  readonly personId: string | null
  readonly roles: readonly Role[]
}

export async function insertMembership(
  { tx, actor }: Operation,
  { accountId, name, personId, roles }: NewMembership,
): Promise<string> {
  const { id } = await tx
    .insertInto('membership')
    .values({
      tenant_id: actor.agencyId,
      account_id: accountId,
      name,
      search_key: searchKey(name),
      person_id: personId,
      roles: [...roles],
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
