import { bareName, foldName, type Word } from './fold-name.ts'

/**
 * A name as printed and, after it, each shorter form without a tail that only names the agency itself: "của Ban Quản
 * lý", "thuộc Ban", "cơ quan", the agency's name or symbol. `names` are those of the agency, as `agencyWords` gives them.
 */
export function withoutAgency(
  words: readonly Word[],
  names: readonly string[],
): readonly (readonly Word[])[] {
  const cuts = words.keys().filter((at) => at > 0 && isTail(words.slice(at), names))
  return [
    words,
    ...cuts
      .map((at) => words.slice(0, at))
      .toArray()
      .toReversed(),
  ]
}

/** Links to the agency and then the beginning of one of its names, as long or as short as the paper likes. */
function isTail(tail: readonly Word[], names: readonly string[]): boolean {
  const linked = bareName(tail).replace(/^(?:truc thuoc|thuoc|cua|trong|tai) /, '')
  if (linked === 'co quan' || linked === 'don vi') return true
  const meant = withoutProvince(linked)
  return meant !== '' && names.some((name) => `${name} `.startsWith(`${meant} `))
}

/** A name of the agency as its tails are compared with it. */
export function agencyWords(name: string): string {
  return withoutProvince(bareName(foldName(name)))
}

/** "Khu kinh tế tỉnh An Sơn" and "Khu kinh tế An Sơn" are one name. */
function withoutProvince(bare: string): string {
  return bare.replace(/(?<=\S) (?:tinh|thanh pho)(?= |$)/g, '')
}
