import { type KeyboardEvent, useMemo } from 'react'
import type { LookedUpCitations } from '#contract/citation'
import type { Paper } from '#contract/document'
import type { DraftPage } from '#contract/draft'
import { Button } from '#ui/button/Button'
import { type Counter, CounterFilters } from '#ui/counter-filters/CounterFilters'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { SearchField } from '#ui/search-field/SearchField'
import { CitationList } from './CitationList.tsx'
import { countRows, type RowFilter, rowFilterLabels, rowFilters } from './draft-rows.ts'
import { FindingList } from './FindingList.tsx'
import { findingsOf, findingTabLabels, findingTabs } from './findings.ts'
import { unreadSpans } from './paper-marks.ts'
import { RowList } from './RowList.tsx'
import classes from './RowsPane.module.css'
import { useReview } from './review-context.ts'
import { TabStrip } from './TabStrip.tsx'
import { UnknownParties } from './UnknownParties.tsx'
import type { ReviewTab, ReviewView } from './use-review-view.ts'

type RowsPaneProps = {
  readonly page: DraftPage
  readonly paper: Paper
  /** What the library says of the citations; null until it is known. */
  readonly citations: LookedUpCitations | null
  readonly view: ReviewView
  readonly onRowKey: (event: KeyboardEvent) => void
}

/** The side of what was read: the rows, and tab by tab everything else. */
export function RowsPane({ page, paper, citations, view, onRowKey }: RowsPaneProps) {
  const { rows } = page
  const findings = useMemo(
    () => findingsOf(paper.text, paper.reading, unreadSpans(paper.text, paper.reading, rows)),
    [paper, rows],
  )
  const tabs = [
    { value: 'rows', label: 'Nhiệm vụ', count: page.draft.counts.kept },
    ...findingTabs
      .filter((tab) => tab === 'header' || findings[tab].length > 0)
      .map((tab) => ({
        value: tab,
        label: findingTabLabels[tab],
        count: tab === 'header' ? null : findings[tab].length,
      })),
  ]
  const tab = tabs.some(({ value }) => value === view.tab) ? view.tab : 'rows'
  return (
    <section className={classes.pane} aria-label="Những gì đọc được">
      <TabStrip
        label="Những gì đọc được"
        tabs={tabs}
        value={tab}
        onChange={(next) => view.showTab(next as ReviewTab)}
      />
      {tab === 'rows' ? (
        <Rows page={page} view={view} onRowKey={onRowKey} />
      ) : tab === 'citation' && citations ? (
        <CitationList
          found={citations}
          findings={findings.citation}
          citations={paper.reading.citations}
          chosen={view.chosen}
        />
      ) : (
        <FindingList tab={tab} findings={findings[tab]} chosen={view.chosen} draft={page.draft} />
      )}
    </section>
  )
}

function Rows({ page, view, onRowKey }: Omit<RowsPaneProps, 'paper' | 'citations'>) {
  const { draft } = page
  const isComparing = draft.compared !== null
  return (
    <>
      <div className={classes.tools}>
        <CounterFilters
          label="Lọc các dòng"
          isSmall
          counters={countersOf(page, isComparing)}
          value={view.filter}
          onChange={(value) => view.showFilter(value as RowFilter)}
        />
        <div className={classes.search}>
          <SearchField label="Tìm trong các dòng" value={view.words} onChange={view.search} width="100%" />
          <AddBlank view={view} />
        </div>
      </div>
      {view.filter === 'unknown' && <UnknownParties draft={draft} />}
      {view.shown.length === 0 ? (
        <NothingShown view={view} isEmpty={page.rows.length === 0} />
      ) : (
        <RowList view={view} isComparing={isComparing} onRowKey={onRowKey} />
      )}
    </>
  )
}

const tones: Partial<Record<RowFilter, Counter['tone']>> = { problems: 'due', unknown: 'due' }

function countersOf({ rows }: DraftPage, isComparing: boolean): readonly Counter[] {
  const counts = countRows(rows)
  const only: readonly RowFilter[] = isComparing ? [] : ['differs', 'new', 'changed', 'gone']
  return rowFilters
    .filter((filter) => !only.includes(filter))
    .map((value) => ({
      value,
      label: rowFilterLabels[value],
      count: counts[value],
      ...(tones[value] && counts[value] > 0 ? { tone: tones[value] } : {}),
    }))
}

function AddBlank({ view }: { readonly view: ReviewView }) {
  const { actions, edit, announce, frozenBecause } = useReview()
  const chosenRow = view.shown.find(({ id }) => id === view.chosen)
  const add = async () => {
    const outcome = await actions.add(chosenRow ? { afterRowId: chosenRow.id } : {})
    announce(outcome.ok ? 'Đã thêm một dòng trống.' : outcome.sentence)
    const added = outcome.ok ? outcome.changed.rows.find(({ text }) => text === '') : undefined
    if (added) edit(added.id)
  }
  return (
    <Button icon="add" disabledReason={frozenBecause} onClick={() => void add()}>
      Thêm dòng
    </Button>
  )
}

const nothingIn: Readonly<Record<RowFilter, string>> = {
  differs: 'Văn bản không khác gì kế hoạch đã ghi',
  all: 'Mọi dòng đều đã bỏ',
  problems: 'Không còn dòng nào cần xem',
  unknown: 'Mọi tên trong văn bản đã rõ là đơn vị nào',
  new: 'Văn bản không thêm việc nào',
  changed: 'Văn bản không đổi việc nào',
  gone: 'Mọi việc của kế hoạch vẫn còn trong văn bản',
  dropped: 'Chưa bỏ dòng nào',
}

function NothingShown({ view, isEmpty }: { readonly view: ReviewView; readonly isEmpty: boolean }) {
  if (isEmpty) {
    return (
      <EmptyState icon="paper" title="Không đọc được nhiệm vụ nào trong văn bản này">
        Bôi đen từng đoạn trong văn bản rồi bấm “Thêm việc từ đoạn này”, hoặc bấm “Thêm dòng” để gõ.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={view.words ? 'search' : 'check'}
      title={view.words ? 'Không có dòng nào chứa các từ này' : nothingIn[view.filter]}
      action={
        <Button
          onClick={() => {
            view.search('')
            view.showFilter('all')
          }}
        >
          Xem tất cả
        </Button>
      }
    />
  )
}
