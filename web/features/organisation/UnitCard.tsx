import { Link } from '@tanstack/react-router'
import type { Unit } from '#contract/organisation'
import { showDay } from '#text/days'
import { Card } from '#ui/section/Section'
import { paths } from '../../app/paths.ts'
import { successionWords } from './succession-words.ts'

/** A unit in the list: name, other names, people, days. */
export function UnitCard({ unit }: { readonly unit: Unit }) {
  const { id, name, aliases, peopleCount, validFrom, validUntil, inForce, successors } = unit
  return (
    <Card
      quiet={!inForce}
      head={<Link to={paths.unit(id)}>{name}</Link>}
      aside={
        inForce
          ? `${peopleCount} người`
          : `${showDay(validFrom)} – ${validUntil === null ? '' : `trước ${showDay(validUntil)}`}`
      }
    >
      {aliases.length > 0 && <div>Còn gọi: {aliases.join('; ')}</div>}
      {successors.length > 0 && (
        <div>
          {successionWords.forward[successors[0]?.kind ?? 'renamed']}{' '}
          {successors.map(({ name: next }) => next).join('; ')}
        </div>
      )}
    </Card>
  )
}
