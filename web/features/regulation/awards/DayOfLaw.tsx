import { Button } from '#ui/button/Button'
import { DateField } from '#ui/date-field/DateField'
import styles from './DayOfLaw.module.css'

interface DayOfLawProps {
  readonly day: string
  readonly isToday: boolean
  /** `''` is today. */
  readonly onChange: (day: string) => void
}

/** The day whose law is shown, and the way back to today. */
export function DayOfLaw({ day, isToday, onChange }: DayOfLawProps) {
  return (
    <div className={styles.day}>
      <DateField
        label="Quy định của ngày"
        value={day || null}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
      {!isToday && (
        <Button look="quiet" icon="calendar" onClick={() => onChange('')}>
          Hôm nay
        </Button>
      )}
    </div>
  )
}
