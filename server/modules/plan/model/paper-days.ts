import { isPlainDate, lastDayOfMonth, type PlainDate, plainDate, showDate } from '#law'

/** The days on which a paper may have been signed, and how that is known, in a sentence. */
export interface PaperDays {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly sentence: string
}

/** What is known of the day of a paper. */
export interface DayKnown {
  /** As precise as the paper: `2026`, `2026-01` or `2026-01-05`. */
  readonly issuedOn: string | null
  /** The year it plans. */
  readonly year: number
  readonly receivedOn: PlainDate
}

/** The day of a paper, as far as it says; one that says nothing is of its year, if that is over, or of its receipt. */
export function paperDays({ issuedOn, year, receivedOn }: DayKnown): PaperDays {
  if (issuedOn !== null && isPlainDate(issuedOn)) {
    return {
      from: issuedOn,
      to: issuedOn,
      sentence: `Xét theo ngày ghi trong văn bản: ${showDate(issuedOn)}.`,
    }
  }
  const [, printedYear, month] = /^((?:19|20|21)\d\d)(?:-(\d\d))?$/.exec(issuedOn ?? '') ?? []
  if (printedYear && month) {
    const from = `${printedYear}-${month}-01`
    if (isPlainDate(from)) {
      const to = lastDayOfMonth(Number(printedYear), Number(month))
      return { from, to, sentence: `Xét theo tháng ghi trong văn bản: ${month}/${printedYear}.` }
    }
  }
  if (printedYear) {
    return { ...wholeYear(printedYear), sentence: `Xét theo năm ghi trong văn bản: ${printedYear}.` }
  }
  if (String(year) < receivedOn.slice(0, 4)) {
    return {
      ...wholeYear(String(year)),
      sentence: `Văn bản chưa ghi ngày; xét theo năm ${year} của kế hoạch.`,
    }
  }
  return {
    from: receivedOn,
    to: receivedOn,
    sentence: `Văn bản chưa ghi ngày; xét theo ngày nhận ${showDate(receivedOn)}.`,
  }
}

const wholeYear = (year: string) => ({ from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) })
