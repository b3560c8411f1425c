import type { z } from 'zod'

/** What is wrong with a field, in words for the person who filled it, where the check brings no sentence of its own. */
export function fieldSentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return 'Chưa điền, hoặc điền chưa đúng kiểu.'
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_value':
      return 'Hãy chọn một trong các giá trị có sẵn.'
    case 'invalid_format':
      return formats[issue.format] ?? 'Chưa đúng dạng.'
    default:
      return 'Chưa đúng; hãy xem lại.'
  }
}

function tooSmall({ origin, minimum }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (origin === 'string') return minimum === 1 ? 'Chưa điền.' : `Cần ít nhất ${minimum} ký tự.`
  if (origin === 'array' || origin === 'set') return `Cần ít nhất ${minimum} mục.`
  return `Không được nhỏ hơn ${minimum}.`
}

function tooBig({ origin, maximum }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  if (origin === 'string') return `Nhiều nhất ${maximum} ký tự.`
  if (origin === 'array' || origin === 'set') return `Nhiều nhất ${maximum} mục.`
  return `Không được lớn hơn ${maximum}.`
}

const formats: Readonly<Record<string, string>> = {
  email: 'Chưa đúng dạng thư điện tử, ví dụ ten@coquan.vn.',
  date: 'Chưa đúng ngày; hãy điền ngày có trong lịch.',
  uuid: 'Không tìm thấy nội dung được chọn; hãy tải lại trang.',
}
