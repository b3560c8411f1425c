import type { ReactNode } from 'react'
import type { Party, TaskUnit } from '#contract/task'
import styles from './TaskPanel.module.css'

interface TaskPartiesProps {
  readonly parties: readonly Party[]
  readonly units: readonly TaskUnit[]
}

/** Who chairs and who helps: as the paper prints it, and which units that is. */
export function TaskParties({ parties, units }: TaskPartiesProps): ReactNode {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return (
    <dl className={styles.facts}>
      {(['chair', 'coordinate'] as const).map((part) => {
        const own = parties.filter((party) => party.part === part)
        return (
          <div key={part}>
            <dt>{part === 'chair' ? 'Chủ trì' : 'Phối hợp'}</dt>
            <dd>
              {own.length === 0 && 'Văn bản không nêu'}
              {own.map((party) => (
                <PartyLine key={party.printed} party={party} names={names} />
              ))}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

interface PartyLineProps {
  readonly party: Party
  readonly names: ReadonlyMap<string, string>
}

function PartyLine({ party, names }: PartyLineProps): ReactNode {
  const units = party.unitIds.map((id) => names.get(id) ?? 'đơn vị đã thôi hoạt động')
  const matched = {
    unit: units[0] === party.printed ? '' : `là ${units.join(', ')}`,
    collective: `là ${units.length} đơn vị: ${units.join(', ')}`,
    outside: 'ngoài cơ quan',
    unknown: 'chưa biết là đơn vị nào',
  }[party.match]
  return (
    <span className={styles.party}>
      {party.printed}
      {matched && <span className={styles.citation}>, {matched}</span>}
    </span>
  )
}
