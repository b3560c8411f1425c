import type { Dated, GoverningDay } from '../lib/dated.ts'
import { bonusCoefficients } from './bonus-coefficients.ts'
import { ballotThresholds, centralQuorum, otherQuorum } from './council.ts'
import { holidayLaw, restMadeUp, weeklyRest, yearlyDaysOff } from './days-off.ts'
import { baseSalary, bonusCumulation, bonusRounding, fundForMovements } from './money.ts'
import {
  archiveHandOverYears,
  centralAppraisalDays,
  centralNoticeDays,
  centralRefusalDays,
  centralReturnDays,
  communeAppraisalDays,
  governmentFlagDossierDay,
  governmentFlagEducationDossierDay,
  nationalFighterDossierDay,
  newcomerMonths,
  publicConsultationDays,
  retention,
  womenPostReduction,
} from './procedure.ts'
import { evaluationCap, governmentFlagQuota, grassrootsFighterQuota } from './quota.ts'
import { reportYears } from './report-years.ts'

/** Every number and choice of the law that the program holds, by what it is about. */
export const everyParameter: Readonly<Record<ParameterArea, readonly Dated<unknown, GoverningDay>[]>> = {
  money: [baseSalary, bonusRounding, bonusCumulation, fundForMovements],
  bonus: bonusCoefficients.map(({ parameter }) => parameter),
  quota: [grassrootsFighterQuota, governmentFlagQuota, evaluationCap],
  council: [...ballotThresholds, centralQuorum, otherQuorum],
  procedure: [
    centralAppraisalDays,
    centralReturnDays,
    centralRefusalDays,
    centralNoticeDays,
    communeAppraisalDays,
    nationalFighterDossierDay,
    governmentFlagDossierDay,
    governmentFlagEducationDossierDay,
    publicConsultationDays,
    newcomerMonths,
    womenPostReduction,
    holidayLaw,
    restMadeUp,
    weeklyRest,
    yearlyDaysOff,
  ],
  dossier: Object.values(reportYears),
  records: [archiveHandOverYears, retention],
}

export type ParameterArea = 'money' | 'bonus' | 'quota' | 'council' | 'procedure' | 'dossier' | 'records'
