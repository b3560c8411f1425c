import type { Header, Span, Task, Warning } from './reading.ts'

const FEWEST = 3
const IN_TITLE = /năm (?:học )?((?:19|20)\d\d)(?!\s*[-–]|\d)/giu

/** A year in the title that the day of the paper or most of its deadlines contradict. */
export function yearWarnings({
  header,
  tasks,
}: {
  header: Header
  tasks: readonly Task[]
}): readonly Warning[] {
  const span = header.spans.title
  const year = titleYear(header.title)
  if (year === null || span === undefined) return []
  const plans = ['KH', 'CTr', 'PA'].some((code) => code === header.documentType.code)
  if (!plans) return []
  return [
    ...againstDay(header, year, span),
    ...againstTasks(tasks, { year, span, issued: header.date.iso }),
  ].slice(0, 1)
}

/** The only year a title names; a period or two years decide nothing. */
function titleYear(title: string | null): number | null {
  const years = new Set([...(title ?? '').matchAll(IN_TITLE)].map((match) => Number(match[1])))
  const [year] = years
  return years.size === 1 &&
    year !== undefined &&
    !/giai đoạn|\d{4}\s*[-–]\s*\d{4}|năm học/iu.test(title ?? '')
    ? year
    : null
}

function againstDay({ date }: Header, year: number, span: Span): readonly Warning[] {
  const issued = date.iso === null ? null : Number(date.iso.slice(0, 4))
  if (issued === null || issued <= year) return []
  const message = `Tiêu đề ghi năm ${year} nhưng văn bản ban hành năm ${issued}; hãy kiểm tra lại năm.`
  return [{ code: 'year-contradicts', message, span }]
}

type Stated = { readonly year: number; readonly span: Span; readonly issued: string | null }

function againstTasks(tasks: readonly Task[], { year, span, issued }: Stated): readonly Warning[] {
  const printed = tasks
    .filter(({ deadline }) => deadline.yearInferred !== true && deadline.inherited !== true)
    .flatMap(({ deadline }) => [deadline.date ?? deadline.to ?? ''])
    .filter((day) => /^\d{4}/.test(day))
  const earlier = printed.filter((day) => Number(day.slice(0, 4)) < year && (issued === null || day < issued))
  if (earlier.length < FEWEST || earlier.length * 2 <= printed.length) return []
  const other = earlier[0]?.slice(0, 4) ?? ''
  const message = `Tiêu đề ghi năm ${year} nhưng ${earlier.length} thời hạn trong văn bản là của năm ${other}; hãy kiểm tra lại năm.`
  return [{ code: 'year-contradicts', message, span }]
}
