import type { Span } from '../reading/reading.ts'

/** What stands in a paragraph beside its tasks: whole sentences before and after them, and what belongs to one of them. */
export interface WordsBeside {
  readonly before: readonly string[]
  /** "Giai đoạn 1 (Quý I):", and the stretch that it leads to. */
  readonly leads: readonly { readonly to: Span; readonly text: string }[]
  /** ", gửi Sở Nội vụ", and the stretch behind which it stands. */
  readonly notes: readonly { readonly behind: Span | null; readonly text: string }[]
  readonly after: readonly string[]
}

interface Chunk {
  readonly text: string
  readonly behind: Span | null
  readonly ahead: Span | null
}

/** The words of a stretch of the paper that none of the spans covers, without those that only lead to what they say. */
export function wordsBeside(text: string, part: Span, spans: readonly Span[]): WordsBeside {
  const before: string[] = []
  const after: string[] = []
  const leads: { to: Span; text: string }[] = []
  const notes: { behind: Span | null; text: string }[] = []
  for (const { text: printed, behind, ahead } of chunksBetween(text, part, spans)) {
    const words = tidy(printed)
    if (SAYS_NOTHING.test(words) || !/\p{L}{2}.*\P{L}\p{L}{2}/su.test(words)) continue
    if (/:[\s*]*$/.test(printed) && ahead !== null) {
      if (!LABEL.test(words)) leads.push({ to: ahead, text: words })
      continue
    }
    const sentences = wholeSentences(printed)
    if (sentences.length > 0) (behind === null ? before : after).push(...sentences)
    else notes.push({ behind, text: words })
  }
  return { before, leads, notes, after }
}

/** "Cơ quan thực hiện:" alone in a paragraph: it only leads to what becomes a line or a column. */
export function isOnlyLabel(words: string): boolean {
  return /:[\s*]*$/.test(words) && LABEL.test(tidy(words))
}

/** Words with which a label or a command names what another line says. */
const LABEL =
  /^(?:thời gian|thời hạn|thời điểm|tiến độ|hạn|hoàn thành|đơn vị|cơ quan|bộ phận|cá nhân|người|tổ chức|trách nhiệm|chủ trì|phối hợp|thực hiện|phụ trách|phân công|giao|tham mưu|địa điểm|nơi|nội dung|nhiệm vụ|công việc|hoạt động)(?!\p{L})[^,.;:]{0,45}$/iu
const SAYS_NOTHING =
  /^(?:(?:kính|giao|đề nghị|yêu cầu|chủ trì|phối hợp|phụ trách|với|và|cùng|có|trách nhiệm|thực hiện|triển khai|trong|hoàn thành|tại|để|cho|vào|ngày|là|do|từ|đến|trước|dự kiến|tham mưu|thời gian|thời hạn|địa điểm|nội dung|đơn vị|cơ quan|đầu mối|các|sau|gồm|tổ chức)(?:\P{L}+|$))*$/iu

function chunksBetween(text: string, part: Span, spans: readonly Span[]): readonly Chunk[] {
  const covered = spans
    .filter(({ start, end }) => start < part.end && part.start < end)
    .toSorted((one, other) => one.start - other.start)
  const chunks: Chunk[] = []
  let from = part.start
  let behind: Span | null = null
  for (const span of covered) {
    if (span.start > from) chunks.push({ text: text.slice(from, span.start), behind, ahead: span })
    if (span.end > from) [from, behind] = [span.end, span]
  }
  if (from < part.end) chunks.push({ text: text.slice(from, part.end), behind, ahead: null })
  return chunks
}

function tidy(printed: string): string {
  return printed
    .replace(/[*|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.()/–-]+|[\s,;:(/–-]+$/g, '')
    .replace(/[\s.]+$/, '')
    .replace(/^([^(]*)\)$/, '$1')
    .trim()
}

/** Sentences that begin and end in the chunk; none where it is but a part of one. */
function wholeSentences(printed: string): readonly string[] {
  const line = printed.replace(/[*|]/g, ' ').replace(/\s+/g, ' ').trim()
  const inner = line.replace(/^[^\p{L}\d]+/u, '')
  if (!/^\p{Lu}/u.test(inner) || !/[.!?]["”/]*$/.test(line)) return []
  if (line !== inner && !/^[.!?;/"”)]/.test(line)) return []
  return [inner]
}
