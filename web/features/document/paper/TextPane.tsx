import { useEffect, useMemo, useState } from 'react'
import { Legend } from '../Legend.tsx'
import type { Mark, MarkKind } from '../marks.ts'
import { PaperSheet } from '../PaperSheet.tsx'
import { paperLayout } from '../paper-blocks.ts'
import { markersOf } from '../paper-marks.ts'
import review from '../Review.module.css'
import { scrollSheetTo } from '../scrolling.ts'
import { useSteady } from '../use-steady.ts'
import { itemMarks } from './paper-items.ts'
import type { PaperView } from './use-paper-view.ts'

/** The paper as a page, with what was read in it marked. */
export function TextPane({ view }: { readonly view: PaperView }) {
  const { paper, chosen, choose } = view.parts
  const [hidden, setHidden] = useState<readonly MarkKind[]>([])
  const layout = useMemo(() => paperLayout(paper.text, markersOf(paper.reading)), [paper])
  const marks = useMemo(() => itemMarks(paper.text, paper.reading, view.asked), [paper, view.asked])
  const visible = useMemo(() => marks.filter(({ kind }) => !hidden.includes(kind)), [marks, hidden])
  const onChoose = useSteady(({ item, start, end }: Mark) => choose(item, { start, end }))
  const item = chosen?.item
  useEffect(() => {
    if (view.asked && item === 'found') scrollSheetTo('found')
  }, [view.asked, item])
  return (
    <>
      <div className={review.paperTools}>
        <Legend marks={marks} hidden={hidden} onChange={setHidden} />
      </div>
      <div className={review.sheetFrame} data-sheet>
        <PaperSheet
          text={paper.text}
          layout={layout}
          marks={visible}
          chosen={item ?? null}
          onChoose={onChoose}
        />
      </div>
    </>
  )
}
