import { NativeSelect, TextInput } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { partyPart, type TaskUnit } from '#contract/task'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import styles from './TaskPanel.module.css'
import type { PartyField } from './task-fields.ts'

interface PartyRowsProps {
  readonly rows: readonly PartyField[]
  readonly units: readonly TaskUnit[]
  readonly onChange: (rows: readonly PartyField[]) => void
}

/** Who does a task, name by name; the names of the agency's units are offered while typing. */
export function PartyRows({ rows, units, onChange }: PartyRowsProps): ReactNode {
  const listId = useId()
  const put = (key: string, change: Partial<PartyField>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)))
  const nextKey = String(Math.max(-1, ...rows.map(({ key }) => Number(key))) + 1)
  return (
    <fieldset className={styles.partyRows}>
      <legend>Ai làm</legend>
      <datalist id={listId}>
        {units
          .filter(({ valid }) => valid)
          .map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
      </datalist>
      {rows.map((row) => (
        <div key={row.key} className={styles.partyRow}>
          <NativeSelect
            aria-label={`Vai trò của ${row.printed || 'đơn vị mới'}`}
            value={row.part}
            onChange={({ currentTarget }) => put(row.key, { part: partyPart.parse(currentTarget.value) })}
            data={[
              { value: 'chair', label: 'Chủ trì' },
              { value: 'coordinate', label: 'Phối hợp' },
            ]}
          />
          <TextInput
            aria-label="Tên đơn vị"
            list={listId}
            maxLength={300}
            value={row.printed}
            onChange={({ currentTarget }) => put(row.key, { printed: currentTarget.value })}
          />
          <IconButton
            icon="trash"
            label={`Bỏ ${row.printed || 'dòng này'}`}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          />
        </div>
      ))}
      <div>
        <Button
          icon="add"
          size="compact-sm"
          onClick={() =>
            onChange([...rows, { key: nextKey, part: 'coordinate', printed: '', matched: null }])
          }
        >
          Thêm đơn vị
        </Button>
      </div>
    </fieldset>
  )
}
