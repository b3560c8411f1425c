import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TaskUnit } from '#contract/task'
import { Button } from '#ui/button/Button'
import { DateField } from '#ui/date-field/DateField'
import { Row } from '#ui/section/Section'
import styles from './Rows.module.css'
import { newKey, type VisitValues } from './round-values.ts'

interface VisitRowsProps {
  readonly visits: readonly VisitValues[]
  readonly units: readonly TaskUnit[]
  readonly error: ReactNode
  readonly onChange: (visits: readonly VisitValues[]) => void
}

/** Where the team goes, and on which day. */
export function VisitRows({ visits, units, error, onChange }: VisitRowsProps) {
  const put = (key: string, change: Partial<VisitValues>) =>
    onChange(visits.map((visit) => (visit.key === key ? { ...visit, ...change } : visit)))
  const left = units.filter(({ id }) => !visits.some(({ unitId }) => unitId === id))
  const add = (unitId: string) => onChange([...visits, { key: newKey(), unitId, plannedOn: null, place: '' }])
  return (
    <fieldset className={styles.rows}>
      <legend>Đơn vị được kiểm tra</legend>
      {visits.map(({ key, unitId, plannedOn, place }, at) => (
        <div key={key} className={styles.row}>
          <NativeSelect
            label={`Đơn vị (${at + 1})`}
            value={unitId}
            onChange={(event) => put(key, { unitId: event.currentTarget.value })}
            data={[
              { value: '', label: 'Chọn đơn vị' },
              ...units
                .filter(({ id }) => id === unitId || left.some((unit) => unit.id === id))
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <DateField
            label={`Ngày (${at + 1})`}
            clearable
            value={plannedOn}
            onChange={(value) => put(key, { plannedOn: value })}
          />
          <TextInput
            label={`Địa điểm (${at + 1})`}
            value={place}
            onChange={(event) => put(key, { place: event.currentTarget.value })}
          />
          <Button
            icon="clear"
            look="quiet"
            label={`Bỏ đơn vị thứ ${at + 1} khỏi cuộc kiểm tra`}
            onClick={() => onChange(visits.filter((visit) => visit.key !== key))}
          >
            Bỏ
          </Button>
        </div>
      ))}
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <Row>
        <Button
          icon="add"
          disabledReason={left.length === 0 ? 'Mọi đơn vị đã có trong cuộc kiểm tra.' : null}
          onClick={() => add('')}
        >
          Thêm đơn vị
        </Button>
      </Row>
    </fieldset>
  )
}
