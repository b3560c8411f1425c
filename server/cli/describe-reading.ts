import type { FileReading } from '#paperwork/reading/read-file'
import type { Awardee, Header, Reading, Span, Target, Task, TaskClass } from '#paperwork/reading/reading'
import { seemsToBe } from '#paperwork/reading/seems-to-be'
import { describeDeadline } from './describe-deadline.ts'

type ReadPaper = Extract<FileReading, { ok: true }>

/** Longer passages that were not understood are shown by their beginning. */
const LONGEST_PASSAGE = 160

const GENERAL: ReadonlySet<TaskClass> = new Set<TaskClass>(['solution', 'content', 'general'])

/** A read paper for a person at a terminal: what was found, and what was not understood. */
export function describeReading(paper: ReadPaper, path: string): string {
  const { reading, text, parts: papers } = paper
  const parts = [
    [path, '='.repeat(Math.min(path.length, 80))],
    headerLines(reading),
    [...countLines(reading), ...originLines(paper)],
    list('Các văn bản trong tệp', papers.length < 2 ? [] : papers.map((part) => [part.name])),
    list('Nhiệm vụ', reading.tasks.filter(isWork).map(taskLines)),
    list('Nội dung chung và giải pháp', reading.tasks.filter((task) => !isWork(task)).map(taskLines)),
    list('Phong trào thi đua', namesOfMovements(reading)),
    list('Chỉ tiêu', reading.targets.map(targetLines)),
    list('Văn bản được viện dẫn', citationLines(reading)),
    list('Tập thể, cá nhân được khen thưởng', reading.awardees.map(awardeeLines)),
    list(
      'Nơi nhận',
      reading.recipients.map((recipient) => [recipient.text]),
    ),
    list(
      'Cần xem lại',
      reading.warnings.map((warning) => [warning.message]),
    ),
    list(
      'Chữ có thể sai',
      reading.corrections.map(({ printed, suggested }) => [`“${printed}”, có thể là “${suggested}”`]),
    ),
    list(
      'Đoạn chưa đọc được',
      reading.unread.map((span) => [passage(text, span)]),
    ),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n')
}

function headerLines(reading: Reading): readonly string[] {
  const { header, signer } = reading
  const { number } = header
  const printedNumber =
    number.symbol === null ? number.value : `${number.value ?? '(để trống)'}/${number.symbol}`
  const signed = [signer?.authority, signer?.position, signer?.name].filter((part) => part != null).join(' ')
  const rows: readonly (readonly [string, string | null])[] = [
    ['Loại văn bản', header.documentType.name ?? seemsToBe(reading).sentence],
    ['Trích yếu', header.title],
    ['Cơ quan ban hành', header.issuer],
    ['Cơ quan cấp trên', header.parentAgency],
    ['Số, ký hiệu', printedNumber],
    ['Nơi, ngày', placeAndDate(header)],
    ['Kính gửi', header.addressee.join('; ') || null],
    ['Người ký', signed || null],
  ]
  return rows.flatMap(([label, value]) => (value === null ? [] : [`${`${label}:`.padEnd(18)}${value}`]))
}

function placeAndDate({ place, date }: Header): string | null {
  const shown = date.iso === null ? null : date.iso.split('-').reverse().join('/')
  return [place, shown].filter((part) => part !== null).join(', ') || null
}

function countLines(reading: Reading): readonly string[] {
  const counts: readonly (readonly [number, string])[] = [
    [reading.tasks.filter(isWork).length, 'nhiệm vụ'],
    [reading.tasks.filter((task) => !isWork(task)).length, 'nội dung chung và giải pháp'],
    [namesOfMovements(reading).length, 'phong trào'],
    [reading.targets.length, 'chỉ tiêu'],
    [reading.citations.length, 'văn bản được viện dẫn'],
    [reading.sections.length, 'mục'],
    [reading.unread.length, 'đoạn chưa đọc được'],
  ]
  return [`Đã đọc: ${counts.map(([count, noun]) => `${count} ${noun}`).join(', ')}.`]
}

/** Where the text does not stand in the file as it is. */
function originLines({ scan, conversion }: ReadPaper): readonly string[] {
  return [
    ...(scan === null
      ? []
      : [`Nhận dạng chữ từ ${scan.pages.length} trang ảnh, độ chắc chắn ${scan.confidence}%.`]),
    ...(conversion === null ? [] : [`Chuyển từ bảng mã ${conversion.from} sang Unicode.`]),
  ]
}

function awardeeLines({ name, awardPrinted, position, unit, standing }: Awardee): readonly string[] {
  const place = [position, unit].filter((part) => part !== null).join(', ')
  const award = standing === 'proposed' ? `đề nghị ${awardPrinted}` : awardPrinted
  return [`${name}: ${award}`, ...(place === '' ? [] : [place])]
}

/** Work that someone does, apart from what merely says in which spirit it is done. */
function isWork(task: Task): boolean {
  return !GENERAL.has(task.class)
}

function taskLines(task: Task): readonly string[] {
  const quarter = task.quarter.length === 0 ? '' : ` [quý ${task.quarter.join(', ')}]`
  const rows: readonly (readonly [string, string])[] = [
    ['Thời hạn', describeDeadline(task.deadline)],
    ['Chủ trì', task.chair.join('; ')],
    ['Phối hợp', task.coordinate.join('; ')],
    ['Địa điểm', task.place ?? ''],
  ]
  return [
    `${task.text}${quarter}`,
    ...rows.flatMap(([label, value]) => (value === '' ? [] : [`${`${label}:`.padEnd(10)}${value}`])),
  ]
}

function namesOfMovements(reading: Reading): readonly (readonly string[])[] {
  return reading.movements.filter((one) => one.class === 'movement').map((one) => [one.name])
}

function targetLines({ text, comparator, value, unit }: Target): readonly string[] {
  if (value === null) return [text]
  const figure =
    typeof value === 'number'
      ? value.toLocaleString('vi')
      : value.map((one) => one.toLocaleString('vi')).join(' đến ')
  const sign = comparator === null || comparator === 'range' ? '' : `${comparator} `
  return [text, `Mức:      ${sign}${figure} ${unit ?? ''}`.trimEnd()]
}

function citationLines(reading: Reading): readonly (readonly string[])[] {
  return reading.citations.map(({ type, number, date, issuer }) => {
    const day = date === null ? '' : ` ngày ${date.split('-').reverse().join('/')}`
    const from = issuer === null ? '' : ` của ${issuer}`
    return [`${type}${number === null ? '' : ` số ${number}`}${day}${from}`]
  })
}

function list(title: string, items: readonly (readonly string[])[]): readonly string[] {
  if (items.length === 0) return []
  const width = String(items.length).length
  return [
    `${title} (${items.length})`,
    ...items.flatMap(([first, ...others], index) => [
      `  ${String(index + 1).padStart(width)}. ${first ?? ''}`,
      ...others.map((line) => `  ${' '.repeat(width + 2)}${line}`),
    ]),
  ]
}

function passage(text: string, { start, end }: Span): string {
  const shown = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return shown.length <= LONGEST_PASSAGE ? shown : `${shown.slice(0, LONGEST_PASSAGE)}…`
}
