import { carriedOutBy, reprintedAt } from '../lib/check.ts'
import type { Check, Dated, Version } from '../lib/dated.ts'
import { plainDate } from '../lib/plain-date.ts'
import {
  decree91,
  decree98,
  decree152,
  notRead,
  type Period,
  read,
  sinceAmendment,
} from '../sources/periods.ts'
import { type AwardCode, awardCodes } from './award-codes.ts'
import { awards } from './awards.ts'

/** What a dossier is made of. */
export const dossierPaperNames = {
  submissionLetter: 'Tờ trình đề nghị',
  achievementReport: 'Báo cáo thành tích',
  summaryReport: 'Báo cáo tóm tắt thành tích',
  reviewMinutes: 'Biên bản bình xét, xét khen thưởng',
  ballotResult: 'Kết quả bỏ phiếu của hội đồng',
  initiativeCertificate: 'Chứng nhận, xác nhận sáng kiến, đề tài, đề án, công trình khoa học',
  achievementProof: 'Chứng nhận thành tích đột xuất, đóng góp hoặc phát minh, sáng chế',
  superiorOpinion: 'Ý kiến của cơ quan trung ương hoặc Ủy ban nhân dân cấp tỉnh',
} as const

export type DossierPaper = keyof typeof dossierPaperNames

/** A form by its number in the annex of the decree; null where the number was not read. */
export interface DossierForms {
  readonly submission: string | null
  readonly individualReport: string | null
  readonly collectiveReport: string | null
}

/** What a dossier needs. */
export interface DossierRule {
  readonly papers: readonly DossierPaper[]
  /** Papers that go in only where they apply. */
  readonly ifAny: readonly DossierPaper[]
  /** Originals; null where the ministry or province sets the number, or nobody here has read it. */
  readonly copies: number | null
  readonly files: readonly ('Word' | 'PDF')[]
  readonly forms: DossierForms
  /** Whether the composition is left to the ministry or province, these papers being the usual ones. */
  readonly leftToProvince: boolean
}

export type DossierParameter = Dated<DossierRule, 'receivedForAppraisalOn'>

type Kind =
  | 'grassroots'
  | 'grassrootsFighter'
  | 'provincial'
  | 'provincialVoted'
  | 'nationalFighter'
  | 'form'
  | 'stateForm'

const kinds: Readonly<Record<AwardCode, Kind>> = {
  advancedWorker: 'grassroots',
  advancedCollective: 'grassroots',
  commendationLetter: 'grassroots',
  communeCommendationLetter: 'grassroots',
  grassrootsFighter: 'grassrootsFighter',
  outstandingCollective: 'provincial',
  provincialFighter: 'provincialVoted',
  provincialFlag: 'provincialVoted',
  nationalFighter: 'nationalFighter',
  provincialMeritCertificate: 'form',
  commemorativeMedal: 'form',
  governmentFlag: 'stateForm',
  primeMinisterMeritCertificate: 'stateForm',
  laborOrderThirdClass: 'stateForm',
  laborOrderSecondClass: 'stateForm',
  laborOrderFirstClass: 'stateForm',
}

const usual = ['submissionLetter', 'achievementReport', 'reviewMinutes'] as const
const voted = [...usual, 'ballotResult'] as const
const forms98: DossierForms = { submission: '01', individualReport: '03', collectiveReport: '02' }
/** Of the reports of 2025 only the one in the dossier of a grassroots fighter was read by its number. */
const forms152 = (award: AwardCode): DossierForms => ({
  submission: '01',
  individualReport: award === 'grassrootsFighter' ? '05' : null,
  collectiveReport: null,
})
const noForms: DossierForms = { submission: null, individualReport: null, collectiveReport: null }

const initiativeTitles: ReadonlySet<AwardCode> = new Set<AwardCode>([
  'grassrootsFighter',
  'provincialFighter',
  'nationalFighter',
])

const inArticle50: ReadonlySet<AwardCode> = new Set<AwardCode>([
  'advancedWorker',
  'grassrootsFighter',
  'provincialFighter',
  'advancedCollective',
  'outstandingCollective',
])

const certificateOf = (award: AwardCode): readonly DossierPaper[] =>
  initiativeTitles.has(award) ? ['initiativeCertificate'] : []

const compose = (rule: Partial<DossierRule> & Pick<DossierRule, 'papers'>): DossierRule => ({
  ifAny: [],
  copies: 1,
  files: [],
  forms: noForms,
  leftToProvince: false,
  ...rule,
})

const isForm = (kind: Kind): boolean => kind === 'form' || kind === 'stateForm'

function under91(award: AwardCode): Version<DossierRule> {
  const kind = kinds[award]
  if (kind === 'nationalFighter') {
    return read(decree91, {
      value: compose({ papers: voted, ifAny: ['initiativeCertificate'], copies: 2 }),
      cite: { source: 'ND-91-2017', article: 49 },
      check: reprintedAt('thuvienphapluat.vn, hỏi đáp 306C2: Điều 49 Nghị định 91/2017'),
    })
  }
  if (!inArticle50.has(award)) {
    return notRead(
      decree91,
      { source: 'ND-91-2017' },
      `Chưa đọc điều về hồ sơ của danh hiệu, hình thức này trong Nghị định số 91/2017/NĐ-CP.${copiesUnder91(award)}`,
    )
  }
  return read(decree91, {
    value: compose({ papers: usual, ifAny: certificateOf(award) }),
    cite: { source: 'ND-91-2017', article: 50 },
    check: reprintedAt(
      '118.69.201.251, bài 67591: Điều 50 Nghị định 91/2017, sửa đổi bởi Nghị định 122/2018',
    ),
  })
}

/** Under the decree of 2017 the number of originals is known of the State's own awards, the article is not. */
function copiesUnder91(award: AwardCode): string {
  if (kinds[award] !== 'stateForm') return ''
  const copies = awards[award].name.startsWith('Huân chương') ? '03' : '02'
  return ` Chỉ biết số bộ: ${copies} bộ bản chính kèm tệp điện tử (Ban Thi đua – Khen thưởng Trung ương, bài 1396).`
}

const reprint34 = reprintedAt(
  'khoản 2 Điều 34 Nghị định 98/2023 và Phụ lục I, in lại trong các bài hỏi đáp của thuvienphapluat.vn',
)
const reprint84 = reprintedAt('lawnet.vn, bài 128938 và 22838: Điều 84 Luật Thi đua, khen thưởng năm 2022')
const central = carriedOutBy('Quyết định số 311/QĐ-BNV (năm 2025), thủ tục cấp trung ương, in lại')

function under98(award: AwardCode): Version<DossierRule> {
  const kind = kinds[award]
  if (isForm(kind))
    return ofLaw84(award, {
      during: decree98,
      rest: { copies: 1, forms: forms98, files: kind === 'stateForm' ? ['Word', 'PDF'] : [] },
      check: kind === 'stateForm' ? central : reprint84,
    })
  if (kind === 'nationalFighter') {
    return read(decree98, {
      value: compose({
        papers: voted,
        ifAny: ['initiativeCertificate'],
        files: ['Word', 'PDF'],
        forms: forms98,
      }),
      cite: { source: 'ND-98-2023', article: 33 },
      check: reprintedAt('Điều 33 Nghị định 98/2023, in lại trong một bài hỏi đáp của thuvienphapluat.vn'),
    })
  }
  const papers = kind === 'grassrootsFighter' || kind === 'provincialVoted' ? voted : usual
  return read(decree98, {
    value: compose({ papers, ifAny: certificateOf(award), forms: forms98 }),
    cite: { source: 'ND-98-2023', article: 34, clause: 2, point: 'c' },
    check: reprint34,
  })
}

function under152(award: AwardCode): Version<DossierRule> {
  const kind = kinds[award]
  if (kind === 'grassroots' || kind === 'grassrootsFighter') {
    return read(decree152, {
      value: compose({
        papers: kind === 'grassrootsFighter' ? voted : usual,
        ifAny: certificateOf(award),
        copies: null,
        forms: forms152(award),
        leftToProvince: true,
      }),
      cite: { source: 'ND-152-2025', article: 6, clause: 2, point: 'c' },
      check: carriedOutBy(
        'Quyết định số 638/QĐ-BNV (năm 2025), Mục II.B, in lại (thủ tục Chiến sĩ thi đua cơ sở cấp xã)',
      ),
    })
  }
  if (isForm(kind))
    return ofLaw84(award, {
      during: decree152,
      rest: { copies: null, forms: forms152(award) },
      check: reprint84,
    })
  return read(decree152, {
    value: compose({ papers: usual, ifAny: certificateOf(award), copies: null, forms: forms152(award) }),
    cite: { source: 'L-06-2022', article: 84, clause: 1 },
    check: reprint84,
  })
}

function ofLaw84(
  award: AwardCode,
  said: { readonly during: Period; readonly rest: Partial<DossierRule>; readonly check: Check },
): Version<DossierRule> {
  const ofState = kinds[award] === 'stateForm'
  const papers = ofState ? [...usual, 'superiorOpinion' as const] : usual
  return read(said.during, {
    value: compose({ papers, ifAny: ['achievementProof'], ...said.rest }),
    cite: { source: 'L-06-2022', article: 84, clause: ofState ? 3 : 2 },
    check: said.check,
  })
}

/** What the dossier of each award is made of, by the day the appraising body received it. */
export const dossiers: Readonly<Record<AwardCode, DossierParameter>> = Object.fromEntries(
  awardCodes.map((award): [AwardCode, DossierParameter] => [
    award,
    {
      id: `dossier.${award}`,
      label: `Thành phần hồ sơ ${awards[award].name}`,
      governedBy: 'receivedForAppraisalOn',
      versions: [under91(award), under98(award), under152(award), sinceAmendment],
      verifiedOn: plainDate('2026-11-21'),
    },
  ]),
) as Record<AwardCode, DossierParameter>
