import type { InstrumentGiven } from '#contract/instrument'
import { searchKey } from '#contract/search-key'
import { Refusal } from '#platform/refusal'
import type { KnownInstrument } from '../model/instrument.ts'

/** Refuses an instrument that the library has already: same kind, number and issuer, and no different day. */
export function refuseRepeated(given: InstrumentGiven, others: readonly KnownInstrument[]): void {
  const [number, issuer] = [searchKey(given.number), searchKey(given.issuer)]
  const same = others.find(
    (each) =>
      each.kind === given.kind &&
      searchKey(each.number) === number &&
      searchKey(each.issuer) === issuer &&
      (each.issuedOn === given.issuedOn || each.issuedOn === null || given.issuedOn === null),
  )
  if (!same) return
  throw new Refusal('nameTaken', `Thư viện đã có ${same.title} (${same.about}).`, [
    { path: 'given.number', detail: 'Số này của cơ quan ban hành này đã có trong thư viện' },
  ])
}
