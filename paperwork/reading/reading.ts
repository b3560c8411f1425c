import type { NamedAward, PaperTypeCode, Subject } from '#law'

/** A stretch of the text that was read, in UTF-16 offsets, half open. */
export type Span = { readonly start: number; readonly end: number }

/** How much of the date of the paper is filled in. */
export type DatePrecision = 'day' | 'month' | 'year' | 'none'

export type Quarter = 'I' | 'II' | 'III' | 'IV'

/** Where each field of the header was found; a field that was inferred or is absent has no span. */
export type HeaderSpans = {
  readonly issuer?: Span
  readonly parentAgency?: Span
  readonly number?: Span
  readonly place?: Span
  readonly date?: Span
  readonly documentType?: Span
  readonly title?: Span
  readonly addressee?: readonly Span[]
}

export type Header = {
  readonly issuer: string | null
  readonly parentAgency: string | null
  readonly number: { readonly value: string | null; readonly symbol: string | null }
  readonly place: string | null
  readonly date: { readonly iso: string | null; readonly precision: DatePrecision }
  readonly documentType: { readonly code: PaperTypeCode | null; readonly name: string | null }
  readonly title: string | null
  readonly addressee: readonly string[]
  /** The year the paper is about: named in the title, else the year of its date. */
  readonly year: number | null
  readonly spans: HeaderSpans
}

/** `span` covers the section's own text, up to the next section; `headingSpan` its first paragraph or title. */
export type Section = {
  readonly path: readonly string[]
  readonly label: string
  readonly title: string | null
  readonly span: Span
  readonly headingSpan: Span
}

export type Citation = {
  readonly type: string
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly role: 'basis' | 'content'
  readonly span: Span
  readonly mentions: readonly Span[]
}

export type DeadlineKind = 'before' | 'by' | 'during' | 'between' | 'expected' | 'per-superior-plan' | 'none'

/** A deadline as SCHEMA.md §5 defines it; dates are `YYYY-MM-DD`, `--MM-DD` (yearly) or `---DD` (monthly). */
export type Deadline = {
  readonly kind: DeadlineKind
  readonly date?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly cap?: { readonly kind: 'before' | 'by'; readonly date: string }
  /** `continuous`, `monthly`, `quarterly`, `half-yearly`, `yearly`, `ad-hoc`; several joined by `,`. */
  readonly recurrence?: string
  readonly event?: string
  readonly relative?: string
  readonly time?: string
  /** Whose plan or paper decides, where the deadline waits for one. */
  readonly of?: readonly string[]
  /** The year is not printed and was taken from the plan. */
  readonly yearInferred?: boolean
  /** The wording is vague ("cuối tháng 8"), the dates are a convention. */
  readonly fuzzy?: boolean
  /** "nt", "như trên": the deadline of the row above. */
  readonly ditto?: boolean
  /** Taken from a heading or a parent task. */
  readonly inherited?: boolean
  /** As printed. */
  readonly text?: string
  readonly span?: Span
}

export type TaskClass =
  | 'scheduled'
  | 'subtask'
  | 'assignment'
  | 'campaign-period'
  | 'solution'
  | 'content'
  | 'general'

export type Task = {
  readonly id: string
  readonly class: TaskClass
  readonly section: readonly string[]
  readonly text: string
  readonly deadline: Deadline
  readonly chair: readonly string[]
  readonly coordinate: readonly string[]
  readonly chairExplicit: boolean
  readonly place: string | null
  readonly quarter: readonly Quarter[]
  readonly span: Span
  /** Where the responsible units are named; several stretches when chair and coordination stand apart. */
  readonly responsibilitySpans: readonly Span[]
  readonly placeSpan?: Span
}

export type QuoteClass = 'movement' | 'theme' | 'motto' | 'campaign' | 'award-title' | 'other'

/** A quoted name; only `class: 'movement'` is an emulation movement. */
export type Movement = { readonly name: string; readonly class: QuoteClass; readonly span: Span }

export type Comparator = '=' | '>=' | '<=' | '>' | '<' | '~' | 'range'

export type Target = {
  readonly text: string
  readonly comparator: Comparator | null
  readonly value: number | readonly [number, number] | null
  readonly unit: string | null
  readonly span: Span
}

export type Recipient = { readonly text: string; readonly archive: boolean; readonly span: Span }

export type Signer = {
  readonly authority: string | null
  readonly position: string | null
  readonly name: string | null
  readonly span: Span
}

/**
 * One person, collective or household that the paper names for an award. `standing` says whether the paper gives the
 * award or only proposes it; `award` is null where the printed name is none that the law shelf knows.
 */
export type Awardee = {
  readonly award: NamedAward | null
  /** The award as printed: "Chiến sĩ thi đua cơ sở". */
  readonly awardPrinted: string
  readonly standing: 'granted' | 'proposed'
  readonly subject: Subject
  /** Without "Ông", "Bà", "Đồng chí" before it. */
  readonly name: string
  readonly position: string | null
  readonly unit: string | null
  /** The year the award is for; null where the paper does not say. */
  readonly year: number | null
  readonly span: Span
}

/** A stretch that seems to be a slip of scanning or typing, and what it seems to stand for; nothing is put in its place. */
export type Correction = { readonly span: Span; readonly printed: string; readonly suggested: string }

export type WarningCode =
  | 'not-a-paper'
  | 'number-missing'
  | 'count-differs'
  | 'list-missing'
  | 'citation-contradicts'
  | 'total-differs'
  | 'share-differs'
  | 'day-impossible'
  | 'weekday-differs'
  | 'year-contradicts'
  | 'label-skipped'
  | 'two-papers'
  | 'number-blank'
  | 'date-incomplete'
  | 'issuer-inferred'
  | 'issuer-missing'
  | 'signer-missing'
  | 'signer-unsigned'
  | 'deadline-before-document'
  | 'year-inferred'
  | 'several-deadlines'
  | 'ocr-suspected'
  | 'unclosed-quote'
  | 'label-repeated'
  | 'text-unread'

export type Warning = { readonly code: WarningCode; readonly message: string; readonly span?: Span }

/** `preamble`: what stands before the first section; `prose`: a body without sections; `markup`: emphasis, rules, bars. */
export type FrameRole = 'motto' | 'preamble' | 'prose' | 'closing' | 'markup'

export type FramePart = { readonly role: FrameRole; readonly span: Span }

/** One administrative paper, read. Every item knows the stretch of text it came from. */
export type Reading = {
  readonly schema: 'thidua.document/1'
  readonly header: Header
  readonly sections: readonly Section[]
  readonly citations: readonly Citation[]
  readonly tasks: readonly Task[]
  readonly movements: readonly Movement[]
  readonly targets: readonly Target[]
  readonly recipients: readonly Recipient[]
  readonly signer: Signer | null
  readonly awardees: readonly Awardee[]
  readonly corrections: readonly Correction[]
  readonly warnings: readonly Warning[]
  /** What is printed on every paper or frames it; no item, and yet understood. */
  readonly frame: readonly FramePart[]
  /** Stretches of text that no item and no structural role explains: kept so that nothing is lost. */
  readonly unread: readonly Span[]
}
