import type { Word } from './fold-name.ts'

/** How far a printed name stands for a name: letter for letter, through an abbreviation, or not at all. */
export type Likeness = 'same' | 'abbreviated' | 'different'

/** Compares two names word by word; a printed abbreviation stands for the words whose initials it is. */
export function likeness(printed: readonly Word[], name: readonly Word[]): Likeness {
  if (printed.length === 0) return 'different'
  if (printed.length === name.length && printed.every(({ bare }, at) => bare === name[at]?.bare))
    return 'same'
  return stands(printed, name) ? 'abbreviated' : 'different'
}

function stands(printed: readonly Word[], name: readonly Word[]): boolean {
  const [first, ...rest] = printed
  if (!first) return name.length === 0
  if (first.bare === name[0]?.bare && stands(rest, name.slice(1))) return true
  return abbreviated(first, name).some((length) => stands(rest, name.slice(length)))
}

/** How many words of the name the printed one may stand for. */
function abbreviated({ printed, bare }: Word, name: readonly Word[]): readonly number[] {
  const single = singleLetters[bare]
  if (single !== undefined && name[0]?.bare === single) return [1]
  const isCapitals = bare.length >= 2 && printed === printed.toUpperCase()
  const initials = name.slice(0, bare.length).map((word) => word.bare.charAt(0))
  return isCapitals && initials.join('') === bare ? [bare.length] : []
}

const singleLetters: Readonly<Record<string, string>> = { p: 'phong' }

/** How much of two names is common, from 0 to 1: the share of words they have in common. */
export function overlap(one: readonly Word[], other: readonly Word[]): number {
  const left = other.map(({ bare }) => bare)
  const common = one.filter(({ bare }) => {
    const at = left.indexOf(bare)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return one.length + other.length === 0 ? 0 : (2 * common.length) / (one.length + other.length)
}
