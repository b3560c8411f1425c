import { isCourtesy } from './courtesy.ts'
import { deadlinesIn } from './deadline-finder.ts'
import { GIAO } from './giving.ts'
import { offsetOf, type Passage, part } from './passage.ts'
import { type Draft, type PieceOptions, readPiece } from './pieces.ts'
import type { Deadline } from './reading.ts'
import { openAssignment } from './responsibility.ts'
import { type Bounds, clausesOf, sentencesOf, withoutEnd } from './sentences.ts'
import { behindStage } from './stages.ts'
import { type Said, whoAndWhen } from './trailing.ts'
import { opensUnit, splitUnits, unitListEnd } from './units.ts'
import { namesDeed, predicateAt } from './verbs.ts'

export type InstructionOptions = PieceOptions & {
  /** Under "Tổ chức thực hiện" a unit's sentence may hold several assignments. */
  readonly assigning: boolean
}

/** "Đợt 2:" names what its time is the time of. */
const WAVE = /đợt|vòng|giai đoạn|bước|lần|kỳ/u
const TIME_TITLE = /^thời gian [^:.]{2,60}: ?/u
const SENDS = /^(?:nộp|gửi|thời hạn|hạn|hoàn thành|thời gian)(?!\p{L})/u
/** "…; giao Trung tâm A thực hiện, hoàn thành trước ngày …": to whom the action before it is given. */
const GIVEN = new RegExp(`^${GIAO} \\p{L}`, 'u')
const MEANWHILE = /^(?:đồng thời|ngoài ra|bên cạnh đó),? /u
const PAPERS = / và (?=(?:hồ sơ|báo cáo|danh sách|văn bản|biên bản)[^,;]{0,60} gửi )/u

/** "Nội dung báo cáo đánh giá rõ …": how, behind an action that is complete with its time. */
const EXPLAINS = /^(?:nội dung|lưu ý|thành phần|số lượng|hình thức|hồ sơ gồm|chi tiết)(?!\p{L})/u
const JOINING = / (?:cùng )?(?:phối hợp|tham gia|hỗ trợ)(?: thực hiện| tổ chức| triển khai)?[\s.;]*$/u

/** "Quá thời hạn trên, …": what becomes of those who are late is no part of the work. */
const AFTERWARDS =
  /^(?:sau|quá) (?:thời gian|thời hạn|thời điểm|ngày) (?:trên|này|nêu trên|quy định)(?!\p{L})/u

/** Reads a paragraph or an item that asks for something: one draft per action with a time or a unit of its own. */
export function readInstructions(whole: Passage, given: InstructionOptions): readonly Draft[] {
  const { passage, period, year } = behindStage(whole, given)
  const options = year === null ? given : { ...given, context: { ...given.context, year } }
  const drafts: Draft[] = []
  let carried: Deadline | null = null
  let since = 0
  for (const raw of sentencesOf(passage)) {
    const sentence = withoutEnd(raw)
    if (sentence.text === '' || AFTERWARDS.test(sentence.folded)) continue
    const last = drafts.at(-1)
    if (last !== undefined && isCourtesy(sentence)) continue
    const only = onlyDeadline(sentence, options)
    if (only !== null) {
      if (last !== undefined && last.deadline === null)
        drafts[drafts.length - 1] = { ...last, deadline: only }
      else carried = only
      continue
    }
    const sent = last === undefined || last.deadline !== null ? null : sendingTime(sentence, options)
    if (last !== undefined && sent !== null) {
      drafts[drafts.length - 1] = { ...last, deadline: sent }
      continue
    }
    const said = last === undefined ? null : whoAndWhen(sentence, options)
    if (last !== undefined && said !== null) {
      drafts.splice(since, drafts.length - since, ...saidOf(drafts.slice(since), said))
      continue
    }
    if (last !== undefined && !startsAnother(sentence, last, options)) {
      if (last.deadline !== null && EXPLAINS.test(sentence.folded)) continue
      if (!isTimedBehind(last)) drafts[drafts.length - 1] = extended(passage, last, sentence)
      continue
    }
    const chair = last === undefined ? options.chair : last.chair
    since = drafts.length
    drafts.push(...readSentence(afterMeanwhile(sentence, last), { ...options, chair }, carried))
    carried = null
  }
  return period === null ? drafts : drafts.map((draft) => ({ ...draft, deadline: draft.deadline ?? period }))
}

function afterMeanwhile(sentence: Passage, last: Draft | undefined): Passage {
  const match = last === undefined ? null : MEANWHILE.exec(sentence.folded)
  return match === null ? sentence : part(sentence, match[0].length)
}

/** A sentence that only says when: "Dự kiến vào cuối tháng 8.", "Thời gian sơ kết: xong trước ngày 30/6." */
function onlyDeadline(sentence: Passage, options: InstructionOptions): Deadline | null {
  const title = TIME_TITLE.exec(sentence.folded)
  const from = title?.[0].length ?? 0
  const found = deadlinesIn(sentence, { ...options, timely: title !== null || options.timely })
  const first = found[0]
  if (first === undefined || found.length > 1 || first.from > from + 10) return null
  if (WAVE.test(sentence.folded.slice(0, first.from)) || namesDeed(part(sentence, 0, first.from))) return null
  if (title === null && options.timely && first.from > 0) return null
  return first.to >= sentence.text.length - 2 ? first.deadline : null
}

/** "… Nộp về Văn phòng chậm nhất ngày 30/5.": when the paper just named is due. */
function sendingTime(sentence: Passage, options: InstructionOptions): Deadline | null {
  if (!SENDS.test(sentence.folded) || sentence.text.length > 120) return null
  const found = deadlinesIn(sentence, options).filter(({ loose }) => !loose)
  return found.length === 1 ? (found[0]?.deadline ?? null) : null
}

/** Who is named behind a sentence does all that the sentence asks for. */
function saidOf(drafts: readonly Draft[], said: Said): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (index === drafts.length - 1) return withSaid(draft, said)
    return draft.chair.length > 0 || draft.step
      ? draft
      : { ...withSaid(draft, said), deadline: draft.deadline }
  })
}

function withSaid(draft: Draft, { chair, coordinate, spans, deadline }: Said): Draft {
  return {
    ...draft,
    chair,
    coordinate,
    explicit: true,
    deadline: draft.deadline ?? deadline,
    spans: [...draft.spans, ...spans],
  }
}

/** A further sentence is a further task when it names its own time or unit; otherwise it explains. */
function startsAnother(sentence: Passage, last: Draft, options: InstructionOptions): boolean {
  if (deadlinesIn(sentence, options).some(({ loose }) => !loose)) return true
  if (options.keepOpener) return false
  if (MEANWHILE.test(sentence.folded)) return options.assigning && last.coordinate.length > 0
  const opening = openAssignment(sentence)
  if (opening === null) return false
  if (isTimedBehind(last) && opening.explicit) return true
  if (!options.assigning) return last.deadline !== null && last.chair.length > 0 && options.chair.length === 0
  return last.chair.length > 0 && options.chair.length === 0
}

/** "… chậm nhất ngày 25/11. Nội dung báo cáo …": behind its time an action is at its end. */
function isTimedBehind({ text, deadline }: Draft): boolean {
  return deadline?.span !== undefined && deadline.span.start >= text.end
}

function extended(passage: Passage, last: Draft, sentence: Passage): Draft {
  const from = offsetOf(passage, last.text.start)
  const to = offsetOf(passage, sentence.end - 1) + 1
  return { ...last, text: part(passage, from, to) }
}

function readSentence(
  sentence: Passage,
  options: InstructionOptions,
  carried: Deadline | null,
): readonly Draft[] {
  const drafts: Draft[] = []
  const pieces = piecesOf(sentence, options)
  let before: Passage | null = null
  for (const [index, bounds] of pieces.entries()) {
    const piece = withoutEnd(part(sentence, bounds[0], bounds[1]))
    if (piece.text === '' || AFTERWARDS.test(piece.folded)) continue
    const last = drafts.at(-1)
    if (last !== undefined) {
      const attached = attach(last, piece, options)
      if (attached !== null) {
        drafts[drafts.length - 1] = attached
        continue
      }
    }
    const chair = last === undefined ? options.chair : (receiverOf(before, piece) ?? last.chair)
    before = piece
    if (index === 0 && carried !== null) drafts.push(...withCarried(piece, { ...options, chair }, carried))
    else drafts.push(...readPiece(piece, { ...options, chair, explicit: last?.explicit ?? options.explicit }))
  }
  return drafts
}

/** The clauses of a sentence, those put together again that are one action. */
function piecesOf(sentence: Passage, options: InstructionOptions): readonly Bounds[] {
  const clauses = clausesOf(sentence)
  const pieces: Bounds[] = []
  const opening = options.keepOpener ? null : openAssignment(sentence)
  const commanded = options.assigning && /^giao /.test(sentence.folded)
  let timed = false
  for (const bounds of clauses) {
    const clause = withoutEnd(part(sentence, bounds[0], bounds[1]))
    const last = pieces.at(-1)
    const times = deadlinesIn(clause, options).length > 0
    if (last !== undefined && opening !== null && bounds[0] < opening.action) {
      pieces[pieces.length - 1] = [last[0], bounds[1]]
      continue
    }
    if (last === undefined || isApart(clause, { options, commanded, timed, times })) pieces.push(bounds)
    else pieces[pieces.length - 1] = [last[0], bounds[1]]
    timed = timed || times
  }
  return pieces
}

type Apart = {
  readonly options: InstructionOptions
  readonly commanded: boolean
  /** An earlier clause names a time. */
  readonly timed: boolean
  /** This clause does. */
  readonly times: boolean
}

function isApart(clause: Passage, { options, commanded, timed, times }: Apart): boolean {
  if (
    (timed && times) ||
    AFTERWARDS.test(clause.folded) ||
    attachable(clause, options) ||
    joiningUnits(clause) !== null
  )
    return true
  if (!options.keepOpener && namesWho(clause) && whoAndWhen(clause, options) !== null) return true
  if (GIVEN.test(clause.folded) && openAssignment(clause) !== null) return true
  if (options.keepOpener) return false
  if (options.assigning && clause.text[unitListEnd(clause)] === ':') return true
  if (commanded && predicateAt(clause.text, clause.folded, 0)) return true
  return (
    options.assigning &&
    options.chair.length === 0 &&
    openAssignment(clause)?.chair.every((unit) => !/ có /.test(unit)) === true
  )
}

function attachable(clause: Passage, options: InstructionOptions): boolean {
  if (onlyDeadline(clause, options) !== null) return true
  return (
    opensUnit(clause.folded.slice(0, 40)) &&
    unitListEnd(clause) === clause.text.length &&
    !/ có (?!liên quan)/.test(clause.folded) &&
    clause.text.length < 120
  )
}

/** A clause that only says when or who belongs to the action before it. */
function attach(last: Draft, piece: Passage, options: InstructionOptions): Draft | null {
  const only = onlyDeadline(piece, options)
  if (only !== null && last.deadline === null) return { ...last, deadline: only }
  const joining = joiningUnits(piece)
  if (joining !== null && last.chair.length > 0)
    return {
      ...last,
      coordinate: [...last.coordinate, ...joining],
      spans: [...last.spans, { start: piece.start, end: piece.end }],
    }
  const given = last.chair.length === 0 && namesWho(piece) ? whoAndWhen(piece, options) : null
  if (given !== null) return withSaid(last, given)
  if (last.deadline === null || last.chair.length > 0 || !attachable(piece, options)) return null
  const chair = splitUnits(piece).map(({ text }) => text)
  return { ...last, chair, spans: [...last.spans, { start: piece.start, end: piece.end }] }
}

/** "…; giao Sở A tham mưu", "…; Công đoàn chủ trì, các tổ phối hợp" */
function namesWho({ folded }: Passage): boolean {
  return GIVEN.test(folded) || (opensUnit(folded.slice(0, 40)) && /(?<!\p{L})chủ trì(?!\p{L})/u.test(folded))
}

/** "…; Tổng phụ trách, giáo viên chủ nhiệm phối hợp." */
function joiningUnits(piece: Passage): readonly string[] | null {
  const match = JOINING.exec(piece.folded)
  if (match === null || !opensUnit(piece.folded.slice(0, 40))) return null
  return unitListEnd(piece) < match.index
    ? null
    : splitUnits(part(piece, 0, match.index)).map(({ text }) => text)
}

/** "…, gửi Văn phòng trước ngày 15/3; tổng hợp, trình …": who received them sums up. */
function receiverOf(before: Passage | null, piece: Passage): readonly string[] | null {
  if (before === null || !piece.folded.startsWith('tổng hợp')) return null
  const match = /gửi (?:về |cho )?(?=\p{L})/u.exec(before.folded)
  if (match === null) return null
  const from = match.index + match[0].length
  if (!opensUnit(before.folded.slice(from, from + 40))) return null
  const time = / (?:trước|chậm nhất|trong|vào|đến|xong) /u.exec(before.folded.slice(from))
  const end = Math.min(unitListEnd(before, from), from + (time?.index ?? before.text.length))
  return [part(before, from, end).text]
}

/** The time that stands before the sentence is that of its first action; a second time is that of the second. */
function withCarried(piece: Passage, options: InstructionOptions, carried: Deadline): readonly Draft[] {
  const own = deadlinesIn(piece, options).find(({ loose }) => !loose)
  const cut = own === undefined ? null : secondAction(piece, own.from)
  if (cut === null)
    return readPiece(piece, options).map((draft) => ({ ...draft, deadline: draft.deadline ?? carried }))
  const head = readPiece(part(piece, 0, cut.at), options).map((draft) => ({ ...draft, deadline: carried }))
  const chair = head[0]?.chair ?? options.chair
  return [...head, ...readPiece(part(piece, cut.next), { ...options, chair })]
}

function secondAction({ text, folded }: Passage, before: number): { at: number; next: number } | null {
  const papers = PAPERS.exec(folded.slice(0, before))
  if (papers !== null) return { at: papers.index, next: papers.index + papers[0].length }
  for (let comma = folded.lastIndexOf(', ', before); comma > 0; comma = folded.lastIndexOf(', ', comma - 1)) {
    if (predicateAt(text, folded, comma + 2)) return { at: comma, next: comma + 2 }
  }
  return null
}
