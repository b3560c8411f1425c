import type { AwardSummary } from '#contract/judging'
import { searchKey } from '#contract/search-key'

/** What the list of awards is narrowed by; every part is `''` while it does not narrow. All of it lives in the address. */
export type AwardFilters = Readonly<{
  q: string
  form: string
  level: string
  subject: string
  state: string
}>

export const noAwardFilters: AwardFilters = { q: '', form: '', level: '', subject: '', state: '' }

/** The awards that every filter but the state lets through: what the counters count. */
export function withinAwardFilters(
  awards: readonly AwardSummary[],
  { q, form, level, subject }: AwardFilters,
): readonly AwardSummary[] {
  const words = searchKey(q).split(' ')
  return awards.filter((award) => {
    const key = searchKey([award.name, ...award.abbreviations].join(' '))
    return (
      words.every((word) => key.includes(word)) &&
      (form === '' || award.form === form) &&
      (level === '' || award.level === level) &&
      (subject === '' || award.subjects.some((one) => one === subject))
    )
  })
}
