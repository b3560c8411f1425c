import { createHash } from 'node:crypto'

/**
 * One link of the audit as PostgreSQL prints it. `before` and `after` are the text of their `jsonb`, `happenedAt` is
 * microseconds since 1970: what was hashed is text, so no value may pass through a JavaScript number.
 */
export interface AuditLink {
  readonly tenantId: string
  readonly position: string
  readonly happenedAt: string
  readonly accountId: string | null
  readonly actorName: string
  readonly action: string
  readonly table: string
  readonly rowId: string
  readonly before: string | null
  readonly after: string | null
  readonly previousHash: string | null
  readonly hash: string | null
}

/** The end of a chain as far as it was followed. */
export interface ChainEnd {
  readonly position: number
  readonly hash: string
}

/** Where every chain begins. */
export const chainStart: ChainEnd = { position: 0, hash: '' }

/** What the seal of a link must be: computed from the row alone, in the order that the migration lays down. */
export function sealOf(link: AuditLink): string {
  const text = [
    quoted(link.tenantId),
    link.position,
    link.happenedAt,
    quoted(link.accountId),
    quoted(link.actorName),
    quoted(link.action),
    quoted(link.table),
    quoted(link.rowId),
    link.before ?? 'null',
    link.after ?? 'null',
    quoted(link.previousHash),
  ].join(', ')
  return createHash('sha256').update(`[${text}]`).digest('hex')
}

/** Why a link does not follow the chain before it; undefined when it does. */
export function whyBroken(link: AuditLink, { position, hash }: ChainEnd): string | undefined {
  if (Number(link.position) !== position + 1) return 'thiếu mục đứng trước, hoặc thứ tự các mục đã bị đổi'
  if (link.previousHash !== hash) return 'không nối vào mục đứng trước'
  if (link.hash !== sealOf(link)) return 'nội dung không khớp dấu niêm phong'
  return undefined
}

/** PostgreSQL writes strings in JSON exactly as JavaScript does. */
const quoted = (text: string | null): string => JSON.stringify(text)
