import { TagsInput } from '@mantine/core'
import { useMemo } from 'react'
import type { DraftRow } from '#contract/draft'
import type { Party, PartyGiven, PartyPart } from '#contract/task'
import { openList } from './open-list.ts'
import classes from './RowEditor.module.css'
import { useReview } from './review-context.ts'

/** Who is in charge and who takes part: names to pick from the units or to type as in the paper. */
export function PartiesEditor({ row }: { readonly row: DraftRow }) {
  return (
    <div className={classes.pair}>
      <PartEditor row={row} part="chair" label="Chủ trì" />
      <PartEditor row={row} part="coordinate" label="Phối hợp" />
    </div>
  )
}

type PartEditorProps = { readonly row: DraftRow; readonly part: PartyPart; readonly label: string }

function PartEditor({ row, part, label }: PartEditorProps) {
  const { actions, units } = useReview()
  const names = useMemo(
    () => [...new Set([...units.values()].filter(({ valid }) => valid).map(({ name }) => name))],
    [units],
  )
  const shown = row.parties.filter((party) => party.part === part).map(({ printed }) => printed)
  const change = (printed: readonly string[]) => {
    const others = row.parties.filter((party) => party.part !== part).map(asGiven)
    const mine = [...new Set(printed)].map((name) => {
      const known = row.parties.find((party) => party.part === part && party.printed === name)
      return known ? asGiven(known) : { part, printed: name }
    })
    void actions.correct(row.id, { parties: part === 'chair' ? [...mine, ...others] : [...others, ...mine] })
  }
  return (
    <TagsInput
      label={label}
      placeholder={shown.length === 0 ? 'Chọn hoặc gõ tên' : ''}
      data={names}
      value={shown}
      splitChars={[';']}
      acceptValueOnBlur
      {...openList}
      clearable={false}
      onChange={change}
    />
  )
}

/** An unknown name is looked up again by the server, since units may have been added meanwhile. */
function asGiven({ part, printed, match, unitIds }: Party): PartyGiven {
  if (match === 'outside') return { part, printed, outside: true }
  return unitIds.length > 0 ? { part, printed, unitIds } : { part, printed }
}
