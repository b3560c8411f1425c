import type {
  InstrumentGiven,
  InstrumentKind,
  InstrumentLevel,
  InstrumentOrigin,
  InstrumentRelation,
} from '#contract/instrument'
import { type Check, type PlainDate, sourceIds, sources } from '#law'

/** An instrument of the library, whoever brought it in. */
export interface KnownInstrument {
  /** `ND-152-2025`, or `entered:<uuid>`. */
  readonly id: string
  readonly kind: InstrumentKind
  readonly level: InstrumentLevel
  readonly origin: InstrumentOrigin
  readonly number: string
  readonly title: string
  readonly about: string
  readonly issuer: string
  readonly issuedOn: PlainDate | null
  readonly inForceFrom: PlainDate | null
  /** Left out where no end is known to be set; null where it may have ended on a day nobody knows. */
  readonly inForceUntil?: PlainDate | null
  readonly replaces: readonly string[]
  readonly amends: readonly string[]
  readonly details: readonly string[]
  /** How the program knows it; null for one that somebody entered. */
  readonly check: Check | null
  /** Who entered it and how often it was corrected; null for one that the program brings. */
  readonly entered: { readonly at: Date; readonly by: string; readonly version: number } | null
}

/** The instruments that the program brings. */
export const programInstruments: readonly KnownInstrument[] = sourceIds.map((id) => {
  const { subject, replaces = [], amends = [], ...source } = sources[id]
  return {
    ...source,
    id,
    about: subject,
    level: 'national',
    origin: 'program',
    replaces,
    amends,
    details: [],
    entered: null,
  }
})

const PREFIX = 'entered:'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The id in the library of a stored instrument. */
export const enteredId = (uuid: string): `entered:${string}` => `${PREFIX}${uuid}`

/** The stored id behind an id of the library; undefined for one that the program brings or that is none. */
export function storedId(id: string): string | undefined {
  const uuid = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : ''
  return UUID.test(uuid) ? uuid : undefined
}

/** Whether a text can be the id of an instrument that somebody entered. */
export const isStoredInstrument = (id: string): id is `entered:${string}` => storedId(id) !== undefined

/** How the title of an instrument begins, by its kind. */
const namesInTitles: Readonly<Record<InstrumentKind, string>> = {
  law: 'Luật',
  resolution: 'Nghị quyết',
  decree: 'Nghị định',
  decision: 'Quyết định',
  circular: 'Thông tư',
  directive: 'Chỉ thị',
  guidance: 'Hướng dẫn',
  consolidated: 'Văn bản hợp nhất',
  rules: 'Quy chế',
  plan: 'Kế hoạch',
  officialLetter: 'Công văn',
  other: 'Văn bản',
}

/** As an instrument is cited: "Quyết định số 27/2024/QĐ-UBND". */
export function titleOf({ kind, number }: Pick<InstrumentGiven, 'kind' | 'number'>): string {
  return `${namesInTitles[kind]} số ${number}`
}

/** The relations an instrument may have to others. */
export const relations = ['replaces', 'amends', 'details'] as const satisfies readonly InstrumentRelation[]

/** A relation of one instrument to another, seen from one of them. */
export interface SeenRelation {
  readonly relation: InstrumentRelation
  readonly direction: 'forth' | 'back'
  readonly other: KnownInstrument
}

/** Every relation of an instrument, forth and back. Instruments that do not exist for the viewer are left out. */
export function relationsOf(
  instrument: KnownInstrument,
  library: readonly KnownInstrument[],
): readonly SeenRelation[] {
  return relations.flatMap((relation) => [
    ...library
      .filter(({ id }) => instrument[relation].includes(id))
      .map((other) => ({ relation, direction: 'forth' as const, other })),
    ...library
      .filter((other) => other[relation].includes(instrument.id))
      .map((other) => ({ relation, direction: 'back' as const, other })),
  ])
}
