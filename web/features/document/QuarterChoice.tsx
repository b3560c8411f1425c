import { quarter } from '#contract/deadline'
import type { DraftRow } from '#contract/draft'
import classes from './RowEditor.module.css'
import { useReview } from './review-context.ts'

/** The quarters a row stands under; several may be pressed. */
export function QuarterChoice({ row }: { readonly row: DraftRow }) {
  const { actions } = useReview()
  return (
    <fieldset className={classes.quarters}>
      <legend>Quý</legend>
      {quarter.options.map((each) => {
        const isPressed = row.quarters.includes(each)
        const next = quarter.options.filter((other) =>
          other === each ? !isPressed : row.quarters.includes(other),
        )
        return (
          <button
            key={each}
            type="button"
            className={classes.quarter}
            aria-pressed={isPressed}
            aria-label={`Quý ${each}`}
            onClick={() => void actions.correct(row.id, { quarters: next })}
          >
            {each}
          </button>
        )
      })}
    </fieldset>
  )
}
