import type { PlainDate } from '#law'
import type { Operation } from '#platform/operation'
import {
  inspectionFigures,
  movementFigures,
  propagandaFigures,
  targetFigures,
} from '../model/other-figures.ts'
import type { FiguresOfSource } from '../model/period-figure.ts'

/** What other modules tell of a year, in numbers. */
export async function yearFigures(
  _operation: Operation,
  _days: { readonly year: number; readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly FiguresOfSource[]> {
  return [
    movementFigures(null, '/movements'),
    targetFigures(null, '/targets'),
    inspectionFigures(null, '/inspections'),
    propagandaFigures(null, '/propaganda'),
  ]
}
