import type { Paper } from '#contract/document'

/** What is told of a paper beside it, tab by tab. */
export const paperTab = ['words', 'facts', 'asked', 'awards', 'checks', 'versions'] as const
export type PaperTab = (typeof paperTab)[number]

interface TabWords {
  readonly value: PaperTab
  readonly label: string
  readonly count: number | null
}

/** The tabs of a paper with their counts; words to correct only where there are any. */
export function tabsOf(paper: Paper): readonly TabWords[] {
  const { reading, pages, askedCount, versions } = paper
  const isScan = pages.length > 0
  const corrections = reading.corrections.length
  return [
    ...(isScan || corrections > 0
      ? [
          {
            value: 'words',
            label: isScan ? 'Chữ' : 'Chữ nghi sai',
            // Which words of a scan are doubtful is known page by page; the list itself counts them.
            count: isScan ? null : counted(corrections),
          } as const,
        ]
      : []),
    { value: 'facts', label: 'Nhận biết', count: null },
    { value: 'asked', label: 'Yêu cầu', count: counted(askedCount) },
    { value: 'awards', label: 'Khen thưởng', count: counted(reading.awardees.length) },
    { value: 'checks', label: 'Kiểm tra', count: counted(reading.warnings.length) },
    { value: 'versions', label: 'Các bản', count: versions.length > 1 ? versions.length : null },
  ]
}

const counted = (count: number): number | null => (count > 0 ? count : null)

/** The tab that an address without one shows: what most needs a person first. */
export function firstTab(paper: Paper): PaperTab {
  if (paper.pages.length > 0) return 'words'
  if (paper.askedCount > 0) return 'asked'
  if (paper.reading.awardees.length > 0) return 'awards'
  return 'facts'
}
