import type { LegalSource } from '../sources/documents.ts'
import { isSourceId, sources } from '../sources/documents.ts'
import type { Dated, GoverningDay, Version } from './dated.ts'
import { isUnread } from './dated.ts'
import { isPlainDate } from './plain-date.ts'

/** Everything wrong with a dated thing, each in a sentence for whoever maintains it; empty where it is sound. */
export function datedFaults(dated: Dated<unknown, GoverningDay>): readonly string[] {
  const { id, label, versions, verifiedOn } = dated
  return [
    ...(label.trim() === '' ? ['has no label'] : []),
    ...(isPlainDate(verifiedOn) ? [] : ['has no day of comparison']),
    ...(versions.length === 0 ? ['has no version'] : []),
    ...versions.flatMap((version, place) => [
      ...orderFaults(version, versions[place + 1]),
      ...versionFaults(version),
    ]),
  ].map((fault) => `${id} ${fault}`)
}

function orderFaults(
  { from, until }: Version<unknown>,
  next: Version<unknown> | undefined,
): readonly string[] {
  if (until === undefined)
    return next === undefined ? [] : [`goes on after ${from}, when another version begins`]
  if (until <= from) return [`ends on ${until}, before it begins on ${from}`]
  if (next === undefined) return []
  if (until < next.from) return [`says nothing from ${until} to ${next.from}`]
  return until > next.from ? [`has two versions from ${next.from} to ${until}`] : []
}

function versionFaults(version: Version<unknown>): readonly string[] {
  const { from, cite } = version
  const about = `(from ${from})`
  if (!isSourceId(cite.source)) return [`cites no instrument of the library ${about}`]
  const faults: string[] = []
  if (isUnread(version)) {
    if (version.unread.trim() === '') faults.push(`does not say why it was not read ${about}`)
  } else {
    if (!(version.cite.article >= 1)) faults.push(`cites no article ${about}`)
    const { check } = version
    const told = check.status === 'checked' ? check.where : check.because
    if (told.trim() === '') faults.push(`does not say how it was compared ${about}`)
  }
  return [...faults, ...lifeFaults(version, sources[cite.source])]
}

function lifeFaults(
  { from, until }: Version<unknown>,
  { title, inForceFrom, inForceUntil }: LegalSource,
): readonly string[] {
  const end = inForceUntil ?? null
  return [
    ...(from < (inForceFrom ?? from) ? [`begins on ${from}, before ${title}`] : []),
    ...(end !== null && (until === undefined || until > end) ? [`goes on after the end of ${title}`] : []),
  ]
}
