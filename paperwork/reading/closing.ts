import { fold, isUpperCase } from './fold.ts'
import { type Line, type Segment, segmentsOf } from './lines.ts'
import { type Passage, part, spanIn } from './passage.ts'
import type { Recipient, Signer, Span } from './reading.ts'
import { clausesOf } from './sentences.ts'
import { isPosition, readSigner, SIGNING } from './signer.ts'

export type Closing = {
  readonly recipients: readonly Recipient[]
  readonly signer: Signer | null
  readonly frame: readonly Span[]
}

const HEADING = /^nơi nhận\s*:?\s*/
const BULLET = /^[-–—+•*\uf0b7]\s*/
const BARE_RECIPIENT = /^(?:như |lưu\b|lưu:|các |thường trực|ban |sở |bộ |ubnd|phòng |văn phòng|lãnh đạo)/
const NOTE =
  /^\(?(?:đã ký|chữ ký|ký,|ký tên|ký và|dấu|ký điện tử|họ và tên|ký, ghi)|^(?:bản (?:điện tử|giấy|sao)|gửi (?:bản|qua))[^:]{0,30}:$/
const RULE = /^[-_=.\s]{3,}$/
const STUCK = /(?<=[^.]{5})[;.]\s+(?=(?:(?:TM|KT|TL|TUQ|Q)\.|K\/|[\p{Lu}]{2,} )[\p{Lu}\s.,\-–/]*$)/u
/** "GIÁM ĐỐC Trịnh Quốc Hưng": a cell whose lines became one. */
const STUCK_NAME = /^[\p{Lu}.,\-–/ ]{6,} (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})$/u
const NEXT_OFFICE =
  /(?<=\S )(?=(?:KT|TL|TUQ|Q)\.\s?\p{Lu})|(?<=(?:KT|TL|TUQ)\..{4,60}) (?=PHÓ |CHÁNH |TRƯỞNG PHÒNG)/gu
const NAME =
  /^(?:(?:(?:GS|PGS|TS|ThS|Ths|BS|BSCKI{1,2}|CKI{1,2}|KS|CN|LS|DS|NGƯT|NGND|NSƯT|Ông|Bà|Đồng chí|Thiếu tướng|Trung tướng|Thượng tá|Đại tá|Trung tá|Thiếu tá)\.?,? ?)*)\p{Lu}[\p{Ll}]*(?: \p{Lu}[\p{Ll}]*){1,5}$/u

type Kind = 'heading' | 'recipient' | 'more' | 'signature' | 'note' | 'other'

/** Reads the list of recipients and the signature block. */
export function readClosing(source: string, lines: readonly Line[]): Closing {
  const frame: Span[] = []
  const recipients: { text: string; span: Span }[] = []
  const signature: Segment[] = []
  let listed = false
  for (const segment of segmentsOf(source, lines, 0).flatMap(unstick)) {
    const kind = kindOf(segment, {
      listed,
      last: recipients.at(-1)?.text ?? null,
      signed: signature.length > 0,
    })
    if (kind === 'heading') {
      listed = true
      const width = HEADING.exec(segment.folded)?.[0].length ?? 0
      frame.push(spanIn(segment, 0, width))
      const rest = { ...part(segment, width), line: segment.line }
      if (rest.text === '') continue
      if (isSignature(rest.text)) signature.push(rest)
      else recipients.push(...onOneLine(rest))
    } else if (kind === 'recipient') recipients.push(withoutBullet(segment))
    else if (kind === 'more') extend(recipients, segment)
    else if (kind === 'signature') signature.push(segment)
    else if (kind === 'note') frame.push(spanOf(segment))
  }
  const { signer, aside } = readSigner(signature)
  return { recipients: recipients.flatMap(toRecipient), signer, frame: [...frame, ...aside] }
}

function spanOf({ start, end }: Segment): Span {
  return { start, end }
}

/** "- Sở Nội vụ (b/c); PHÓ TRƯỞNG BAN": two columns that lost the gap between them. */
function unstick(segment: Segment): readonly Segment[] {
  const name = STUCK_NAME.exec(segment.text)?.[1]
  const office = name === undefined ? '' : fold(segment.text.slice(0, -name.length))
  if (name !== undefined && (SIGNING.test(office) || isPosition(office))) {
    const at = segment.text.length - name.length
    const lines = [...officesIn(part(segment, 0, at)), part(segment, at)]
    return lines.map((each, index) => ({ ...each, line: segment.line + index / lines.length }))
  }
  const match = STUCK.exec(segment.text)
  const start = HEADING.exec(segment.folded)
  if (match === null || start !== null) return [segment]
  const { line } = segment
  return [
    { ...part(segment, 0, match.index + 1), line },
    { ...part(segment, match.index + match[0].length), line },
  ]
}

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH": lines of a signature that became one. */
function officesIn(offices: Passage): readonly Passage[] {
  const cuts = [0, ...[...offices.text.matchAll(NEXT_OFFICE)].map(({ index }) => index), offices.text.length]
  return cuts.slice(1).map((to, index) => part(offices, cuts[index] ?? 0, to))
}

/** "Nơi nhận: Sở Y tế (b/c); Ban Giám đốc; Lưu: VT.": recipients that share a line. */
function onOneLine(rest: Passage): readonly { text: string; span: Span }[] {
  return clausesOf(rest).map(([from, to]) => withoutBullet(part(rest, from, to)))
}

function withoutBullet(segment: Passage): { text: string; span: Span } {
  const item = part(segment, BULLET.exec(segment.text)?.[0].length ?? 0)
  return { text: item.text, span: { start: item.start, end: item.end } }
}

type State = { readonly listed: boolean; readonly last: string | null; readonly signed: boolean }

function kindOf({ text }: Segment, { listed, last, signed }: State): Kind {
  const folded = fold(text)
  if (HEADING.test(folded)) return 'heading'
  if (RULE.test(text) || NOTE.test(folded)) return 'note'
  if (listed && BULLET.test(text)) return 'recipient'
  if (isSignature(text)) return 'signature'
  if (signed && (NAME.test(text) || isPosition(folded))) return 'signature'
  if (listed && last !== null && !/[;.]$/.test(last) && !NAME.test(text)) return 'more'
  if (listed && !signed && (last === null || BARE_RECIPIENT.test(folded)) && !NAME.test(text))
    return 'recipient'
  if (listed && /^lưu\s*:?/.test(folded)) return 'recipient'
  return NAME.test(text) ? 'signature' : 'other'
}

function isSignature(text: string): boolean {
  if (SIGNING.test(fold(text))) return true
  return isUpperCase(text) && !BULLET.test(text) && /\p{L}{2}/u.test(text)
}

function extend(recipients: { text: string; span: Span }[], segment: Segment): void {
  const last = recipients.at(-1)
  if (last === undefined) return
  last.text = `${last.text} ${segment.text}`
  last.span = { start: last.span.start, end: segment.end }
}

function toRecipient({ text, span }: { text: string; span: Span }): readonly Recipient[] {
  const kept = text.replace(/[;.,\s]+$/, '').trim()
  return kept === '' ? [] : [{ text: kept, archive: /^lưu(?!\p{L})/u.test(fold(kept)), span }]
}
