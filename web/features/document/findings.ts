import type { PaperReading, Span } from '#contract/reading'
import { showDay } from '#text/days'
import { unreadItem } from './paper-marks.ts'

/** What was read besides the tasks, tab by tab. */
export const findingTabs = [
  'unread',
  'header',
  'citation',
  'movement',
  'target',
  'recipient',
  'warning',
] as const
export type FindingTab = (typeof findingTabs)[number]

export const findingTabLabels: Readonly<Record<FindingTab, string>> = {
  unread: 'Chưa hiểu',
  header: 'Thể thức',
  citation: 'Viện dẫn',
  movement: 'Phong trào',
  target: 'Chỉ tiêu',
  recipient: 'Nơi nhận, người ký',
  warning: 'Lưu ý',
}

/** One thing that was read: its item in the paper, or null when the paper shows no place for it. */
export type Finding = {
  readonly item: string | null
  readonly label: string
  readonly text: string
  readonly span: Span | null
}

/** The tab that shows an item of the paper, or null when it is a row. */
export function tabOf(item: string): FindingTab | null {
  if (item === 'signer') return 'recipient'
  return findingTabs.find((tab) => item === tab || item.startsWith(`${tab}-`)) ?? null
}

/** Everything that was read besides the tasks. */
export function findingsOf(
  text: string,
  reading: PaperReading,
  unread: readonly Span[],
): Readonly<Record<FindingTab, readonly Finding[]>> {
  const { citations, movements, targets, warnings } = reading
  return {
    unread: unread.map((span) => ({
      item: unreadItem(span),
      label: '',
      text: text.slice(span.start, span.end).trim(),
      span,
    })),
    header: headerFindings(reading),
    citation: citations.map(({ type, number, date, issuer, span }, index) => ({
      item: `citation-${index}`,
      // A law may be named by its title only; then the words of the paper are all there is.
      label: number === null ? text.slice(span.start, span.end) : `${type} ${number}`,
      text: [issuer, number !== null && date && `ngày ${showDay(date)}`].filter(Boolean).join(', '),
      span,
    })),
    movement: movements.map(({ name, class: kind, span }, index) => ({
      item: `movement-${index}`,
      label: quoteLabels[kind],
      text: name,
      span,
    })),
    target: targets.map((target, index) => ({
      item: `target-${index}`,
      label: quantityOf(target),
      text: target.text,
      span: target.span,
    })),
    recipient: endFindings(reading),
    warning: warnings.map(({ message, span }) => ({
      item: null,
      label: '',
      text: message,
      span: span ?? null,
    })),
  }
}

const quoteLabels: Readonly<Record<PaperReading['movements'][number]['class'], string>> = {
  movement: 'Phong trào thi đua',
  theme: 'Chủ đề',
  motto: 'Phương châm, khẩu hiệu',
  campaign: 'Cuộc vận động',
  'award-title': 'Danh hiệu',
  other: 'Tên khác trong ngoặc kép',
}

const comparatorWords = {
  '=': '',
  '>=': 'ít nhất ',
  '<=': 'không quá ',
  '>': 'trên ',
  '<': 'dưới ',
  '~': 'khoảng ',
  range: '',
} as const

function quantityOf({ comparator, value, unit }: PaperReading['targets'][number]): string {
  if (value === null) return 'Không có con số'
  const figures = (Array.isArray(value) ? value : [value]).map((each) => each.toLocaleString('vi-VN'))
  return `${comparatorWords[comparator ?? '=']}${figures.join(' – ')} ${unit ?? ''}`.trim()
}

function headerFindings({ header }: PaperReading): readonly Finding[] {
  const { number, date, documentType, spans } = header
  const rows: readonly (readonly [string, string | null, Span | undefined])[] = [
    ['Cơ quan chủ quản', header.parentAgency, spans.parentAgency],
    ['Cơ quan ban hành', header.issuer, spans.issuer],
    ['Số', number.value, spans.number],
    ['Ký hiệu', number.symbol, spans.number],
    ['Địa danh', header.place, spans.place],
    ['Ngày ban hành', date.iso === null ? null : showDay(date.iso), spans.date],
    ['Loại văn bản', documentType.name, spans.documentType],
    ['Trích yếu', header.title, spans.title],
    ['Năm của kế hoạch', header.year === null ? null : String(header.year), undefined],
  ]
  return rows.map(([label, text, span]) => ({
    item: span ? 'header' : null,
    label,
    text: text ?? 'Văn bản không ghi',
    span: span ?? null,
  }))
}

function endFindings({ recipients, signer }: PaperReading): readonly Finding[] {
  const signed: readonly Finding[] = signer
    ? [
        {
          item: 'signer',
          label: 'Người ký',
          text: [signer.authority, signer.position, signer.name ?? 'chưa ghi tên'].filter(Boolean).join(' '),
          span: signer.span,
        },
      ]
    : []
  const named = recipients.map(({ text, archive, span }, index) => ({
    item: `recipient-${index}`,
    label: archive ? 'Lưu' : 'Nơi nhận',
    text,
    span,
  }))
  return [...signed, ...named]
}
