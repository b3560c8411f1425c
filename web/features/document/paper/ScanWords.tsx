import { Answer } from '#ui/answer/Answer'
import { PageWords } from './PageWords.tsx'
import { SaveBar, SuspectList } from './SuspectList.tsx'
import { type Suspect, suspectsOf } from './suspects.ts'
import type { Corrections } from './use-corrections.ts'
import type { PaperView } from './use-paper-view.ts'
import type { ScanPage } from './use-scan-page.ts'

interface ScanWordsProps {
  readonly view: PaperView
  readonly scan: ScanPage
  readonly corrections: Corrections
}

/** The words of the page that is looked at, those first that may be misread. */
export function ScanWords({ view, scan, corrections }: ScanWordsProps) {
  const { paper, point } = view.parts
  const { page, error, refetch } = scan
  const because = paper.abilities.correct.because
  return (
    <Answer of={{ data: page, error, refetch }}>
      {(known) => {
        const suspects = suspectsOf(paper.text, paper.reading.corrections, known.words).filter((suspect) =>
          isOpen(suspect, corrections),
        )
        const edit = (suspect: Suspect) =>
          scan.edit(known.words.findIndex(({ start, end }) => start < suspect.end && end > suspect.start))
        return (
          <div>
            <SuspectList suspects={suspects} corrections={corrections} onEdit={edit} />
            {known.words.length === 0 ? (
              <p>Không nhận ra chữ nào trên trang này.</p>
            ) : (
              <PageWords
                key={known.number}
                paperId={paper.id}
                text={paper.text}
                page={known}
                edits={corrections.edits}
                doubtful={scan.doubtful}
                shown={scan.shown}
                editing={scan.editing}
                refusedBecause={because}
                onEdit={scan.edit}
                onPut={(wanted) => corrections.put([wanted])}
                onPoint={point}
              />
            )}
            <SaveBar corrections={corrections} />
          </div>
        )
      }}
    </Answer>
  )
}

/** Whether nobody has dealt with it yet. */
function isOpen({ start, end }: Suspect, { edits, skipped }: Corrections): boolean {
  return !skipped.has(start) && !edits.some((edit) => edit.start < end && edit.end > start)
}
