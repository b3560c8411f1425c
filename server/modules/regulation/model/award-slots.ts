import type { AwardCode, LocalSlotId } from '#law'

const quotas: Readonly<Partial<Record<AwardCode, readonly LocalSlotId[]>>> = {
  grassrootsFighter: ['quota.grassrootsFighter', 'quota.rounding'],
  provincialFighter: ['quota.provincialFighter', 'quota.rounding'],
  outstandingCollective: ['quota.outstandingCollective', 'quota.rounding'],
}

const criteria: Readonly<Partial<Record<AwardCode, readonly LocalSlotId[]>>> = {
  advancedWorker: ['criteria.advancedWorker'],
  commendationLetter: ['criteria.commendationLetter'],
  communeCommendationLetter: ['criteria.commendationLetter'],
  commemorativeMedal: ['criteria.commemorativeMedal', 'bonus.commemorativeMedal'],
}

const provincialTitles: readonly AwardCode[] = ['provincialFighter', 'nationalFighter']
const grassrootsTitles: readonly AwardCode[] = ['grassrootsFighter', 'provincialFlag', 'governmentFlag']
const consulted: readonly AwardCode[] = [
  'laborOrderThirdClass',
  'laborOrderSecondClass',
  'laborOrderFirstClass',
]

/** The open slots of the law whose answers concern an award, in the order in which a page shows them. */
export function slotsOf(award: AwardCode): readonly LocalSlotId[] {
  return [
    ...(criteria[award] ?? []),
    ...(quotas[award] ?? []),
    ballotOf(award),
    'ballot.denominator',
    'ballot.mode',
    'council.quorum',
    ...(consulted.includes(award) ? (['consultation.days'] as const) : []),
    'dossier.submitBy',
    'dossier.appraisalDays',
    'dossier.returnDays',
    'dossier.decisionDays',
  ]
}

function ballotOf(award: AwardCode): LocalSlotId {
  if (provincialTitles.includes(award)) return 'ballot.share.provincialTitles'
  return grassrootsTitles.includes(award) ? 'ballot.share.grassrootsTitles' : 'ballot.share.others'
}
