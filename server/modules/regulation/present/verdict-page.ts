import type { VerdictPage, VerdictPart } from '#contract/judging'
import {
  type AwardCode,
  awards,
  factFieldName,
  formatCitation,
  type Outcome,
  type SourceTitles,
  transitionsFor,
  type Verdict,
  type Weighed,
} from '#law'
import { Refusal } from '#platform/refusal'
import { awardsFor, bothVerdicts } from '../model/comparison.ts'
import type { ToCompare } from '../operations/compare-laws.ts'
import type { Tried } from '../operations/judge-facts.ts'
import { presentCitation } from './cited.ts'

/** A verdict as the tree of the law, with what is missing in the words of the form. */
export function presentVerdict({ facts, verdict, titles, transitions, draft }: Tried): VerdictPage {
  const { award, outcome, provisional, governedBy, cite, weighed, missing, earliest } = verdict
  return {
    award,
    awardName: awards[award].name,
    subject: facts.subject,
    outcome,
    summary: summaryOf({ verdict, titles }),
    provisional,
    governedBy: { day: governedBy.day, label: 'Ngày cơ quan thẩm định nhận hồ sơ' },
    cite: presentCitation(cite, titles),
    parts: [...partsOf(weighed, { depth: 0, titles })],
    missing: [...new Set(missing)].map((field) => ({ field, label: atTheHead(factFieldName(field)) })),
    earliest,
    transitions: transitions.map(({ sentence, cite: clause, check }) => ({
      sentence,
      cite: presentCitation(clause, titles),
      unchecked: check.status === 'unchecked' ? check.because : null,
    })),
    draft,
  }
}

/** Both verdicts on one subject of a population; `key` is that of its row. */
export function presentBothVerdicts(
  { laws, population, titles }: ToCompare,
  { key, award }: { readonly key: string; readonly award: AwardCode },
): { readonly first: VerdictPage; readonly second: VerdictPage } {
  const candidate = population.candidates.find((each) => `${each.key}:${award}` === key)
  if (!candidate || !awardsFor(candidate.facts.subject, laws).includes(award)) throw new Refusal('notFound')
  const { first, second } = bothVerdicts(award, candidate, laws)
  const present = (verdict: Verdict) => {
    const { rules } = transitionsFor({
      receivedForAppraisalOn: verdict.governedBy.day,
      decidedOn: null,
      forYear: laws.forYear,
    })
    return presentVerdict({ facts: candidate.facts, verdict, titles, transitions: rules, draft: null })
  }
  return { first: present(first), second: present(second) }
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  met: 'Đạt tiêu chuẩn',
  notMet: 'Không đạt tiêu chuẩn',
  unknown: 'Chưa đủ dữ kiện để kết luận',
}

function summaryOf({ verdict, titles }: Pick<Tried, 'verdict' | 'titles'>): string {
  const { award, outcome, provisional, cite, missing, earliest } = verdict
  const failed = outcome === 'notMet' ? firstFailed(verdict.weighed) : null
  return [
    `${outcomeWords[outcome]} ${awards[award].name} theo ${formatCitation(cite, titles)}`,
    failed === null ? '' : `, vì: ${failed}`,
    outcome === 'unknown' && missing.length > 0 ? `, còn thiếu ${new Set(missing).size} dữ kiện` : '',
    earliest === null ? '' : `. Sớm nhất có thể đạt năm ${earliest}`,
    provisional === null ? '.' : '. Kết luận tạm tính, chưa dùng để quyết định.',
  ].join('')
}

function firstFailed(weighed: Weighed): string | null {
  if (weighed.group === null) return weighed.reason.outcome === 'notMet' ? weighed.reason.actual : null
  if (weighed.outcome !== 'notMet') return null
  for (const part of weighed.parts) {
    const found = firstFailed(part)
    if (found !== null) return found
  }
  return null
}

function partsOf(
  weighed: Weighed,
  { depth, titles }: { readonly depth: number; readonly titles: SourceTitles },
): readonly VerdictPart[] {
  if (weighed.group === null) {
    const { required, outcome, actual, cite, unchecked } = weighed.reason
    const kind = 'condition' as const
    return [{ depth, kind, label: required, outcome, actual, cite: presentCitation(cite, titles), unchecked }]
  }
  const { group, label, outcome, unchecked, parts } = weighed
  return [
    { depth, kind: group, label, outcome, actual: null, cite: null, unchecked },
    ...parts.flatMap((part) => partsOf(part, { depth: depth + 1, titles })),
  ]
}

function atTheHead(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
