import { Link } from '@tanstack/react-router'
import { standingLabels, type Target } from '#contract/target'
import { Card, CardList, Section } from '#ui/section/Section'
import { paths } from '../../app/paths.ts'

/** The targets of the year that a movement serves, with how they stand. */
export function MovementTargets({ targets }: { readonly targets: readonly Target[] }) {
  if (targets.length === 0) return null
  return (
    <Section title="Chỉ tiêu mà phong trào góp vào">
      <CardList>
        {targets.map(({ id, year, measure, expectation, standing, because }) => (
          <Card
            key={id}
            head={<Link to={paths.targets({ year: String(year) })}>{measure}</Link>}
            aside={standingLabels[standing]}
          >
            {expectation}. {because}
          </Card>
        ))}
      </CardList>
    </Section>
  )
}
