import type { AwardCode, Subject } from '../catalogue/award-codes.ts'
import type { Facts } from '../lib/facts.ts'
import type { Outcome } from '../lib/finding.ts'
import { missingFact } from './missing-fact.ts'
import { asFacts } from './read-facts.ts'
import { awards, only, outcomes, record, recordIn, refusals, subjects, text, yesNo } from './words.ts'

/** What the officer who signed the case expects; what is absent is not compared. */
export interface Expected {
  /** Absent where the rule must refuse to answer. */
  readonly outcome?: Outcome
  /** The name of the refusal, where no answer may be given. */
  readonly refuses?: string
  readonly provisional?: boolean
  /** The facts that must be among those missing. */
  readonly missing?: readonly string[]
  readonly earliest?: number | null
  /** The end of a citation of the verdict or of a reason: "Điều 23 Luật …". */
  readonly cite?: string
}

export interface EligibilityCase {
  readonly file: string
  readonly name: string
  readonly award: AwardCode
  readonly facts: Facts
  readonly expected: Expected
}

const expectedKeys = ['kết quả', 'từ chối', 'tạm tính', 'thiếu', 'sớm nhất', 'viện dẫn'] as const

/** The number of cases of each award and subject. */
export function countByStandard(
  cases: readonly EligibilityCase[],
): ReadonlyMap<`${AwardCode} ${Subject}`, number> {
  const counts = new Map<`${AwardCode} ${Subject}`, number>()
  for (const { award, facts } of cases) {
    const standard = `${award} ${facts.subject}` as const
    counts.set(standard, (counts.get(standard) ?? 0) + 1)
  }
  return counts
}

/** The signed cases of a file's content; throws at the first word outside the vocabulary, naming file and case. */
export function readEligibilityCases(file: string, content: unknown): readonly EligibilityCase[] {
  const page = record(content, file)
  only(page, ['danh hiệu', 'đối tượng', 'mặc định', 'trường hợp'], file)
  const rows = page['trường hợp']
  if (!Array.isArray(rows)) throw new Error(`${file}: thiếu danh sách “trường hợp”`)
  return oneOrMore(page['danh hiệu']).flatMap((award) =>
    oneOrMore(page['đối tượng']).flatMap((subject) => {
      const usual = recordIn(page, 'mặc định', file)
      const head = { file, award: awards(award, file), subject: subjects(subject, file), usual }
      return rows.map((row: unknown, index) => readCase(row, `${file}, trường hợp thứ ${index + 1}`, head))
    }),
  )
}

/** What the head of a file says of each of its cases. */
interface Head {
  readonly file: string
  readonly award: AwardCode
  readonly subject: Subject
  readonly usual: Readonly<Record<string, unknown>>
}

function readCase(row: unknown, place: string, { file, award, subject, usual }: Head): EligibilityCase {
  const { ['tên']: title, ...given } = record(row, place)
  const name = text(title, place)
  const at = `${file}: ${name}`
  const known = Object.fromEntries(Object.entries(given).filter(([key]) => !isExpected(key)))
  return { file, name, award, facts: asFacts(known, { usual, subject, at }), expected: expected(given, at) }
}

/** A file whose cases hold for several awards or subjects names them in a list. */
function oneOrMore(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isExpected(key: string): boolean {
  return (expectedKeys as readonly string[]).includes(key)
}

function expected(row: Readonly<Record<string, unknown>>, at: string): Expected {
  const missing = row['thiếu']
  const earliest = row['sớm nhất']
  return {
    ...('từ chối' in row
      ? { refuses: refusals(row['từ chối'], at) }
      : { outcome: outcomes(row['kết quả'], at) }),
    ...('tạm tính' in row && { provisional: yesNo(row['tạm tính'], at) }),
    ...(missing !== undefined && {
      missing: oneOrMore(missing).map((word) => missingFact(String(word), at)),
    }),
    ...(earliest !== undefined && { earliest: earliest === 'không' ? null : Number(earliest) }),
    ...('viện dẫn' in row && { cite: text(row['viện dẫn'], at) }),
  }
}
