import { ScopeData, type ScopeDataResolver, TemplateHandler } from 'easy-template-x'
import type { OfficialPaper, PaperBlock } from './official-paper.ts'
import { asSentence, type PrintedTask, timeOf } from './printed-task.ts'
import { placeName } from './read-template.ts'
import { withEnd } from './template-fields.ts'
import { unturned } from './unturned.ts'
import { writeDocx } from './write-docx.ts'

/** A paper and the tasks it holds, to be put into a template. */
export interface TemplateContent {
  readonly paper: OfficialPaper
  readonly tasks: readonly PrintedTask[]
}

/** Fills a template that `readTemplate` has found in order; the places it does not have are left out. */
export async function fillTemplate(template: Uint8Array, content: TemplateContent): Promise<Uint8Array> {
  const handler = new TemplateHandler({ scopeDataResolver: inLetters })
  return new Uint8Array(await handler.process(Buffer.from(template), unturned(valuesOf(content))))
}

/** A place that is written in capitals is filled in capitals. */
const inLetters: ScopeDataResolver = ({ path, strPath, data }) => {
  const written = strPath.at(-1)
  const value = ScopeData.defaultResolver({
    data,
    path: path.map((part) => (typeof part === 'number' ? part : { ...part, name: placeName(part.name) })),
    strPath: strPath.map((part) => (typeof part === 'string' ? placeName(part) : part)),
  })
  const isInCapitals = typeof written === 'string' && written === written.toLocaleUpperCase('vi')
  return typeof value === 'string' && isInCapitals ? value.toLocaleUpperCase('vi') : value
}

/** A template to begin with, for an agency: the layout of NĐ 30/2020/NĐ-CP with its letterhead, to be changed in Word. */
export function sampleTemplate(own: SampleHead): Promise<Uint8Array> {
  return writeDocx({
    head: {
      // The rule below a name is as long as the name asks: what is known is printed, not left to be filled.
      ...own,
      number: '{số}',
      symbol: '{ký hiệu}',
      place: '{địa danh}',
      issuedOn: '{năm}',
      type: '{loại văn bản}',
      title: '{trích yếu}',
    },
    addressees: [],
    bases: ['{#căn cứ}', '{câu căn cứ}', '{/căn cứ}'],
    body: ['{#nội dung}', '{đoạn}', '{/nội dung}'].map((line) => ({ kind: 'paragraph', text: line })),
    recipients: ['{#nơi nhận}', '{tên nơi nhận}', '{/nơi nhận}'],
    signature: { authority: ['{quyền hạn ký}'], position: '{chức vụ người ký}', name: '{người ký}' },
    annexes: [],
  })
}

export type SampleHead = Pick<OfficialPaper['head'], 'superior' | 'issuer'>

type Values = { [name: string]: string | Values[] }

function valuesOf({ paper, tasks }: TemplateContent): Values {
  const { head, bases, body, recipients, signature } = paper
  const [year = '', month = '', day = ''] = head.issuedOn.split('-')
  const standing = tasks.filter(({ change }) => change !== 'gone')
  return {
    'cơ quan chủ quản': head.superior ?? '',
    'cơ quan ban hành': head.issuer,
    số: head.number ?? '',
    'ký hiệu': head.symbol,
    'địa danh': head.place,
    ngày: day,
    tháng: month,
    năm: year,
    'loại văn bản': (head.type ?? '').toLocaleUpperCase('vi'),
    'trích yếu': head.title,
    'căn cứ': ended(bases).map((basis) => ({ 'câu căn cứ': basis })),
    'nội dung': body.flatMap(linesOf).map((line) => ({ đoạn: line })),
    phần: sectionsOf(standing).map(([section, own]) => ({ 'tên phần': section, việc: own.map(taskValues) })),
    'nhiệm vụ': standing.map((task, at) => ({
      ...taskValues(task, at),
      'thuộc phần': task.section.join(' – '),
    })),
    'quyền hạn ký': signature.authority.join('\n'),
    'chức vụ người ký': signature.position,
    'người ký': signature.name ?? '',
    'nơi nhận': ended(recipients).map((recipient) => ({ 'tên nơi nhận': recipient })),
  }
}

const ended = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => withEnd(line, at === lines.length - 1 ? '.' : ';'))

function taskValues(task: PrintedTask, at: number): Values {
  return {
    stt: String(at + 1),
    'tên việc': asSentence(task.text),
    'thời gian': timeOf(task),
    'chủ trì': task.chair.join('; '),
    'phối hợp': task.coordinate.join('; '),
    'địa điểm': task.place ?? '',
  }
}

/** The tasks under their headings, in the order of the paper. */
function sectionsOf(tasks: readonly PrintedTask[]): readonly (readonly [string, readonly PrintedTask[]])[] {
  const sections = new Map<string, PrintedTask[]>()
  for (const task of tasks) {
    const name = task.section.join(' – ')
    const own = sections.get(name)
    if (own) own.push(task)
    else sections.set(name, [task])
  }
  return [...sections]
}

function linesOf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'part':
    case 'clause':
      return [`${block.label} ${block.title}`.trim()]
    case 'paragraph':
      return [`${block.label ?? ''} ${block.text}`.trim()]
    case 'item':
      return [
        `${block.label} ${block.text}`.trim(),
        ...block.lines.map(({ label, text }) => `${label}: ${text}`),
      ]
    case 'annex':
      return [block.word ?? '', block.title, block.reference ?? ''].filter((line) => line !== '')
    case 'table':
      return block.rows.map((row) => row.filter((cell) => cell !== '').join('; '))
  }
}
