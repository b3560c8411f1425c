/** Where things are. Every link of the app is made here; English glossary nouns. */
export const paths = {
  myWork: () => '/',
  myTask: (taskId: string) => `/tasks/${taskId}`,

  signIn: (next?: string) => withSearch('/sign-in', { next }),
  forgotPassword: () => '/forgot-password',
  resetPassword: (token: string) => withSearch('/reset-password', { token }),
  firstRun: () => '/first-run',
  chooseAgency: () => '/choose-agency',
  account: () => '/account',

  plans: () => '/plans',
  plan: (planId: string, search: PlanSearch = {}) => withSearch(`/plans/${planId}`, { ...search }),
  task: (planId: string, taskId: string, search: PlanSearch = {}) =>
    withSearch(`/plans/${planId}/tasks/${taskId}`, { ...search }),
  paperTemplate: () => '/paper-template',
  yearDifferences: (planId: string, laterId: string) => `/plans/${planId}/year-differences/${laterId}`,

  inbox: (search: { readonly group?: string } = {}) => withSearch('/inbox', { ...search }),
  papers: (search: PaperSearch = {}) => withSearch('/papers', { ...search }),
  importPaper: () => '/papers/import',
  paper: (paperId: string, span?: { start: number; end: number }) =>
    withSearch(`/papers/${paperId}`, span ? { from: String(span.start), to: String(span.end) } : {}),
  paperTab: (paperId: string, tab: string) => withSearch(`/papers/${paperId}`, { tab }),
  draft: (draftId: string) => `/drafts/${draftId}`,
  draftDifferences: (draftId: string) => `/drafts/${draftId}/year-differences`,

  movements: (search: { readonly year?: string; readonly state?: string } = {}) =>
    withSearch('/movements', { ...search }),
  newMovement: () => '/movements/new',
  movement: (movementId: string, search: { readonly unit?: string } = {}) =>
    withSearch(`/movements/${movementId}`, { ...search }),
  correctMovement: (movementId: string) => `/movements/${movementId}/edit`,
  participation: (movementId: string, participationId: string) =>
    `/movements/${movementId}/participations/${participationId}`,
  movementReview: (movementId: string, stage: string) => `/movements/${movementId}/reviews/${stage}`,
  bestPractices: () => '/best-practices',
  targets: (search: { readonly year?: string; readonly standing?: string } = {}) =>
    withSearch('/targets', { ...search }),

  grantedAwards: (search: GrantedAwardSearch = {}) => withSearch('/granted-awards', { ...search }),

  inspections: (search: { readonly year?: string } = {}) => withSearch('/inspections', { ...search }),
  newInspection: () => '/inspections/new',
  inspection: (inspectionId: string) => `/inspections/${inspectionId}`,
  editInspection: (inspectionId: string) => `/inspections/${inspectionId}/edit`,
  recommendations: (search: { readonly filter?: string; readonly unit?: string } = {}) =>
    withSearch('/recommendations', { ...search }),
  propaganda: (search: PropagandaSearch = {}) => withSearch('/propaganda', { ...search }),

  overview: (search: OverviewSearch = {}) => withSearch('/overview', { ...search }),
  leadership: () => '/leadership',
  reports: () => '/period-reports',
  report: (reportId: string) => `/period-reports/${reportId}`,
  blocs: (search: BlocSearch = {}) => withSearch('/blocs', { ...search }),

  reminders: (search: { readonly group?: string } = {}) => withSearch('/reminders', { ...search }),
  reminderSettings: () => '/reminders/settings',
  calendars: () => '/calendars',

  agency: () => '/agency',
  units: () => '/units',
  unit: (unitId: string) => `/units/${unitId}`,
  people: () => '/people',
  person: (personId: string) => `/people/${personId}`,

  regulations: () => '/regulations',
  regulation: (regulationId: string) => `/regulations/${regulationId}`,

  instruments: (search: InstrumentSearch = {}) => withSearch('/instruments', { ...search }),
  newInstrument: (given: InstrumentPrefill = {}) => withSearch('/instruments/new', { ...given }),
  instrument: (instrumentId: string, search: InstrumentSearch = {}) =>
    withSearch(`/instruments/${encodeURIComponent(instrumentId)}`, { ...search }),
  awards: () => '/awards',
  award: (award: string, on?: string) => withSearch(`/awards/${award}`, { on }),
  trial: (search: { readonly award?: string; readonly draft?: string } = {}) =>
    withSearch('/trial', { ...search }),
  comparison: (search: ComparisonSearch = {}) => withSearch('/comparison', { ...search }),
  lawCoverage: () => '/law-coverage',
  enteredStandards: () => '/entered-standards',
  enteredStandard: (standardId: string) => `/entered-standards/${standardId}`,
  newStandard: (search: NewStandardSearch = {}) => withSearch('/entered-standards/new', { ...search }),

  members: () => '/members',
  audit: () => '/audit',
  outbox: () => '/outbox',
} as const

/** What a link to a plan keeps: the view and its filters. */
export interface PlanSearch {
  readonly view?: string | undefined
  readonly q?: string | undefined
  readonly unit?: string | undefined
  readonly state?: string | undefined
  readonly quarter?: string | undefined
  readonly kind?: string | undefined
}

/** What a link to the library of papers keeps. */
export interface PaperSearch {
  readonly q?: string | undefined
  readonly group?: string | undefined
  readonly type?: string | undefined
  readonly year?: string | undefined
  readonly issuer?: string | undefined
}

/** What a link to the award history keeps. */
export interface GrantedAwardSearch {
  readonly q?: string | undefined
  readonly award?: string | undefined
  readonly year?: string | undefined
  readonly subject?: string | undefined
}

/** What a link to the propaganda plan keeps: the year, the view and its filters. */
export interface PropagandaSearch {
  readonly year?: string | undefined
  readonly view?: string | undefined
  readonly state?: string | undefined
  readonly unit?: string | undefined
  readonly channel?: string | undefined
  readonly task?: string | undefined
  readonly item?: string | undefined
  readonly q?: string | undefined
}

/** What a link to the view of a year keeps: the part of the year and what its list is narrowed by. */
export interface OverviewSearch {
  readonly year?: string | undefined
  readonly period?: string | undefined
  readonly standing?: string | undefined
  readonly unit?: string | undefined
  readonly quarter?: string | undefined
  readonly kind?: string | undefined
  readonly since?: string | undefined
  readonly q?: string | undefined
}

/** What a link to the page of blocs and superiors keeps. */
export interface BlocSearch {
  readonly year?: string | undefined
  readonly bloc?: string | undefined
  readonly kind?: string | undefined
}

/** What is known already of an instrument that is to be entered. */
export interface InstrumentPrefill {
  readonly kind?: string | undefined
  readonly number?: string | undefined
  readonly issuer?: string | undefined
  readonly issuedOn?: string | undefined
}

/** What a link to the library keeps: the words looked for and the day on which states are told. */
export interface InstrumentSearch {
  readonly q?: string | undefined
  readonly on?: string | undefined
}

/** Two laws side by side: two days, and for the second where wanted a draft that is tried. */
export interface ComparisonSearch {
  readonly award?: string | undefined
  readonly firstOn?: string | undefined
  readonly secondOn?: string | undefined
  readonly secondDraft?: string | undefined
}

/** Which standard is to be written, for the days from when on, or that the last text is confirmed. */
export interface NewStandardSearch {
  readonly award?: string | undefined
  readonly subject?: string | undefined
  readonly condition?: string | undefined
  readonly from?: string | undefined
  readonly confirm?: string | undefined
}

function withSearch(path: string, search: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(search).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
