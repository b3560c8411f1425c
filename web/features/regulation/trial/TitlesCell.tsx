import { Checkbox } from '@mantine/core'
import { Button } from '#ui/button/Button'
import { Row } from '#ui/section/Section'
import { FactPopover } from './FactPopover.tsx'
import { useFact, useTrial } from './trial-context.ts'

interface TitlesCellProps {
  readonly path: string
  readonly label: string
}

/** The titles of a year: not known, none, or these. */
export function TitlesCell({ path, label }: TitlesCellProps) {
  const { facts, awards } = useTrial()
  const { value, set } = useFact(path)
  const held = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : null
  const titles = awards.filter(
    ({ form, subjects }) => form === 'title' && subjects.some((one) => one === facts.subject),
  )
  const shortName = (code: string): string => {
    const award = awards.find((one) => one.code === code)
    return award?.abbreviations[0] ?? award?.name ?? code
  }
  return (
    <FactPopover
      path={path}
      label={label}
      isUnknown={held === null}
      summary={held === null ? 'Chưa rõ' : held.length === 0 ? 'Không có' : held.map(shortName).join(', ')}
    >
      {titles.map(({ code, name }) => (
        <Checkbox
          key={code}
          label={name}
          checked={held?.includes(code) ?? false}
          onChange={({ currentTarget: { checked } }) =>
            set(checked ? [...(held ?? []), code] : held?.filter((one) => one !== code))
          }
        />
      ))}
      <Row>
        <Button size="compact-sm" onClick={() => set([])}>
          Không có danh hiệu
        </Button>
        <Button size="compact-sm" look="quiet" onClick={() => set(undefined)}>
          Chưa rõ
        </Button>
      </Row>
    </FactPopover>
  )
}
