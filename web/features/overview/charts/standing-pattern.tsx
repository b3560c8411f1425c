import type { ReactNode } from 'react'
import type { Standing } from '#contract/overview'

interface Look {
  readonly ground: string
  /** Lines, dots or nothing over the ground: the kinds can be told apart without colour. */
  readonly drawing: ReactNode
}

const ink = 'var(--surface)'
const stripes = <path d="M-2 10 L10 -2 M-2 4 L4 -2 M4 10 L10 4" stroke={ink} strokeWidth={2} />
const looks: Readonly<Record<Standing, Look>> = {
  doneInTime: { ground: 'var(--done)', drawing: null },
  doneLate: { ground: 'var(--done)', drawing: stripes },
  late: { ground: 'var(--late)', drawing: null },
  waitingLong: {
    ground: 'var(--due)',
    drawing: <path d="M0 4 H8 M4 0 V8" stroke={ink} strokeWidth={1.4} />,
  },
  waiting: { ground: 'var(--waiting)', drawing: <circle cx={4} cy={4} r={1.6} fill={ink} /> },
  notDue: { ground: 'var(--chart-quiet)', drawing: null },
  undated: { ground: 'var(--chart-quiet)', drawing: <path d="M0 4 H8" stroke={ink} strokeWidth={2} /> },
  cancelled: {
    ground: 'var(--surface)',
    drawing: <path d="M-2 10 L10 -2" stroke="var(--mantine-color-dimmed)" strokeWidth={1} />,
  },
}

/** The fill of a standing, for a bar that stands on the page with `StandingPatterns`. */
export const fillOf = (standing: Standing): string => `url(#standing-${standing})`

/** The fills of all standings; once on a page. */
export function StandingPatterns({ standings }: { readonly standings: readonly Standing[] }): ReactNode {
  return (
    <svg width={0} height={0} aria-hidden="true" style={{ position: 'absolute' }}>
      <title>Mẫu tô</title>
      <defs>
        {standings.map((standing) => (
          <pattern
            key={standing}
            id={`standing-${standing}`}
            width={8}
            height={8}
            patternUnits="userSpaceOnUse"
          >
            <rect width={8} height={8} fill={looks[standing].ground} />
            {looks[standing].drawing}
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
