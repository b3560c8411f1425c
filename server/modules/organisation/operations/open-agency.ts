import type { AgencyHeaderGiven } from '#contract/organisation'
import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { insertAgency, insertAgencyAlias, insertHeader } from '../store/agency.ts'
import { insertUnit } from '../store/units.ts'

/** A new agency: its code, the header it prints from a day, and what else papers call it. */
export interface NewAgency {
  /** Capitals, digits and dashes, unique over the installation; refused with `nameTaken` when it is not. */
  readonly code: string
  readonly header: AgencyHeaderGiven
  readonly validFrom: PlainDate
  readonly aliases?: readonly string[]
  /** What papers call the people at the top: "Lãnh đạo Ban". */
  readonly leadership?: string
}

/**
 * Opens the agency that the operation acts for: its id is the actor's agency, chosen by the caller. Its leadership is
 * there as a unit from the start, since every plan names it.
 */
export async function openAgency({ tx, actor }: Operation, agency: NewAgency): Promise<void> {
  const code = agency.code.trim().toUpperCase()
  if (!/^[A-Z0-9][A-Z0-9-]{1,31}$/.test(code)) {
    throw new Refusal(
      'malformedRequest',
      'Mã cơ quan gồm 2 đến 32 chữ cái không dấu, chữ số hoặc dấu gạch nối.',
      [{ path: 'code', detail: 'Chỉ dùng A–Z, 0–9 và dấu gạch nối' }],
    )
  }
  await insertAgency(tx, { id: actor.agencyId, code })
  await insertHeader(tx, agency.header, { validFrom: agency.validFrom, validUntil: null })
  for (const alias of agency.aliases ?? []) await insertAgencyAlias(tx, alias)
  await insertUnit(tx, {
    kind: 'leadership',
    name: agency.leadership ?? 'Lãnh đạo cơ quan',
    ordinal: 0,
    aliases: [],
    validFrom: agency.validFrom,
    validUntil: null,
  })
}
