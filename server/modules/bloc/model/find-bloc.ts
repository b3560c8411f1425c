import { searchKey } from '#contract/search-key'

/** A bloc or a superior by all its names. */
export interface NamedBloc {
  readonly id: string
  readonly names: readonly string[]
}

/** Who issued a paper, as it prints that. */
export interface PrintedIssuer {
  readonly issuer: string | null
  readonly parentAgency: string | null
}

/** Tells whether a printed name is one of some names; organisation folds names so. */
type NamesOne = (printed: string, names: readonly string[]) => boolean

/**
 * Finds whose paper one is: the one whose name stands at its head, alone, with the agency above it ("ỦY BAN NHÂN DÂN" of
 * "TỈNH AN SƠN") or with the place of the agency ("Sở Nội vụ" for that of the own province). A name that is written
 * out in full goes before one that is understood.
 */
export function blocFinder(
  blocs: readonly NamedBloc[],
  { place, isNamed }: { readonly place: string; readonly isNamed: NamesOne },
): (printed: PrintedIssuer) => string | null {
  const known = blocs.map(({ id, names }) => ({ id, names: names.map(spelledOut) }))
  const byKey = new Map(known.flatMap(({ id, names }) => names.map((name) => [searchKey(name), id] as const)))
  return ({ issuer, parentAgency }) => {
    if (issuer === null) return null
    const own = spelledOut(issuer)
    const withParent = parentAgency === null ? [] : [`${own} ${spelledOut(parentAgency)}`]
    // The department of another province has the same name as ours.
    const readings = isElsewhere(parentAgency, place) ? withParent : [own, ...withParent, `${own} ${place}`]
    for (const reading of readings) {
      const exact = byKey.get(searchKey(reading))
      const found = exact ?? known.find(({ names }) => isNamed(reading, names))?.id
      if (found !== undefined) return found
    }
    return null
  }
}

/** "Ủy ban nhân dân tỉnh Bình Hải" is over agencies of another place. */
function isElsewhere(parentAgency: string | null, place: string): boolean {
  const parent = ` ${searchKey(parentAgency ?? '')} `
  const own = searchKey(place)
  return own !== '' && / (?:tinh|thanh pho) /.test(parent) && !parent.includes(` ${own} `)
}

/** Abbreviations that everyone writes are read in full. */
function spelledOut(name: string): string {
  return abbreviations.reduce((text, [short, whole]) => text.replace(short, whole), name.normalize('NFC'))
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/giu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})HĐND(?!\p{L})/giu, 'Hội đồng nhân dân'],
  [/(?<!\p{L})TĐKT(?!\p{L})/giu, 'Thi đua khen thưởng'],
]
