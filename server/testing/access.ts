import type { Role } from '#contract/role'

/** The ids of one agency's rows that requests are made of. */
export interface KnownIds {
  readonly agency: string
  readonly unit: string
  readonly otherUnit: string
  readonly person: string
  readonly posting: string
  readonly header: string
  readonly agencyAlias: string
  readonly paper: string
  /** A paper that is released and has a page whose words were recognised. */
  readonly scannedPaper: string
  /** A file that could not be read. */
  readonly arrival: string
  readonly plan: string
  /** The plan of the year after it, and a draft made from it. */
  readonly laterPlan: string
  readonly nextYearDraft: string
  readonly task: string
  /** What is done for that task. */
  readonly subtask: string
  readonly evidence: string
  readonly delegation: string
  readonly taskHandover: string
  readonly draft: string
  readonly row: string
  readonly otherRow: string
  readonly membership: string
  readonly localRule: string
  /** Of the agency itself, with its prefix as in the library. */
  readonly instrument: string
  readonly instrumentFile: string
  /** A draft of the agency that keeps the installation. */
  readonly enteredStandard: string
  readonly factSheet: string
  readonly grantedAward: string
  readonly target: string
  /** A movement of the agency's own that runs. */
  readonly movement: string
  readonly participation: string
  /** One that everyone of its agency may see. */
  readonly bestPractice: string
  readonly bloc: string
  /** A report that is issued. */
  readonly periodReport: string
  readonly calendarFeed: string
  /** The secret in the address of that calendar. */
  readonly calendarToken: string
  /** A round that is concluded, one of its visits and what it recommends. */
  readonly inspection: string
  readonly visit: string
  readonly recommendation: string
  readonly propagandaItem: string
  readonly propagandaChannel: string
}

/** What a request carries. */
export interface Asking {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
}

/** Who may: anyone, whoever is signed in, every member, or members with one of these roles. */
export type May = 'public' | 'account' | 'member' | readonly Role[]

/** One endpoint: who may, what the others are answered, and a request about rows of an agency. */
export interface Access {
  readonly may: May
  /** 403 with the reason, or 404 where the thing does not exist for those who may not. */
  readonly otherwise: 403 | 404
  /** `version` is the one of the rows, or one that nobody has seen, so that nothing changes. */
  readonly asks: (ids: KnownIds, version: number) => Asking
}

/** The roles that most changes ask for. */
export const office: readonly Role[] = ['officer', 'administrator']
export const administrator: readonly Role[] = ['administrator']
export const officer: readonly Role[] = ['officer']
/** A request that carries nothing. */
export const nothing = () => ({})
/** An endpoint that the others are refused with the reason. */
export const access = (may: May, asks: Access['asks'] = nothing): Access => ({ may, otherwise: 403, asks })
