import type { Honour } from './awardees-context.ts'
import { type Entry, entryOf } from './awardees-entry.ts'
import { opensCollective } from './awardees-position.ts'
import { type Passage, part } from './passage.ts'
import type { Bounds } from './sentences.ts'

const ADDRESSED =
  '(?:các )?(?:ông|bà|đồng chí|đ\\/c|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|thượng sĩ|trung sĩ|hạ sĩ)(?: \\(bà\\))?'
const NEXT_PERSON = new RegExp(
  `(?:[,;.:]| và| cùng| -)?\\s+(?:\\d{1,3}[.)]\\s*)?(?=${ADDRESSED} \\p{Lu})`,
  'giu',
)
const PERSON_FIRST = new RegExp(`^${ADDRESSED} `, 'iu')
const BEFORE_NAMES =
  /^(?:[\s,:;“”"'»)-]|(?:cho|đối với|gồm|là|tặng|năm \d{4}(?: ?[-–] ?\d{4})?|năm học \d{4} ?[-–] ?\d{4}|có tên sau(?: đây)?|sau đây|cụ thể|như sau|\(?\d{1,4}\)?|tập thể|cá nhân|hộ gia đình|các|ông bà|ông, bà|đồng chí(?= có))(?!\p{L}))+/u
const NUMBERED_LINE = /^\d{1,3}[.)]?\s+(?:ông|bà|đồng chí|đ\/c)\s/iu

/** The names in a stretch of a sentence, behind "cho", "gồm" or a colon; none where it names nobody. */
export function entriesBehind(item: Passage, [from, to]: Bounds, honour: Honour): readonly Entry[] {
  const stretch = part(item, from, to)
  const opened = BEFORE_NAMES.exec(stretch.folded)
  const names = part(stretch, opened?.[0].length ?? 0)
  if (names.text.length < 4) return []
  return splitNames(names, honour).flatMap((each, index, all) => {
    // "cho Phòng … và 02 đồng chí: …": before the persons a unit may stand.
    const unitFirst = index === 0 && all.length > 1 && opensCollective(each.folded)
    const entry = entryOf(each, unitFirst ? null : honour.subject)
    return entry === null ? [] : [entry]
  })
}

function splitNames(names: Passage, { subject }: Honour): readonly Passage[] {
  const persons = [...names.text.matchAll(NEXT_PERSON)].map(({ index, 0: mark }) => ({
    from: index,
    to: index + mark.length,
  }))
  if (persons.length > 0 || PERSON_FIRST.test(names.text)) return pieces(names, persons)
  const semicolons = cuts(names.text, /;\s*(?:và\s+)?/g)
  if (semicolons.length > 0) return pieces(names, semicolons)
  if (subject === 'individual' || isRunOfNames(names.text)) {
    const commas = pieces(names, cuts(names.text, /, (?:và )?| và /g))
    return commas.every((piece) => entryOf(piece, 'individual') !== null) ? commas : [names]
  }
  return pieces(
    names,
    cuts(
      names.text,
      /(?:,| và) (?=(?:Phòng|Ban|Văn phòng|Trung tâm|Đội|Trạm|Chi cục|Sở|Công ty|Trường|Tổ|Khoa|Hạt)(?!\p{L}))/gu,
    ),
  )
}

/** "Nguyễn Văn An, Trần Thị Bình và Lê Văn Cường": names without a word beside them. */
function isRunOfNames(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){1,5}(?:, | và |[.;]?$)){2,}$/u.test(text)
}

type Cut = { readonly from: number; readonly to: number }

function cuts(text: string, mark: RegExp): readonly Cut[] {
  return [...text.matchAll(mark)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
}

function pieces(passage: Passage, marks: readonly Cut[]): readonly Passage[] {
  const found: Passage[] = []
  let start = 0
  for (const { from, to } of marks) {
    found.push(part(passage, start, from))
    start = to
  }
  found.push(part(passage, start))
  return found.filter(({ text }) => text !== '')
}

/** A table that a scan gave as running text: each "2 Ông …" begins a row. */
export function itemsOf(passage: Passage): readonly Passage[] {
  if (!NUMBERED_LINE.test(passage.text)) return [passage]
  const marks = [...passage.text.matchAll(/\s(?=\d{1,3}[.)]?\s+(?:ông|bà|đồng chí|đ\/c)\s)/giu)].map(
    ({ index }) => ({
      from: index,
      to: index + 1,
    }),
  )
  return pieces(passage, marks)
}
