import {
  type BoundVersion,
  type Fraction,
  formatCitation,
  type LocalAnswer,
  type LocalBound,
  type LocalSlot,
  type SourceTitles,
  showDate,
  showShare,
} from '#law'

type Kind = LocalSlot<LocalAnswer>['kind']

/** A value as an officer reads it; choices are named by their slot. */
export function showAnswer(kind: Kind, value: LocalAnswer): string {
  if (value === null) return 'Chưa đặt'
  if (typeof value === 'object') return kind === 'share' ? showShare(value) : showDecimal(value)
  return kind === 'days' ? `${value} ngày làm việc` : String(value)
}

/** A coefficient as written: `0,6`, a fraction where no short decimal is exact. */
function showDecimal({ of, over }: Fraction): string {
  const thousandfold = of * 1000
  return thousandfold % over === 0 ? String(thousandfold / over / 1000).replace('.', ',') : `${of}/${over}`
}

/** A bound in a sentence with its days and its provision. */
export function boundSentence(
  {
    is,
    of,
    limit,
    from,
    until,
    cite,
    check,
    kind,
  }: BoundVersion & Pick<LocalBound, 'is' | 'of'> & { readonly kind: Kind },
  titles: SourceTitles,
): string {
  const days =
    until === undefined ? `từ ${showDate(from)}` : `từ ${showDate(from)} đến trước ${showDate(until)}`
  const limited = `${is === 'atLeast' ? 'ít nhất' : 'nhiều nhất'} ${showAnswer(kind, limit)}`
  const doubt = check.status === 'checked' ? '' : '; chưa đối chiếu với văn bản'
  return `${of === null ? '' : `${of}: `}${limited} ${days} (${formatCitation(cite, titles)}${doubt})`
}
