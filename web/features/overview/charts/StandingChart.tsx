import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { type Standing, standing, standingLabels } from '#contract/overview'
import styles from './StandingChart.module.css'
import { fillOf, StandingPatterns } from './standing-pattern.tsx'

/** One bar: what it is called and how many tasks stand how in it. */
export interface StandingBar {
  readonly name: string
  readonly counts: Readonly<Record<Standing, number>>
}

interface StandingChartProps {
  /** What is shown, for the ear; the figures are in the table beside it. */
  readonly label: string
  readonly bars: readonly StandingBar[]
  /** Bars lie where their names are long. */
  readonly lying?: boolean
}

/** How tasks stand, bar by bar; kinds differ in pattern as well as in colour, and each part says its number. */
export function StandingChart({ label, bars, lying = false }: StandingChartProps): ReactNode {
  // On a phone the names of the units would leave the bars no room.
  const isNarrow = useMediaQuery('(max-width: 48em)')
  const axes = lying
    ? { yAxisProps: { width: isNarrow ? 118 : 190 } }
    : { yAxisProps: { width: isNarrow ? 28 : 60 }, xAxisProps: { interval: 0 } }
  const shown = standing.options.filter((kind) => bars.some(({ counts }) => counts[kind] > 0))
  return (
    <figure className={styles.chart}>
      <StandingPatterns standings={shown} />
      <div role="img" aria-label={`${label}; số liệu có trong bảng kèm theo`}>
        <BarChart
          h={lying ? 60 + bars.length * (isNarrow ? 52 : 42) : 300}
          data={bars.map(({ name, counts }) => ({ name, ...counts }))}
          dataKey="name"
          type="stacked"
          orientation={lying ? 'vertical' : 'horizontal'}
          gridAxis={lying ? 'x' : 'y'}
          withTooltip
          valueFormatter={(value) => value.toLocaleString('vi-VN')}
          maxBarWidth={lying ? 26 : 72}
          {...axes}
          barChartProps={{ accessibilityLayer: false }}
          series={shown.map((kind) => ({
            name: kind,
            label: standingLabels[kind],
            color: 'var(--chart-quiet)',
          }))}
          barProps={({ name }) => ({
            fill: fillOf(name as Standing),
            stroke: 'var(--mantine-color-dimmed)',
            strokeWidth: 0.5,
            isAnimationActive: false,
            label: {
              // Without it a part says how high the bar is up to it.
              dataKey: String(name),
              position: 'center' as const,
              className: styles.number ?? '',
              formatter: (value: unknown) => (value === 0 ? '' : String(value)),
            },
          })}
        />
      </div>
      <figcaption className={styles.legend}>
        {shown.map((kind) => (
          <span key={kind}>
            <svg width={18} height={12} aria-hidden="true">
              <title>{standingLabels[kind]}</title>
              <rect
                width={18}
                height={12}
                fill={fillOf(kind)}
                stroke="var(--mantine-color-dimmed)"
                strokeWidth={0.5}
              />
            </svg>
            {standingLabels[kind]}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
