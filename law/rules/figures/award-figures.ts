import type { AwardCode } from '../../catalogue/award-codes.ts'
import { showShare } from '../../lib/fraction.ts'
import type { PlainDate } from '../../lib/plain-date.ts'
import { type BallotRule, ballotThreshold } from '../../parameters/council.ts'
import { governmentFlagQuota, grassrootsFighterQuota, type Quota } from '../../parameters/quota.ts'
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
