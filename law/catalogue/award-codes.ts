/** Every title and form of commendation that the program judges, by the code that commands and papers use. */
export const awardCodes = [
  'advancedWorker',
  'grassrootsFighter',
  'provincialFighter',
  'nationalFighter',
  'advancedCollective',
  'outstandingCollective',
  'provincialFlag',
  'governmentFlag',
  'commendationLetter',
  'communeCommendationLetter',
  'provincialMeritCertificate',
  'primeMinisterMeritCertificate',
  'laborOrderThirdClass',
  'laborOrderSecondClass',
  'laborOrderFirstClass',
  'commemorativeMedal',
] as const

export type AwardCode = (typeof awardCodes)[number]

/** The emulation titles among them (danh hiệu thi đua); the others are forms of commendation. */
export const titleCodes = [
  'advancedWorker',
  'grassrootsFighter',
  'provincialFighter',
  'nationalFighter',
  'advancedCollective',
  'outstandingCollective',
  'provincialFlag',
  'governmentFlag',
] as const satisfies readonly AwardCode[]

/** Whom an award is for. */
export type Subject = 'individual' | 'collective' | 'household'

/** Whether a text is the code of an award. */
export function isAwardCode(text: string): text is AwardCode {
  return (awardCodes as readonly string[]).includes(text)
}

/** Whether an award is an emulation title (danh hiệu thi đua), not a form of commendation. */
export function isTitle(award: AwardCode): boolean {
  return titles.has(award)
}

/** Whether an award is one of the State: decided by the Prime Minister or the President. */
export function isOfState(award: AwardCode): boolean {
  return ofState.has(award)
}

const titles: ReadonlySet<AwardCode> = new Set(titleCodes)

const ofState: ReadonlySet<AwardCode> = new Set<AwardCode>([
  'nationalFighter',
  'governmentFlag',
  'primeMinisterMeritCertificate',
  'laborOrderThirdClass',
  'laborOrderSecondClass',
  'laborOrderFirstClass',
])
