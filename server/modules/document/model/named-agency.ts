/** An agency as papers of others name it. */
export interface NamedAgency {
  /** Name, short name, symbol, code and aliases, former ones included. */
  readonly names: readonly string[]
  readonly superiorName: string
  readonly place: string
}

/** Where one ends who is named in a list: "Sở Nội vụ, Sở Tài chính và các địa phương". */
const BREAK = '|'

/** Words that may stand beside the name of an agency without making another one of it. */
const BESIDE = new Set(
  'cac dai dien dong chi ong ba giam doc pho chanh thu truong lanh dao truong ban chu tich nguoi dung dau co quan don vi thuong truc giao de nghi yeu cau gui kinh tinh thanh pho'.split(
    ' ',
  ),
)

/** A part of a name of so many words says which agency; fewer only say what kind it is. */
const TELLING = 4

/** The bare words of a phrase, with a sign where one of a list ends. */
export function partyWords(phrase: string): readonly string[] {
  const bare = phrase
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐÐ]/g, 'd')
    .toLowerCase()
    .replace(/[,;:./\n]|\s[-–—]\s|\b(?:va|cung|voi)\b/g, ` ${BREAK} `)
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim()
  return bare === '' ? [] : bare.split(' ')
}

/**
 * Whether a phrase names the agency, alone or among others; another of the same kind elsewhere is not meant. This is asked of
 * lists of addressees, in which everyday names are enough; `namesAgency` of organisation is asked of one name on its own.
 */
export function namesUs(phrase: string, { names, superiorName, place }: NamedAgency): boolean {
  const words = partyWords(phrase)
  const where = new Set([...nameWords(place), ...nameWords(superiorName)])
  const besides = (word: string): boolean => where.has(word) || BESIDE.has(word)
  return names.some((name) => {
    const wanted = nameWords(name)
    if (wanted.length === 0 || (wanted.length === 1 && (wanted[0] ?? '').length < 3)) return false
    const found = words.keys().some((at) => {
      const end = endOfName(words, wanted, at)
      return end !== undefined && restOfParty(words, at, end).every(besides)
    })
    return found || partiesOf(words).some((party) => isBeginning(party, wanted, besides))
  })
}

/** "Khu kinh tế tỉnh An Sơn" and "Khu kinh tế An Sơn" are one name; "và" and commas say nothing in it. */
function nameWords(name: string): readonly string[] {
  return partyWords(name).filter((word) => word !== BREAK && word !== 'tinh')
}

/** Where the name ends that begins at a place; what does not count in a name is passed over. */
function endOfName(words: readonly string[], wanted: readonly string[], from: number): number | undefined {
  let at = from
  for (const [index, word] of wanted.entries()) {
    while (index > 0 && (words[at] === BREAK || (words[at] === 'tinh' && word !== 'tinh'))) at += 1
    if (words[at] !== word) return undefined
    at += 1
  }
  return at
}

/** What the party says besides the name: back and forth to where one of a list ends. */
function restOfParty(words: readonly string[], start: number, end: number): readonly string[] {
  const before = words.lastIndexOf(BREAK, start - 1)
  const after = words.indexOf(BREAK, end)
  return [
    ...(start === 0 ? [] : words.slice(before + 1, start)),
    ...words.slice(end, after < 0 ? undefined : after),
  ]
}

function partiesOf(words: readonly string[]): readonly (readonly string[])[] {
  const parties: string[][] = [[]]
  for (const word of words) {
    if (word === BREAK) parties.push([])
    else parties.at(-1)?.push(word)
  }
  return parties
}

/** "Ban Quản lý Khu kinh tế" for the same with the province. */
function isBeginning(
  party: readonly string[],
  wanted: readonly string[],
  besides: (word: string) => boolean,
): boolean {
  if (party.length < TELLING || party.length >= wanted.length) return false
  return party.every((word, at) => wanted[at] === word) && wanted.slice(party.length).every(besides)
}
