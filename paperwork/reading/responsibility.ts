import { askedUnitAt } from './asked-unit.ts'
import { GIAO } from './giving.ts'
import { type Passage, part, spanIn } from './passage.ts'
import type { Span } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { opensUnit, splitUnits, unitListEnd } from './units.ts'

/** Who answers for something, and where the text says so. */
export type Responsibility = {
  readonly chair: readonly string[]
  readonly coordinate: readonly string[]
  /** The text says chủ trì, giao, đơn vị thực hiện or the like. */
  readonly explicit: boolean
  readonly spans: readonly Span[]
}

/** A sentence that opens with the unit it instructs; `action` is where the instruction itself begins. */
export type Opening = Responsibility & { readonly action: number }

const LABEL =
  /(?:^|[.;,] ?)(?:- )?(?:(?:cơ quan|đơn vị|bộ phận|phòng|tổ chức|cấp)(?:,? (?:cơ quan|đơn vị|địa phương))? )?(chủ trì|phối hợp|tham gia|thực hiện|đầu mối)(?: [\p{L} ]{1,30}?)?: ?/gu
const LEADS =
  /^(?:[,;: ]|và )*(?:(?:có|chịu) trách nhiệm(?! trước )(?: chính)?(?: trong việc)?[,;]? ?|là (?:cơ quan|đơn vị|bộ phận|đầu mối)(?: (?:thường trực|chủ trì|đầu mối))?(?: của [^,;.]{2,60}(?=;)|[^,;.]{0,60}(?:,? ?có (?:trách nhiệm|nhiệm vụ)|,(?! (?:theo dõi|hướng dẫn|tổng hợp|đôn đốc|kiểm tra|tham mưu)))|(?= \p{L}+ \p{L}+,))?[,;]? ?|làm đầu mối[,;]? ?|chủ trì(?: thực hiện| tham mưu)?[,;:]? ?)+/u
const COORDINATES =
  /^(?:và |, ?)?(?:để )?(?:chủ động )?phối hợp(?: chặt chẽ| đồng bộ| thường xuyên)?(?: cùng)?(?: với)? /u
const TAKES_PART =
  /(?<!\p{L})(?:phối hợp|tham gia|cùng tham gia|cùng phối hợp|cùng thực hiện)(?: thực hiện| tổ chức| triển khai)?[.;,]?$/u
const CHAIRS =
  /(?<!\p{L}|được (?:giao |phân công )?)(?:chủ trì|chịu trách nhiệm(?: chính)?|làm đầu mối|là (?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối))(?!\p{L})/u
const ROLE_NOTE =
  /\((?:(?<chair>đầu mối|chủ trì|thường trực|chủ trì, [^()]{0,40})|(?<coordinate>phối hợp|tham gia|phối hợp thực hiện))\)/u
const COMMAND = new RegExp(
  `^(?:(?<verb>${GIAO}(?: cho| nhiệm vụ cho)?|yêu cầu|kính đề nghị|đề nghị|kính mời|phân công)(?: các đồng chí)?|đối với(?= [^:.;]{3,120}:)) `,
  'u',
)
const CIRCUMSTANCE =
  /^(?:căn cứ|trên cơ sở|theo(?! dõi)|trong phạm vi|sau(?! đây)|để|nhằm|ngoài ra|đồng thời|hằng năm|hàng năm|định kỳ)(?!\p{L})[^.;:]{3,160}?, ?/u

/** "Sở A, trên cơ sở đề xuất của các đơn vị, chủ trì …" */
const INSERTED =
  /^(?:trên cơ sở|căn cứ|theo) [^;.:]{3,160}?, (?:chủ trì|chịu trách nhiệm|có trách nhiệm)(?!\p{L})/u

/** "Trung tâm Quy hoạch và Kiểm định xây dựng": a field at the end of a name, not what someone is to do. */
const ENDS_NAME =
  /^(?:xây dựng|tổng hợp|truyền thông|tuyên truyền|kiểm tra|thẩm định|khảo sát|tư vấn|nghiên cứu|giám sát|đăng ký|được (?:giao|phân công)(?!\p{L}).*|theo (?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực|sự phân công|phân công)(?!\p{L}).*)$/u

/** "Đồng chí Chánh Văn phòng phụ trách": what the one in charge does belongs to no name. */
const DOES =
  /^((?!(?:[Cc]ác )?(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận|[Cc]án bộ|[Nn]gười) \p{L}+ \p{L}+$).+) (?:phụ trách|đảm nhiệm)$/u

/** "các sở được phân công chủ trì nhiệm vụ có trách nhiệm …": which of them belongs to who they are. */
const PARTICIPLE = /^được [^.;:]{3,140}? (?=(?:có|chịu) trách nhiệm )/u

/** "các đơn vị chưa gửi báo cáo khẩn trương …" */
const NOT_YET =
  /^[^.,;:]{3,80}? (?=(?:khẩn trương|nghiêm túc|tiếp tục|tập trung|kịp thời|chủ động|nhanh chóng|sớm|phải|cần|có trách nhiệm) )/u

/**
 * Reads a wording that only says who is responsible ("Văn phòng chủ trì, phối hợp các phòng"): the cell of a table,
 * what stands behind "Trách nhiệm thực hiện:". Without chủ trì all units named are in charge.
 */
export function readResponsibility(wording: Passage): Responsibility {
  const labelled = byLabels(wording)
  if (labelled !== null) return labelled
  const noted = byNotes(wording)
  if (noted !== null) return noted
  const opening = openAssignment(wording)
  if (opening !== null && (opening.explicit || opening.coordinate.length > 0))
    return withTrailing(wording, withWholeName(wording, opening))
  const clauses = byClauses(wording) ?? withOthers(wording)
  if (clauses !== null) return clauses
  const list = commandless(wording)
  return { chair: named(firstSentence(list)), coordinate: [], explicit: false, spans: spansOf(list) }
}

/** The units of a list, each without what it is to do. */
function named(list: Passage): string[] {
  return names(splitUnits(list).map(withoutPredicate)).map((name) => name.replace(DOES, '$1'))
}

/** "Sở A tiến hành rà soát …": who is named goes as far as the predicate. */
function withoutPredicate(unit: Passage): Passage {
  const end = unitListEnd(unit)
  return end === 0 || ENDS_NAME.test(unit.text.slice(end)) ? unit : part(unit, 0, end)
}

function withWholeName(wording: Passage, opening: Opening): Opening {
  const rest = /^[^.;]*/.exec(wording.text.slice(opening.action))?.[0] ?? ''
  const last = opening.coordinate.at(-1)
  if (last === undefined || !ENDS_NAME.test(rest)) return opening
  return {
    ...opening,
    coordinate: [...opening.coordinate.slice(0, -1), `${last} ${rest}`],
    action: opening.action + rest.length,
  }
}

function firstSentence(list: Passage): Passage {
  return sentencesOf(list)[0] ?? list
}

/** "Cơ quan chủ trì: A. Cơ quan phối hợp: B." */
function byLabels(wording: Passage): Responsibility | null {
  const labels = [...wording.folded.matchAll(LABEL)]
  if (labels.length === 0) return null
  const chair: string[] = []
  const coordinate: string[] = []
  for (const [index, label] of labels.entries()) {
    const from = label.index + label[0].length
    const to = labels[index + 1]?.index ?? wording.text.length
    const units = names(splitUnits(part(wording, from, to)))
    if (label[1] === 'phối hợp' || label[1] === 'tham gia') coordinate.push(...units)
    else chair.push(...units)
  }
  const first = labels[0]?.index ?? 0
  if (first > 0) chair.unshift(...names(splitUnits(part(wording, 0, first))))
  return { chair, coordinate, explicit: true, spans: spansOf(wording) }
}

/** "Văn phòng (đầu mối), các phòng chuyên môn (phối hợp)" */
function byNotes(wording: Passage): Responsibility | null {
  if (!ROLE_NOTE.test(wording.folded)) return null
  const chair: string[] = []
  const coordinate: string[] = []
  for (const unit of splitUnits(wording)) {
    const note = ROLE_NOTE.exec(unit.folded)
    const name = note === null ? unit.text : unit.text.slice(0, note.index).trim()
    if (note?.groups?.coordinate === undefined) chair.push(name)
    else coordinate.push(name)
  }
  return { chair, coordinate, explicit: true, spans: spansOf(wording) }
}

/** "Sở A chủ trì; các đơn vị thành viên tham gia", "Sở A, Sở B phối hợp" */
function byClauses(wording: Passage): Responsibility | null {
  const chairs = CHAIRS.exec(wording.folded)
  if (chairs !== null) {
    const chair = names(splitUnits(part(wording, 0, chairs.index)))
    const rest = part(wording, chairs.index + chairs[0].length)
    return { chair, coordinate: participants(rest), explicit: true, spans: spansOf(wording) }
  }
  const taking = TAKES_PART.exec(wording.folded)
  if (taking === null || taking.index === 0) return null
  // "Hội đồng A; Văn phòng phối hợp": only the last clause names who takes part.
  const last = wording.text.lastIndexOf(';', taking.index) + 1
  return {
    chair: named(part(wording, 0, last)),
    coordinate: names(splitUnits(part(wording, last, taking.index))),
    explicit: true,
    spans: spansOf(wording),
  }
}

/** "Sở A phối hợp với Sở B": the one in charge, and those it works with. */
function withOthers(wording: Passage): Responsibility | null {
  const end = opensUnit(wording.folded.slice(0, 40)) ? unitListEnd(wording) : 0
  const coordinate = end === 0 ? [] : participants(part(wording, end))
  if (coordinate.length === 0) return null
  return {
    chair: names(splitUnits(part(wording, 0, end))),
    coordinate,
    explicit: true,
    spans: spansOf(wording),
  }
}

function participants(rest: Passage): readonly string[] {
  const taking = TAKES_PART.exec(rest.folded)
  const lead = /^[,;:. ]*(?:và )?/.exec(rest.folded)?.[0].length ?? 0
  if (taking !== null && taking.index > lead) return names(splitUnits(part(rest, lead, taking.index)))
  const coordinated = COORDINATES.exec(rest.folded.slice(lead))
  if (coordinated === null) return []
  const from = lead + coordinated[0].length
  return names(splitUnits(part(rest, from, unitListEnd(rest, from))))
}

/** "Sở A chịu trách nhiệm chính, các đơn vị còn lại phối hợp": who takes part stands at the end. */
function withTrailing(wording: Passage, opening: Opening): Responsibility {
  if (opening.coordinate.length > 0) return opening
  const rest = part(wording, opening.action)
  const taking = TAKES_PART.exec(rest.folded)
  const coordinate =
    taking === null || taking.index === 0
      ? []
      : names(splitUnits(part(rest, rest.text.lastIndexOf(';', taking.index) + 1, taking.index)))
  return { ...opening, coordinate, spans: spansOf(wording) }
}

function commandless(wording: Passage): Passage {
  const command = COMMAND.exec(wording.folded)
  return command === null ? wording : part(wording, command[0].length)
}

/**
 * Reads the unit that opens a sentence, with those it is to work with, up to the action itself.
 * Null when the sentence opens with something else. `plain`: not past a circumstance such as "Căn cứ …,".
 */
export function openAssignment(sentence: Passage, plain = false): Opening | null {
  const asked = askedUnitAt(sentence, plain)
  const from = asked === null ? unitStart(sentence, plain) : { at: asked, commanded: true }
  if (from === null) return null
  const listed = unitListEnd(sentence, from.at)
  if (listed === from.at) return null
  const end = listed + participleWidth(sentence, listed)
  const chair = names(splitUnits(part(sentence, from.at, end)))
  if (chair.length === 0 || end - from.at > 260) return null
  const colon = sentence.text[end] === ':' ? 1 : 0
  if (end >= sentence.text.length && !from.commanded) return null
  const spans = [spanIn(sentence, from.at, end)]
  const tail = coordinationAt(sentence, skipSpace(sentence, end + colon))
  return {
    chair,
    coordinate: tail.coordinate,
    explicit: from.commanded || tail.chairing || INSERTED.test(sentence.folded.slice(tail.action)),
    spans: [...spans, ...tail.spans],
    action: tail.action,
  }
}

function participleWidth({ folded }: Passage, at: number): number {
  const pattern = folded.slice(0, at).endsWith(' chưa ') ? NOT_YET : PARTICIPLE
  return pattern.exec(folded.slice(at, at + 200))?.[0].trimEnd().length ?? 0
}

export type Coordination = {
  readonly coordinate: readonly string[]
  readonly chairing: boolean
  readonly action: number
  readonly spans: readonly Span[]
}

/** Reads "chủ trì, phối hợp với A và B" at an offset; what follows is the action. */
export function coordinationAt(sentence: Passage, offset: number): Coordination {
  const lead = LEADS.exec(sentence.folded.slice(offset))
  const chairing = lead !== null && /chủ trì|đầu mối|thường trực|trách nhiệm/.test(lead[0])
  const at = lead === null ? offset : skipSpace(sentence, offset + lead[0].length)
  const coordinated = COORDINATES.exec(sentence.folded.slice(at))
  const none = {
    coordinate: [],
    chairing,
    action: at,
    spans: lead === null ? [] : [spanIn(sentence, offset, at)],
  }
  if (coordinated === null) return none
  const from = at + coordinated[0].length
  const end = unitListEnd(sentence, from)
  if (!/với|cùng/.test(coordinated[0]) && /^tổ chức[ ,]/.test(sentence.folded.slice(from, from + 8)))
    return none
  if (end === from || (end >= sentence.text.length && lead === null)) return none
  const coordinate = names(splitUnits(part(sentence, from, end)))
  if (coordinate.length === 0) return none
  return { coordinate, chairing, action: skipSpace(sentence, end), spans: [spanIn(sentence, at, end)] }
}

type UnitStart = { readonly at: number; readonly commanded: boolean }

/** Past "Giao", "Đề nghị", and past the circumstance that may stand before the unit. */
function unitStart(sentence: Passage, plain: boolean): UnitStart | null {
  const { folded } = sentence
  const command = COMMAND.exec(folded)
  if (command !== null) {
    const at = command[0].length
    return opensUnit(folded.slice(at, at + 40)) ? { at, commanded: command.groups?.verb !== undefined } : null
  }
  if (opensUnit(folded.slice(0, 40))) return { at: 0, commanded: false }
  return plain ? null : afterCircumstance(sentence)
}

function afterCircumstance(sentence: Passage): UnitStart | null {
  const rest = sentence.folded.slice(0, 320)
  if (!CIRCUMSTANCE.test(rest)) return null
  for (const comma of rest.matchAll(/, ?/g)) {
    const at = comma.index + comma[0].length
    const next = sentence.folded.slice(at, at + 60)
    const command = COMMAND.exec(next)
    if (command !== null && opensUnit(next.slice(command[0].length)))
      return { at: at + command[0].length, commanded: true }
    if (comma.index > 8 && opensUnit(next) && unitListEnd(sentence, at) < sentence.text.length)
      return { at, commanded: false }
  }
  return null
}

function skipSpace({ text }: Passage, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === ',' || text[at] === ';') at += 1
  return at
}

function names(units: readonly Passage[]): string[] {
  return units.map(({ text }) => text)
}

function spansOf({ start, end }: Passage): readonly Span[] {
  return [{ start, end }]
}
