import type { AwardCode, Subject } from '../catalogue/award-codes.ts'
import type { Outcome } from '../lib/finding.ts'
import type { PlainDate } from '../lib/plain-date.ts'
import { awards, day, only, outcomes, record, refusals, subjects, text, yesNo } from './words.ts'

type Words = Readonly<Record<string, unknown>>

/** Money that an award brings on the day it is decided. */
export interface BonusCase {
  readonly name: string
  readonly award: AwardCode
  readonly subject: Subject
  readonly decidedOn: PlainDate
  /** The coefficient and the amount in đồng, or the name of the refusal. */
  readonly expected: { readonly coefficient: string; readonly amount: number } | { readonly refuses: string }
}

/** A share of a whole, judged on a day: votes of a council, fighters of the advanced workers. */
export interface ShareCase {
  readonly name: string
  readonly award: AwardCode
  readonly on: PlainDate
  readonly part: number
  readonly whole: number
  readonly expected:
    | { readonly outcome: Outcome; readonly provisional?: boolean }
    | { readonly refuses: string }
}

/** The signed cases of money. */
export function readBonusCases(content: unknown): readonly BonusCase[] {
  return rows('bonus.yaml', content).map(({ at, row }) => {
    only(row, ['tên', 'hình thức', 'đối tượng', 'ngày quyết định', 'hệ số', 'tiền', 'từ chối'], at)
    return {
      name: `${text(row['tên'], at)} (${text(row['ngày quyết định'], at)})`,
      award: awards(row['hình thức'], at),
      subject: subjects(row['đối tượng'], at),
      decidedOn: day(row['ngày quyết định'], at),
      expected:
        'từ chối' in row
          ? { refuses: refusals(row['từ chối'], at) }
          : {
              coefficient: text(row['hệ số'], at).replace(',', '.'),
              amount: Number(text(row['tiền'], at).replaceAll('.', '')),
            },
    }
  })
}

/** The signed cases of ballots. */
export function readBallotCases(content: unknown): readonly ShareCase[] {
  return shares(rows('ballot.yaml', content), { on: 'họp ngày', part: 'đồng ý', whole: 'thành viên' })
}

/** The signed cases of quotas. */
export function readQuotaCases(content: unknown): readonly ShareCase[] {
  return shares(rows('quota.yaml', content), { on: 'nhận hồ sơ', part: 'đề nghị', whole: 'trên tổng số' })
}

function shares(
  list: readonly Row[],
  keys: { readonly on: string; readonly part: string; readonly whole: string },
): readonly ShareCase[] {
  return list.map(({ at, row }) => {
    only(row, ['tên', 'danh hiệu', 'kết quả', 'tạm tính', 'từ chối', ...Object.values(keys)], at)
    return {
      name: text(row['tên'], at),
      award: awards(row['danh hiệu'], at),
      on: day(row[keys.on], at),
      part: Number(row[keys.part]),
      whole: Number(row[keys.whole]),
      expected:
        'từ chối' in row
          ? { refuses: refusals(row['từ chối'], at) }
          : {
              outcome: outcomes(row['kết quả'], at),
              ...('tạm tính' in row && { provisional: yesNo(row['tạm tính'], at) }),
            },
    }
  })
}

interface Row {
  readonly at: string
  readonly row: Words
}

function rows(file: string, content: unknown): readonly Row[] {
  const page = record(content, file)
  only(page, ['trường hợp'], file)
  const list = page['trường hợp']
  if (!Array.isArray(list)) throw new Error(`${file}: thiếu danh sách “trường hợp”`)
  return list.map((row: unknown, index) => {
    const at = `${file}, trường hợp thứ ${index + 1}`
    return { at, row: record(row, at) }
  })
}
