import { collectivePhrase } from './collective-phrase.ts'
import { bareName, foldName, type Word } from './fold-name.ts'
import { massOrganisationOf } from './mass-organisation.ts'
import { likeness, overlap } from './name-likeness.ts'
import { isLeadership, isOutside, withoutOffice } from './other-parties.ts'
import { type PreparedDirectory, type PreparedUnit, prepareDirectory } from './prepare-directory.ts'
import type { UnitDirectory } from './unit-directory.ts'
import { withoutAgency } from './without-agency.ts'

/**
 * What a printed party comes to. `certainty`: `exact` for a name or alias as it stands or a set phrase, `near` where
 * something was left off or understood. `candidates` are units worth offering when the match is `unknown`, best first.
 */
export interface UnitMatch {
  readonly match: 'unit' | 'collective' | 'outside' | 'unknown'
  readonly unitIds: readonly string[]
  readonly certainty: 'exact' | 'near' | 'none'
  readonly candidates: readonly string[]
}

/**
 * Finds the units that a printed party name of a paper means. Knows aliases, abbreviations, tails such as "của Ban
 * Quản lý", collective phrases and people; between two equally good units it answers `unknown` with both as candidates.
 */
export function matchUnits(printed: string, directory: UnitDirectory): UnitMatch {
  const prepared = prepareDirectory(directory)
  const plain = printed.replace(/\([^()]*\)/g, ' ')
  const whole = matchName(plain, prepared)
  if (whole.match !== 'unknown') return whole
  const list = matchList(plain, prepared)
  if (list) return list
  const inBrackets = /\(([^()]+)\)/.exec(printed)?.[1]
  const aside = inBrackets ? matchName(inBrackets, prepared) : null
  return aside?.match === 'unit' ? { ...aside, certainty: 'near' } : whole
}

function matchName(printed: string, directory: PreparedDirectory): UnitMatch {
  const words = foldName(printed)
  if (words.length === 0) return unknown([])
  const variants = withoutAgency(words, directory.tails)
  return (
    matchUnit(variants, directory) ??
    matchLeadership(variants, directory) ??
    matchCollective(variants, directory) ??
    matchOffice(variants, directory) ??
    matchAgency(words, directory) ??
    (isOutside(bareName(words)) ? outside : null) ??
    matchBeginning(variants, directory) ??
    unknown(similar(words, directory))
  )
}

/** By name or alias: as printed before shortened, letter for letter before abbreviated. */
function matchUnit(variants: readonly (readonly Word[])[], { units }: PreparedDirectory): UnitMatch | null {
  for (const [at, variant] of variants.entries()) {
    for (const degree of ['same', 'abbreviated'] as const) {
      const found = units.filter((unit) => unit.names.some((name) => likeness(variant, name) === degree))
      if (found.length > 0) return only(found, at === 0 && degree === 'same' ? 'exact' : 'near')
    }
    const known = massOrganisationOf(bareName(variant))
    const bodies = units.filter((unit) => known !== null && isMassOrganisation(unit, known))
    if (bodies.length > 0) return only(bodies, 'near')
  }
  return null
}

function isMassOrganisation(unit: PreparedUnit, known: string): boolean {
  if (unit.kind !== 'massOrganisation') return false
  return unit.names.some((name) => massOrganisationOf(bareName(name)) === known)
}

function matchLeadership(
  variants: readonly (readonly Word[])[],
  { units }: PreparedDirectory,
): UnitMatch | null {
  if (!variants.some((variant) => isLeadership(bareName(variant)))) return null
  const leaders = units.filter(({ kind }) => kind === 'leadership')
  return leaders.length === 0 ? outside : only(leaders, 'near')
}

function matchCollective(
  variants: readonly (readonly Word[])[],
  { units }: PreparedDirectory,
): UnitMatch | null {
  for (const variant of variants) {
    const phrase = collectivePhrase(bareName(variant))
    if (!phrase) continue
    const meant = units.filter(({ kind }) => phrase.kinds.includes(kind)).map(({ id }) => id)
    if (phrase.vague || meant.length === 0) return unknown(meant)
    return { match: 'collective', unitIds: meant, certainty: 'exact', candidates: [] }
  }
  return null
}

/** "Trưởng phòng Quản lý đầu tư", "Ban Chấp hành Công đoàn": the unit whose office it is. */
function matchOffice(variants: readonly (readonly Word[])[], directory: PreparedDirectory): UnitMatch | null {
  for (const variant of variants) {
    const length = withoutOffice(bareName(variant))
    const found = length && matchUnit([variant.slice(length)], directory)
    if (found) return { ...found, certainty: found.match === 'unit' ? 'near' : 'none' }
  }
  return null
}

/** The agency as a whole is no unit; who acts for it is for the reviewer to say. */
function matchAgency(words: readonly Word[], { units, agency }: PreparedDirectory): UnitMatch | null {
  const isAgency = agency.some(
    (name) =>
      likeness(words, name) !== 'different' ||
      (words.length > 1 && likeness(words, name.slice(0, words.length)) === 'same'),
  )
  if (!isAgency) return null
  return unknown(units.filter(({ kind }) => kind === 'leadership').map(({ id }) => id))
}

/** "Hội đồng thi đua" for "Hội đồng Thi đua, khen thưởng": the beginning of one name only. */
function matchBeginning(
  variants: readonly (readonly Word[])[],
  { units }: PreparedDirectory,
): UnitMatch | null {
  for (const variant of variants) {
    const found = units.filter((unit) => {
      const least = unit.kind === 'council' || unit.kind === 'massOrganisation' ? 2 : 3
      if (variant.length < least) return false
      return unit.names.some(
        (name) => name.length > variant.length && likeness(variant, name.slice(0, variant.length)) === 'same',
      )
    })
    if (found.length > 0) return only(found, 'near')
  }
  return null
}

/** Several parties in one phrase: "Văn phòng, Công đoàn và các phòng". All of them must be understood. */
function matchList(printed: string, directory: PreparedDirectory): UnitMatch | null {
  const parts = printed.split(/[,;/]|\s(?:và|cùng|với)\s/u).filter((part) => part.trim() !== '')
  if (parts.length < 2) return null
  const matches = parts.map((part) => matchName(part, directory))
  if (matches.some(({ match }) => match !== 'unit' && match !== 'collective')) return null
  const unitIds = [...new Set(matches.flatMap((each) => each.unitIds))]
  return { match: unitIds.length === 1 ? 'unit' : 'collective', unitIds, certainty: 'near', candidates: [] }
}

function only(found: readonly PreparedUnit[], certainty: 'exact' | 'near'): UnitMatch {
  const ids = found.map(({ id }) => id)
  return ids.length === 1 ? { match: 'unit', unitIds: ids, certainty, candidates: [] } : unknown(ids)
}

const outside: UnitMatch = { match: 'outside', unitIds: [], certainty: 'near', candidates: [] }

function unknown(candidates: readonly string[]): UnitMatch {
  return { match: 'unknown', unitIds: [], certainty: 'none', candidates }
}

/** Units that share half of the words or more, the most alike first. */
function similar(words: readonly Word[], { units, tails }: PreparedDirectory): readonly string[] {
  const [shortest = words] = withoutAgency(words, tails).toReversed()
  return units
    .map(({ id, names }) => ({ id, share: Math.max(...names.map((name) => overlap(shortest, name))) }))
    .filter(({ share }) => share >= 0.5)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, 5)
    .map(({ id }) => id)
}
