import type { Kysely } from 'kysely'
import type { Tables } from '#persistence/tables'

/** An account as the rest of the module needs it. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly userName: string
  readonly hasSecondFactor: boolean
  readonly homeAgencyId: string
}

const accounts = (db: Kysely<Tables>) =>
  db
    .selectFrom('auth.account as account')
    .select([
      'account.id',
      'account.name',
      'account.email',
      'account.user_name as userName',
      'account.has_second_factor as hasSecondFactor',
      'account.home_agency_id as homeAgencyId',
    ])

/** The account behind a user name or an e-mail address, both in lower case. */
export function accountBySignInName(db: Kysely<Tables>, name: string): Promise<Account | undefined> {
  return accounts(db)
    .where((on) => on.or([on('account.user_name', '=', name), on('account.email', '=', name)]))
    .executeTakeFirst()
}

export function accountById(db: Kysely<Tables>, id: string): Promise<Account | undefined> {
  return accounts(db).where('account.id', '=', id).executeTakeFirst()
}

/** Stores an account with the digest of its password. Fails on a name or address that is taken. */
export async function insertAccount(
  tx: Kysely<Tables>,
  {
    passwordDigest,
    ...account
  }: Omit<Account, 'id' | 'hasSecondFactor'> & { readonly passwordDigest: string },
): Promise<Account> {
  const { id } = await tx
    .insertInto('auth.account')
    .values({
      name: account.name,
      email: account.email,
      user_name: account.userName,
      home_agency_id: account.homeAgencyId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('auth.credential')
    .values({ account_id: id, provider_id: 'credential', provider_account_id: id, password: passwordDigest })
    .execute()
  return { ...account, id, hasSecondFactor: false }
}

/** Changes how an account is called and where its mail goes. Fails on an address that is taken. */
export async function updateAccount(
  tx: Kysely<Tables>,
  id: string,
  { name, email }: Pick<Account, 'name' | 'email'>,
): Promise<void> {
  await tx.updateTable('auth.account').set({ name, email }).where('id', '=', id).execute()
}
