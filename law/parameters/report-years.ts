import { type AwardCode, awardCodes } from '../catalogue/award-codes.ts'
import { awards } from '../catalogue/awards.ts'
import { notCompared } from '../lib/check.ts'
import type { Parameter } from '../lib/dated.ts'
import { plainDate } from '../lib/plain-date.ts'
import { decree91, law2022, notRead, read, sinceAmendment } from '../sources/periods.ts'

/** Years whose achievements the report of an award covers, as the standard counts them. */
const years: Readonly<Partial<Record<AwardCode, number>>> = {
  grassrootsFighter: 1,
  provincialFighter: 3,
  nationalFighter: 6,
  provincialMeritCertificate: 2,
  primeMinisterMeritCertificate: 5,
  laborOrderThirdClass: 5,
  laborOrderSecondClass: 5,
  laborOrderFirstClass: 5,
}

const followsStandard =
  'Số năm ghi theo trí nhớ, dẫn theo điều về tiêu chuẩn; chưa đối chiếu với mẫu báo cáo thành tích.'

/** How many years the achievement report must cover; only the awards whose number is known at all. */
export const reportYears: Readonly<Partial<Record<AwardCode, Parameter<number, 'receivedForAppraisalOn'>>>> =
  Object.fromEntries(
    awardCodes.flatMap((award): [AwardCode, Parameter<number, 'receivedForAppraisalOn'>][] => {
      const value = years[award]
      return value === undefined ? [] : [[award, parameter(award, value)]]
    }),
  )

function parameter(award: AwardCode, value: number): Parameter<number, 'receivedForAppraisalOn'> {
  return {
    id: `dossier.reportYears.${award}`,
    label: `Số năm báo cáo thành tích ${awards[award].name}`,
    unit: 'years',
    governedBy: 'receivedForAppraisalOn',
    versions: [
      notRead(
        decree91,
        { source: 'ND-91-2017' },
        'Chưa đọc mẫu báo cáo thành tích của Nghị định số 91/2017/NĐ-CP.',
      ),
      read(law2022, { value, cite: awards[award].cite, check: notCompared(followsStandard) }),
      sinceAmendment,
    ],
    verifiedOn: plainDate('2026-11-21'),
  }
}
