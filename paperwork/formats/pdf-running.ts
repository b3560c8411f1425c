import type { PrintedLine } from './pdf-lines.ts'

/** The lines that stand on a page, from top to bottom, and how high the page is. */
export type PageLines = { readonly lines: readonly PrintedLine[]; readonly height: number }

/** The share of the page height at its top and bottom where running heads and page numbers stand. */
const MARGIN = 0.085
const RUNNING_MARGIN = 0.12

/** “3”, “- 3 -”, “Trang 3/12”, “3 / 12”. */
const PAGE_NUMBER = /^(?:trang\s*)?[-–]?\s*\d{1,4}\s*(?:\/\s*\d{1,4})?\s*[-–]?$/iu

/** The same line on as many pages, and on this share of them, runs over the pages. */
const FEWEST_PAGES = 3
const LEAST_SHARE = 0.4

/** A page whose letterhead says this begins a paper: what stands at its top is the paper's own. */
const MOTTO = /CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI/iu

/** The pages without page numbers and without the heads and feet that run over them. */
export function dropRunningLines(pages: readonly PageLines[]): readonly (readonly PrintedLine[])[] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.lines.flatMap((line) => runningKey(line, page) ?? [])))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const fewest = Math.max(FEWEST_PAGES, LEAST_SHARE * pages.length)
  return pages.map((page) => {
    const begins = page.lines.some((line) => MOTTO.test(textOf(line)))
    return page.lines.filter((line) => {
      if (isPageNumber(line, page.height)) return false
      const key = runningKey(line, page)
      if (key === undefined || (begins && line.y < page.height / 2)) return true
      return (counts.get(key) ?? 0) < fewest
    })
  })
}

function isPageNumber(line: PrintedLine, height: number): boolean {
  const isInMargin = line.y < height * MARGIN || line.y > height * (1 - MARGIN)
  return isInMargin && PAGE_NUMBER.test(textOf(line))
}

/** What a line in the margin says, but for its numbers, and where; undefined for lines of the text itself. */
function runningKey(line: PrintedLine, { height }: PageLines): string | undefined {
  const isInMargin = line.y < height * RUNNING_MARGIN || line.y > height * (1 - RUNNING_MARGIN)
  const text = textOf(line)
  if (!isInMargin || text.length < 3) return undefined
  return `${Math.round(line.y / 8)} ${text.replace(/\d+/g, '#')}`
}

const textOf = (line: PrintedLine): string => line.parts.map((part) => part.text).join(' ')
