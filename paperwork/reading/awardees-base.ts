import { awardNamed } from './awardees-award.ts'
import { type Honour, leadOf, type NamedOrPrinted, UNNAMED, yearOf } from './awardees-context.ts'
import type { Passage } from './passage.ts'
import type { Header } from './reading.ts'

/** What the title says; in a decision, the one who issues it gives the award as well. */
export type Base = Honour & { readonly giver: string | null }

/** What a whole paper says of those it names, before its articles and lists say more. */
export function baseOf({ documentType: { code }, issuer }: Header, title: Passage | null): Base {
  const standing = code === 'QĐ' || code === 'NQ' ? ('granted' as const) : ('proposed' as const)
  const giver = code === 'QĐ' ? issuer : null
  const blank = { open: false, awards: [], standing, year: null, subject: null, unit: null, giver }
  if (title === null) return blank
  const lead = leadOf(title)
  const year = yearOf(title.folded)
  const named = lead?.kind === 'award' ? lead.honour : {}
  return {
    ...blank,
    year,
    ...named,
    subject: null,
    standing: code === 'QĐ' ? 'granted' : (named.standing ?? standing),
  }
}

/** "Bằng khen" of a paper whose title says whose it is, or of a decision by the one who gives it. */
export function fuller(
  awards: readonly NamedOrPrinted[],
  { awards: titled, giver }: Base,
): readonly NamedOrPrinted[] {
  return awards.map((award) => {
    const given = giver === null ? null : awardNamed(`${award.printed} của ${giver}`)
    if (award.award === 'commendationLetter' && given === 'communeCommendationLetter')
      return { ...award, award: given }
    if (award.award !== null) return award
    const printed = award.printed.toLowerCase()
    const same = titled.find(
      (each) => each.printed.length > printed.length && each.printed.toLowerCase().startsWith(printed),
    )
    const only = printed === UNNAMED && titled.length === 1 ? titled[0] : undefined
    return same ?? only ?? { ...award, award: given }
  })
}
