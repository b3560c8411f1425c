import { isPlainDate, type PaperTypeCode, paperTypeNames, type Subject, showDate } from '#law'
import { awardsNamedIn } from './awardees-award.ts'
import { fold, isUpperCase } from './fold.ts'
import { passageOf } from './passage.ts'
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

/** Papers that ask others for something. */
const ASKING: ReadonlySet<PaperTypeCode> = new Set<PaperTypeCode>(['CV', 'CT', 'HD', 'TB', 'CĐ', 'NQ', 'GM'])

/** A paper of another type, or without one, is taken for a plan from this many dated tasks on. */
const FEWEST_DATED_TASKS = 3

const LONGEST_TITLE = 160

/** Says in words what a read paper is, from whom, and what is in it; and whether it can be taken for a plan. */
export function seemsToBe(reading: Reading): PaperKind {
  const name = nameOf(reading)
  const plan = isPlan(reading)
  const { title } = reading.header
  const issuer = issuerOf(reading)
  if (name === null && !plan) return { isPlan: false, name, sentence: unknown(reading) }
  const what = [name ?? 'Bảng phân công nhiệm vụ theo thời gian', purposeOf(reading)].filter(
    (each) => each !== '',
  )
  const from = issuer === null ? '' : ` của ${issuer}`
  const held = [honoured(reading), asked(reading, plan)].filter((each) => each !== '').join('; ')
  const subject =
    title === null || (held !== '' && reading.header.documentType.code !== 'GM')
      ? ''
      : ` “${shortened(title)}”`
  return {
    isPlan: plan,
    name,
    sentence: `${what.join(' ')}${from}${subject}${held === '' ? '' : `: ${held}`}.`,
  }
}

/** Whether the paper is a plan or programme: by its type, or because it holds a timetable of tasks. */
export function isPlan(reading: Reading): boolean {
  const { code } = reading.header.documentType
  if (code !== null && PLANS.has(code)) return true
  if (code !== null && NEVER_PLANS.has(code)) return false
  const dated = reading.tasks.filter((task) => task.class === 'scheduled' && task.deadline.kind !== 'none')
  return dated.length >= FEWEST_DATED_TASKS
}

function nameOf({ header }: Reading): string | null {
  const { code, name } = header.documentType
  return code === null ? name : paperTypeNames[code]
}

/** "khen thưởng", "đề nghị khen thưởng": what a paper that names people or awards is for. */
function purposeOf({ header, awardees }: Reading): string {
  const { code, name } = header.documentType
  const title = header.title ?? ''
  const named = awardsNamedIn(passageOf(title, 0, title.length)).length > 0
  if (awardees.length === 0 && !(named && (code === 'QĐ' || code === 'TTr'))) return ''
  if (name === 'Bản đăng ký') return 'thi đua, khen thưởng'
  return code === 'QĐ' || awardees.some(({ standing }) => standing === 'granted')
    ? 'khen thưởng'
    : 'đề nghị khen thưởng'
}

const SUBJECTS: readonly (readonly [Subject, string])[] = [
  ['collective', 'tập thể'],
  ['individual', 'cá nhân'],
  ['household', 'hộ gia đình'],
]

/** "3 tập thể, 8 cá nhân": each name once, whatever it is honoured with. */
function honoured({ awardees }: Pick<Reading, 'awardees'>): string {
  return SUBJECTS.flatMap(([subject, noun]) => {
    const names = new Set(
      awardees.filter((each) => each.subject === subject).map(({ name, unit }) => `${name}|${unit ?? ''}`),
    )
    return names.size === 0 ? [] : [`${names.size} ${noun}`]
  }).join(', ')
}

/** "yêu cầu 2 việc, hạn sớm nhất 15/12/2026". */
function asked({ header, tasks, awardees }: Reading, plan: boolean): string {
  const { code } = header.documentType
  const core = tasks.filter((task) => !['solution', 'content', 'general'].includes(task.class))
  if (awardees.length > 0 && !plan) return ''
  if (core.length === 0 || !(plan || (code !== null && ASKING.has(code)) || code === 'QĐ')) return ''
  const own = code === null || PLANS.has(code)
  const verb = own ? `${core.length} nhiệm vụ` : `yêu cầu ${core.length} việc`
  const issued = header.date.iso ?? ''
  const days = core
    .flatMap(({ deadline }) => [deadline.date ?? deadline.to ?? ''])
    .filter((day) => isPlainDate(day) && day >= issued)
    .sort()
  const first = days[0]
  if (code === 'GM') return first !== undefined && isPlainDate(first) ? `ngày ${showDate(first)}` : ''
  return first !== undefined && isPlainDate(first) ? `${verb}, hạn sớm nhất ${showDate(first)}` : verb
}

const SHORT_ISSUER = 20

/** The issuer, in the letters the paper writes it with elsewhere; with its superior where its own name says too little. */
function issuerOf(reading: Reading): string | null {
  const { issuer, parentAgency } = reading.header
  if (issuer === null) return null
  const own = asWritten(issuer, reading)
  if (parentAgency === null || issuer.length > SHORT_ISSUER) return own
  return `${own} (${asWritten(parentAgency, reading)})`
}

function asWritten(name: string, { tasks, recipients, citations, awardees }: Reading): string {
  if (!isUpperCase(name)) return name
  const folded = fold(name)
  const places = [
    ...tasks.flatMap(({ chair, coordinate, text }) => [...chair, ...coordinate, text]),
    ...recipients.map(({ text }) => text),
    ...citations.map(({ issuer }) => issuer ?? ''),
    ...awardees.map(({ unit }) => unit ?? ''),
  ]
  for (const place of places) {
    const at = fold(place).indexOf(folded)
    const found = place.slice(at, at + name.length)
    if (at !== -1 && !isUpperCase(found)) return found
  }
  return name
}

function unknown({ header, awardees, tasks }: Reading): string {
  const held = honoured({ awardees })
  if (held !== '')
    return `Danh sách khen thưởng chưa rõ loại văn bản: ${held}; hãy kiểm tra lại loại văn bản.`
  if (header.title !== null || tasks.length > 0)
    return `Chưa nhận ra loại văn bản${header.title === null ? '' : ` “${shortened(header.title)}”`}; hãy đọc lại và chọn loại.`
  return 'Chưa nhận ra loại văn bản và không thấy nhiệm vụ nào có thời hạn; hãy kiểm tra lại tệp đã chọn.'
}

function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title
  const cut = title.slice(0, LONGEST_TITLE)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
