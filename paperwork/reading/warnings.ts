import type { Reading, Span, Warning } from './reading.ts'
import { allNodes, type SectionNode } from './sections.ts'

type Read = Pick<Reading, 'header' | 'tasks' | 'signer'> & {
  readonly root: SectionNode
  readonly unclosed: readonly Span[]
  readonly issuerInferred: boolean
  readonly isPaper: boolean
}

/** What an officer should look at before the reading is taken over. */
export function warningsOf(read: Read): readonly Warning[] {
  if (!read.isPaper) {
    return [
      {
        code: 'not-a-paper',
        message: 'Không nhận ra thể thức văn bản hành chính: không có tên loại và số, ký hiệu.',
      },
    ]
  }
  return [...headerWarnings(read), ...bodyWarnings(read), ...taskWarnings(read)]
}

function headerWarnings({ header, issuerInferred, signer }: Read): readonly Warning[] {
  const warnings: Warning[] = []
  const { number, date, issuer, spans } = header
  if (number.value === null && number.symbol !== null) {
    warnings.push(at('number-blank', 'Văn bản chưa ghi số.', spans.number))
  }
  if (date.precision !== 'day') {
    warnings.push(at('date-incomplete', 'Văn bản chưa ghi đủ ngày, tháng, năm ban hành.', spans.date))
  }
  if (issuer === null) warnings.push(at('issuer-missing', 'Không tìm thấy tên cơ quan ban hành.'))
  else if (issuerInferred) {
    warnings.push(
      at(
        'issuer-inferred',
        `Văn bản không có phần tên cơ quan ở đầu trang; tên “${issuer}” lấy từ phần mở đầu.`,
        spans.issuer,
      ),
    )
  }
  if (signer === null) warnings.push(at('signer-missing', 'Không tìm thấy phần ký của văn bản.'))
  else if (signer.name === null)
    warnings.push(at('signer-unsigned', 'Phần ký chưa có họ tên người ký.', signer.span))
  return warnings
}

function bodyWarnings({ root, unclosed }: Read): readonly Warning[] {
  const warnings: Warning[] = []
  const seen = new Set<string>()
  for (const { path, block, label } of allNodes(root)) {
    if (block === null || label === null) continue
    const key = path.join('\u0000')
    if (seen.has(key)) {
      const message = `Mục “${label.printed}” lặp lại trong cùng một phần.`
      warnings.push(at('label-repeated', message, { start: block.start, end: block.end }))
    }
    seen.add(key)
  }
  for (const span of unclosed)
    warnings.push(at('unclosed-quote', 'Dấu ngoặc kép mở ra nhưng không đóng lại.', span))
  return warnings
}

function taskWarnings({ header, tasks }: Read): readonly Warning[] {
  const warnings: Warning[] = []
  const issued = header.date.precision === 'day' ? header.date.iso : null
  for (const { deadline, span } of tasks) {
    const limit = deadline.date ?? deadline.to ?? null
    if (issued !== null && limit !== null && /^\d/.test(limit) && limit < issued) {
      warnings.push(
        at(
          'deadline-before-document',
          `Thời hạn “${deadline.text ?? limit}” ở trước ngày ban hành văn bản.`,
          deadline.span ?? span,
        ),
      )
    }
    if (deadline.yearInferred === true && deadline.inherited !== true) {
      warnings.push(
        at(
          'year-inferred',
          `Thời hạn “${deadline.text ?? ''}” không ghi năm; lấy theo năm của kế hoạch.`,
          deadline.span ?? span,
        ),
      )
    }
  }
  return warnings
}

function at(code: Warning['code'], message: string, span?: Span): Warning {
  return span === undefined ? { code, message } : { code, message, span }
}
