import { searchKey } from '#contract/search-key'
import type { Party } from '#contract/task'
import type { FoundItem } from './compare-with-plan.ts'
import type { LookUp } from './match-parties.ts'
import type { RowContent } from './row-content.ts'

/** How the agency reads the names in a paper of another one. */
export interface NamesOfOthers {
  readonly lookUp: LookUp
  readonly agencyNames: readonly string[]
}

/**
 * What an item of another agency's paper says as a task of ours. "Văn phòng" in a superior's paper is the superior's:
 * only a name that says whose it is ("Văn phòng Ban Quản lý …") is looked up among our units. Where the paper names the
 * agency itself, or those it belongs to, no unit is guessed: the party stays as printed and unknown, for the officer to
 * say in the editor of the task who does it. Everyone else is outside.
 */
export function askedContent(
  { content }: FoundItem,
  because: string | null,
  names: NamesOfOthers,
): RowContent {
  return {
    ...content,
    parties: content.parties.map(({ part, printed }) => ({
      part,
      printed,
      ...standsFor(printed, because, names),
    })),
  }
}

function standsFor(
  printed: string,
  because: string | null,
  { lookUp, agencyNames }: NamesOfOthers,
): Pick<Party, 'match' | 'unitIds'> {
  if (namesOurs(printed, agencyNames)) {
    const { match, unitIds } = lookUp(printed)
    return match === 'unit' || match === 'collective' ? { match, unitIds: [...unitIds] } : nobodyYet
  }
  const isMeant = because !== null && ` ${searchKey(because)} `.includes(` ${searchKey(printed)} `)
  return isMeant ? nobodyYet : { match: 'outside', unitIds: [] }
}

const nobodyYet: Pick<Party, 'match' | 'unitIds'> = { match: 'unknown', unitIds: [] }

/** Whether a printed name is the agency's or says whose unit it is. Short everyday names say no such thing. */
export function namesOurs(printed: string, agencyNames: readonly string[]): boolean {
  const key = ` ${withoutProvince(printed)} `
  return agencyNames.some((name) => formsOf(name).some((form) => key.includes(` ${form} `)))
}

/** "Ban Quản lý Khu kinh tế" is said for the same with its province; of a shorter name nothing may be left off. */
function formsOf(name: string): readonly string[] {
  const words = withoutProvince(name).split(' ')
  const whole = words.join(' ')
  if (words.length < WORDS_OF_A_NAME) return isSymbol(name) ? [whole] : []
  if (kindsOfAgencies.test(whole)) return []
  const least = Math.max(WORDS_OF_A_NAME + 2, words.length - WORDS_OF_A_PLACE)
  const shorter = words.keys().filter((length) => length >= least)
  return [whole, ...shorter.map((length) => words.slice(0, length).join(' '))]
}

const WORDS_OF_A_NAME = 3
const WORDS_OF_A_PLACE = 3

/** "Ban Quản lý" says what kind of agency it is and not which one. */
const kindsOfAgencies = /^(?:ban quan ly|ban giam doc|uy ban nhan dan|hoi dong nhan dan)$/

const isSymbol = (name: string): boolean => /^[\p{Lu}\p{N}\-–.]{3,}$/u.test(name.trim())

/** "Khu kinh tế tỉnh An Sơn" and "Khu kinh tế An Sơn" are one. */
const withoutProvince = (name: string): string =>
  searchKey(name).replace(/(?<=\S) (?:tinh|thanh pho)(?= |$)/g, '')
