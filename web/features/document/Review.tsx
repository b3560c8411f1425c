import { useMemo, useState } from 'react'
import { readDraftCitations } from '#contract/citation'
import type { Paper } from '#contract/document'
import type { DraftPage } from '#contract/draft'
import type { Answered } from '#contract/endpoint'
import { readRowSources } from '#contract/next-year'
import { Page } from '#ui/page/Page'
import { paths } from '../../app/paths.ts'
import { useAsk } from '../../app/queries.ts'
import { CommitBar } from './CommitBar.tsx'
import { withDoubts } from './citation-standing.ts'
import { PaperPane } from './PaperPane.tsx'
import { paperMarks } from './paper-marks.ts'
import { ResolveDialog } from './ResolveDialog.tsx'
import classes from './Review.module.css'
import { ReviewActions } from './ReviewActions.tsx'
import { ReviewBanners } from './ReviewBanners.tsx'
import { RowsPane } from './RowsPane.tsx'
import { ReviewContext, type Review as ReviewParts } from './review-context.ts'
import { scrollCardIntoView, scrollSheetTo } from './scrolling.ts'
import { type DraftActions, useDraftChanges } from './use-draft-changes.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { type ReviewView, useReviewView } from './use-review-view.ts'

type ReviewProps = { readonly page: DraftPage; readonly paper: Paper }

/** The paper on one side, what was read from it on the other; choosing on one side shows the other. */
export function Review({ page, paper }: ReviewProps) {
  const { draft, rows } = page
  const { actions, saving } = useDraftChanges(draft.id)
  const view = useReviewView(rows, {
    sections: paper.reading.sections,
    atFirst: draft.compared ? 'differs' : 'all',
  })
  const [asked, setAsked] = useState<string | null>(null)
  const from = useAsk(readRowSources, { params: { id: draft.id } }).data
  const review = useReviewParts({ page, actions, view, from, ask: setAsked })
  const citations = useAsk(readDraftCitations, { params: { id: draft.id } }).data ?? null
  const marks = useMemo(
    () => withDoubts(paperMarks(paper.text, paper.reading, rows), citations?.citations ?? []),
    [paper, rows, citations],
  )
  const onRowKey = useReviewKeys({ rows, view, review })
  return (
    <ReviewContext value={review}>
      <Page
        title={draft.title ? `Rà soát: ${draft.title}` : 'Rà soát văn bản'}
        back={{ to: paths.importPaper(), label: 'Quay lại' }}
        actions={<ReviewActions draft={draft} />}
      >
        <ReviewBanners page={page} citations={citations} view={view} fromPlan={from?.fromPlan ?? null} />
        <PaneChoice view={view} rowCount={draft.counts.kept} />
        <div className={classes.panes} data-pane={view.pane}>
          <PaperPane paper={paper} rows={rows} marks={marks} chosen={view.chosen} />
          <RowsPane page={page} paper={paper} citations={citations} view={view} onRowKey={onRowKey} />
        </div>
        <CommitBar page={page} saving={saving} />
        <p className="seen-by-readers-only" role="status">
          {view.announced}
        </p>
        <ResolveDialog printed={asked} page={page} onClose={() => setAsked(null)} />
      </Page>
    </ReviewContext>
  )
}

type Parts = {
  readonly page: DraftPage
  readonly actions: DraftActions
  readonly view: ReviewView
  readonly from: RowSources | undefined
  readonly ask: (printed: string) => void
}

type RowSources = Answered<typeof readRowSources>

/** What the parts of the review share; stable while rows are walked through, so that they are not all drawn again. */
function useReviewParts({ page, actions, view, from, ask }: Parts): ReviewParts {
  const { units, draft } = page
  const { choose, edit, showPane, announce } = view
  const frozenBecause = draft.abilities.change.because
  return useMemo(
    () => ({
      draftId: draft.id,
      actions,
      units: new Map(units.map((unit) => [unit.id, unit])),
      sources: new Map(from?.sources.map((source) => [source.rowId, source])),
      frozenBecause,
      choose: (item, from) => {
        choose(item)
        if (item === null) return
        if (from === 'paper') requestAnimationFrame(() => scrollCardIntoView(item))
        else requestAnimationFrame(() => scrollSheetTo(item))
      },
      edit,
      ask,
      showPaper: (item) => {
        choose(item)
        showPane('paper')
        requestAnimationFrame(() => scrollSheetTo(item, { focus: true }))
      },
      showRow: (rowId) => {
        choose(rowId)
        showPane('rows')
        requestAnimationFrame(() => scrollCardIntoView(rowId))
      },
      announce,
    }),
    [draft.id, actions, units, from, frozenBecause, choose, edit, ask, showPane, announce],
  )
}

/** On a narrow screen one side shows at a time. */
function PaneChoice({ view, rowCount }: { readonly view: ReviewView; readonly rowCount: number }) {
  const button = (pane: ReviewView['pane'], label: string) => (
    <button type="button" aria-pressed={view.pane === pane} onClick={() => view.showPane(pane)}>
      {label}
    </button>
  )
  return (
    <fieldset className={classes.paneChoice}>
      <legend className="seen-by-readers-only">Xem bên nào</legend>
      {button('rows', `Việc đọc được (${rowCount})`)}
      {button('paper', 'Văn bản')}
    </fieldset>
  )
}
