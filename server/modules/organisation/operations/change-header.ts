import type { AgencyHeaderGiven } from '#contract/organisation'
import { type PlainDate, plainDate, showDate } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { refuseUnlessMayChange } from '../policy.ts'
import { endHeader, insertHeader, lockedHeaders } from '../store/agency.ts'

/** From a day on the agency prints another header; the one before ends that day. */
export async function changeHeader(
  { tx, actor }: Operation,
  {
    header,
    validFrom,
    follows,
  }: {
    readonly header: AgencyHeaderGiven
    readonly validFrom: PlainDate
    readonly follows: { readonly id: string; readonly version: number }
  },
): Promise<void> {
  refuseUnlessMayChange(actor)
  const [last] = await lockedHeaders(tx)
  if (!last || last.id !== follows.id || last.version !== follows.version) throw new Refusal('staleVersion')
  if (validFrom <= last.validFrom) {
    const since = showDate(plainDate(last.validFrom))
    throw new Refusal(
      'datesContradict',
      `Thông tin sau cùng có từ ${since}; hãy chọn ngày sau đó, hoặc sửa sai sót nếu đã ghi nhầm.`,
      [{ path: 'validFrom', detail: `Phải sau ngày ${since}` }],
    )
  }
  await endHeader(tx, last.id, validFrom)
  await insertHeader(tx, header, { validFrom, validUntil: null })
}
