import { authorities, type Decider, deciderNames, proposalChain } from '../../catalogue/authorities.ts'
import type { AwardCode } from '../../catalogue/award-codes.ts'
import { type AwardLevel, awards } from '../../catalogue/awards.ts'
import { type DossierRule, dossierPaperNames, dossiers } from '../../catalogue/dossiers.ts'
import { formatCitation } from '../../lib/citation.ts'
import { showShare } from '../../lib/fraction.ts'
import type { PlainDate } from '../../lib/plain-date.ts'
import { type BallotRule, ballotThreshold } from '../../parameters/council.ts'
import {
  centralAppraisalDays,
  communeAppraisalDays,
  governmentFlagDossierDay,
  nationalFighterDossierDay,
  publicConsultationDays,
  type YearlyDay,
} from '../../parameters/procedure.ts'
import { governmentFlagQuota, grassrootsFighterQuota, type Quota } from '../../parameters/quota.ts'
import { reportYears } from '../../parameters/report-years.ts'
import { type Figure, figureOn } from './figure.ts'

/** How many of an award there may be on a day; null where the law has no quota for it. */
export function quotaOn(award: AwardCode, day: PlainDate): Figure | null {
  if (award === 'grassrootsFighter') return figureOn(grassrootsFighterQuota, day, showQuota)
  return award === 'governmentFlag' ? figureOn(governmentFlagQuota, day, showQuota) : null
}

/** What a ballot of a council on an award needs on a day; null before any law. */
export function thresholdOn(award: AwardCode, day: PlainDate): Figure | null {
  return figureOn(ballotThreshold(award), day, showBallot)
}

/** Who may decide an award on a day; null before any law. */
export function authorityOn(award: AwardCode, day: PlainDate): Figure | null {
  return figureOn(authorities[award], day, (deciders) => deciders.map(showDecider).join('; '))
}

/** By which way a proposal goes up on a day; null before any law. */
export function proposalChainOn(day: PlainDate): Figure | null {
  return figureOn(proposalChain, day, (value) => value)
}

/** What the dossier of an award is made of on a day; null before any law. */
export function dossierOn(award: AwardCode, day: PlainDate): Figure | null {
  return figureOn(dossiers[award], day, (rule) => showDossier(award, rule))
}

/** How many years the achievement report covers; null where no text read says it. */
export function reportYearsOn(award: AwardCode, day: PlainDate): Figure | null {
  const parameter = reportYears[award]
  return parameter === undefined ? null : figureOn(parameter, day, (years) => `${years} năm`)
}

/** The days and times that the procedure of an award keeps; those of other awards are left out. */
export function deadlinesOn(award: AwardCode, day: PlainDate): readonly Figure[] {
  const figures = [
    award === 'grassrootsFighter' ? figureOn(communeAppraisalDays, day, showWorkingDays) : null,
    award === 'nationalFighter' ? figureOn(nationalFighterDossierDay, day, showYearlyDay) : null,
    award === 'governmentFlag' ? figureOn(governmentFlagDossierDay, day, showYearlyDay) : null,
    ofState.has(award) ? figureOn(centralAppraisalDays, day, showWorkingDays) : null,
    consulted.has(award) ? figureOn(publicConsultationDays, day, showWorkingDays) : null,
  ]
  return figures.filter((figure) => figure !== null)
}

const orders: readonly AwardCode[] = ['laborOrderThirdClass', 'laborOrderSecondClass', 'laborOrderFirstClass']
const consulted: ReadonlySet<AwardCode> = new Set(orders)
const ofState: ReadonlySet<AwardCode> = new Set<AwardCode>([
  'nationalFighter',
  'governmentFlag',
  'primeMinisterMeritCertificate',
  ...orders,
])

const quotaOf: Readonly<Record<Quota['of'], string>> = {
  advancedWorkers: 'số cá nhân đạt Lao động tiên tiến, Chiến sĩ tiên tiến',
  meetsProvincialFlagStandard: 'số tập thể đạt tiêu chuẩn Cờ thi đua của bộ, ban, ngành, tỉnh',
}

function showQuota(quota: Quota | null): string {
  return quota === null ? 'Luật không đặt tỷ lệ' : `Không quá ${showShare(quota.share)} ${quotaOf[quota.of]}`
}

const councils: Readonly<Record<BallotRule['council'], string>> = {
  ministryOrProvince: 'Hội đồng bộ, ban, ngành, tỉnh',
  submittingLevel: 'Hội đồng cấp trình',
}

function showBallot(rule: BallotRule | null): string {
  if (rule === null) return 'Không nêu tỷ lệ riêng; theo quy chế làm việc của hội đồng'
  const ballot = rule.ballot === 'secret' ? 'bỏ phiếu kín' : 'bỏ phiếu'
  return `Từ ${showShare(rule.share)} tổng số thành viên ${councils[rule.council]}, ${ballot}`
}

function showDecider({ who, cite }: Decider): string {
  return `${deciderNames[who]} (${formatCitation(cite)})`
}

/** Ministry and province set the number for what they decide themselves; for the State's own awards nobody has read it. */
const unknownCopies: Readonly<Record<AwardLevel, string>> = {
  grassroots: 'Số bộ do bộ, ban, ngành, tỉnh quy định',
  ministryOrProvince: 'Số bộ do bộ, ban, ngành, tỉnh quy định',
  state: 'Số bộ chưa rõ',
}

function showDossier(award: AwardCode, rule: DossierRule): string {
  const { papers, ifAny, copies, files, forms, leftToProvince } = rule
  const { subjects, level } = awards[award]
  const numbers = [
    forms.submission && `Tờ trình mẫu ${forms.submission}`,
    subjects.includes('individual') &&
      forms.individualReport &&
      `báo cáo cá nhân mẫu ${forms.individualReport}`,
    subjects.includes('collective') &&
      forms.collectiveReport &&
      `báo cáo tập thể mẫu ${forms.collectiveReport}`,
  ].filter(Boolean)
  return [
    papers.map((paper) => dossierPaperNames[paper]).join('; '),
    ...ifAny.map((paper) => `Nếu có: ${dossierPaperNames[paper]}`),
    copies === null ? unknownCopies[level] : `${String(copies).padStart(2, '0')} bộ bản chính`,
    files.length > 0 && `Kèm tệp ${files.join(' và ')}`,
    numbers.join(', '),
    leftToProvince && 'Bộ, ban, ngành, tỉnh quy định cụ thể',
  ]
    .filter(Boolean)
    .join('. ')
}

const showWorkingDays = (days: number): string => `${days} ngày làm việc`

function showYearlyDay({ monthDay, ofYear }: YearlyDay): string {
  const day = `${monthDay.slice(3)}/${monthDay.slice(0, 2)}`
  return ofYear === 'next' ? `Chậm nhất ngày ${day} của năm sau năm xét` : `Chậm nhất ngày ${day} hằng năm`
}
