import type { PaperReading } from '#contract/reading'
import type { PrintedTask } from '#paperwork/writing/printed-task'

type Sections = PaperReading['sections']

/** Tasks under the headings a reader sees: the nearest section with a title that is not the task itself. */
export function underHeadings(tasks: readonly PrintedTask[], sections: Sections): readonly PrintedTask[] {
  const byPath = new Map(sections.map((section) => [section.path.join(' '), section]))
  return tasks.map((task) => {
    const above = task.section
      .map((_, at) => byPath.get(task.section.slice(0, task.section.length - at).join(' ')))
      .find((section) => section !== undefined && section.title !== null && !isTask(section, task))
    return { ...task, section: above ? [`${above.label} ${above.title ?? ''}`.trim()] : [] }
  })
}

function isTask({ headingSpan }: Sections[number], { spans }: PrintedTask): boolean {
  return spans.some((span) => span.start < headingSpan.end && headingSpan.start < span.end)
}
