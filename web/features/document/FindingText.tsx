import classes from './FindingList.module.css'
import type { Finding } from './findings.ts'
import { useReview } from './review-context.ts'

/** What was read, to be found again in the paper by pressing it. */
export function FindingText({ finding: { item, label, text } }: { readonly finding: Finding }) {
  const { choose } = useReview()
  const words = (
    <>
      {label && <span className={classes.label}>{label}</span>}
      {text && <span className={classes.text}>{text}</span>}
    </>
  )
  if (item === null) return <div className={classes.finding}>{words}</div>
  return (
    <button
      type="button"
      className={classes.finding}
      data-finding={item}
      onClick={() => choose(item, 'rows')}
    >
      {words}
    </button>
  )
}
