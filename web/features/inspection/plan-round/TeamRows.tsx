import { Autocomplete, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { type InspectionTemplate, memberPart, memberPartLabels } from '#contract/inspection'
import { Button } from '#ui/button/Button'
import { Row } from '#ui/section/Section'
import styles from './Rows.module.css'
import { type MemberValues, newMember } from './round-values.ts'

interface TeamRowsProps {
  readonly team: readonly MemberValues[]
  readonly people: InspectionTemplate['people']
  readonly error: ReactNode
  readonly onChange: (team: readonly MemberValues[]) => void
}

/** Who goes: people of the agency by name, or anyone from outside. */
export function TeamRows({ team, people, error, onChange }: TeamRowsProps) {
  const put = (key: string, change: Partial<MemberValues>) =>
    onChange(team.map((member) => (member.key === key ? { ...member, ...change } : member)))
  const nameGiven = (key: string, name: string) => {
    const known = people.filter((person) => person.name === name)
    const [person] = known
    put(key, person ? { name, personId: person.id, position: person.position } : { name, personId: '' })
  }
  return (
    <fieldset className={styles.rows}>
      <legend>Đoàn kiểm tra</legend>
      {team.map(({ key, name, position, part }, at) => (
        <div key={key} className={styles.row}>
          <Autocomplete
            label={`Họ và tên (${at + 1})`}
            value={name}
            onChange={(value) => nameGiven(key, value)}
            data={[...new Set(people.map((person) => person.name))]}
            limit={20}
          />
          <TextInput
            label={`Chức vụ (${at + 1})`}
            value={position}
            onChange={(event) => put(key, { position: event.currentTarget.value })}
          />
          <NativeSelect
            label={`Vai trò (${at + 1})`}
            value={part}
            onChange={(event) => put(key, { part: memberPart.parse(event.currentTarget.value) })}
            data={memberPart.options.map((value) => ({ value, label: memberPartLabels[value] }))}
          />
          <Button
            icon="clear"
            look="quiet"
            label={`Bỏ người thứ ${at + 1} khỏi đoàn`}
            onClick={() => onChange(team.filter((member) => member.key !== key))}
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
        <Button icon="add" onClick={() => onChange([...team, newMember('member')])}>
          Thêm người
        </Button>
      </Row>
    </fieldset>
  )
}
