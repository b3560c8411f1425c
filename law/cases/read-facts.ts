import type { Subject } from '../catalogue/award-codes.ts'
import type { AttestedFact, Facts, InitiativeFact, MembersFact, YearFacts } from '../lib/facts.ts'
import type { PlainDate } from '../lib/plain-date.ts'
import {
  attestedWords,
  awards,
  day,
  disciplineWords,
  groundWords,
  holdWords,
  initiativeKindWords,
  leaveWords,
  only,
  ratingWords,
  reachWords,
  record,
  recordIn,
  yesNo,
} from './words.ts'

type Words = Readonly<Record<string, unknown>>

interface Place {
  /** What holds where the case says nothing. */
  readonly usual: Words
  readonly subject: Subject
  readonly at: string
}

/** What a fact is written as when nobody knows it. */
const nobodyKnows = 'chưa có thông tin'

const factKeys = [
  'nhận hồ sơ',
  'xét cho năm',
  'loại hình',
  'vào cơ quan từ',
  'các năm',
  'khen thưởng đã có',
  'kỷ luật',
  'đang xem xét',
  'nghỉ',
  'chuyển đến',
  'biệt phái',
  'giải thể ngày',
  'xác nhận',
]

/** The facts of a signed case, on top of what its file takes as usual. */
export function asFacts(given: Words, { usual, subject, at }: Place): Facts {
  only(usual, factKeys, `${at} (mặc định)`)
  only(given, factKeys, at)
  const row = known({ ...usual, ...given })
  const forYear = Number(row['xét cho năm'])
  const attested = known({ ...recordIn(usual, 'xác nhận', at), ...recordIn(given, 'xác nhận', at) })
  const years = [recordIn(usual, 'các năm', at), recordIn(given, 'các năm', at)]
  return {
    subject,
    forYear,
    receivedForAppraisalOn: day(row['nhận hồ sơ'], at),
    ...('loại hình' in row && { ground: groundWords(row['loại hình'], at) }),
    ...('vào cơ quan từ' in row && { recruitedOn: day(row['vào cơ quan từ'], at) }),
    years: asYears(years, forYear, at),
    ...('khen thưởng đã có' in row && { awards: each(row, 'khen thưởng đã có', at).map(asAward(at)) }),
    ...('kỷ luật' in row && { discipline: each(row, 'kỷ luật', at).map(asDiscipline(at)) }),
    ...('đang xem xét' in row && { holds: each(row, 'đang xem xét', at).map(asHold(at)) }),
    ...('nghỉ' in row && { leaves: each(row, 'nghỉ', at).map(asLeave(at)) }),
    ...('chuyển đến' in row && { transfers: each(row, 'chuyển đến', at).map(asTransfer(at)) }),
    ...('biệt phái' in row && { secondments: each(row, 'biệt phái', at).map(asSecondment(at)) }),
    ...('giải thể ngày' in row && { dissolvedOn: day(row['giải thể ngày'], at) }),
    ...('xác nhận' in row && { attested: asAttested(attested, at) }),
  }
}

function asAttested(row: Words, at: string): Partial<Record<AttestedFact, boolean>> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [attestedWords(key, at), yesNo(value, at)]),
  )
}

/**
 * `năm xét`, `2025` and `2021-2025` name years. A year of its own completes or replaces what a span of years says, and
 * a case what is usual.
 */
function asYears(layers: readonly Words[], forYear: number, at: string): readonly YearFacts[] {
  const rows = new Map<number, Words>()
  for (const [key, value] of layers.flatMap((layer) => spansFirst(Object.entries(layer)))) {
    for (const year of yearsNamed(key, forYear, at)) {
      if (value === nobodyKnows) rows.delete(year)
      else rows.set(year, { ...rows.get(year), ...record(value, `${at}, năm ${year}`) })
    }
  }
  return [...rows]
    .sort(([one], [other]) => other - one)
    .map(([year, row]) => asYear(year, known(row), `${at}, năm ${year}`))
}

function spansFirst<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  const span = ([key]: readonly [string, T]) => key.includes('-')
  return [...entries.filter(span), ...entries.filter((entry) => !span(entry))]
}

function yearsNamed(key: string, forYear: number, at: string): readonly number[] {
  if (key === 'năm xét') return [forYear]
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?$/.exec(key) ?? []
  if (!first) throw new Error(`${at}: “${key}” không phải một năm`)
  const from = Number(first)
  return Array.from({ length: Number(last ?? first) - from + 1 }, (_, index) => from + index)
}

function asYear(year: number, row: Words, at: string): YearFacts {
  only(row, ['xếp loại', 'tích cực thi đua', 'đoàn kết', 'danh hiệu', 'sáng kiến', 'thành viên'], at)
  return {
    year,
    ...('xếp loại' in row && { rating: ratingWords(row['xếp loại'], at) }),
    ...('tích cực thi đua' in row && { emulates: yesNo(row['tích cực thi đua'], at) }),
    ...('đoàn kết' in row && { united: yesNo(row['đoàn kết'], at) }),
    ...('danh hiệu' in row && { titles: list(row['danh hiệu'], at).map((title) => awards(title, at)) }),
    ...('sáng kiến' in row && {
      initiatives: list(row['sáng kiến'], at).map((one) => asInitiative(one, at)),
    }),
    ...('thành viên' in row && { members: asMembers(record(row['thành viên'], at), at) }),
  }
}

/** A bare reach is an initiative that was recognised and has served nothing yet. */
function asInitiative(value: unknown, at: string): InitiativeFact {
  if (typeof value === 'string') return { reach: reachWords(value, at), recognised: true, usedFor: null }
  const row = record(value, at)
  only(row, ['loại', 'phạm vi', 'công nhận', 'đã dùng cho'], at)
  const served = row['đã dùng cho']
  return {
    ...('loại' in row && { kind: initiativeKindWords(row['loại'], at) }),
    ...('phạm vi' in row && { reach: reachWords(row['phạm vi'], at) }),
    ...('công nhận' in row && { recognised: yesNo(row['công nhận'], at) }),
    ...(served !== undefined && { usedFor: served === 'chưa' ? null : awards(served, at) }),
  }
}

const memberKeys = {
  tổng: 'total',
  'hoàn thành': 'completed',
  LĐTT: 'advancedWorkers',
  CSTĐCS: 'grassrootsFighters',
  'kỷ luật từ cảnh cáo': 'disciplinedWarningOrAbove',
} as const satisfies Record<string, keyof MembersFact>

function asMembers(row: Words, at: string): MembersFact {
  only(row, Object.keys(memberKeys), at)
  return Object.fromEntries(
    Object.entries(memberKeys)
      .filter(([word]) => word in row)
      .map(([word, key]) => [key, Number(row[word])]),
  )
}

const asAward = (at: string) => (row: Words) => {
  only(row, ['hình thức', 'ngày quyết định', 'thành tích đến', 'loại hình'], at)
  return {
    award: awards(row['hình thức'], at),
    decidedOn: day(row['ngày quyết định'], at),
    ...('thành tích đến' in row && { periodUntil: day(row['thành tích đến'], at) }),
    ...('loại hình' in row && { ground: groundWords(row['loại hình'], at) }),
  }
}

const asDiscipline = (at: string) => (row: Words) => {
  only(row, ['hình thức', 'từ', 'đến'], at)
  return { form: disciplineWords(row['hình thức'], at), from: day(row['từ'], at), until: end(row, at) }
}

const asHold = (at: string) => (row: Words) => {
  only(row, ['lý do', 'từ', 'đến'], at)
  return { reason: holdWords(row['lý do'], at), from: day(row['từ'], at), until: end(row, at) }
}

const asLeave = (at: string) => (row: Words) => {
  only(row, ['loại', 'từ', 'đến', 'kết quả khá trở lên', 'chấp hành quy định'], at)
  return {
    kind: leaveWords(row['loại'], at),
    from: day(row['từ'], at),
    until: day(row['đến'], at),
    ...('kết quả khá trở lên' in row && { resultGood: yesNo(row['kết quả khá trở lên'], at) }),
    ...('chấp hành quy định' in row && { rulesKept: yesNo(row['chấp hành quy định'], at) }),
  }
}

const asTransfer = (at: string) => (row: Words) => {
  only(row, ['ngày', 'nơi cũ đồng ý'], at)
  return {
    on: day(row['ngày'], at),
    ...('nơi cũ đồng ý' in row && { oldUnitAgrees: yesNo(row['nơi cũ đồng ý'], at) }),
  }
}

const asSecondment = (at: string) => (row: Words) => {
  only(row, ['từ', 'đến', 'nơi nhận đồng ý'], at)
  return {
    from: day(row['từ'], at),
    until: end(row, at),
    ...('nơi nhận đồng ý' in row && { receivingUnitAgrees: yesNo(row['nơi nhận đồng ý'], at) }),
  }
}

function end(row: Words, at: string): PlainDate | null {
  return row['đến'] === 'chưa kết thúc' ? null : day(row['đến'], at)
}

function known(row: Words): Words {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== nobodyKnows))
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${at}: cần một danh sách`)
  return value
}

function each(row: Words, key: string, at: string): readonly Words[] {
  return list(row[key], `${at}: ${key}`).map((value) => record(value, `${at}: ${key}`))
}
