import type { EvidenceFormat } from '#contract/task-work'
import { Refusal } from '#platform/refusal'

const LONGEST_NAME = 180

const formats: readonly EvidenceFormat[] = ['pdf', 'docx', 'xlsx', 'jpg', 'png', 'webp']

/** What a file may be, by the name its bytes go by; refuses the others and says what was found. */
export function evidenceFormatOf(found: string | undefined, isEmpty: boolean): EvidenceFormat {
  if (isEmpty) throw new Refusal('paperUnreadable', 'Tệp không có nội dung; hãy chọn lại tệp minh chứng.')
  const format = formats.find((each) => each === found)
  if (format) return format
  const what = found === undefined ? 'không rõ loại' : `loại “${found}”`
  throw new Refusal(
    'paperUnreadable',
    `Tệp này là tệp ${what}; minh chứng phải là PDF, Word (.docx), Excel (.xlsx) hoặc ảnh (.jpg, .png, .webp).`,
  )
}

/** The name under which a file is kept: no folders, no signs no one can see, and the ending that its bytes have. */
export function evidenceName(given: string, format: EvidenceFormat): string {
  const base = given
    .normalize('NFC')
    .replace(/^.*[/\\]/u, '')
    .replace(/[\p{C}"<>|:*?]/gu, '')
    .trim()
  const stem = base.replace(/\.[^.]*$/u, '').slice(0, LONGEST_NAME) || 'minh-chung'
  const [ending = ''] = /[^.]*$/u.exec(base) ?? []
  const isOwn = ending.toLowerCase() === format || (format === 'jpg' && ending.toLowerCase() === 'jpeg')
  return `${stem}.${isOwn ? ending : format}`
}
