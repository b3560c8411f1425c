import { type Check, formatCitation, isUnread, type PlainDate, type Subject } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { datedOf } from '../model/entered-standard.ts'
import { lawBookFor } from '../operations/law-book-for.ts'
import { library, titlesIn } from '../operations/library.ts'

interface Wanted {
  readonly award?: string | undefined
  readonly subject?: Subject | undefined
  readonly condition?: string | undefined
  readonly on: PlainDate
}

/** The last version of a standard or condition that begins by a day and was read; refuses a scope that is none. */
export async function presentLastText({ tx }: Operation, { award, subject, condition, on }: Wanted) {
  const scope =
    condition === undefined
      ? { kind: 'standard' as const, award: award ?? '', subject: subject ?? 'individual' }
      : { kind: 'condition' as const, condition }
  const dated = datedOf(scope, await lawBookFor(tx))
  if (!dated) throw new Refusal('notFound')
  for (const version of dated.versions.toReversed()) {
    if (version.from > on || isUnread(version)) continue
    const { value: requirement, cite, from, until = null, check } = version
    const provision = formatCitation(cite, titlesIn(await library(tx)))
    return { label: dated.label, text: { requirement, provision, from, until, ...compared(check) } }
  }
  return { label: dated.label, text: null }
}

const compared = (check: Check): { readonly checked: boolean; readonly how: string } =>
  check.status === 'checked' ? { checked: true, how: check.where } : { checked: false, how: check.because }
