import {
  advancedCollective,
  governmentFlag,
  outstandingCollective,
  provincialFlag,
} from './collective-titles.ts'
import { generalConditions } from './general-conditions.ts'
import { advancedWorker, grassrootsFighter, nationalFighter, provincialFighter } from './individual-titles.ts'
import {
  laborOrderFirstClass,
  laborOrderFirstClassOfCollective,
  laborOrderSecondClass,
  laborOrderSecondClassOfCollective,
  laborOrderThirdClass,
  laborOrderThirdClassOfCollective,
} from './labor-orders.ts'
import {
  commemorativeMedal,
  commendationLetter,
  commendationLetterOfCollective,
  commendationLetterOfHousehold,
  communeCommendationLetter,
  communeCommendationLetterOfCollective,
  communeCommendationLetterOfHousehold,
} from './letters-and-medals.ts'
import {
  provincialMeritCertificate,
  provincialMeritCertificateOfCollective,
  provincialMeritCertificateOfHousehold,
} from './merit-certificates.ts'
import {
  primeMinisterMeritCertificate,
  primeMinisterMeritCertificateOfCollective,
} from './prime-minister-certificates.ts'
import type { LawBook, Standard } from './standard.ts'

/** The standards and general conditions that the program brings, of every award and subject. */
export const nationalLaw: LawBook = {
  standards: {
    advancedWorker: { individual: advancedWorker },
    grassrootsFighter: { individual: grassrootsFighter },
    provincialFighter: { individual: provincialFighter },
    nationalFighter: { individual: nationalFighter },
    advancedCollective: { collective: advancedCollective },
    outstandingCollective: { collective: outstandingCollective },
    provincialFlag: { collective: provincialFlag },
    governmentFlag: { collective: governmentFlag },
    commendationLetter: {
      individual: commendationLetter,
      collective: commendationLetterOfCollective,
      household: commendationLetterOfHousehold,
    },
    communeCommendationLetter: {
      individual: communeCommendationLetter,
      collective: communeCommendationLetterOfCollective,
      household: communeCommendationLetterOfHousehold,
    },
    provincialMeritCertificate: {
      individual: provincialMeritCertificate,
      collective: provincialMeritCertificateOfCollective,
      household: provincialMeritCertificateOfHousehold,
    },
    primeMinisterMeritCertificate: {
      individual: primeMinisterMeritCertificate,
      collective: primeMinisterMeritCertificateOfCollective,
    },
    laborOrderThirdClass: { individual: laborOrderThirdClass, collective: laborOrderThirdClassOfCollective },
    laborOrderSecondClass: {
      individual: laborOrderSecondClass,
      collective: laborOrderSecondClassOfCollective,
    },
    laborOrderFirstClass: { individual: laborOrderFirstClass, collective: laborOrderFirstClassOfCollective },
    commemorativeMedal: { individual: commemorativeMedal },
  },
  conditions: generalConditions,
}

/** Every standard that the program brings. */
export const standards: readonly Standard[] = Object.values(nationalLaw.standards).flatMap((ofAward) =>
  Object.values(ofAward),
)
