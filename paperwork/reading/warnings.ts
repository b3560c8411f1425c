import type { Awarded } from './awardees.ts'
import type { Block } from './blocks.ts'
import { citationWarnings } from './checks-citations.ts'
import { dayWarnings } from './checks-days.ts'
import { missingLists } from './checks-lists.ts'
import { numberingWarnings } from './checks-numbering.ts'
import { yearWarnings } from './checks-years.ts'
import { honouredCounts, otherCounts } from './counts.ts'
import { totalWarnings } from './counts-totals.ts'
import { fold, squeeze } from './fold.ts'
import { partsOf } from './parts.ts'
import type { Reading, Span, Warning } from './reading.ts'
import type { SectionNode } from './sections.ts'
import { severalTimes } from './several-times.ts'

type Read = Pick<Reading, 'header' | 'tasks' | 'signer' | 'citations'> & {
  readonly text: string
  readonly root: SectionNode
  readonly annexRoot: SectionNode
  readonly body: readonly Block[]
  readonly annex: readonly Block[]
  readonly awarded: Awarded
  readonly unclosed: readonly Span[]
  readonly issuerInferred: boolean
  readonly isPaper: boolean
}

/** What an officer should look at before the reading is taken over, each with what to do about it. */
export function warningsOf(read: Read): readonly Warning[] {
  const { header, root, annexRoot, text, body, annex, citations, awarded } = read
  const blocks = [...body, ...annex]
  const contents = [
    ...dayWarnings(text, header.year),
    ...honouredCounts(awarded),
    ...otherCounts(blocks),
    ...missingLists(body, annex),
    ...totalWarnings(blocks),
    ...otherPapers(text),
  ]
  if (!read.isPaper) {
    if (header.documentType.name !== null) return contents
    const message = 'Không nhận ra thể thức văn bản hành chính: không có tên loại và số, ký hiệu.'
    return [{ code: 'not-a-paper', message }, ...contents]
  }
  return [
    ...headerWarnings(read),
    ...numberingWarnings(root, text),
    ...numberingWarnings(annexRoot, text),
    ...read.unclosed.map((span) => at('unclosed-quote', UNCLOSED, span)),
    ...taskWarnings(read),
    ...yearWarnings(read),
    ...citationWarnings(citations, text),
    ...contents,
  ]
}

/** A file with several papers is read as one; only each of them by itself reads right. */
function otherPapers(text: string): readonly Warning[] {
  const parts = partsOf(text)
  const second = parts[1]
  if (second === undefined) return []
  const names = parts.map(({ name }) => `“${name}”`).join(', ')
  const message = `Tệp có ${parts.length} văn bản: ${names}; hãy tách ra để đọc từng văn bản.`
  return [at('two-papers', message, { start: second.start, end: Math.min(second.end, second.start + 80) })]
}

const UNCLOSED = 'Dấu ngoặc kép mở ra nhưng không đóng lại; hãy bổ sung dấu đóng.'

function headerWarnings({ header, issuerInferred, signer }: Read): readonly Warning[] {
  const warnings: Warning[] = []
  const { number, date, issuer, spans } = header
  if (number.value === null && number.symbol !== null) {
    warnings.push(at('number-blank', 'Văn bản chưa ghi số; hãy bổ sung khi có số.', spans.number))
  } else if (number.value === null) {
    const message = 'Không tìm thấy số, ký hiệu của văn bản; hãy bổ sung theo bản gốc.'
    warnings.push(at('number-missing', message))
  }
  if (date.precision !== 'day') {
    warnings.push(at('date-incomplete', 'Văn bản chưa ghi đủ ngày, tháng, năm ban hành.', spans.date))
  }
  if (issuer === null) warnings.push(at('issuer-missing', 'Không tìm thấy tên cơ quan ban hành.'))
  else if (issuerInferred) {
    const message = `Văn bản không có phần tên cơ quan ở đầu trang; tên “${issuer}” lấy từ phần mở đầu.`
    warnings.push(at('issuer-inferred', message, spans.issuer))
  }
  if (signer === null) warnings.push(at('signer-missing', 'Không tìm thấy phần ký của văn bản.'))
  else if (signer.name === null)
    warnings.push(at('signer-unsigned', 'Phần ký chưa có họ tên người ký.', signer.span))
  return warnings
}

/** Reports and minutes tell of deadlines that have gone by. */
const TELLING = ['BC', 'BB'] as const

function taskWarnings({ header, tasks }: Read): readonly Warning[] {
  const warnings: Warning[] = []
  const telling = TELLING.some((code) => code === header.documentType.code)
  const issued = header.date.precision === 'day' && !telling ? header.date.iso : null
  for (const { deadline, span } of tasks) {
    const limit = deadline.date ?? deadline.to ?? null
    const early = issued !== null && limit !== null && /^\d/.test(limit) && limit < issued
    if (early && deadline.recurrence === undefined) {
      const message = `Thời hạn “${deadline.text ?? limit}” ở trước ngày ban hành văn bản; hãy kiểm tra lại năm.`
      warnings.push(at('deadline-before-document', message, deadline.span ?? span))
    }
    if (deadline.inherited !== true && severalTimes(fold(squeeze(deadline.text ?? ''))) === 'apart') {
      const message = `Thời hạn “${deadline.text ?? ''}” nêu nhiều mốc; phần mềm chỉ theo dõi một, hãy tách việc theo từng mốc.`
      warnings.push(at('several-deadlines', message, deadline.span ?? span))
    }
    if (deadline.yearInferred === true && deadline.inherited !== true) {
      const message = `Thời hạn “${deadline.text ?? ''}” không ghi năm; lấy theo năm của kế hoạch.`
      warnings.push(at('year-inferred', message, deadline.span ?? span))
    }
  }
  return warnings
}

function at(code: Warning['code'], message: string, span?: Span): Warning {
  return span === undefined ? { code, message } : { code, message, span }
}
