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

/** Whom an award is for. */
export type Subject = 'individual' | 'collective' | 'household'

/** Whether a text is the code of an award. */
export function isAwardCode(text: string): text is AwardCode {
  return (awardCodes as readonly string[]).includes(text)
}
