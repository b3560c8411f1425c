import { attributesOf } from './attributes.ts'
import { readDeadline } from './deadline.ts'
import { deadlinesIn, type FindOptions } from './deadline-finder.ts'
import { GIAO } from './giving.ts'
import { type Passage, part, spanIn } from './passage.ts'
import type { Deadline, Span } from './reading.ts'
import { openAssignment, readResponsibility } from './responsibility.ts'
import { clausesOf, withoutEnd } from './sentences.ts'
import { opensUnit, splitUnits, unitListEnd } from './units.ts'
import { startsWithVerb } from './verbs.ts'

type Responsible = {
  readonly chair: readonly string[]
  readonly coordinate: readonly string[]
  readonly spans: readonly Span[]
}

/** Who is to do something, and when. */
export type Said = Responsible & { readonly deadline: Deadline | null }

/** An action, and what stands apart behind it. */
export type Trailing = Said & { readonly action: Passage }

const BRACKET = /\((?<inner>[^()]{4,160})\)[\s.,;]*$/
const ROLE =
  /(?<!\p{L})(?:chủ trì|tham mưu|thực hiện|phụ trách|đảm nhiệm|đầu mối|phối hợp|chịu trách nhiệm)(?!\p{L})/u
const ONLY_DOES =
  /^(?:tổ chức |phối hợp |tham gia |cùng |tham mưu |triển khai )*(?:tổ chức|thực hiện|triển khai|chủ trì|tham mưu|phụ trách|chuẩn bị|đảm nhiệm|phối hợp|tham gia)?[\s,.;]*/u
/** "các phòng phối hợp": behind a bare head noun the verb could as well be its name. */
const JOINS = / (?:cùng )?(?:phối hợp|tham gia)(?: thực hiện| tổ chức)?[.;]?$/u
const TAKES_PART = /(?:phối hợp|tham gia)(?: thực hiện| tổ chức)?[.;]?$/u
/** "(Văn phòng; thường xuyên)": a rhythm without a day of its own. */
const ONGOING =
  /^(?:thực hiện )?(?:thường xuyên|liên tục)(?:(?:,| và) (?:thường xuyên|liên tục))?(?: (?:trong )?(?:suốt |cả |hằng )*(?:năm|quý|đợt|phong trào|quá trình)(?: (?:thi đua|thực hiện|\d{4}))*)?$/u
const SHORTEST_ACTION = 8
const LONGEST_NAME = 70
const LONGEST_LEAD_WORDS = 14

/** "… (Thanh tra chủ trì; quý III)", "… - Tổ Thi đua - tháng 5", "…: Phòng A phối hợp với B thực hiện hằng quý". */
export function trailingOf(piece: Passage, options: FindOptions): Trailing | null {
  return (
    inBrackets(piece, options) ??
    behindDashes(piece, options) ??
    behindColon(piece, options) ??
    givenBehind(piece, options)
  )
}

const GIVEN = new RegExp(`, ${GIAO} `, 'gu')

/** "… tại Nhà Văn hóa tỉnh, giao Ban Tuyên giáo chủ trì" */
function givenBehind(piece: Passage, options: FindOptions): Trailing | null {
  const given = [...piece.folded.matchAll(GIVEN)].at(-1)?.index ?? -1
  const done = piece.folded.lastIndexOf(', do ')
  const comma = Math.max(given, done)
  if (comma < SHORTEST_ACTION) return null
  const said = whoAndWhen(part(piece, comma + (given > done ? 2 : 5)), options)
  return said === null ? null : { ...said, action: part(piece, 0, comma) }
}

function inBrackets(piece: Passage, options: FindOptions): Trailing | null {
  const match = BRACKET.exec(piece.text)
  const inner = match?.groups?.inner
  if (match === null || inner === undefined || match.index < SHORTEST_ACTION) return null
  const stretch = part(piece, match.index + 1, match.index + 1 + inner.length)
  const clauses = clausesOf(stretch).map(([from, to]) => part(stretch, from, to))
  const said = sayingsOf(clauses.length === 1 ? atComma(stretch) : clauses, options)
  if (said === null || said.chair.length === 0) return null
  if (said.deadline === null && !ROLE.test(stretch.folded) && endsWithUnit(part(piece, 0, match.index)))
    return null
  return { ...said, action: part(piece, 0, match.index) }
}

/** "báo cáo Sở Nội vụ (Ban Thi đua)": the bracket explains the unit before it. */
function endsWithUnit(action: Passage): boolean {
  const base = Math.max(0, action.text.length - LONGEST_NAME)
  for (const space of action.folded.slice(base).matchAll(/(?:^| )(?=\p{L})/gu)) {
    const at = base + space.index + space[0].length
    if (opensUnit(action.folded.slice(at, at + 40)) && unitListEnd(action, at) === action.text.length)
      return true
  }
  return false
}

/** "(Dự kiến tháng 8, Công đoàn chủ trì)", "(Công đoàn, thường xuyên)": cut where the unit begins or ends. */
function atComma(stretch: Passage): readonly Passage[] {
  const comma = stretch.text.indexOf(', ')
  const last = stretch.text.lastIndexOf(', ')
  if (last !== -1 && ONGOING.test(stretch.folded.slice(last + 2)))
    return [part(stretch, 0, last), part(stretch, last + 2)]
  const next = stretch.folded.slice(comma + 2, comma + 42)
  if (comma === -1 || opensUnit(stretch.folded.slice(0, 40)) || !opensUnit(next)) return [stretch]
  return [part(stretch, 0, comma), part(stretch, comma + 2)]
}

function behindDashes(piece: Passage, options: FindOptions): Trailing | null {
  const cuts = [...piece.text.matchAll(/ [-–] /g)]
  const [first, second] = cuts.slice(-2)
  const last = cuts.at(-1)
  const only = last === undefined ? null : namedBehind(piece, last.index)
  if (only !== null) return only
  if (first === undefined || second === undefined || first.index < SHORTEST_ACTION) return null
  const said = sayingsOf([part(piece, first.index + 3, second.index), part(piece, second.index + 3)], options)
  if (said === null || said.deadline === null || said.chair.length === 0) return null
  return { ...said, action: part(piece, 0, first.index) }
}

/** "Tổng hợp tên đề tài sáng kiến - Thư ký Hội đồng" */
function namedBehind(piece: Passage, dash: number): Trailing | null {
  const names = withoutEnd(part(piece, dash + 3))
  if (dash < SHORTEST_ACTION || !/^\p{Lu}/u.test(names.text) || !opensUnit(names.folded.slice(0, 40)))
    return null
  const action = part(piece, 0, dash)
  if (unitListEnd(names) < names.text.length || !startsWithVerb(action) || endsWithUnit(action)) return null
  const chair = splitUnits(names).map(({ text }) => text)
  return { action, deadline: null, chair, coordinate: [], spans: [spanIn(names, 0, names.text.length)] }
}

/** When and who, as far as each part says nothing but one of them. */
function sayingsOf(parts: readonly Passage[], options: FindOptions): Said | null {
  let deadline: Deadline | null = null
  let named: Responsible = { chair: [], coordinate: [], spans: [] }
  for (const each of parts.map(withoutEnd)) {
    const time: Deadline | null = deadline === null ? timeIn(withoutTimeLabel(each), options) : null
    const responsible = time === null ? (labelledIn(each) ?? responsibleIn(each)) : null
    if (time === null && responsible === null) return null
    deadline ??= time
    if (responsible !== null) {
      // Behind "phối hợp với A;" a further name belongs to those who take part.
      const joins = named.coordinate.length > 0 && responsible.coordinate.length === 0
      named = {
        chair: joins ? named.chair : [...named.chair, ...responsible.chair],
        coordinate: [...named.coordinate, ...(joins ? responsible.chair : responsible.coordinate)],
        spans: [...named.spans, ...responsible.spans],
      }
    }
  }
  return { ...named, deadline }
}

/** "(đơn vị thực hiện: Phòng A; đơn vị phối hợp: các khoa)" */
function labelledIn(stretch: Passage): Responsible | null {
  const [label, other] = attributesOf(stretch)
  if (label === undefined || other !== undefined || !opensUnit(label.value.folded.slice(0, 40))) return null
  const spans = [{ start: stretch.start, end: stretch.end }]
  if (label.role === 'coordinate')
    return { chair: [], coordinate: splitUnits(label.value).map(({ text }) => text), spans }
  return label.role === 'chair' || label.role === 'responsible' ? readResponsibility(label.value) : null
}

function withoutTimeLabel(stretch: Passage): Passage {
  const label = attributesOf(stretch)[0]
  return label?.role === 'deadline' ? label.value : stretch
}

/** The time of a stretch that says nothing else. */
function timeIn(stretch: Passage, options: FindOptions): Deadline | null {
  if (ONGOING.test(stretch.folded)) return readDeadline(stretch.text, options.context)
  const found = deadlinesIn(stretch, { ...options, timely: true })
  const only = found[0]
  if (only === undefined || found.length > 1 || only.from > LONGEST_LEAD_WORDS) return null
  return only.to >= stretch.text.length - 1 ? only.deadline : null
}

/** A sentence that only says who is to do it, perhaps with the time: "Văn phòng thực hiện, xong trước ngày 28/02." */
export function whoAndWhen(sentence: Passage, options: FindOptions): Said | null {
  const [first, ...more] = clausesOf(sentence).map(([from, to]) => withoutEnd(part(sentence, from, to)))
  const joining = more.map(joiningUnits)
  if (first === undefined || more.length === 0 || joining.some((units) => units === null))
    return whoAndWhenIn(sentence, options)
  const said = whoAndWhenIn(first, options) ?? namesIn(first)
  if (said === null || said.chair.length === 0) return null
  return { ...said, coordinate: [...said.coordinate, ...joining.flatMap((units) => units ?? [])] }
}

/** "Văn phòng phối hợp chuẩn bị cơ sở vật chất": who takes part in what was said before. */
function joiningUnits(clause: Passage): readonly string[] | null {
  if (!opensUnit(clause.folded.slice(0, 40))) return null
  const taking = JOINS.exec(clause.folded)
  if (taking !== null && taking.index <= unitListEnd(clause))
    return splitUnits(part(clause, 0, taking.index)).map(({ text }) => text)
  const end = unitListEnd(clause)
  if (!/^(?:cùng )?(?:phối hợp|tham gia|hỗ trợ)(?! với)(?!\p{L})/u.test(clause.folded.slice(end))) return null
  return splitUnits(part(clause, 0, end)).map(({ text }) => text)
}

/** "Hội đồng Thi đua; Văn phòng phối hợp": who is in charge is only named. */
function namesIn(first: Passage): Said | null {
  const only = opensUnit(first.folded.slice(0, 40)) && unitListEnd(first) === first.text.length
  const responsible = only ? responsibleIn(first) : null
  return responsible === null ? null : { ...responsible, deadline: null }
}

function whoAndWhenIn(sentence: Passage, options: FindOptions): Said | null {
  const opening = openAssignment(sentence)
  if (opening === null) return null
  const does = ONLY_DOES.exec(sentence.folded.slice(opening.action))?.[0] ?? ''
  if (does.trim() === '' && !opening.explicit && opening.coordinate.length === 0) return null
  const rest = withoutEnd(part(sentence, opening.action + does.length))
  if (rest.text === '') {
    const { chair, coordinate, spans } = readResponsibility(sentence)
    return { chair, coordinate, spans, deadline: null }
  }
  if (TAKES_PART.test(sentence.folded.slice(opening.action)) && opening.explicit) {
    const { chair, coordinate, spans } = readResponsibility(sentence)
    return { chair, coordinate, spans, deadline: null }
  }
  const deadline = does.trim() === '' ? null : timeIn(rest, options)
  if (deadline === null) return null
  const { chair, coordinate, spans } = opening
  return { chair, coordinate, spans, deadline }
}

/** "Khảo sát sự hài lòng: Phòng A phối hợp với các bệnh viện thực hiện hằng quý". */
function behindColon(piece: Passage, options: FindOptions): Trailing | null {
  const colon = piece.text.indexOf(': ')
  if (colon < SHORTEST_ACTION || opensUnit(piece.folded.slice(0, 40))) return null
  const tail = part(piece, colon + 2)
  if (!opensUnit(tail.folded.slice(0, 40))) return null
  const names = withoutEnd(tail)
  if (unitListEnd(names) === names.text.length && startsWithVerb(piece)) {
    const chair = splitUnits(names).map(({ text }) => text)
    const spans = [spanIn(names, 0, names.text.length)]
    return { action: part(piece, 0, colon), deadline: null, chair, coordinate: [], spans }
  }
  const said = whoAndWhen(tail, options)
  if (said !== null && (said.deadline !== null || startsWithVerb(piece)))
    return { ...said, action: part(piece, 0, colon) }
  const opening = openAssignment(tail, true)
  if (opening === null || !(opening.explicit || opening.coordinate.length > 0)) return null
  const does = ONLY_DOES.exec(tail.folded.slice(opening.action))?.[0].length ?? 0
  const rest = withoutEnd(part(tail, opening.action + does))
  const deadline = rest.text === '' ? null : readDeadline(rest.text, options.context)
  if (deadline?.kind === 'none' && deadline.recurrence === undefined) return null
  const { chair, coordinate, spans } = opening
  return { action: part(piece, 0, colon), deadline, chair, coordinate, spans }
}

/** "Phòng A phối hợp với Phòng B", and nothing else. */
function withOthers(stretch: Passage): Responsible | null {
  const end = unitListEnd(stretch)
  const joins = /^ ?phối hợp (?:với |cùng )?/u.exec(stretch.folded.slice(end))
  const from = end + (joins?.[0].length ?? 0)
  if (joins === null || !opensUnit(stretch.folded.slice(from, from + 40))) return null
  if (unitListEnd(stretch, from) < stretch.text.length) return null
  return readResponsibility(stretch)
}

/** A stretch that only names units, or says who is in charge and who takes part. */
export function responsibleIn(stretch: Passage): Responsible | null {
  const trimmed = part(stretch, 0, stretch.text.length - (/[\s,;:.]*$/.exec(stretch.text)?.[0].length ?? 0))
  if (trimmed.text === '' || !opensUnit(trimmed.folded.slice(0, 40))) return null
  const joining = joiningUnits(trimmed)
  if (joining !== null) {
    const spans = [spanIn(trimmed, 0, trimmed.text.length)]
    return { chair: [], coordinate: joining, spans }
  }
  if (unitListEnd(trimmed) === trimmed.text.length) {
    return {
      chair: splitUnits(trimmed).map(({ text }) => text),
      coordinate: [],
      spans: [spanIn(trimmed, 0, trimmed.text.length)],
    }
  }
  const end = unitListEnd(trimmed)
  if (/^(?:tham mưu|thực hiện|phụ trách|chủ trì|đảm nhiệm)$/.test(trimmed.folded.slice(end))) {
    return {
      chair: splitUnits(part(trimmed, 0, end)).map(({ text }) => text),
      coordinate: [],
      spans: [spanIn(trimmed, 0, trimmed.text.length)],
    }
  }
  const together = withOthers(trimmed)
  if (together !== null) return together
  const opening = openAssignment(trimmed)
  const rest = opening === null ? '' : trimmed.folded.slice(opening.action)
  if (
    opening === null ||
    !opening.explicit ||
    (rest !== '' && !/(?:phối hợp|tham gia|thực hiện)$/.test(rest))
  )
    return null
  const { chair, coordinate, spans } = readResponsibility(trimmed)
  return { chair, coordinate, spans }
}
