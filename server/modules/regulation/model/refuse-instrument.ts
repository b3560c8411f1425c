import type { InstrumentGiven } from '#contract/instrument'
import type { Problem } from '#contract/refusal'
import { showDate } from '#law'
import { Refusal } from '#platform/refusal'
import { type KnownInstrument, relations } from './instrument.ts'

/** Refuses what contradicts itself or the library, every problem at its field. */
export function refuseUnlessSound(
  given: InstrumentGiven,
  {
    library,
    forEveryone,
    self,
  }: {
    readonly library: readonly KnownInstrument[]
    readonly forEveryone: boolean
    /** The id of the instrument being corrected; null for a new one. */
    readonly self: string | null
  },
): void {
  const problems = [
    ...ofDays(given),
    ...ofLevel(given, forEveryone),
    ...ofRelations(given, { library, forEveryone, self }),
  ]
  if (problems.length > 0) throw new Refusal('malformedRequest', undefined, problems)
}

/** Whether an instrument replaces, amends or details another, itself or by way of those it does so to. */
function leadsTo(id: string, from: KnownInstrument, library: readonly KnownInstrument[]): boolean {
  const seen = new Set<string>()
  const waiting = [from]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const others = [...each.replaces, ...each.amends, ...each.details]
    if (others.includes(id)) return true
    const fresh = others.filter((other) => !seen.has(other))
    for (const other of fresh) seen.add(other)
    waiting.push(...library.filter((known) => fresh.includes(known.id)))
  }
  return false
}

type Fields = Problem['fields']

function ofDays({ issuedOn, inForceFrom, inForceUntil }: InstrumentGiven): Fields {
  const problems: Fields = []
  if (issuedOn && inForceFrom && inForceFrom < issuedOn)
    problems.push({ path: 'given.inForceFrom', detail: 'Không thể có hiệu lực trước ngày ban hành' })
  if (inForceUntil && (inForceFrom ?? issuedOn) && inForceUntil <= (inForceFrom ?? issuedOn ?? ''))
    problems.push({ path: 'given.inForceUntil', detail: 'Phải sau ngày bắt đầu có hiệu lực' })
  return problems
}

function ofLevel({ level }: InstrumentGiven, forEveryone: boolean): Fields {
  if (forEveryone || level !== 'national') return []
  return [
    {
      path: 'given.level',
      detail:
        'Văn bản trung ương do quản trị bản cài đặt nhập chung cho mọi cơ quan; cơ quan nhập văn bản của bộ, của tỉnh và của mình',
    },
  ]
}

function ofRelations(
  given: InstrumentGiven,
  {
    library,
    forEveryone,
    self,
  }: {
    readonly library: readonly KnownInstrument[]
    readonly forEveryone: boolean
    readonly self: string | null
  },
): Fields {
  return relations.flatMap((relation) =>
    given[relation].flatMap((id) => {
      const path = `given.${relation}`
      if (id === self) return [{ path, detail: 'Văn bản không thể thay thế, sửa đổi hay chi tiết chính nó' }]
      const other = library.find((each) => each.id === id)
      if (!other) return [{ path, detail: 'Văn bản được chọn không có trong thư viện' }]
      if (forEveryone && other.origin === 'own')
        return [{ path, detail: `${other.title} chỉ của riêng cơ quan; các cơ quan khác không thấy` }]
      if (relation !== 'replaces' && given.replaces.includes(id))
        return [{ path, detail: `${other.title} đã được chọn là văn bản bị thay thế` }]
      if (given.issuedOn && other.issuedOn && other.issuedOn > given.issuedOn)
        return [{ path, detail: `${other.title} ban hành ngày ${showDate(other.issuedOn)}, sau văn bản này` }]
      if (self !== null && leadsTo(self, other, library))
        return [{ path, detail: `${other.title} thay thế, sửa đổi hoặc dựa vào chính văn bản này` }]
      return []
    }),
  )
}
