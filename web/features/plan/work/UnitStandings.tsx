import type { ReactNode } from 'react'
import type { UnitStanding } from '#contract/plan'
import styles from './UnitStandings.module.css'

interface UnitStandingsProps {
  readonly standings: readonly UnitStanding[]
  readonly chosen: string
  /** A number leads to the tasks behind it. */
  readonly onChoose: (unitId: string, state: string) => void
}

const columns = [
  { state: 'late', label: 'Trễ hạn' },
  { state: 'dueSoon', label: 'Sắp đến hạn' },
  { state: 'waitingLong', label: 'Chờ quá lâu' },
  { state: 'waiting', label: 'Đang chờ' },
  { state: 'started', label: 'Đang làm' },
  { state: 'done', label: 'Xong' },
] as const

/** How the tasks of each unit stand that it chairs; every number is a filter. */
export function UnitStandings({ standings, chosen, onChoose }: UnitStandingsProps): ReactNode {
  if (standings.length < 2) return null
  return (
    <section className={styles.standings} aria-label="Theo đơn vị chủ trì">
      <h2 className={styles.heading}>Theo đơn vị chủ trì</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable */}
      <section className={styles.scroller} aria-label="Bảng theo đơn vị chủ trì" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              {columns.map(({ state, label }) => (
                <th key={state} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">Tất cả</th>
            </tr>
          </thead>
          <tbody>
            {standings.map(({ unit, counts }) => (
              <tr key={unit.id} data-chosen={unit.id === chosen}>
                <th scope="row">{unit.name}</th>
                {columns.map(({ state, label }) => (
                  <td key={state} data-state={state}>
                    {counts[state] === 0 || state === 'done' ? (
                      <span className={styles.nothing}>{counts[state]}</span>
                    ) : (
                      <button
                        type="button"
                        aria-label={`${unit.name}: ${counts[state]} việc ${label.toLocaleLowerCase('vi')}`}
                        onClick={() => onChoose(unit.id, state)}
                      >
                        {counts[state]}
                      </button>
                    )}
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    aria-label={`${unit.name}: tất cả ${counts.total} việc`}
                    onClick={() => onChoose(unit.id, '')}
                  >
                    {counts.total}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
