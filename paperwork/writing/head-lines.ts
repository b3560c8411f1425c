import { paperLayout } from '#law'
import { leftShare, sizes, textWidth } from './chosen-layout.ts'
import { nameInLines } from './name-lines.ts'
import type { LabelledLine, PaperHead } from './official-paper.ts'

/** The names of the letterhead as printed: in capitals, broken where a reader would break them. */
export function letterheadNames({ superior, issuer }: Pick<PaperHead, 'superior' | 'issuer'>): {
  readonly superior: string | null
  readonly issuer: string
} {
  const room = textWidth * leftShare * POINTS_IN_MM - GUTTER
  const held = (element: 'superior' | 'issuer', name: string) =>
    nameInLines(name.toLocaleUpperCase('vi'), {
      size: sizes[element],
      bold: paperLayout.letters[element].bold,
      room,
    })
  return { superior: superior === null ? null : held('superior', superior), issuer: held('issuer', issuer) }
}

const POINTS_IN_MM = 72 / 25.4
/** Points that the name of the agency keeps from that of the State. */
export const GUTTER = 6

/** Quốc hiệu and tiêu ngữ; the first is printed in capitals. */
export const COUNTRY = 'Cộng hòa xã hội chủ nghĩa Việt Nam'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

/** "Số: 05/KH-BQLKKT"; without a number yet, a gap to write it in. */
export function numberLine({ number, symbol }: Pick<PaperHead, 'number' | 'symbol'>): string {
  return `Số: ${number === null ? GAP : padded(number, paperLayout.noughtBelow.number)}/${symbol}`
}

/** "An Sơn, ngày 05 tháng 01 năm 2026"; days below 10 and the months 1 and 2 take a nought, gaps stay open. */
export function placeAndDayLine({ place, issuedOn }: Pick<PaperHead, 'place' | 'issuedOn'>): string {
  const [year = GAP, month, day] = issuedOn.split('-')
  const { noughtBelow } = paperLayout
  const shown = (part: string | undefined, below: number) =>
    part === undefined ? GAP : padded(String(Number(part)), below)
  return `${place}, ngày ${shown(day, noughtBelow.day)} tháng ${shown(month, noughtBelow.month)} năm ${year}`
}

/** Room for what the registry writes in by hand. */
const GAP = '      '

function padded(number: string, below: number): string {
  return /^\d$/.test(number) && Number(number) < below ? `0${number}` : number
}

/** "+ Thời gian: …" under a dash, "- Thời gian: …" under a number or letter. */
export function lineUnder(label: string, { label: name, text }: LabelledLine): string {
  return `${label === '-' ? '+' : '-'} ${name}: ${withSign(text)}`
}

/** A piece of work and each line under it ends with a sign, as the paragraphs of a paper do. */
export function withSign(text: string): string {
  return /[.;:!?…/]["”’)]*$/.test(text) ? text : `${text}.`
}
