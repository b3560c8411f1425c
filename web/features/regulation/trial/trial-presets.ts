import type { FactsDraft } from './facts-draft.ts'

/** An invented case to begin with. */
export interface TrialPreset {
  readonly label: string
  /** The award it is meant for. */
  readonly award: string
  readonly facts: FactsDraft
}

const clean = { awards: [], discipline: [], holds: [] }
const usual = { rating: 'good', emulates: true, titles: ['advancedWorker'], initiatives: [] }
const recognised = (reach: string) => [{ kind: 'initiative', reach, recognised: true, usedFor: null }]

const worker: FactsDraft = {
  subject: 'individual',
  forYear: 2025,
  receivedForAppraisalOn: '2026-01-15',
  ground: 'merit',
  recruitedOn: '2018-03-01',
  years: [
    { year: 2025, rating: 'excellent', emulates: true, titles: [], initiatives: recognised('grassroots') },
    { year: 2024, ...usual },
    { year: 2023, ...usual },
  ],
  ...clean,
}

const fighter = { emulates: true, titles: ['advancedWorker', 'grassrootsFighter'], rating: 'excellent' }

const newcomer: FactsDraft = {
  ...worker,
  recruitedOn: '2025-08-01',
  years: [{ year: 2025, rating: 'good', emulates: true, titles: [], initiatives: [] }],
}

const collective: FactsDraft = {
  subject: 'collective',
  forYear: 2025,
  receivedForAppraisalOn: '2026-01-15',
  ground: 'merit',
  years: [
    {
      year: 2025,
      rating: 'excellent',
      emulates: true,
      united: true,
      titles: [],
      members: {
        total: 12,
        completed: 12,
        advancedWorkers: 10,
        grassrootsFighters: 2,
        disciplinedWarningOrAbove: 0,
      },
    },
    { year: 2024, rating: 'excellent', emulates: true, united: true, titles: ['outstandingCollective'] },
  ],
  ...clean,
}

/** Quick starts; the people in them are nobody. */
export const trialPresets: readonly TrialPreset[] = [
  { label: 'Chuyên viên, năm 2025 xuất sắc, có sáng kiến', award: 'grassrootsFighter', facts: worker },
  {
    label: 'Vẫn người ấy, hồ sơ nhận ngày 01/10/2026',
    award: 'grassrootsFighter',
    facts: { ...worker, receivedForAppraisalOn: '2026-10-01' },
  },
  {
    label: 'Ba năm liền Chiến sĩ thi đua cơ sở',
    award: 'provincialFighter',
    facts: {
      ...worker,
      years: [
        { year: 2025, ...fighter, initiatives: recognised('provincial') },
        { year: 2024, ...fighter, initiatives: recognised('grassroots') },
        { year: 2023, ...fighter, initiatives: recognised('grassroots') },
      ],
    },
  },
  { label: 'Người mới vào cơ quan tháng 8', award: 'advancedWorker', facts: newcomer },
  {
    label: 'Đang thi hành kỷ luật khiển trách',
    award: 'advancedWorker',
    facts: { ...worker, discipline: [{ form: 'reprimand', from: '2025-09-10', until: '2026-09-10' }] },
  },
  {
    label: 'Nghỉ thai sản sáu tháng trong năm',
    award: 'advancedWorker',
    facts: {
      ...worker,
      years: [{ year: 2025, rating: 'good', emulates: true, titles: [], initiatives: [] }],
      leaves: [{ kind: 'maternity', from: '2025-03-01', until: '2025-08-31' }],
    },
  },
  { label: 'Phòng 12 người, năm 2025 xuất sắc', award: 'outstandingCollective', facts: collective },
]
