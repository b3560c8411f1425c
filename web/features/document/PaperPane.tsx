import { useMemo, useRef, useState } from 'react'
import type { Paper } from '#contract/document'
import type { DraftRow } from '#contract/draft'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import { Legend } from './Legend.tsx'
import type { Mark, MarkKind } from './marks.ts'
import { PaperSheet } from './PaperSheet.tsx'
import { paperLayout } from './paper-blocks.ts'
import { markersOf, unreadItem, unreadSpans } from './paper-marks.ts'
import classes from './Review.module.css'
import { useReview } from './review-context.ts'
import { scrollSheetTo } from './scrolling.ts'
import { useSelectedSpan } from './use-selected-span.ts'
import { useSteady } from './use-steady.ts'

type PaperPaneProps = {
  readonly paper: Paper
  readonly rows: readonly DraftRow[]
  readonly marks: readonly Mark[]
  readonly chosen: string | null
}

/** The side of the paper: what the colours mean, the passages not understood one by one, and the paper itself. */
export function PaperPane({ paper, rows, marks, chosen }: PaperPaneProps) {
  const { choose } = useReview()
  const [hidden, setHidden] = useState<readonly MarkKind[]>([])
  const frame = useRef<HTMLDivElement>(null)
  const layout = useMemo(() => paperLayout(paper.text, markersOf(paper.reading)), [paper])
  const visible = useMemo(() => marks.filter(({ kind }) => !hidden.includes(kind)), [marks, hidden])
  const onChoose = useSteady(({ item }: Mark) => choose(item, 'paper'))
  return (
    <section className={classes.paperPane} aria-label="Văn bản và những gì đọc được">
      <div className={classes.paperTools}>
        <UnreadWalk paper={paper} rows={rows} chosen={chosen} />
        <Legend marks={marks} hidden={hidden} onChange={setHidden} />
        <AddFromSelection frame={frame} />
      </div>
      <div className={classes.sheetFrame} ref={frame} data-sheet>
        <PaperSheet text={paper.text} layout={layout} marks={visible} chosen={chosen} onChoose={onChoose} />
      </div>
      <ToRow rows={rows} chosen={chosen} />
    </section>
  )
}

type UnreadWalkProps = Pick<PaperPaneProps, 'paper' | 'rows' | 'chosen'>

/** From one passage that was not understood to the next. */
function UnreadWalk({ paper, rows, chosen }: UnreadWalkProps) {
  const { choose, announce } = useReview()
  const spans = useMemo(() => unreadSpans(paper.text, paper.reading, rows), [paper, rows])
  if (spans.length === 0) return <p className={classes.allRead}>Không còn đoạn chưa hiểu</p>
  const at = spans.findIndex((span) => unreadItem(span) === chosen)
  const go = (step: 1 | -1) => {
    const to = at < 0 ? (step === 1 ? 0 : spans.length - 1) : (at + step + spans.length) % spans.length
    const span = spans[to]
    if (!span) return
    choose(unreadItem(span), 'keys')
    scrollSheetTo(unreadItem(span))
    announce(`Đoạn chưa hiểu ${to + 1} trên ${spans.length}: ${paper.text.slice(span.start, span.end)}`)
  }
  return (
    <div className={classes.unreadWalk}>
      <span className={classes.unreadCount}>
        Chưa hiểu {at < 0 ? spans.length : `${at + 1}/${spans.length}`} đoạn
      </span>
      <IconButton icon="up" label="Đoạn chưa hiểu trước" size="md" onClick={() => go(-1)} />
      <IconButton icon="down" label="Đoạn chưa hiểu sau" size="md" onClick={() => go(1)} />
    </div>
  )
}

/** Makes a row of the stretch that is selected in the paper. */
function AddFromSelection({ frame }: { readonly frame: React.RefObject<HTMLDivElement | null> }) {
  const { actions, choose, announce, frozenBecause } = useReview()
  const span = useSelectedSpan(frame)
  const add = async () => {
    if (!span) return
    const outcome = await actions.add({ span })
    announce(outcome.ok ? 'Đã thêm việc từ đoạn vừa chọn.' : outcome.sentence)
    if (!outcome.ok) return
    window.getSelection()?.removeAllRanges()
    const added = outcome.changed.rows.find(({ origin }) => origin === 'added')
    if (added) choose(added.id, 'paper')
  }
  return (
    // The press must not take the selection away before the click arrives.
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the selection, does nothing itself
    <div onMouseDown={(event) => event.preventDefault()}>
      <Button
        size="compact-sm"
        icon="add"
        disabledReason={frozenBecause ?? (span ? null : 'Bôi đen một đoạn trong văn bản trước.')}
        onClick={() => void add()}
      >
        Thêm việc từ đoạn này
      </Button>
    </div>
  )
}

/** Where the rows do not fit beside the paper: the way from a chosen mark to its row. */
function ToRow({ rows, chosen }: Pick<PaperPaneProps, 'rows' | 'chosen'>) {
  const { showRow } = useReview()
  const row = rows.find(({ id }) => id === chosen)
  if (!row) return null
  return (
    <div className={classes.toRow}>
      <span>{row.text}</span>
      <Button size="compact-md" look="primary" onClick={() => showRow(row.id)}>
        Tới dòng này
      </Button>
    </div>
  )
}
