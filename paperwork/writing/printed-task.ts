import type { Span } from '../reading/reading.ts'
import type { LabelledLine, PaperBlock } from './official-paper.ts'

/** A task as it is to be printed; `spans` are all the stretches of the paper that it was read from, none for a new one. */
export interface PrintedTask {
  readonly spans: readonly Span[]
  readonly section: readonly string[]
  readonly text: string
  readonly deadline: string | null
  /** The time of the heading or of the row above that holds for it, where it has none of its own. */
  readonly period?: string | null
  readonly chair: readonly string[]
  readonly coordinate: readonly string[]
  readonly place: string | null
  /** `same` keeps the words of the paper, where the look allows; `gone` is not printed. */
  readonly change: 'same' | 'changed' | 'new' | 'gone'
}

/** A task with what the paper says before it ("Giai đoạn 1") and behind it ("gửi Sở Nội vụ") that is no part of it. */
export interface WordedTask {
  readonly task: PrintedTask
  readonly lead?: string
  readonly note?: string
}

/** The task as a sentence of its own, which begins with a capital, also where the paper had it in the middle of one. */
export function sentenceOf({ task, lead = '' }: WordedTask): string {
  return lead === '' ? asSentence(task.text) : `${asSentence(lead)}: ${task.text}`
}

/** The task with its labelled lines; `more` are lines of its own that the paper has beside it. */
export function itemOf(worded: WordedTask, label: string, more: readonly LabelledLine[] = []): PaperBlock {
  const { task, note = '' } = worded
  const lines: readonly LabelledLine[] = [
    { label: 'Thời gian thực hiện', text: timeOf(task) },
    { label: 'Địa điểm', text: task.place ?? '' },
    { label: 'Đơn vị chủ trì', text: task.chair.join('; ') },
    { label: 'Đơn vị phối hợp', text: task.coordinate.join('; ') },
    ...more,
    { label: 'Ghi chú', text: note },
  ]
  return { kind: 'item', label, text: sentenceOf(worded), lines: lines.filter(({ text }) => text !== '') }
}

/** When it is to be done, by its own words or by those of what stands above it. */
export const timeOf = ({ deadline, period }: PrintedTask): string => deadline ?? period ?? ''

/** What begins a sentence, an item or a cell begins with a capital. */
export const asSentence = (text: string): string =>
  text.replace(
    /^(["“‘(]?)(\p{Ll})/u,
    (_, quote: string, letter: string) => quote + letter.toLocaleUpperCase('vi'),
  )

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
