import type { CheckState, Citation } from '#contract/judging'
import {
  type Check,
  formatCitation,
  isUnread,
  type SourceCitation,
  type SourceTitles,
  type Version,
} from '#law'

/** A provision in words, with the instrument that a link leads to. */
export function presentCitation(cite: SourceCitation, titles: SourceTitles): Citation {
  return { text: formatCitation(cite, titles), source: cite.source }
}

const howChecked: Readonly<Record<Extract<Check, { status: 'checked' }>['by'], string>> = {
  fullText: 'Đã đọc toàn văn',
  reprint: 'Đối chiếu qua bản in lại',
  implementingText: 'Đối chiếu qua văn bản quy định chi tiết',
}

/** How a text was compared with the original, in a sentence. */
export function presentCheck(check: Check): CheckState {
  return check.status === 'checked'
    ? { status: 'checked', how: `${howChecked[check.by]}: ${check.where}` }
    : { status: 'unchecked', how: check.because }
}

/** The same of a version, read or not. */
export function presentCheckOf<T>(version: Version<T>): CheckState {
  return isUnread(version) ? { status: 'unread', how: version.unread } : presentCheck(version.check)
}
