import { searchKey } from '#contract/search-key'
import type { Party } from '#contract/task'
import type { FoundItem } from './compare-with-plan.ts'
import type { LookUp } from './match-parties.ts'
import type { RowContent } from './row-content.ts'

/** How the agency reads the names in a paper of another one. */
export interface NamesOfOthers {
  readonly lookUp: LookUp
  /** Whether a name is the agency's, or says that it belongs to it. */
  readonly namesAgency: (printed: string) => 'itself' | 'part' | null
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
  { lookUp, namesAgency }: NamesOfOthers,
): Pick<Party, 'match' | 'unitIds'> {
  if (namesAgency(printed) !== null) {
    const { match, unitIds } = lookUp(printed)
    return match === 'unit' || match === 'collective' ? { match, unitIds: [...unitIds] } : nobodyYet
  }
  const isMeant = because !== null && ` ${searchKey(because)} `.includes(` ${searchKey(printed)} `)
  return isMeant ? nobodyYet : { match: 'outside', unitIds: [] }
}

const nobodyYet: Pick<Party, 'match' | 'unitIds'> = { match: 'unknown', unitIds: [] }
