import type pg from 'pg'
import { SetUpFault } from '#platform/set-up-fault'

/** What the owner's connection leaves behind for the application: where to connect, and the installation's secret. */
export interface MigratedDatabase {
  readonly appUrl: string
  /** Signs sessions and tokens; the same for every process on this database. */
  readonly secret: string
}

/**
 * Makes sure of the account the application connects with: it owns nothing, cannot pass row-level security,
 * and may not enter the schemas of the installation. One account per installation, so that two installations
 * on one server cannot reach each other.
 */
export async function prepareAppAccount(
  pool: pg.Pool,
  ownerUrl: string,
  givenAppUrl: string | undefined,
): Promise<MigratedDatabase> {
  const { rows } = await pool.query<{ id: string; secret: string; app_password: string }>(
    'select id, secret, app_password from ops.installation',
  )
  const installation = rows[0]
  if (!installation) throw new Error('ops.installation is empty')

  const account = givenAppUrl
    ? decodeURIComponent(new URL(givenAppUrl).username)
    : `thidua_app_${installation.id.slice(0, 8)}`
  // One process at a time: PostgreSQL does not queue grants on the same table, it fails the second.
  const client = await pool.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('thidua.app_account'))`)
    if (!givenAppUrl) await createAccount(client, account, installation.app_password)
    await grant(client, account)
  } finally {
    await client.query(`select pg_advisory_unlock_all()`)
    client.release()
  }

  return {
    appUrl: givenAppUrl ?? urlFor(ownerUrl, account, installation.app_password),
    secret: installation.secret,
  }
}

async function createAccount(client: pg.PoolClient, account: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [account])
  if (rowCount) return
  try {
    await client.query(
      `create role "${account}" login nosuperuser nocreatedb nocreaterole noinherit nobypassrls password '${password}'`,
    )
  } catch (cause) {
    const { code } = cause as { code?: string }
    if (code === '42710') return // another process was quicker
    if (code !== '42501') throw cause
    throw new SetUpFault(
      'Tài khoản trong DATABASE_URL không được tạo vai trò. Hãy tạo sẵn một vai trò đăng nhập không có SUPERUSER và BYPASSRLS rồi đặt DATABASE_APP_URL.',
    )
  }
}

/** Row-level security decides which rows; these grants decide which tables. The audit chain is read-only. */
async function grant(client: pg.PoolClient, account: string): Promise<void> {
  await client.query(`
    grant usage on schema public, auth to "${account}";
    grant select, insert, update, delete on all tables in schema public, auth to "${account}";
    revoke insert, update, delete, truncate on audit_entry, audit_head from "${account}";
    grant usage on all sequences in schema auth to "${account}";
  `)
  await client.query(closeFunctions(account))
}

/** Some functions pass the wall with the rights of the owner: PostgreSQL would let every account of the server call them. */
function closeFunctions(account: string): string {
  return `
    do $$ declare
      routine regprocedure;
    begin
      for routine in select oid from pg_proc
        where pronamespace = 'public'::regnamespace and pg_has_role(proowner, 'usage')
      loop
        execute format('revoke execute on routine %s from public', routine);
        execute format('grant execute on routine %s to %I', routine, '${account.replaceAll("'", "''")}');
      end loop;
    end $$`
}

function urlFor(ownerUrl: string, account: string, password: string): string {
  return ownerUrl.replace(/^(postgres(?:ql)?:\/\/)(?:[^@/?]*@)?/, `$1${account}:${password}@`)
}
