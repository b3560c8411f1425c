import { expect, it } from 'vitest'
import { inspectionFigures, targetFigures } from './other-figures.ts'
import { presentFigure } from './period-figure.ts'

it('sets nothing beside a number of which nobody knows how it stood a year ago', () => {
  const groups = [
    targetFigures({ total: 9, reached: 8, inDanger: 1 }, '/targets'),
    inspectionFigures({ held: 2, units: 5, recommendations: 7, recommendationsLate: 3 }, '/inspections'),
  ]
  const shown = groups.flatMap(({ figures }) => figures.map((figure) => presentFigure(figure, figure)))
  expect(shown.map(({ id, value, before }) => [id, value, before])).toEqual([
    ['targets.total', 9, 9],
    ['targets.reached', 8, null],
    ['targets.inDanger', 1, null],
    ['inspections.held', 2, 2],
    ['inspections.units', 5, 5],
    ['inspections.recommendations', 7, 7],
    ['inspections.late', 3, null],
  ])
})
