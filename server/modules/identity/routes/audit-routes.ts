import * as contract from '#contract/member'
import { allEndpoints } from '#http/endpoints'
import type { Serve } from '#http/route'
import { refuseUnless } from '#platform/refusal'
import { maySeeAudit } from '../policy.ts'
import { idsOf, presentEntry, subjectLabel } from '../present-audit.ts'
import { AUDIT_PAGE, auditChoices, auditEntries, namesOf } from '../store/audit-entries.ts'

/** Serves the audit of an agency, in words. */
export function auditRoutes(serve: Serve): void {
  // An action of the audit is the id of an endpoint, so its words are the title of that endpoint.
  const titles = allEndpoints().then((all) => new Map(all.map(({ id, title }) => [id, title])))

  serve(contract.listAuditEntries, ({ query, run }) =>
    run(async ({ tx, actor }) => {
      refuseUnless(maySeeAudit(actor))
      const entries = await auditEntries(tx, query)
      const names = await namesOf(tx, idsOf(entries))
      const known = await titles
      const { actors, tables } = await auditChoices(tx)
      return {
        entries: entries.map((entry) => presentEntry(entry, names, known)),
        next: entries.length === AUDIT_PAGE ? (entries.at(-1)?.position ?? null) : null,
        actors,
        subjects: tables.map((id) => ({ id, label: subjectLabel(id) })),
      }
    }),
  )
}
