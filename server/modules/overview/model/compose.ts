import type { FiguredText } from './keep-figures.ts'
import { type PeriodFigure, writeFigure } from './period-figure.ts'

/** The figures of a period by id. */
export type Figures = ReadonlyMap<string, PeriodFigure>

/** Writes figures into a sentence: `{tasks.total}` becomes its number, and the number remembers what it is. */
export function compose(sentence: string, figures: Figures): FiguredText {
  let text = ''
  const spans: FiguredText['figures'][number][] = []
  for (const part of sentence.split(/(\{[^}]+\})/)) {
    const named = /^\{(.+)\}$/.exec(part)?.[1]
    if (named === undefined) {
      text += part
      continue
    }
    const figure = figures.get(named)
    if (!figure) throw new Error(`no figure is called ${named}`)
    const written = writeFigure(figure)
    spans.push({ figure: named, start: text.length, end: text.length + written.length })
    text += written
  }
  return { text, figures: spans }
}
