import { listInstruments } from '#contract/instrument'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { useAsk } from '../../../app/queries.ts'
import styles from './Comparison.module.css'

interface QuickDaysProps {
  readonly onChoose: (first: string, second: string) => void
}

/** The last day before a law and its first: what one most often wants to compare. */
export function QuickDays({ onChoose }: QuickDaysProps) {
  const laws = useAsk(listInstruments, {
    query: { kind: 'law', search: 'thi đua, khen thưởng', pageSize: 20 },
  })
  const starts = new Map(
    (laws.data?.instruments ?? []).flatMap(({ title, inForceFrom }) =>
      inForceFrom !== null && inForceFrom >= EARLIEST ? [[inForceFrom, title] as const] : [],
    ),
  )
  if (starts.size === 0) return null
  return (
    <div className={styles.quick}>
      <span>Chọn nhanh:</span>
      {[...starts].toSorted().map(([from, title]) => (
        <Button key={from} size="compact-sm" onClick={() => onChoose(dayBefore(from), from)}>
          {`Trước và từ ${showDay(from)} (${title})`}
        </Button>
      ))}
    </div>
  )
}

/** Before it the program knows no law to compare with. */
const EARLIEST = '2018-01-01'

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
