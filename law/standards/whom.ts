import type { AwardCode, Subject } from '../catalogue/award-codes.ts'

/** The titles of a person. */
export const fighters: readonly AwardCode[] = [
  'advancedWorker',
  'grassrootsFighter',
  'provincialFighter',
  'nationalFighter',
]
/** The forms of commendation. */
export const forms: readonly AwardCode[] = [
  'commendationLetter',
  'communeCommendationLetter',
  'provincialMeritCertificate',
  'primeMinisterMeritCertificate',
  'laborOrderThirdClass',
  'laborOrderSecondClass',
  'laborOrderFirstClass',
  'commemorativeMedal',
]
/** The titles of a collective. */
export const collectiveTitles: readonly AwardCode[] = [
  'advancedCollective',
  'outstandingCollective',
  'provincialFlag',
  'governmentFlag',
]
/** What the Prime Minister or the President decides. */
export const ofState: readonly AwardCode[] = [
  'nationalFighter',
  'governmentFlag',
  'primeMinisterMeritCertificate',
  'laborOrderThirdClass',
  'laborOrderSecondClass',
  'laborOrderFirstClass',
]
/** Every kind of subject. */
export const everyone: readonly Subject[] = ['individual', 'collective', 'household']
/** Persons alone. */
export const people: readonly Subject[] = ['individual']
