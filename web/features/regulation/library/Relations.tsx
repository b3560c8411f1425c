import { Link } from '@tanstack/react-router'
import type { Instrument } from '#contract/instrument'
import { paths } from '../../../app/paths.ts'
import styles from './Library.module.css'
import { StateOnDay } from './StateOnDay.tsx'

interface RelationsProps {
  readonly relations: Instrument['relations']
  /** The day that states are told on, as the address keeps it. */
  readonly on: string
}

/** What an instrument replaces, amends and details, and what does so to it, each a link. */
export function Relations({ relations, on }: RelationsProps) {
  if (relations.length === 0) return <p>Chưa ghi văn bản nào liên quan.</p>
  const labels = [...new Set(relations.map(({ label }) => label))]
  return (
    <dl className={styles.relations}>
      {labels.map((label) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>
            {relations
              .filter((each) => each.label === label)
              .map(({ instrument }) => (
                <span key={instrument.id} className={styles.line}>
                  <Link to={paths.instrument(instrument.id, { on })}>{instrument.title}</Link>
                  <StateOnDay state={instrument.state} />
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
