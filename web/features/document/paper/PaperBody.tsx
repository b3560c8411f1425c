import { lazy, Suspense } from 'react'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { ViewSwitch } from '#ui/view-switch/ViewSwitch'
import { useShortcuts } from '../../../ui/keyboard/use-shortcuts.ts'
import { AskedPanel } from '../paper-panels/AskedPanel.tsx'
import { ChecksPanel } from '../paper-panels/ChecksPanel.tsx'
import { FactsPanel } from '../paper-panels/FactsPanel.tsx'
import review from '../Review.module.css'
import { TabStrip } from '../TabStrip.tsx'
import classes from './PaperBody.module.css'
import { type PaperTab, tabsOf } from './paper-tabs.ts'
import { SaveBar, SuspectList } from './SuspectList.tsx'
import { suspectsOf } from './suspects.ts'
import { TextPane } from './TextPane.tsx'
import { type Corrections, useCorrections } from './use-corrections.ts'
import type { PaperView } from './use-paper-view.ts'
import { type ScanPage, useScanPage } from './use-scan-page.ts'

// What most papers do not need is fetched only for those that do.
const AwardeesPanel = lazy(async () => ({
  default: (await import('../paper-panels/AwardeesPanel.tsx')).AwardeesPanel,
}))
const VersionsPanel = lazy(async () => ({
  default: (await import('../paper-panels/VersionsPanel.tsx')).VersionsPanel,
}))
const ScanPane = lazy(async () => ({ default: (await import('./ScanPane.tsx')).ScanPane }))
const ScanWords = lazy(async () => ({ default: (await import('./ScanWords.tsx')).ScanWords }))

/** The paper, or its picture, on one side; what is known of it on the other. */
export function PaperBody({ view }: { readonly view: PaperView }) {
  const { paper } = view.parts
  const corrections = useCorrections(paper)
  const scan = useScanPage(view, corrections)
  const tabs = tabsOf(paper)
  useShortcuts(
    tabs.map(({ value, label }, index) => ({
      keys: String(index + 1),
      label: `Xem: ${label}`,
      run: () => view.showTab(value),
    })),
  )
  return (
    <>
      <PaneChoice view={view} />
      <div className={review.panes} data-pane={view.pane === 'paper' ? 'paper' : 'rows'}>
        <section className={review.paperPane} aria-label="Văn bản">
          {paper.pages.length > 0 && (
            <ViewSwitch
              label="Xem văn bản bằng"
              views={[
                { value: 'picture', label: 'Ảnh chụp', icon: 'scan' },
                { value: 'text', label: 'Văn bản đọc được', icon: 'paper' },
              ]}
              value={view.left}
              onChange={view.showLeft}
            />
          )}
          {view.left === 'text' ? (
            <TextPane view={view} />
          ) : (
            <Suspense fallback={<Skeletons rows={8} height={60} />}>
              <ScanPane view={view} scan={scan} />
            </Suspense>
          )}
        </section>
        <section className={classes.panels} aria-label="Những gì đọc được">
          <TabStrip
            label="Những gì đọc được"
            tabs={tabs}
            value={view.tab}
            onChange={(tab) => view.showTab(tab as PaperTab)}
          />
          <div className={classes.panel}>
            <Suspense fallback={<Skeletons rows={8} height={36} />}>
              <Panel view={view} scan={scan} corrections={corrections} />
            </Suspense>
          </div>
        </section>
      </div>
    </>
  )
}

interface PanelProps {
  readonly view: PaperView
  readonly scan: ScanPage
  readonly corrections: Corrections
}

function Panel({ view, scan, corrections }: PanelProps) {
  if (view.tab === 'words' && view.parts.paper.pages.length > 0) {
    return <ScanWords view={view} scan={scan} corrections={corrections} />
  }
  if (view.tab === 'words') return <Suspects view={view} corrections={corrections} />
  if (view.tab === 'asked') return <AskedPanel />
  if (view.tab === 'awards') return <AwardeesPanel />
  if (view.tab === 'checks') return <ChecksPanel />
  if (view.tab === 'versions') return <VersionsPanel />
  return <FactsPanel />
}

/** What may be misread in a paper that has text. */
function Suspects({ view, corrections }: Omit<PanelProps, 'scan'>) {
  const { text, reading } = view.parts.paper
  const open = suspectsOf(text, reading.corrections, []).filter(
    ({ start }) => !corrections.skipped.has(start) && !corrections.edits.some((edit) => edit.start === start),
  )
  return (
    <div>
      {open.length === 0 && corrections.edits.length === 0 && <p>Không còn chữ nào nghi đọc sai.</p>}
      <SuspectList suspects={open} corrections={corrections} />
      <SaveBar corrections={corrections} />
    </div>
  )
}

/** On a narrow screen one side shows at a time. */
function PaneChoice({ view }: { readonly view: PaperView }) {
  const button = (pane: PaperView['pane'], label: string) => (
    <button type="button" aria-pressed={view.pane === pane} onClick={() => view.showPane(pane)}>
      {label}
    </button>
  )
  return (
    <fieldset className={review.paneChoice}>
      <legend className="seen-by-readers-only">Xem bên nào</legend>
      {button('panels', 'Những gì đọc được')}
      {button('paper', view.left === 'picture' ? 'Ảnh chụp' : 'Văn bản')}
    </fieldset>
  )
}
