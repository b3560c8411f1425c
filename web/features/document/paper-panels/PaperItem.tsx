import type { ReactNode } from 'react'
import type { Span } from '#contract/reading'
import { usePaper } from '../paper/paper-context.ts'
import classes from './PaperPanels.module.css'

interface PaperItemProps {
  /** Its name among the marks of the paper. */
  readonly item: string
  readonly span: Span
  readonly children: ReactNode
}

/** Words of the paper that lead to their place in it; resting on them shows the place. */
export function PaperItem({ item, span, children }: PaperItemProps) {
  const { chosen, choose, point } = usePaper()
  return (
    <button
      type="button"
      className={classes.item}
      aria-pressed={chosen?.item === item}
      data-item={item}
      onClick={() => choose(item, span)}
      onMouseEnter={() => point(span)}
      onMouseLeave={() => point(null)}
      onFocus={() => point(span)}
      onBlur={() => point(null)}
    >
      {children}
    </button>
  )
}
