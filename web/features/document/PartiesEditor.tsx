import { TagsInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { DraftRow } from '#contract/draft'
import type { PartyGiven, PartyPart } from '#contract/task'
import { openList } from './open-list.ts'
import classes from './RowEditor.module.css'
import { useReview } from './review-context.ts'

type Names = Readonly<Record<PartyPart, readonly string[]>>

/** Who is in charge and who takes part: names to pick from the units or to type as in the paper. */
export function PartiesEditor({ row }: { readonly row: DraftRow }) {
  const { actions } = useReview()
  // What is being saved: the next change builds on it, or it would bring back what was taken out a moment ago.
  const [sent, setSent] = useState<Names | null>(null)
  const shown = sent ?? { chair: namesIn(row, 'chair'), coordinate: namesIn(row, 'coordinate') }
  const change = (part: PartyPart, names: readonly string[]) => {
    const wanted = { ...shown, [part]: [...new Set(names)] }
    setSent(wanted)
    const parties = (['chair', 'coordinate'] as const).flatMap((each) =>
      wanted[each].map((printed) => given(row, each, printed)),
    )
    void actions.correct(row.id, { parties }).then(() => setSent((now) => (now === wanted ? null : now)))
  }
  return (
    <div className={classes.pair}>
      <PartEditor label="Chủ trì" names={shown.chair} onChange={(names) => change('chair', names)} />
      <PartEditor
        label="Phối hợp"
        names={shown.coordinate}
        onChange={(names) => change('coordinate', names)}
      />
    </div>
  )
}

type PartEditorProps = {
  readonly label: string
  readonly names: readonly string[]
  readonly onChange: (names: readonly string[]) => void
}

function PartEditor({ label, names, onChange }: PartEditorProps) {
  const { units } = useReview()
  const choices = useMemo(
    () => [...new Set([...units.values()].filter(({ valid }) => valid).map(({ name }) => name))],
    [units],
  )
  return (
    <TagsInput
      label={label}
      placeholder={names.length === 0 ? 'Chọn hoặc gõ tên' : ''}
      data={choices}
      value={[...names]}
      splitChars={[';']}
      acceptValueOnBlur
      {...openList}
      clearable={false}
      onChange={onChange}
    />
  )
}

function namesIn({ parties }: DraftRow, part: PartyPart): readonly string[] {
  return parties.filter((party) => party.part === part).map(({ printed }) => printed)
}

/** An unknown name is looked up again by the server, since units may have been added meanwhile. */
function given({ parties }: DraftRow, part: PartyPart, printed: string): PartyGiven {
  const known = parties.find((party) => party.part === part && party.printed === printed)
  if (known?.match === 'outside') return { part, printed, outside: true }
  return known && known.unitIds.length > 0 ? { part, printed, unitIds: known.unitIds } : { part, printed }
}
