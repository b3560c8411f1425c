import { fold, isUpperCase, squeeze } from './fold.ts'
import { bulletOf, labelOf } from './labels.ts'
import type { Line } from './lines.ts'

/** A plan that another paper puts into force, annexed behind its signature: what it is for, and its own text. */
export type AnnexedPaper = {
  readonly title: string
  readonly lines: readonly Line[]
  readonly end: number
}

const SETS_OUT_WORK = /^(?:kế hoạch|chương trình|phương án|đề án|hướng dẫn)(?!\p{L})/u
/** "CHƯƠNG TRÌNH" over the agenda of a meeting sets out no work. */
const AGENDA = /^(?:chi tiết |tổ chức )?(?:hội nghị|đại hội|lễ |cuộc họp|buổi |phiên họp)/u
const CLOSES = /^(?:\|? ?nơi nhận|(?:tm|kt|tl|tuq)\. ?\p{L})/u
const PUTS_INTO_FORCE = /^\(?(?:ban hành )?(?:kèm theo|đính kèm)/u
const HEAD_LINES = 10
const TITLE_LINES = 8
const LONGEST_TITLE = 170

/** The plan with which the annexes begin; null when they begin with something else. */
export function annexedPaper(lines: readonly Line[]): AnnexedPaper | null {
  const type = typeLineIn(lines)
  if (type === -1) return null
  const { title, next } = headOf(lines, type)
  const named = fold(title).replace(SETS_OUT_WORK, '').trim()
  if (AGENDA.test(named)) return null
  const end = lines.findIndex(({ text }, index) => index > next && CLOSES.test(fold(text)))
  const body = lines.slice(next, end === -1 ? lines.length : end)
  return body.length === 0 ? null : { title, lines: body, end: body.at(-1)?.end ?? 0 }
}

function typeLineIn(lines: readonly Line[]): number {
  for (const [index, { text }] of lines.slice(0, HEAD_LINES).entries()) {
    if (isUpperCase(text) && SETS_OUT_WORK.test(fold(text))) return index
    const label = labelOf(text)
    if ((label !== null && label.kind !== 'appendix') || text.startsWith('|')) return -1
  }
  return -1
}

/** The title, and the line behind it and behind the words in brackets that put the plan into force. */
function headOf(lines: readonly Line[], type: number): { readonly title: string; readonly next: number } {
  const title = [lines[type]?.text ?? '']
  let next = type + 1
  while (next < Math.min(lines.length, type + TITLE_LINES)) {
    const text = lines[next]?.text ?? ''
    if (PUTS_INTO_FORCE.test(fold(text)))
      return { title: squeeze(title.join(' ')), next: behindBracket(lines, next) }
    if (labelOf(text) !== null || bulletOf(text) !== null || /^căn cứ|[.;:]$/u.test(fold(text))) break
    if (text.length > LONGEST_TITLE) break
    if (!/^[-_=*.~\s]+$/.test(text)) title.push(text)
    next += 1
  }
  return { title: squeeze(title.join(' ')), next }
}

function behindBracket(lines: readonly Line[], at: number): number {
  let next = at
  while (next < Math.min(lines.length, at + TITLE_LINES)) {
    const text = lines[next]?.text ?? ''
    next += 1
    if (!lines[at]?.text.startsWith('(') || text.endsWith(')')) return next
  }
  return at + 1
}
