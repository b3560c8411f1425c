import { describe, expect, it } from 'vitest'
import { inForce, isUnread, versionOn } from '../lib/dated.ts'
import { plainDate } from '../lib/plain-date.ts'
import { dossierOn } from '../rules/figures/award-figures.ts'
import { authorities, usualDecider } from './authorities.ts'
import type { AwardCode } from './award-codes.ts'
import { awards } from './awards.ts'
import { dossiers } from './dossiers.ts'

const deciders = (award: AwardCode, day: string) =>
  inForce(authorities[award], { decidedOn: plainDate(day) }).value.map(({ who }) => who)

describe('who decides an award', () => {
  it('is the chair of the district until 30/06/2025 and of the commune from the next day', () => {
    expect(deciders('grassrootsFighter', '2025-06-30')).toEqual([
      'unitHead',
      'districtChair',
      'enterpriseDirector',
    ])
    expect(deciders('grassrootsFighter', '2025-07-01')).toEqual([
      'unitHead',
      'communeChair',
      'enterpriseDirector',
    ])
    expect(deciders('advancedCollective', '2025-07-01')).toContain('communeChair')
    expect(deciders('communeCommendationLetter', '2025-07-01')).toEqual(['communeChair'])
  })

  it('is never the head of a unit for the outstanding collective', () => {
    expect(deciders('outstandingCollective', '2025-12-01')).toEqual(['ministerOrProvinceChair'])
  })

  it('is not known once the law is amended, nor for what nobody read', () => {
    expect(() => deciders('grassrootsFighter', '2026-10-01')).toThrowError(/has not been read/)
    expect(() => deciders('nationalFighter', '2025-12-01')).toThrowError(/has not been read/)
  })

  it('names from memory who decides the awards of the State, and says that it is from memory', () => {
    const said = (award: AwardCode): string => {
      const version = versionOn(authorities[award], { decidedOn: plainDate('2025-12-01') })
      return isUnread(version) ? version.unread : ''
    }
    expect(said('nationalFighter')).toMatch(/^Theo trí nhớ là Thủ tướng Chính phủ;/)
    expect(said('laborOrderFirstClass')).toMatch(/^Theo trí nhớ là Chủ tịch nước;/)
  })

  it.each(Object.keys(awards) as AwardCode[])(
    '%s stands as high as the one who usually decides it',
    (award) => {
      const level = {
        president: 'state',
        primeMinister: 'state',
        ministerOrProvinceChair: 'ministryOrProvince',
        unitHead: 'grassroots',
        districtChair: 'grassroots',
        communeChair: 'grassroots',
        enterpriseDirector: 'grassroots',
        enterpriseBoardChair: 'grassroots',
      } as const
      expect(level[usualDecider[award]]).toBe(awards[award].level)
    },
  )
})

describe('what a dossier is made of', () => {
  const dossier = (award: AwardCode, day: string) =>
    inForce(dossiers[award], { receivedForAppraisalOn: plainDate(day) })

  it('asks two originals for the national fighter until 2023 and one from 2024', () => {
    expect(dossier('nationalFighter', '2023-12-31').value.copies).toBe(2)
    expect(dossier('nationalFighter', '2024-01-01').value).toMatchObject({
      copies: 1,
      files: ['Word', 'PDF'],
    })
  })

  it('numbers the personal report 03 until 30/06/2025 and 05 from the next day', () => {
    expect(dossier('grassrootsFighter', '2025-06-30').value.forms.individualReport).toBe('03')
    expect(dossier('grassrootsFighter', '2025-07-01').value).toMatchObject({
      leftToProvince: true,
      copies: null,
      forms: { submission: '01', individualReport: '05', collectiveReport: null },
    })
  })

  it('numbers no report of 2025 but the one read in the dossier of a grassroots fighter', () => {
    const report = (award: AwardCode) => dossier(award, '2025-07-01').value.forms.individualReport
    expect(report('grassrootsFighter')).toBe('05')
    expect(report('nationalFighter')).toBeNull()
    expect(report('primeMinisterMeritCertificate')).toBeNull()
  })

  it('knows the copies of the awards of the State under the decree of 2017, and nothing else of their dossier', () => {
    const said = (award: AwardCode): string => {
      const version = versionOn(dossiers[award], { receivedForAppraisalOn: plainDate('2023-12-31') })
      return isUnread(version) ? version.unread : ''
    }
    expect(said('governmentFlag')).toMatch(/02 bộ bản chính/)
    expect(said('primeMinisterMeritCertificate')).toMatch(/02 bộ bản chính/)
    expect(said('laborOrderThirdClass')).toMatch(/03 bộ bản chính/)
    expect(said('provincialMeritCertificate')).not.toMatch(/bộ bản chính/)
  })

  it('shows the forms of the subjects of the award, and no number of copies that nobody read', () => {
    const shown = (award: AwardCode, day: string) => dossierOn(award, plainDate(day))?.value
    expect(shown('advancedCollective', '2024-06-01')).toMatch(/báo cáo tập thể mẫu 02/)
    expect(shown('advancedCollective', '2024-06-01')).not.toMatch(/báo cáo cá nhân/)
    expect(shown('advancedWorker', '2024-06-01')).not.toMatch(/báo cáo tập thể/)
    expect(shown('primeMinisterMeritCertificate', '2025-07-01')).toMatch(/Số bộ chưa rõ/)
    expect(shown('provincialFighter', '2025-07-01')).toMatch(/Số bộ do bộ, ban, ngành, tỉnh quy định/)
  })

  it('asks the result of the ballot where the law asks for a ballot', () => {
    expect(dossier('grassrootsFighter', '2024-06-01').value.papers).toContain('ballotResult')
    expect(dossier('provincialFlag', '2024-06-01').value.papers).toContain('ballotResult')
    expect(dossier('advancedWorker', '2024-06-01').value.papers).not.toContain('ballotResult')
  })

  it('asks a certificate of the initiative for fighters only', () => {
    expect(dossier('provincialFighter', '2025-12-01').value.ifAny).toEqual(['initiativeCertificate'])
    expect(dossier('advancedCollective', '2025-12-01').value.ifAny).toEqual([])
  })
})
