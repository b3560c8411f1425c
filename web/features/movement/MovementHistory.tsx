import type { MovementPage } from '#contract/movement'
import { showMoment } from '#text/days'
import { Card, CardList, Section } from '#ui/section/Section'

const SHOWN = 100

/** Who did what with a movement, the latest first; opened when somebody asks. */
export function MovementHistory({ history }: Pick<MovementPage, 'history'>) {
  if (history.length === 0) return null
  return (
    <Section title="Lịch sử">
      <details>
        <summary>{history.length} lần thay đổi</summary>
        <CardList>
          {history.slice(0, SHOWN).map(({ at, actorName, sentence }) => (
            <Card key={`${at} ${sentence}`} quiet head={sentence} aside={`${showMoment(at)}, ${actorName}`} />
          ))}
        </CardList>
      </details>
    </Section>
  )
}
