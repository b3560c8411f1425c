import type { AwardCode, AwardFact, Ground, InitiativeFact, Reach } from '#law'
import { awardNamed } from './award-named.ts'
import { bare } from './bare.ts'
import { DAY, daysIn, readList } from './list-cell.ts'
import { type CellReading, reachIn, readCount, readYesNo } from './values.ts'

const expectedTitles = {
  expected: 'tên hoặc tên tắt các danh hiệu, cách nhau dấu chấm phẩy (ví dụ “LĐTT; CSTĐCS”), hoặc “không”',
}

/** Most pieces that one name has between its commas: "Chiến sĩ thi đua bộ, ban, ngành, tỉnh" has four. */
const MOST_PIECES = 5

/** Titles of a year. Names may hold commas: the cell is parted into as many names as it can be without a rest. */
export function readTitles(text: string): CellReading<readonly AwardCode[]> {
  return readList(text, (item) => {
    const names = partedIntoNames(item.split(/[,+]/))
    return names === undefined ? expectedTitles : { value: names }
  })
}

/** From the end, so that what follows a name is known to be names before the name is taken. */
function partedIntoNames(pieces: readonly string[]): readonly AwardCode[] | undefined {
  const from: (readonly AwardCode[] | undefined)[] = Array.from({ length: pieces.length }, () => undefined)
  from.push([])
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    for (let next = at + 1; next <= Math.min(pieces.length, at + MOST_PIECES); next += 1) {
      const rest = from[next]
      const award = rest === undefined ? undefined : awardNamed(pieces.slice(at, next).join(','))
      if (rest === undefined || award === undefined) continue
      from[at] = [award, ...rest]
      break
    }
  }
  return from[0]
}

const expectedAwards = {
  expected:
    'từng hình thức kèm ngày quyết định, cách nhau dấu chấm phẩy (ví dụ “BKTTg 20/05/2021”), hoặc “không”',
}
const groundWords: readonly (readonly [Ground, string])[] = [
  ['adHoc', 'dot xuat'],
  ['movement', 'chuyen de'],
  ['movement', 'phong trao'],
  ['contribution', 'cong hien'],
  ['tenure', 'nien han'],
  ['foreignRelations', 'doi ngoai'],
  ['merit', 'cong trang'],
]

/** Awards given before: "BKTTg 20/05/2021 (đột xuất)", "BK tỉnh 12/01/2022, thành tích đến 31/12/2021". */
export function readAwards(text: string): CellReading<readonly AwardFact[]> {
  return readList(text, (item) => {
    const days = daysIn(item)
    const [decidedOn, periodUntil] = days
    const [name = ''] = item.split(new RegExp(`(?:ngày\\s*|\\(\\s*|[,–-]\\s*)*(?:${DAY})`, 'u'))
    const award = awardNamed(name.replace(/[\s(,–-]+$/u, ''))
    if (award === undefined || decidedOn === undefined || days.length > 2) return expectedAwards
    const rest = bare(item.slice(name.length))
    const ground = groundWords.find(([, words]) => rest.includes(words))?.[0]
    if (periodUntil !== undefined && !rest.includes('den')) return expectedAwards
    return {
      value: [
        {
          award,
          decidedOn,
          ...(periodUntil === undefined ? {} : { periodUntil }),
          ...(ground === undefined ? {} : { ground }),
        },
      ],
    }
  })
}

const expectedInitiatives = {
  expected:
    'phạm vi từng sáng kiến, cách nhau dấu chấm phẩy: cơ sở, tỉnh hoặc toàn quốc (thêm “chưa công nhận”, “đã dùng cho CSTĐCS” khi cần), hoặc “không”',
}

/** "cơ sở; tỉnh (đã dùng cho CSTĐ tỉnh); đề tài cấp cơ sở, chưa công nhận". */
export function readInitiatives(text: string): CellReading<readonly InitiativeFact[]> {
  return readList(text, (item) => {
    const [own = '', used] = item.split(/(?:đã\s+)?dùng\s+(?:cho|xét)\s*:?/iu)
    const words = bare(own)
    const reach = reachIn(own)
    const usedFor = used === undefined ? null : awardNamed(used.replace(/[)\s.]+$/u, ''))
    if (reach === undefined || usedFor === undefined) return expectedInitiatives
    const kind = /\bmuu tri\b/.test(words)
      ? 'ingenuity'
      : /\b(?:de tai|de an|cong trinh)\b/.test(words)
        ? 'research'
        : null
    return {
      value: [
        {
          ...(kind === null ? {} : { kind }),
          reach,
          recognised: !/\b(?:chua|khong) (?:duoc )?(?:cong nhan|nghiem thu)\b/.test(words),
          usedFor,
        } satisfies InitiativeFact,
      ],
    }
  })
}

/** A column of its own for one reach: how many, or "có". */
export function readInitiativesOf(reach: Reach, text: string): CellReading<readonly InitiativeFact[]> {
  const yes = readYesNo(text)
  const count = 'value' in yes ? { value: yes.value ? 1 : 0 } : readCount(text)
  const number = /^\d+$/.test(text.trim()) ? readCount(text) : count
  if ('expected' in number || number.value > 50) return { expected: 'số sáng kiến, hoặc “có”, “không”' }
  return { value: Array.from({ length: number.value }, () => ({ reach, recognised: true, usedFor: null })) }
}
