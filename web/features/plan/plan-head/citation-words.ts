import type { PaperReading } from '#contract/reading'
import { showDay } from '#text/days'

/** “Luật 06/2022/QH15 ngày 15/06/2022 của Quốc hội”, as far as the paper says it. */
export function citationWords({ type, number, date, issuer }: PaperReading['citations'][number]): string {
  return [type, number, date && `ngày ${showDay(date)}`, issuer && `của ${issuer}`]
    .filter((part) => part)
    .join(' ')
}
