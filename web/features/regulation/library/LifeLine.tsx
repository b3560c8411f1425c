import type { Instrument } from '#contract/instrument'
import { showDay } from '#text/days'
import styles from './Library.module.css'

type Life = Pick<Instrument, 'issuedOn' | 'inForceFrom' | 'inForceUntil' | 'state' | 'on'>

/** The life of an instrument as a line: issued, in force, ended, and where the chosen day stands on it. */
export function LifeLine({ issuedOn, inForceFrom, inForceUntil, state, on }: Life) {
  const steps = [
    { name: 'Ban hành', day: issuedOn, otherwise: 'Chưa rõ ngày', here: state === 'notYet' },
    { name: 'Có hiệu lực', day: inForceFrom, otherwise: 'Chưa rõ ngày', here: state === 'inForce' },
    {
      name: 'Hết hiệu lực',
      day: inForceUntil,
      otherwise: state === 'unknown' ? 'Chưa rõ ngày' : 'Chưa có ngày',
      here: state === 'expired',
    },
  ]
  return (
    <ol className={styles.life} aria-label="Quá trình hiệu lực">
      {steps.map(({ name, day, otherwise, here }) => (
        <li key={name} data-known={day !== null} data-here={here} aria-current={here ? 'step' : undefined}>
          <strong>{name}</strong>
          {day === null ? otherwise : showDay(day)}
          {here && <span> (ngày {showDay(on)} ở đoạn này)</span>}
        </li>
      ))}
    </ol>
  )
}
