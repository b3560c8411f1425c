import type {
  DisciplineFact,
  DisciplineForm,
  HoldFact,
  HoldReason,
  LeaveFact,
  LeaveKind,
  PlainDate,
} from '#law'
import { bare } from './bare.ts'
import { daysIn, readList } from './list-cell.ts'
import type { CellReading } from './values.ts'

const disciplineWords: readonly (readonly [DisciplineForm, string])[] = [
  ['reprimand', 'khien trach'],
  ['warning', 'canh cao'],
  ['demotion', 'giang chuc'],
  ['demotion', 'cach chuc'],
  ['demotion', 'ha bac luong'],
  ['dismissal', 'buoc thoi viec'],
]

/** "cảnh cáo 01/02/2023-01/02/2024", "khiển trách từ 05/03/2024". */
export function readDiscipline(text: string): CellReading<readonly DisciplineFact[]> {
  return readPeriods(
    text,
    {
      kinds: disciplineWords,
      expected: 'hình thức kỷ luật kèm ngày, ví dụ “cảnh cáo 01/02/2023 - 01/02/2024”',
    },
    (form, { from, until }) => ({
      form,
      from,
      until,
    }),
  )
}

const holdWords: readonly (readonly [HoldReason, string])[] = [
  ['discipline', 'ky luat'],
  ['inspection', 'thanh tra'],
  ['inspection', 'kiem tra'],
  ['investigation', 'dieu tra'],
  ['audit', 'kiem toan'],
  ['complaint', 'khieu nai'],
  ['denunciation', 'to cao'],
  ['press', 'bao chi'],
]

/** "thanh tra từ 01/11/2025". */
export function readHolds(text: string): CellReading<readonly HoldFact[]> {
  return readPeriods(
    text,
    { kinds: holdWords, expected: 'việc đang xem xét kèm ngày, ví dụ “thanh tra từ 01/11/2025”' },
    (reason, { from, until }) => ({
      reason,
      from,
      until,
    }),
  )
}

const leaveWords: readonly (readonly [LeaveKind, string])[] = [
  ['maternity', 'thai san'],
  ['training', 'dao tao'],
  ['training', 'boi duong'],
  ['training', 'hoc'],
  ['treatment', 'dieu tri'],
  ['other', 'khac'],
  ['other', 'om'],
  ['other', 'khong luong'],
  ['other', 'viec rieng'],
]

const expectedLeaves = 'loại nghỉ kèm hai ngày, ví dụ “thai sản 01/03/2024 - 31/08/2024”'

/** "thai sản 01/03/2024-31/08/2024"; training may say "kết quả khá". */
export function readLeaves(text: string): CellReading<readonly LeaveFact[]> {
  const read = readPeriods(
    text,
    { kinds: leaveWords, expected: expectedLeaves },
    (kind, { from, until, words }) => ({
      kind,
      from,
      until,
      ...(/\bket qua (?:kha|gioi|tot|xuat sac|dat)\b/.test(words) ? { resultGood: true } : {}),
      ...(/\bket qua (?:trung binh|yeu|kem|khong dat)\b/.test(words) ? { resultGood: false } : {}),
      ...(/\bchap hanh\b/.test(words) ? { rulesKept: !/\b(?:khong|vi pham) chap hanh\b/.test(words) } : {}),
    }),
  )
  if ('expected' in read) return read
  const leaves = read.value.flatMap(({ until, ...leave }) => (until === null ? [] : [{ ...leave, until }]))
  return leaves.length === read.value.length ? { value: leaves } : { expected: expectedLeaves }
}

interface Period {
  readonly from: PlainDate
  readonly until: PlainDate | null
  /** The bare words of the item. */
  readonly words: string
}

function readPeriods<Kind, T>(
  text: string,
  { kinds, expected }: { readonly kinds: readonly (readonly [Kind, string])[]; readonly expected: string },
  made: (kind: Kind, period: Period) => T,
): CellReading<readonly T[]> {
  return readList(text, (item) => {
    const words = bare(item)
    const kind = kinds.find(([, phrase]) => words.includes(phrase))?.[0]
    const [from, until = null, ...more] = daysIn(item)
    if (kind === undefined || from === undefined || more.length > 0) return { expected }
    if (until !== null && until < from) return { expected: 'ngày cuối không trước ngày đầu' }
    return { value: [made(kind, { from, until, words })] }
  })
}
