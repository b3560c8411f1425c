import type { AwardOnDay, AwardSummary, BonusOnDay, Figure } from '#contract/judging'
import {
  type AwardCode,
  type AwardForSubject,
  authorityOn,
  awardCodes,
  awardOnDay,
  awards,
  deadlinesOn,
  dossierOn,
  type LawBook,
  type Figure as LawFigure,
  type LocalAnswer,
  type LocalSlot,
  localSlots,
  type PlainDate,
  proposalChainOn,
  quotaOn,
  reportYearsOn,
  type SourceTitles,
  subjectLabels,
  thresholdOn,
} from '#law'
import type { Operation } from '#platform/operation'
import { mayCompareLaws } from '../judging-policy.ts'
import { slotsOf } from '../model/award-slots.ts'
import { showAnswer } from '../model/local-answer.ts'
import { inForceOn } from '../model/local-rule.ts'
import { knownAward } from '../operations/judge-facts.ts'
import { lawBookFor } from '../operations/law-book-for.ts'
import { library, titlesIn } from '../operations/library.ts'
import { mayEnterStandard } from '../policy.ts'
import { allRules } from '../store/local-rules.ts'
import { isSteward } from '../store/steward.ts'
import { presentCheck, presentCitation } from './cited.ts'
import { presentStandard } from './standard-on-day.ts'

/** Every award with how sure its standard is on a day. */
export async function presentAwards(operation: Operation, on: PlainDate) {
  const book = await lawBookFor(operation.tx)
  return {
    on,
    awards: awardCodes.map((award) => summaryOf(award, awardOnDay(award, on, book))),
    abilities: await abilitiesOf(operation),
  }
}

/** Everything that concerns an award on a day. */
export async function presentAward(
  operation: Operation,
  { code, on }: { readonly code: string; readonly on: PlainDate },
): Promise<AwardOnDay> {
  const { tx, today } = operation
  const award = knownAward(code)
  const book = await lawBookFor(tx)
  const titles = titlesIn(await library(tx))
  const subjects = awardOnDay(award, on, book)
  const figures = [quotaOn(award, on), thresholdOn(award, on), ...deadlinesOn(award, on)]
  const authority = [authorityOn(award, on), proposalChainOn(on)]
  const dossier = [dossierOn(award, on), reportYearsOn(award, on)]
  const shown = {
    subjects: awards[award].subjects.map((subject) => {
      const found = subjects.find((each) => each.subject === subject)
      return presentSubject({ award, subject, found, book, on, titles })
    }),
    figures: presentFigures(figures, titles),
    authority: presentFigures(authority, titles),
    dossier: presentFigures(dossier, titles),
  }
  return {
    on,
    today,
    award: summaryOf(award, subjects),
    ...shown,
    localRules: await localRulesOf(operation, { award, on }),
    unchecked: uncheckedIn(shown),
    abilities: await abilitiesOf(operation),
  }
}

async function abilitiesOf({ tx, actor }: Operation): Promise<AwardOnDay['abilities']> {
  return { tryDraft: mayEnterStandard(actor, await isSteward(tx)), simulate: mayCompareLaws(actor) }
}

const levelLabels = {
  grassroots: 'Cấp cơ sở',
  ministryOrProvince: 'Cấp bộ, ban, ngành, tỉnh',
  state: 'Cấp Nhà nước',
} as const

function summaryOf(code: AwardCode, subjects: readonly AwardForSubject[]): AwardSummary {
  const { name, abbreviations, kind, level, subjects: whom } = awards[code]
  const because = subjects.find(({ standard }) => standard.provisional !== null)?.standard.provisional ?? null
  const state = because === null ? 'checked' : 'provisional'
  return {
    code,
    name,
    abbreviations: [...abbreviations],
    form: kind === 'title' ? 'title' : 'commendation',
    formLabel: kind === 'title' ? 'Danh hiệu thi đua' : 'Hình thức khen thưởng',
    level,
    levelLabel: levelLabels[level],
    subjects: [...whom],
    state: subjects.length === 0 ? 'none' : state,
    because,
  }
}

interface SubjectShown {
  readonly award: AwardCode
  readonly subject: AwardForSubject['subject']
  readonly found: AwardForSubject | undefined
  readonly book: LawBook
  readonly on: PlainDate
  readonly titles: SourceTitles
}

function presentSubject(shown: SubjectShown): AwardOnDay['subjects'][number] {
  const { award, subject, found, book, on, titles } = shown
  const dated = book.standards[award][subject]
  if (found === undefined || dated === undefined) {
    return { subject, standard: null, conditions: [], bonus: null }
  }
  return {
    subject,
    standard: presentStandard(found.standard, { dated, on, titles }),
    conditions: found.conditions.flatMap((condition) => {
      const own = book.conditions.find(({ id }) => id === condition.id)
      return own === undefined
        ? []
        : [{ id: own.id, ...presentStandard(condition, { dated: own, on, titles }) }]
    }),
    bonus: presentBonus(found, titles),
  }
}

function presentBonus({ subject, bonus }: AwardForSubject, titles: SourceTitles): BonusOnDay {
  if ('because' in bonus) {
    return { subject, amount: null, coefficient: null, baseSalary: null, cite: null, because: bonus.because }
  }
  const { amount, coefficient, baseSalary, cite, unchecked, is } = bonus
  const atMost = is === 'atMost' ? 'Mức cao nhất; nơi tặng quyết định mức cụ thể.' : null
  return {
    subject,
    amount,
    coefficient: coefficient.replace('.', ','),
    baseSalary,
    cite: presentCitation(cite, titles),
    because: [unchecked, atMost].filter((each) => each !== null).join(' ') || null,
  }
}

function presentFigures(figures: readonly (LawFigure | null)[], titles: SourceTitles): Figure[] {
  return figures.flatMap((figure) => {
    if (figure === null) return []
    const { id, label, value, from, until, cite, check, provisional } = figure
    const shownCheck =
      check.status === 'unread' ? { status: check.status, how: check.because } : presentCheck(check)
    return [
      { id, label, value, from, until, cite: presentCitation(cite, titles), check: shownCheck, provisional },
    ]
  })
}

async function localRulesOf(
  { tx }: Operation,
  { award, on }: { readonly award: AwardCode; readonly on: PlainDate },
): Promise<AwardOnDay['localRules']> {
  const rules = await allRules(tx)
  return slotsOf(award).flatMap((slot) => {
    const { value, citation, validFrom } = inForceOn(slot, rules, on)
    if (citation === null || validFrom === null) return []
    const { label, kind, choices }: LocalSlot<LocalAnswer> = localSlots[slot]
    const chosen = choices.find((choice) => choice.value === value)?.label
    return [{ slot, label, value: chosen ?? showAnswer(kind, value), citation, from: validFrom }]
  })
}

function uncheckedIn({
  subjects,
  figures,
  authority,
  dossier,
}: Pick<AwardOnDay, 'subjects' | 'figures' | 'authority' | 'dossier'>): AwardOnDay['unchecked'] {
  const ofSubjects = subjects.flatMap(({ subject, standard, conditions, bonus }) => {
    const whom = subjects.length > 1 ? ` (${subjectLabels[subject].toLowerCase()})` : ''
    return [
      ...(standard === null ? [] : [{ what: `${standard.label}${whom}`, because: standard.provisional }]),
      ...[standard, ...conditions].flatMap((each) =>
        (each?.parts ?? []).map(({ label, unchecked }) => ({ what: label, because: unchecked })),
      ),
      ...conditions.map(({ label, provisional }) => ({ what: label, because: provisional })),
      ...(bonus === null || (bonus.amount !== null && bonus.because?.startsWith('Mức cao nhất'))
        ? []
        : [{ what: `Tiền thưởng${whom}`, because: bonus.because }]),
    ]
  })
  const ofFigures = [...figures, ...authority, ...dossier].map(({ label, provisional }) => ({
    what: label,
    because: provisional,
  }))
  const seen = new Set<string>()
  return [...ofSubjects, ...ofFigures].flatMap(({ what, because }) => {
    if (because === null || seen.has(what)) return []
    seen.add(what)
    return [{ what, because }]
  })
}
