import { TemplateHandler, TemplateSyntaxError } from 'easy-template-x'
import { openZip, readZipEntry } from '../formats/zip-archive.ts'
import { type TemplateField, templateFields } from './template-fields.ts'

/** What a template asks for, or the sentence that says why it cannot be used. */
export type TemplateRead =
  | { readonly ok: false; readonly sentence: string }
  | { readonly ok: true; readonly used: readonly string[]; readonly leftOut: readonly string[] }

/**
 * Reads the places of a .docx template that are to be filled. A place that is not known, a repetition within one that
 * does not have it, one that is not closed, or a template without any task is refused with the sentence to mend it by.
 */
export async function readTemplate(bytes: Uint8Array): Promise<TemplateRead> {
  if (!isSoundArchive(bytes)) {
    return refused(
      'Mẫu phải là tệp Word (.docx) mở được, chỉ vài trang; hãy mở tệp bằng Word rồi lưu lại dạng .docx.',
    )
  }
  try {
    const tags = await new TemplateHandler().parseTags(Buffer.from(bytes))
    return checked(tags.map(({ name, disposition }) => ({ name: placeName(name), disposition })))
  } catch (cause) {
    if (cause instanceof TemplateSyntaxError)
      return refused(`Mẫu có chỗ viết chưa đủ dấu ngoặc: ${cause.message}`)
    return refused('Mẫu không mở được; hãy mở tệp bằng Word rồi lưu lại dạng .docx.')
  }
}

/** Places may be written in capitals; what fills them is in capitals then too. */
export const placeName = (written: string): string => written.trim().normalize('NFC').toLocaleLowerCase('vi')

/** Word's XML of a template of some ten pages stays far below. */
const LARGEST_TEXT_IN_BYTES = 4 * 1024 * 1024

/** What fills a template unfolds its text, its head and its foot whatever they come to: each is measured before. */
function isSoundArchive(bytes: Uint8Array): boolean {
  const archive = openZip(bytes)
  if (typeof archive === 'string' || !archive.entries.has('word/document.xml')) return false
  return [...archive.entries].every(
    ([name, { size }]) =>
      (size <= LARGEST_TEXT_IN_BYTES || name.startsWith('word/media/')) &&
      typeof readZipEntry(archive, name) !== 'string',
  )
}

interface Place {
  readonly name: string
  readonly disposition: string
}

const refused = (sentence: string): TemplateRead => ({ ok: false, sentence })

function checked(places: readonly Place[]): TemplateRead {
  const open: TemplateField[] = []
  const used = new Set<string>()
  for (const { name, disposition } of places) {
    if (disposition === 'Close') {
      const closed = open.pop()
      if (closed === undefined || (name !== '' && closed.name !== name))
        return refused(`Chỗ “{/${name}}” không khép đúng chỗ đã mở${closed ? ` “{#${closed.name}}”` : ''}.`)
      continue
    }
    // What stands outside of the repetition may be named within it too.
    const known = [
      ...(open.at(-1)?.within ?? []),
      ...templateFields.filter(({ within }) => open.length === 0 || within === null),
    ]
    const field = known.find((each) => each.name === name)
    if (field === undefined) return refused(unknown(name, known, open.at(-1)))
    const isRepeated = field.within !== null
    if (isRepeated !== (disposition === 'Open')) return refused(wrongSign(field))
    used.add(name)
    if (isRepeated) open.push(field)
  }
  const [unclosed] = open
  if (unclosed) return refused(`Chỗ “{#${unclosed.name}}” chưa được khép bằng “{/${unclosed.name}}”.`)
  if (!needed.some((name) => used.has(name)))
    return refused(
      `Mẫu chưa có chỗ nào để điền việc: hãy đặt ${needed.map((name) => `“{#${name}}”`).join(' hoặc ')} vào mẫu.`,
    )
  return {
    ok: true,
    used: [...used],
    leftOut: templateFields.flatMap(({ name }) => (used.has(name) ? [] : [name])),
  }
}

/** One of these brings the tasks in. */
const needed = ['nội dung', 'phần', 'nhiệm vụ'] as const

function unknown(name: string, known: readonly TemplateField[], within: TemplateField | undefined): string {
  const place = within ? ` trong “{#${within.name}}”` : ''
  return `Chỗ “{${name}}”${place} không có trong danh mục. Dùng được: ${known.map((field) => field.name).join(', ')}.`
}

function wrongSign({ name, within }: TemplateField): string {
  return within === null
    ? `“${name}” chỉ điền một lần: hãy viết “{${name}}”.`
    : `“${name}” được lặp lại: hãy viết “{#${name}}” ở đầu và “{/${name}}” ở cuối.`
}
