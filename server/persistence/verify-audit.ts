import pg from 'pg'
import { type AuditLink, type ChainEnd, chainStart, whyBroken } from './audit-chain.ts'

/** What was found of one agency's chain; `broken` names the first link that does not hold. */
export interface AgencyAudit {
  readonly agency: string
  readonly entries: number
  /** The last seal: noted elsewhere, it proves later that nothing before it was rewritten. */
  readonly lastSeal: string
  readonly broken: { readonly position: number; readonly because: string } | null
}

const BATCH = 2000

/** Follows the audit chain of every agency, link by link, over the owner's connection. Changes nothing. */
export async function verifyAudit(ownerUrl: string): Promise<readonly AgencyAudit[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    // One snapshot: agencies may go on working meanwhile.
    await client.query('begin transaction isolation level repeatable read read only')
    const { rows } = await client.query<{ id: string; code: string }>(
      'select id, code from ops.agency order by code',
    )
    const found: AgencyAudit[] = []
    for (const { id, code } of rows) found.push({ agency: code, ...(await verifyAgency(client, id)) })
    await client.query('commit')
    return found
  } finally {
    await client.end()
  }
}

async function verifyAgency(client: pg.Client, tenantId: string): Promise<Omit<AgencyAudit, 'agency'>> {
  // Row-level security binds the owner too, unless the owner is a superuser.
  await client.query(`select set_config('app.tenant', $1, true)`, [tenantId])
  let end = chainStart
  for (;;) {
    const links = await linksAfter(client, tenantId, end.position)
    for (const link of links) {
      const because = whyBroken(link, end)
      if (because) return broken(end, because)
      end = { position: Number(link.position), hash: link.hash ?? '' }
    }
    if (links.length < BATCH) break
  }
  const because = (await whyUnsealed(client, tenantId)) ?? (await whyCutOff(client, tenantId, end))
  return because ? broken(end, because) : { entries: end.position, lastSeal: end.hash, broken: null }
}

const broken = ({ position, hash }: ChainEnd, because: string): Omit<AgencyAudit, 'agency'> => ({
  entries: position,
  lastSeal: hash,
  broken: { position: position + 1, because },
})

async function linksAfter(client: pg.Client, tenantId: string, position: number): Promise<AuditLink[]> {
  const { rows } = await client.query<AuditLink>(
    `select tenant_id::text as "tenantId", position::text, (extract(epoch from happened_at) * 1000000)::bigint::text
       as "happenedAt", account_id::text as "accountId", actor_name as "actorName", action, table_name as "table",
       row_id as "rowId", before::text, after::text, previous_hash as "previousHash", hash
     from audit_entry where tenant_id = $1 and position > $2 order by audit_entry.position limit ${BATCH}`,
    [tenantId, position],
  )
  return rows
}

/** Entries that no seal holds were put there past the triggers. */
async function whyUnsealed(client: pg.Client, tenantId: string): Promise<string | undefined> {
  const { rowCount } = await client.query(
    'select 1 from audit_entry where tenant_id = $1 and (position is null or position < 1) limit 1',
    [tenantId],
  )
  return rowCount ? 'có mục nằm ngoài chuỗi' : undefined
}

/** The head remembers the last link, so that cutting off the end is seen too. */
async function whyCutOff(client: pg.Client, tenantId: string, end: ChainEnd): Promise<string | undefined> {
  const { rows } = await client.query<{ position: string; hash: string }>(
    'select position, hash from audit_head where tenant_id = $1',
    [tenantId],
  )
  const [head] = rows
  const isWhole = head !== undefined && Number(head.position) === end.position && head.hash === end.hash
  return isWhole && end.position > 0 ? undefined : 'chuỗi bị cắt mất phần cuối'
}
