import type { DraftHead } from '#contract/draft'
import { Button } from '#ui/button/Button'
import classes from './RowsPane.module.css'
import { useReview } from './review-context.ts'

/** Every name that is no known unit, once: settling it here settles it in all its rows. */
export function UnknownParties({ draft }: { readonly draft: DraftHead }) {
  const { actions, ask, announce, frozenBecause } = useReview()
  if (draft.unknownParties.length === 0) return null
  const take = async (printed: string, unitId: string, name: string) => {
    const outcome = await actions.resolve(printed, { kind: 'units', unitIds: [unitId], remember: true })
    announce(outcome.ok ? `“${printed}” là ${name}.` : outcome.sentence)
  }
  return (
    <ul className={classes.unknown} aria-label="Tên chưa rõ là đơn vị nào">
      {draft.unknownParties.map(({ printed, rowIds, suggestions }) => (
        <li key={printed}>
          <span className={classes.unknownName}>
            {printed} <span className={classes.unknownCount}>ở {rowIds.length} dòng</span>
          </span>
          <span className={classes.unknownChoices}>
            {suggestions.slice(0, 2).map(({ id, name }) => (
              <Button
                key={id}
                size="compact-sm"
                disabledReason={frozenBecause}
                onClick={() => void take(printed, id, name)}
              >
                Là {name}
              </Button>
            ))}
            <Button
              size="compact-sm"
              look="primary"
              disabledReason={frozenBecause}
              onClick={() => ask(printed)}
            >
              Cho biết là ai
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}
