import { type Mark, type MarkKind, markKinds, markLabels } from './marks.ts'
import sheet from './PaperSheet.module.css'
import classes from './Review.module.css'

type LegendProps = {
  readonly marks: readonly Mark[]
  readonly hidden: readonly MarkKind[]
  readonly onChange: (hidden: readonly MarkKind[]) => void
}

/** What the colours mean; pressing one hides or shows its marks. */
export function Legend({ marks, hidden, onChange }: LegendProps) {
  const present = markKinds.filter((kind) => marks.some((mark) => mark.kind === kind))
  return (
    <details className={classes.legend}>
      <summary>Chú giải</summary>
      <div className={classes.legendKinds}>
        {present.map((kind) => {
          const isHidden = hidden.includes(kind)
          return (
            <button
              key={kind}
              type="button"
              aria-pressed={!isHidden}
              onClick={() => onChange(isHidden ? hidden.filter((each) => each !== kind) : [...hidden, kind])}
            >
              <span className={sheet.mark} data-kind={kind}>
                {markLabels[kind]}
              </span>
              <span className={classes.legendCount}>{new Set(itemsOf(marks, kind)).size}</span>
            </button>
          )
        })}
      </div>
    </details>
  )
}

function itemsOf(marks: readonly Mark[], kind: MarkKind): readonly string[] {
  return marks.filter((mark) => mark.kind === kind).map(({ item }) => item)
}
