import { sql } from 'kysely'
import type { Operation } from '#platform/operation'

/** The template of the agency as its page shows it. */
export interface KeptTemplate {
  readonly fileName: string
  readonly byteSize: number
  readonly leftOut: readonly string[]
  readonly keptAt: Date
  readonly keptByName: string
}

/** The template of the agency, without its bytes. */
export function templateOfAgency({ tx }: Pick<Operation, 'tx'>): Promise<KeptTemplate | undefined> {
  return tx
    .selectFrom('paper_template')
    .select([
      'file_name as fileName',
      'left_out as leftOut',
      'kept_at as keptAt',
      'kept_by_name as keptByName',
    ])
    .select(sql<number>`octet_length(content)`.as('byteSize'))
    .executeTakeFirst()
}

/** The file itself. */
export function templateFile({
  tx,
}: Pick<Operation, 'tx'>): Promise<{ readonly fileName: string; readonly content: Buffer } | undefined> {
  return tx.selectFrom('paper_template').select(['file_name as fileName', 'content']).executeTakeFirst()
}

/** Keeps a template in place of the one before. */
export async function writeTemplate(
  { tx, actor, now }: Operation,
  {
    fileName,
    bytes,
    leftOut,
  }: { readonly fileName: string; readonly bytes: Uint8Array; readonly leftOut: readonly string[] },
): Promise<void> {
  const columns = {
    file_name: fileName,
    content: Buffer.from(bytes),
    left_out: [...leftOut],
    kept_at: now,
    kept_by_name: actor.name,
  }
  await tx
    .insertInto('paper_template')
    .values({ tenant_id: actor.agencyId, ...columns })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(columns))
    .execute()
}

/** Takes the template of the agency out. */
export async function deleteTemplate({ tx }: Pick<Operation, 'tx'>): Promise<void> {
  await tx.deleteFrom('paper_template').execute()
}
