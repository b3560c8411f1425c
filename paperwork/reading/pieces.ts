import { askedUnitAt, withoutAsker } from './asked-unit.ts'
import { namesNoTime } from './deadline.ts'
import { deadlinesIn, type FindOptions, type FoundDeadline } from './deadline-finder.ts'
import { GIAO } from './giving.ts'
import { type Passage, part } from './passage.ts'
import type { Deadline, Span } from './reading.ts'
import { coordinationAt, openAssignment } from './responsibility.ts'
import { responsibleIn, type Trailing, trailingOf } from './trailing.ts'
import { opensUnit, unitListEnd } from './units.ts'

/** One action as it is read from a sentence, before it is known where in the paper it stands. */
export type Draft = {
  readonly text: Passage
  readonly deadline: Deadline | null
  readonly chair: readonly string[]
  readonly coordinate: readonly string[]
  readonly explicit: boolean
  readonly spans: readonly Span[]
  readonly place: Passage | null
  /** A step that follows from the action before it. */
  readonly step: boolean
}

export type PieceOptions = FindOptions & {
  /** The unit that the heading names or that opened the sentence before; the piece may name its own. */
  readonly chair: readonly string[]
  readonly coordinate: readonly string[]
  readonly explicit: boolean
  /** Who answers stands apart: the sentence is kept whole, with the unit that opens it. */
  readonly keepOpener: boolean
}

const DANGLING =
  /[\s,;:(–-]*(?:(?:và )?(?:(?<!^(?:hội nghị|đại hội|lễ) )được tổ chức|(?<=: )(?:tổ chức|gửi|nộp)|hoàn thành|xong|thời gian thực hiện|thời gian|dự kiến|chậm nhất))?[\s,;:(–-]*$/u
const PURPOSE_TAIL = /^ ?\)? (?:để|nhằm|theo quy định|hoặc theo)(?!\p{L})/u
/** Nothing but marks, "gồm:", or what only explains: "(qua Sở Nội vụ)", "(có kế hoạch riêng)". */
const NOTHING_BEHIND =
  /^(?:,? (?:bao )?gồm(?: có)?| \((?:(?:qua|thông qua|có|theo|sẽ|số liệu|nội dung|mốc|riêng|trừ|nếu) [^()]{3,120}|\p{Lu}[^()]{3,160})\))?[\s.,;:)]*$/u
/** A rhythm stays in the sentence that names it, as does a span counted from an event. */
const STAYS = /^(?:chậm nhất|định kỳ|hằng|hàng|mỗi|(?:vào )?(?:[\p{L} ]{0,12} )?thứ)(?!\p{L})/u
const PLACE_TAIL = /^,? ?(?:tại|ở) ([^;.()]{3,160})$/u
const WAVE = /^đợt (?:\d+|[ivx]+|thi đua)[^:;.]{0,60}: ?/u
const STAGE = /^(?:[^:,;.()“]{3,40}|[Vv]ề [^:;.“]{3,140}): (?=\p{L})/u
const GIVES = new RegExp(`^(?:${GIAO}|yêu cầu|đề nghị|phân công) `, 'u')
/** "Đề nghị UBND tỉnh tặng Bằng khen" under a unit's name: what the unit itself is to do. */
const PETITIONS = /^(?:kính )?đề nghị .{3,80} (?:tặng|khen|xét|công nhận|phong tặng|truy tặng)(?!\p{L})/u
const TOLD = /(?<!\p{L})(?:đã|vừa|nhận được) /u
const TIME_LABEL = /^thời gian (?!thực hiện|hoàn thành)/u
const COUNCIL =
  /^họp (hội đồng [^,;:]{3,80}?)(?= (?:xét|để|bình xét|thông qua|đánh giá|thẩm định|lần)(?!\p{L})|$)/u
const FOR_WHICH =
  /^(?:căn cứ|theo(?! dõi)|trên cơ sở|trong phạm vi)(?!\p{L})[^;.]{3,140}?(?: để|,|(?<=được giao|được phân công|của mình|quản lý)) (?=(?:chủ trì,? |chủ động )?phối hợp(?: chặt chẽ)? với )/u
const FORWARDED = /(?:gửi|nộp|báo cáo|chuyển)(?: [^,;]{0,60})? (?:về|cho|tới|đến) (?=\p{L})|gửi /u
const FORWARD_STEP =
  /^ ?để ((?:tổng hợp|theo dõi)(?:,| và)? ?(?:(?:tổng hợp|báo cáo|trình|tham mưu)[ ,]*)*(?:báo cáo|trình|tham mưu) (?=\p{L}).*)$/u

/** Reads one piece of an instruction: its action, its time, its place and who answers for it. */
export function readPiece(piece: Passage, options: PieceOptions): readonly Draft[] {
  const trailing = options.keepOpener ? null : trailingOf(piece, options)
  if (trailing !== null) {
    const timely = options.timely && trailing.deadline === null
    return withTrailing(readPiece(trailing.action, { ...options, timely }), trailing, options)
  }
  const found = asked(piece, deadlinesIn(piece, options), options)
  const strict = found.filter(({ loose }) => !loose)
  const first = strict[0]
  const second = strict[1]
  if (first !== undefined && second !== undefined) {
    const split = splitBetween(piece, first, second)
    if (split !== null) {
      const head = readPiece(part(piece, 0, split[0]), options)
      const { chair, coordinate } = head[0] ?? options
      return [...head, ...readPiece(part(piece, split[1]), { ...options, chair, coordinate })]
    }
  }
  return readSingle(piece, first ?? found[0] ?? null, options)
}

/** "Ngày 20/10 đã có Kế hoạch …; Sở A đề nghị … trước ngày 20/11": what is asked is due behind, if anything says when. */
function asked(
  piece: Passage,
  found: readonly FoundDeadline[],
  { chair, keepOpener }: PieceOptions,
): readonly FoundDeadline[] {
  const at = keepOpener || found.length === 0 ? null : askedUnitAt(piece, chair.length > 0)
  const behind = at === null ? found : found.filter(({ from }) => from >= at)
  return behind.length > 0 || TOLD.test(piece.folded.slice(0, at ?? 0)) ? behind : found
}

function withTrailing(
  drafts: readonly Draft[],
  { deadline, chair, coordinate, spans }: Trailing,
  options: PieceOptions,
): readonly Draft[] {
  return drafts.map((draft) => {
    const own = draft.chair.length > 0 && draft.chair !== options.chair
    return {
      ...draft,
      deadline:
        draft.deadline === null || namesNoTime(draft.deadline)
          ? (deadline ?? draft.deadline)
          : draft.deadline,
      chair: own || chair.length === 0 ? draft.chair : chair,
      coordinate: [...draft.coordinate, ...coordinate],
      explicit: draft.explicit || chair.length > 0,
      spans: [...draft.spans, ...spans],
    }
  })
}

/** Where the action with the second time begins. */
function splitBetween(
  { text, folded }: Passage,
  first: FoundDeadline,
  second: FoundDeadline,
): readonly [number, number] | null {
  const between = folded.slice(first.to, second.from)
  const words = between.split(' ').filter((word) => /\p{L}/u.test(word)).length
  if (words < 2) return null
  const separator = /^\)?(?:[,;.]| và| đồng thời|,? sau đó)? */u.exec(text.slice(first.to))
  return [first.to + (text[first.to] === ')' ? 1 : 0), first.to + (separator?.[0].length ?? 0)]
}

function readSingle(piece: Passage, found: FoundDeadline | null, options: PieceOptions): readonly Draft[] {
  const cut = cutDeadline(piece, found)
  const staged = behindStage(withoutLabels(cut.body, found !== null), options)
  const whole = options.keepOpener || (options.chair.length > 0 && PETITIONS.test(staged.folded))
  const body = whole ? staged : withoutAsker(staged, options.chair.length > 0)
  const opened = whole ? null : openAssignment(body, options.chair.length > 0)
  const own = opened ?? following(body, options)
  const action: Action =
    own === null ? { text: body, coordinate: [], spans: [] } : afterCircumstance(part(body, own.action), own)
  const { text } = action
  const chair = opened?.chair ?? councilOf(text, options, cut.chair)
  const named = [...(own?.coordinate ?? []), ...action.coordinate, ...cut.coordinate]
  const draft: Draft = {
    text,
    deadline: found?.deadline ?? null,
    chair: cut.chair.length > 0 && opened === null ? cut.chair : chair,
    coordinate: named.length > 0 || opened !== null || cut.chair.length > 0 ? named : options.coordinate,
    explicit: (opened?.explicit ?? options.explicit) || cut.chair.length > 0,
    spans: [...(own?.spans ?? []), ...action.spans, ...cut.spans],
    place: cut.place,
    step: false,
  }
  const step = cut.step === null ? null : forwarded(draft, cut.step)
  return step === null ? [draft] : [draft, step]
}

/** "Vòng sơ khảo: các cơ sở chấm chọn …": a stage before the unit that is to act in it. */
function behindStage(body: Passage, { keepOpener }: PieceOptions): Passage {
  const stage = keepOpener ? null : STAGE.exec(body.text)
  if (stage === null || opensUnit(body.folded.slice(0, 40))) return body
  const rest = part(body, stage[0].length)
  const opens = opensUnit(rest.folded.slice(0, 40)) || GIVES.test(rest.folded)
  return opens && openAssignment(rest, true) !== null ? rest : body
}

type Own = {
  readonly coordinate: readonly string[]
  readonly spans: readonly Span[]
  readonly action: number
}

/** Under a unit's heading a sentence may open with "Chủ trì, phối hợp với …". */
function following(body: Passage, { chair, keepOpener }: PieceOptions): Own | null {
  if (chair.length === 0 || keepOpener) return null
  const circumstance = FOR_WHICH.exec(body.folded)
  const coordination = coordinationAt(body, circumstance?.[0].length ?? 0)
  if (!coordination.chairing && coordination.coordinate.length === 0) return null
  return circumstance?.[0].endsWith(', ') === true ? { ...coordination, action: 0 } : coordination
}

type Action = {
  readonly text: Passage
  readonly coordinate: readonly string[]
  readonly spans: readonly Span[]
}

/** "căn cứ nhiệm vụ của mình để phối hợp với Văn phòng …": the action stands behind. */
function afterCircumstance(text: Passage, own: Own): Action {
  const match = own.coordinate.length > 0 ? null : FOR_WHICH.exec(text.folded)
  if (match === null) return { text, coordinate: [], spans: [] }
  const { coordinate, action, spans } = coordinationAt(text, match[0].length)
  return coordinate.length === 0
    ? { text, coordinate: [], spans: [] }
    : { text: part(text, action), coordinate, spans }
}

function councilOf(
  text: Passage,
  { chair, keepOpener }: PieceOptions,
  named: readonly string[],
): readonly string[] {
  if (chair.length > 0 || named.length > 0 || keepOpener) return chair
  const match = COUNCIL.exec(text.folded)
  const council = match?.[1]
  return council === undefined ? [] : [text.text.slice(4, 4 + council.length)]
}

type CutResult = {
  readonly body: Passage
  readonly chair: readonly string[]
  readonly coordinate: readonly string[]
  readonly spans: readonly Span[]
  readonly place: Passage | null
  readonly step: Passage | null
}

/** Takes the time off the action where it stands apart; inside the sentence it stays. */
function cutDeadline(piece: Passage, found: FoundDeadline | null): CutResult {
  const whole: CutResult = { body: piece, chair: [], coordinate: [], spans: [], place: null, step: null }
  if (found === null) return whole
  if (found.loose && STAYS.test(piece.folded.slice(found.from))) return whole
  const bracket = bracketAround(piece, found)
  const to = bracket?.to ?? found.to
  const from = bracket?.from ?? found.from
  const tail = piece.folded.slice(to)
  const head = withoutReceiver(part(piece, 0, danglingStart(piece, from)))
  if (head.text === '') {
    const rest = part(piece, to + (/^[\s,;:)-]*/.exec(tail)?.[0].length ?? 0))
    return rest.text === '' ? whole : { ...whole, body: rest }
  }
  const beside = bracket === null ? null : responsibleIn(part(piece, bracket.from + 1, found.from))
  const inside = bracket === null ? null : placeIn(piece, found.to, bracket.to - 1)
  if (NOTHING_BEHIND.test(piece.text.slice(to))) return { ...whole, body: head, ...beside, place: inside }
  const place = PLACE_TAIL.exec(tail)
  if (place !== null)
    return { ...whole, body: head, place: part(piece, to + tail.length - (place[1]?.length ?? 0)) }
  const behind = part(piece, to + (/^[\s,;:–-]*/.exec(tail)?.[0].length ?? 0))
  const responsible = responsibleIn(behind)
  if (responsible !== null) return { ...whole, body: head, ...responsible }
  const step = FORWARD_STEP.exec(tail)
  if (step !== null)
    return { ...whole, body: head, step: part(piece, to + tail.length - (step[1]?.length ?? 0)) }
  if (PURPOSE_TAIL.test(tail) || /:\s*$/.test(piece.text.slice(0, from))) return { ...whole, body: head }
  if (found.loose) return whole
  return whole
}

/** "(dự kiến vào tháng 5 tại Nhà Văn hóa)" */
function placeIn(piece: Passage, from: number, to: number): Passage | null {
  const place = PLACE_TAIL.exec(piece.folded.slice(from, to))
  return place === null ? null : part(piece, to - (place[1]?.length ?? 0), to)
}

/** "đăng ký thi đua, gửi Văn phòng trước ngày …": to whom stands apart like the time. */
function withoutReceiver(head: Passage): Passage {
  const match = /, gửi (?=\p{Lu})/u.exec(head.text)
  if (match === null) return head
  const from = match.index + match[0].length
  return opensUnit(head.folded.slice(from, from + 40)) && unitListEnd(head, from) === head.text.length
    ? part(head, 0, match.index)
    : head
}

function danglingStart({ folded }: Passage, from: number): number {
  const before = folded.slice(Math.max(0, from - 40), from)
  const dangling = DANGLING.exec(before)
  return from - (dangling?.[0].length ?? 0)
}

/** "(Văn phòng; xong trong tháng 3)": the bracket that holds the time. */
function bracketAround({ text }: Passage, { from, to }: FoundDeadline): { from: number; to: number } | null {
  const open = text.lastIndexOf('(', from)
  if (open === -1 || text.slice(open, from).includes(')')) return null
  const close = text.indexOf(')', Math.max(to - 1, open))
  if (close === -1 || close - to > 40) return null
  const inside = text.slice(open + 1, from)
  if (inside.length > 120) return null
  return { from: open, to: close + 1 }
}

/** "gửi báo cáo về Văn phòng … để tổng hợp, báo cáo Sở Nội vụ": the office reports, as a step of its own. */
function forwarded(draft: Draft, step: Passage): Draft | null {
  const match = FORWARDED.exec(draft.text.folded)
  if (match === null) return null
  const from = match.index + match[0].length
  if (!opensUnit(draft.text.folded.slice(from, from + 40))) return null
  const receiver = part(draft.text, from, unitListEnd(draft.text, from))
  const name = receiver.text.replace(/\s*\(.*$/, '')
  const bare = { deadline: null, coordinate: [], spans: [], place: null } as const
  return { ...draft, ...bare, text: step, chair: [name], step: true }
}

function withoutLabels(body: Passage, timed: boolean): Passage {
  if (!timed) return body
  const wave = WAVE.exec(body.folded)
  if (wave !== null && wave[0].length < body.text.length) return part(body, wave[0].length)
  const label = TIME_LABEL.exec(body.folded)
  return label === null ? body : part(body, label[0].length)
}
