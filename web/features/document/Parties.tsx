import type { Party, PartyPart } from '#contract/task'
import { Icon } from '#ui/icon/Icon'
import classes from './Parties.module.css'
import { useReview } from './review-context.ts'

const partLabels: Readonly<Record<PartyPart, string>> = { chair: 'Chủ trì', coordinate: 'Phối hợp' }

/** Who is in charge of a row and who takes part, each name as the unit it was matched to. */
export function Parties({ parties }: { readonly parties: readonly Party[] }) {
  if (parties.length === 0) return null
  return (
    <dl className={classes.parties}>
      {(['chair', 'coordinate'] as const).map((part) => {
        const named = parties.filter((party) => party.part === part)
        if (named.length === 0) return null
        return (
          <div key={part} className={classes.part}>
            <dt>{partLabels[part]}</dt>
            {named.map((party, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a paper may name the same unit twice
              <dd key={index}>
                <PartyChip party={party} />
              </dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}

function PartyChip({ party }: { readonly party: Party }) {
  const { units, ask, frozenBecause } = useReview()
  const { printed, match, unitIds } = party
  const names = unitIds.map((id) => units.get(id)?.name ?? 'Đơn vị không còn')
  if (match === 'unknown') {
    return (
      <button
        type="button"
        className={classes.chip}
        data-match={match}
        disabled={frozenBecause !== null}
        onClick={() => ask(printed)}
      >
        <Icon name="help" size={14} label="Chưa rõ đơn vị:" />
        {printed}
        <span className={classes.aside}>chọn đơn vị</span>
      </button>
    )
  }
  const [only] = names
  const isOne = match === 'unit' && only !== undefined && names.length === 1
  return (
    <span className={classes.chip} data-match={match} title={titleOf(printed, names)}>
      {isOne ? only : printed}
      {match === 'collective' && <span className={classes.aside}>{collectiveWords(names.length)}</span>}
      {match === 'outside' && <span className={classes.aside}>ngoài danh sách đơn vị</span>}
    </span>
  )
}

function collectiveWords(count: number): string {
  return count === 0 ? 'chưa có đơn vị nào' : `gồm ${count} phòng, đơn vị`
}

function titleOf(printed: string, names: readonly string[]): string {
  const units = names.join('; ')
  return units === '' || units === printed ? printed : `Trong văn bản: “${printed}”. Đơn vị: ${units}`
}
