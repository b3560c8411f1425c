import type { z } from 'zod'
import {
  type Paper,
  type PaperSummary,
  paper as paperContract,
  paperFormat,
  paperState,
  type paperVersion,
} from '#contract/document'
import { type PaperTypeCode, paperTypeNames } from '#law'
import type { Actor } from '#platform/operation'
import type { ShownPaper } from '../operations/show-paper.ts'
import { mayCorrectPaper, mayHandlePaper, mayRemovePaper, maySplitPaper } from '../policy.ts'
import type { ListedPaper } from '../store/listed-paper.ts'
import type { StoredVersion } from '../store/paper-versions.ts'
import type { NumberTwin } from '../store/same-number.ts'
import { storedParts } from '../store/stored-parts.ts'

/** A paper as the contract lists it. */
export function presentPaper(paper: ListedPaper): PaperSummary {
  return {
    id: paper.id,
    version: paper.version,
    fileName: paper.file_name,
    format: paperFormat.parse(paper.format),
    byteSize: paper.byte_size,
    typeCode: paper.type_code,
    typeName: nameOfType(paper.type_code),
    number: paper.number,
    symbol: paper.symbol,
    issuedOn: paper.issued_on,
    issuer: paper.issuer,
    title: paper.title,
    receivedAt: paper.received_at.toISOString(),
    isPlan: paper.is_plan,
    seemsToBe: paper.seems_to_be,
    released: paper.released,
    state: paperState.parse(paper.state),
    askedCount: paper.asked_count,
    askedBy: paper.asked_by,
    awardeeCount: paper.awardee_count,
    warningCount: paper.warning_count,
    confidence: paper.confidence,
    partCount: Math.max(1, paper.part_count),
    isOwn: paper.is_own,
  }
}

/** A paper with its text and reading, its versions and pages, and what the actor may do with it. */
export function presentWholePaper({ paper, versions, pages, uses, twins }: ShownPaper, actor: Actor): Paper {
  const { handled_at: at, handled_by_name: byName } = paper
  const parts = storedParts(paper.parts)
  return {
    ...presentPaper(paper),
    sameNumber: twins.map(presentTwin),
    text: paper.text,
    reading: paper.reading,
    versions: versions.map(presentVersion),
    pages: [...pages],
    conversion: paperContract.shape.conversion.parse(paper.conversion),
    parts: parts.length > 0 ? [...parts] : [{ start: 0, end: paper.text.length, name: '' }],
    handled: at && byName !== null ? { at: at.toISOString(), byName } : null,
    abilities: {
      handle: mayHandlePaper(actor),
      correct: mayCorrectPaper(actor, uses),
      split: maySplitPaper(actor, uses, parts.length),
      remove: mayRemovePaper(actor, uses),
    },
  }
}

/** Another paper of the same number. */
export function presentTwin(twin: NumberTwin): Paper['sameNumber'][number] {
  return { id: twin.id, fileName: twin.file_name, receivedAt: twin.received_at.toISOString() }
}

/** A version as the contract shows it. */
export function presentVersion(version: StoredVersion): z.infer<typeof paperVersion> {
  return {
    number: version.number,
    sentence: version.sentence,
    at: version.made_at.toISOString(),
    byName: version.made_by_name,
  }
}

function nameOfType(code: string | null): string | null {
  return code !== null && Object.hasOwn(paperTypeNames, code) ? paperTypeNames[code as PaperTypeCode] : null
}
