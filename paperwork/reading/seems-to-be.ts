import { type PaperTypeCode, paperTypeNames } from '#law'
import type { Reading } from './reading.ts'

/** What a paper is: a plan that can become a year, or something else, with the sentence that says so. */
export type PaperKind = { readonly isPlan: boolean; readonly name: string | null; readonly sentence: string }

/** Papers that set work and deadlines by their very type. */
const PLANS: ReadonlySet<PaperTypeCode> = new Set<PaperTypeCode>(['KH', 'CTr', 'PA'])

/** Papers that name days and units without planning anything. */
const NEVER_PLANS: ReadonlySet<PaperTypeCode> = new Set<PaperTypeCode>([
  'TTr',
  'BB',
  'BC',
  'GM',
  'HĐ',
  'QC',
  'QyĐ',
])

/** A paper of another type, or without one, is taken for a plan from this many dated tasks on. */
const FEWEST_DATED_TASKS = 3

/** Says in words what a read paper seems to be, and whether it can be taken for a plan or programme. */
export function seemsToBe(reading: Reading): PaperKind {
  const { code } = reading.header.documentType
  const name = code === null ? null : paperTypeNames[code]
  if (isPlan(reading)) {
    return { isPlan: true, name, sentence: `Văn bản là ${name ?? 'bảng phân công nhiệm vụ theo thời gian'}.` }
  }
  const sentence =
    name === null
      ? 'Chưa nhận ra loại văn bản và không thấy nhiệm vụ nào có thời hạn; hãy kiểm tra lại và chọn tệp kế hoạch hoặc chương trình.'
      : `Văn bản này có vẻ là ${name}, không phải kế hoạch hay chương trình; hãy kiểm tra lại và chọn đúng tệp kế hoạch.`
  return { isPlan: false, name, sentence }
}

/** Whether the paper is a plan or programme: by its type, or because it holds a timetable of tasks. */
export function isPlan(reading: Reading): boolean {
  const { code } = reading.header.documentType
  if (code !== null && PLANS.has(code)) return true
  if (code !== null && NEVER_PLANS.has(code)) return false
  const dated = reading.tasks.filter((task) => task.class === 'scheduled' && task.deadline.kind !== 'none')
  return dated.length >= FEWEST_DATED_TASKS
}
