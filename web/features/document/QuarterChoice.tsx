import { useState } from 'react'
import { quarter } from '#contract/deadline'
import type { DraftRow } from '#contract/draft'
import classes from './RowEditor.module.css'
import { useReview } from './review-context.ts'

/** The quarters a row stands under; several may be pressed. */
export function QuarterChoice({ row }: { readonly row: DraftRow }) {
  const { actions } = useReview()
  // What is being saved: the next press builds on it, or it would take the one before back.
  const [sent, setSent] = useState<DraftRow['quarters'] | null>(null)
  const pressed = sent ?? row.quarters
  const press = (quarters: DraftRow['quarters']) => {
    setSent(quarters)
    void actions.correct(row.id, { quarters }).then(() => setSent((now) => (now === quarters ? null : now)))
  }
  return (
    <fieldset className={classes.quarters}>
      <legend>Quý</legend>
      {quarter.options.map((each) => {
        const isPressed = pressed.includes(each)
        const next = quarter.options.filter((other) =>
          other === each ? !isPressed : pressed.includes(other),
        )
        return (
          <button
            key={each}
            type="button"
            className={classes.quarter}
            aria-pressed={isPressed}
            aria-label={`Quý ${each}`}
            onClick={() => press(next)}
          >
            {each}
          </button>
        )
      })}
    </fieldset>
  )
}
