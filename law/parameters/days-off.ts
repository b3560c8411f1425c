import { notCompared, reprintedAt } from '../lib/check.ts'
import type { Dated, Version } from '../lib/dated.ts'
import { type PlainDate, plainDate } from '../lib/plain-date.ts'

/** The days of rest that the labour code names, the same every year. */
export interface HolidayLaw {
  /** `MM-DD` of the solar calendar. */
  readonly solar: readonly { readonly name: string; readonly on: string }[]
  /** Days of the lunar calendar, Tết apart. */
  readonly lunar: readonly { readonly name: string; readonly day: number; readonly month: number }[]
  /** How many days of Tết, around the first of the lunar year. */
  readonly tetDays: number
  /** Whether one more day beside 02/9 is free, which one being told every year. */
  readonly nationalDayBeside: boolean
}

const everyLaw = {
  solar: [
    { name: 'Tết Dương lịch', on: '01-01' },
    { name: 'Ngày Chiến thắng', on: '04-30' },
    { name: 'Ngày Quốc tế lao động', on: '05-01' },
    { name: 'Quốc khánh', on: '09-02' },
  ],
  lunar: [{ name: 'Giỗ Tổ Hùng Vương', day: 10, month: 3 }],
  tetDays: 5,
} as const

/** Public holidays of everyone who works. */
export const holidayLaw: Dated<HolidayLaw, 'keptOn'> = {
  id: 'procedure.publicHolidays',
  label: 'Ngày nghỉ lễ, tết hưởng nguyên lương',
  governedBy: 'keptOn',
  versions: [
    {
      from: plainDate('2013-05-01'),
      until: plainDate('2021-01-01'),
      value: { ...everyLaw, nationalDayBeside: false },
      cite: { source: 'L-10-2012', article: 115, clause: 1 },
      check: reprintedAt(
        'vinanet.vn, bài 723430 so sánh Điều 112 Bộ luật Lao động năm 2019 với Bộ luật năm 2012',
      ),
    },
    {
      from: plainDate('2021-01-01'),
      value: { ...everyLaw, nationalDayBeside: true },
      cite: { source: 'L-45-2019', article: 112, clause: 1 },
      check: reprintedAt('vinanet.vn, bài 723430 in lại khoản 1 Điều 112'),
    },
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** Whether a weekly day of rest on which a holiday falls is made up for on the next working day. */
export const restMadeUp: Dated<boolean, 'keptOn'> = {
  id: 'procedure.restMadeUp',
  label: 'Nghỉ bù khi ngày nghỉ hằng tuần trùng ngày nghỉ lễ, tết',
  governedBy: 'keptOn',
  versions: [
    {
      from: plainDate('2013-05-01'),
      until: plainDate('2021-01-01'),
      value: true,
      cite: { source: 'L-10-2012', article: 115, clause: 3 },
      check: notCompared('Số khoản ghi theo trí nhớ, chưa đối chiếu với văn bản.'),
    },
    {
      from: plainDate('2021-01-01'),
      value: true,
      cite: { source: 'L-45-2019', article: 111, clause: 3 },
      check: notCompared(
        'Số khoản ghi theo trí nhớ; cách nghỉ bù khớp với lịch nghỉ các năm 2021–2026 đã công bố.',
      ),
    },
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** The days of the week on which offices rest, Sunday being 0. */
export const weeklyRest: Dated<readonly number[], 'keptOn'> = {
  id: 'procedure.weeklyRest',
  label: 'Ngày nghỉ hằng tuần của cơ quan hành chính',
  governedBy: 'keptOn',
  versions: [
    {
      from: plainDate('1999-10-02'),
      value: [6, 0],
      cite: { source: 'QD-188-1999', article: 1 },
      check: notCompared('Số điều và ngày áp dụng ghi theo trí nhớ, chưa đối chiếu với văn bản.'),
    },
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** What the prime minister settles for one year: where the five days of Tết lie, and which days change places. */
export interface YearDaysOff {
  /** How many of the days of Tết come before the first of the lunar year. */
  readonly tetBefore: 1 | 2
  readonly nationalDayBeside: 'before' | 'after'
  /** A working day that is free, for a day of rest on which people work. */
  readonly swapped: readonly { readonly off: PlainDate; readonly worked: PlainDate }[]
}

const recalled = 'Ngày nghỉ của năm này ghi theo trí nhớ, chưa đối chiếu với thông báo.'

function year(
  of: number,
  value: YearDaysOff,
  check: { readonly because: string } = { because: recalled },
): Version<YearDaysOff> {
  return {
    from: plainDate(`${of}-01-01`),
    until: plainDate(`${of + 1}-01-01`),
    value,
    cite: { source: 'L-45-2019', article: 112, clause: 3 },
    check: notCompared(check.because),
  }
}

const swap = (off: string, worked: string) => ({ off: plainDate(off), worked: plainDate(worked) })

/** What was settled, year by year; a year whose announcement nobody here has seen is unread, never made up. */
export const yearlyDaysOff: Dated<YearDaysOff, 'keptOn'> = {
  id: 'procedure.yearlyDaysOff',
  label: 'Ngày nghỉ Tết Âm lịch, Quốc khánh và ngày hoán đổi do Thủ tướng Chính phủ quyết định hằng năm',
  governedBy: 'keptOn',
  versions: [
    year(2021, { tetBefore: 2, nationalDayBeside: 'after', swapped: [] }),
    year(2022, { tetBefore: 1, nationalDayBeside: 'before', swapped: [] }),
    year(2023, { tetBefore: 2, nationalDayBeside: 'before', swapped: [] }),
    year(
      2024,
      { tetBefore: 2, nationalDayBeside: 'after', swapped: [swap('2024-04-29', '2024-05-04')] },
      {
        because:
          'Việc hoán đổi dịp 30/4 đã thấy ở baotintuc.vn, bài ngày 12/04/2024; nghỉ Tết, Quốc khánh ghi theo trí nhớ.',
      },
    ),
    year(2025, {
      tetBefore: 2,
      nationalDayBeside: 'before',
      swapped: [swap('2025-05-02', '2025-04-26')],
    }),
    year(
      2026,
      {
        tetBefore: 1,
        nationalDayBeside: 'before',
        swapped: [swap('2026-01-02', '2026-01-10'), swap('2026-08-31', '2026-08-22')],
      },
      {
        because:
          'Nghỉ Tết 14–22/02/2026 đã thấy ở congan.com.vn, bài 388656; Quốc khánh và ngày hoán đổi ghi theo trí nhớ.',
      },
    ),
    {
      from: plainDate('2027-01-01'),
      unread:
        'Chưa nhập thông báo nghỉ Tết Âm lịch, Quốc khánh từ năm 2027; tạm tính Tết 01 ngày cuối năm và 04 ngày đầu năm, Quốc khánh 01/9 và 02/9, không có ngày hoán đổi.',
      cite: { source: 'L-45-2019', article: 112, clause: 3 },
    },
  ],
  verifiedOn: plainDate('2026-11-21'),
}

/** A day that is meant to become a holiday, where nobody here has read the law that would make it one. */
export interface ProposedHoliday {
  readonly name: string
  /** `MM-DD` */
  readonly on: string
  readonly fromYear: number
  readonly because: string
}

/** What was announced as a coming holiday; counted as a working day until its law is read. */
export const proposedHolidays: readonly ProposedHoliday[] = [
  {
    name: 'Ngày Văn hóa Việt Nam',
    on: '11-24',
    fromYear: 2026,
    because:
      'Nghị quyết số 80-NQ/TW chủ trương cho nghỉ làm việc (vneconomy.vn, bài ngày 26/02/2026); chưa đọc được khoản 1 Điều 112 Bộ luật Lao động đã sửa hay chưa nên phần mềm vẫn tính là ngày làm việc.',
  },
]
