import type { CitedBy } from '#contract/instrument'
import {
  type Dated,
  everythingDated,
  type GoverningDay,
  isUnread,
  localSlots,
  type SourceCitation,
} from '#law'
import type { Operation } from '#platform/operation'
import { everyScope } from '../model/entered-standard.ts'
import { allRules } from '../store/local-rules.ts'
import { lawBookFor } from './law-book-for.ts'

/** What cites an instrument: standards, conditions and numbers of the law, and rules of the agency. */
export async function citationsOf(tx: Operation['tx'], instrument: string): Promise<CitedBy[]> {
  const ofBook = everyScope(await lawBookFor(tx)).flatMap(({ scope, dated }) =>
    citing(dated, instrument, {
      kind: scope.kind,
      id: scope.kind === 'standard' ? scope.award : scope.condition,
    }),
  )
  const ofNumbers = everythingDated
    .filter(({ area }) => area !== 'standard' && area !== 'condition')
    .flatMap(({ dated }) => citing(dated, instrument, { kind: 'parameter', id: dated.id }))
  const ofAgency = (await allRules(tx))
    .filter((rule) => rule.instrument === instrument)
    .map((rule) => ({
      kind: 'localRule' as const,
      id: rule.slot,
      label: localSlots[rule.slot].label,
      provision: rule.citation,
      from: rule.validFrom,
      until: rule.validUntil,
    }))
  return [...ofBook, ...ofNumbers, ...ofAgency]
}

function citing(
  { label, versions }: Dated<unknown, GoverningDay>,
  instrument: string,
  by: Pick<CitedBy, 'kind' | 'id'>,
): CitedBy[] {
  return versions
    .filter(({ cite }) => cite.source === instrument)
    .map((version) => ({
      ...by,
      label,
      provision: isUnread(version) ? 'chưa đọc được văn bản' : provisionOf(version.cite),
      from: version.from,
      until: version.until ?? null,
    }))
}

const provisionOf = ({ article, clause, point }: SourceCitation): string =>
  [point && `điểm ${point}`, clause && `khoản ${clause}`, article && `Điều ${article}`]
    .filter(Boolean)
    .join(' ')
