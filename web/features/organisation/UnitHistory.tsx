import { Link } from '@tanstack/react-router'
import type { Unit } from '#contract/organisation'
import { showDay } from '#text/days'
import { Card, CardList } from '#ui/section/Section'
import { paths } from '../../app/paths.ts'
import { successionWords } from './succession-words.ts'

/** What a unit came from and what it went on as. */
export function UnitHistory({ unit }: { readonly unit: Unit }) {
  const { predecessors, successors } = unit
  if (predecessors.length + successors.length === 0) {
    return <p>Chưa từng đổi tên, sáp nhập hay chia tách.</p>
  }
  return (
    <CardList>
      {predecessors.map(({ id, name, kind, happenedOn }) => (
        <Card
          key={id}
          aside={showDay(happenedOn)}
          head={
            <>
              {successionWords.back[kind]} <Link to={paths.unit(id)}>{name}</Link>
            </>
          }
        />
      ))}
      {successors.map(({ id, name, kind, happenedOn }) => (
        <Card
          key={id}
          aside={showDay(happenedOn)}
          head={
            <>
              {successionWords.forward[kind]} <Link to={paths.unit(id)}>{name}</Link>
            </>
          }
        />
      ))}
    </CardList>
  )
}
