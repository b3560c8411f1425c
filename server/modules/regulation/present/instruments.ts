import {
  type Instrument,
  type InstrumentFile,
  type InstrumentSummary,
  instrumentRelationLabels,
} from '#contract/instrument'
import { type PlainDate, validityOn } from '#law'
import type { Operation } from '#platform/operation'
import { type KnownInstrument, relationsOf, storedId } from '../model/instrument.ts'
import { placeOf } from '../model/search-place.ts'
import { citationsOf } from '../operations/citations-of.ts'
import { instrumentInLibrary } from '../operations/library.ts'
import type { FoundInstrument, LibrarySearch } from '../operations/search-library.ts'
import { searchLibrary } from '../operations/search-library.ts'
import { searchedWords } from '../operations/searched-words.ts'
import {
  mayAttachForEveryone,
  mayCorrectInstrument,
  mayEnterForEveryone,
  mayEnterInstrument,
  mayRemoveFile,
  mayRemoveInstrument,
} from '../policy.ts'
import { filesOf, type StoredFile, textsOf } from '../store/instrument-files.ts'
import { type HistoryLine, historyOf } from '../store/instruments.ts'
import { isSteward } from '../store/steward.ts'

/** One page of the library as the contract lists it. */
export async function presentLibrary(operation: Operation, wanted: LibrarySearch) {
  const { found, total, states } = await searchLibrary(operation, wanted)
  const steward = await isSteward(operation.tx)
  return {
    on: wanted.on,
    instruments: found.map(presentSummary),
    total,
    states: { ...states },
    abilities: {
      enter: mayEnterInstrument(operation.actor),
      enterForEveryone: mayEnterForEveryone(operation.actor, steward),
    },
  }
}

function presentSummary({ instrument, state, files, hit }: FoundInstrument): InstrumentSummary {
  const { id, kind, level, origin, number, title, about, issuer, issuedOn, inForceFrom } = instrument
  const inForceUntil = instrument.inForceUntil ?? null
  return {
    id,
    kind,
    level,
    origin,
    number,
    title,
    about,
    issuer,
    issuedOn,
    inForceFrom,
    inForceUntil,
    state,
    files,
    hit,
  }
}

/** One instrument with its relations, files, citations and history. */
export async function presentInstrument(
  operation: Operation,
  {
    id,
    on,
    search = '',
  }: { readonly id: string; readonly on: PlainDate; readonly search?: string | undefined },
): Promise<Instrument> {
  const { tx, actor } = operation
  const { instrument, all } = await instrumentInLibrary(tx, id)
  const steward = await isSteward(tx)
  const files = await filesOf(tx, id)
  const state = validityOn(instrument, on)
  return {
    ...presentSummary({ instrument, state, files: files.length, hit: null }),
    on,
    check: presentCheck(instrument),
    relations: relationsOf(instrument, all).map(({ relation, direction, other }) => ({
      relation,
      direction,
      label: instrumentRelationLabels[relation][direction],
      instrument: { id: other.id, title: other.title, state: validityOn(other, on) },
    })),
    attached: await presentFiles(operation, { files, search, steward }),
    citedBy: await citationsOf(tx, id),
    history: await presentHistory(operation, instrument),
    given: given(instrument),
    abilities: {
      correct: mayCorrectInstrument(actor, instrument.origin, steward),
      remove: mayRemoveInstrument(actor, instrument.origin, steward),
      attach: mayEnterInstrument(actor),
      attachForEveryone: mayAttachForEveryone(actor, instrument.origin, steward),
    },
  }
}

function presentCheck({ check }: KnownInstrument): Instrument['check'] {
  if (check === null) return null
  if (check.status === 'unchecked') return { checked: false, sentence: check.because }
  return { checked: true, sentence: `${howChecked[check.by]}: ${check.where}` }
}

const howChecked = {
  fullText: 'Đã đọc toàn văn',
  reprint: 'Đối chiếu qua bản in lại',
  implementingText: 'Đối chiếu qua văn bản quy định chi tiết',
} as const

function given(instrument: KnownInstrument): Instrument['given'] {
  const { kind, level, number, about, issuer, issuedOn, inForceFrom, entered } = instrument
  if (entered === null) return null
  return {
    kind,
    level,
    number,
    about,
    issuer,
    issuedOn,
    inForceFrom,
    inForceUntil: instrument.inForceUntil ?? null,
    replaces: [...instrument.replaces],
    amends: [...instrument.amends],
    details: [...instrument.details],
    version: entered.version,
  }
}

async function presentFiles(
  { tx, actor }: Operation,
  {
    files,
    search,
    steward,
  }: { readonly files: readonly StoredFile[]; readonly search: string; readonly steward: boolean },
): Promise<InstrumentFile[]> {
  const words = searchedWords(search)
  const texts =
    words.length === 0
      ? new Map<string, string>()
      : await textsOf(
          tx,
          files.map(({ id }) => id),
        )
  return files.map(({ instrument: _, receivedAt, ...file }) => {
    const place = placeOf(words, texts.get(file.id) ?? '')
    return {
      ...file,
      receivedAt: receivedAt.toISOString(),
      hit: place && { where: file.fileName, ...place },
      abilities: { remove: mayRemoveFile(actor, file.forEveryone, steward) },
    }
  })
}

async function presentHistory(
  { tx }: Operation,
  { id, entered }: KnownInstrument,
): Promise<Instrument['history']> {
  const lines = await historyOf(tx, { id, stored: storedId(id) ?? null })
  const known = lines.map(({ at, by, ...line }) => ({ at: at.toISOString(), by, action: actionOf(line) }))
  // What the steward did stands in the steward's audit; the others know who entered the instrument and when.
  if (entered === null || lines.some(({ table, kind }) => table === 'instrument' && kind === 'added'))
    return known
  return [...known, { at: entered.at.toISOString(), by: entered.by, action: 'Nhập văn bản' }]
}

const actions = {
  instrument: { added: 'Nhập văn bản', changed: 'Sửa thông tin', removed: 'Xóa văn bản' },
  instrument_file: { added: 'Đính kèm tệp', changed: 'Chia sẻ tệp cho mọi cơ quan', removed: 'Gỡ tệp' },
} as const

const actionOf = ({ table, kind }: Pick<HistoryLine, 'table' | 'kind'>): string =>
  actions[table === 'instrument' ? 'instrument' : 'instrument_file'][kind]
