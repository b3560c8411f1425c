/** How one level of an automatic list is numbered; in `text` stand `%1` … `%9` for the numbers of the levels. */
export type ListLevel = {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly suffix: string
  readonly restartAfter: number | undefined
  readonly allDecimal: boolean
}

/** A list: lists of one definition count on together, unless `starts` names where a level begins. */
export type NumberedList = {
  readonly definitionId: string
  readonly levels: ReadonlyMap<number, ListLevel>
  readonly starts: ReadonlyMap<number, number>
}

/** Gives each paragraph of an automatic list the label that Word prints before it. */
export type ListLabels = { labelFor(listId: string, level: number): string }

/** Levels are counted from 0. */
export const DEEPEST_LEVEL = 8

/** “Chương %1.” and the like; nothing that a label needs is longer. */
export const LONGEST_LABEL = 60

/**
 * The labels count on from call to call, so ask once for each paragraph, in the order of the paper. An unknown list or
 * level gets no label.
 */
export function countLists(lists: ReadonlyMap<string, NumberedList>): ListLabels {
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()

  return {
    labelFor(listId, level) {
      const list = lists.get(listId)
      const definition = list?.levels.get(level)
      if (list === undefined || definition === undefined) return ''
      const counts = counters.get(list.definitionId) ?? []
      counters.set(list.definitionId, counts)
      restart(list, { listId, counts, begun })
      advance(list, counts, level)
      return labelText(list, counts, level)
    },
  }
}

/** Lists of one definition count on together; one that names its own start begins there when first used. */
function restart(list: NumberedList, state: { listId: string; counts: number[]; begun: Set<string> }): void {
  if (state.begun.has(state.listId)) return
  state.begun.add(state.listId)
  for (const [level, start] of list.starts) {
    state.counts[level] = start - 1
    state.counts.length = Math.min(state.counts.length, level + 1)
  }
}

function advance(list: NumberedList, counts: number[], level: number): void {
  for (let above = 0; above <= level; above += 1) {
    counts[above] ??= (list.levels.get(above)?.start ?? 1) - (above === level ? 1 : 0)
  }
  counts[level] = (counts[level] ?? 0) + 1
  for (let below = level + 1; below <= DEEPEST_LEVEL; below += 1) {
    const restartAfter = list.levels.get(below)?.restartAfter
    if (restartAfter === undefined || level < restartAfter) delete counts[below]
  }
}

function labelText(list: NumberedList, counts: readonly number[], level: number): string {
  const definition = list.levels.get(level)
  if (definition === undefined || definition.format === 'none') return ''
  if (definition.format === 'bullet') return `${bulletMark(definition.text)} `
  const label = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const format = definition.allDecimal ? 'decimal' : (list.levels.get(index)?.format ?? 'decimal')
    return showNumber(counts[index] ?? 1, format)
  })
  return label === '' || definition.suffix === 'nothing' ? label : `${label} `
}

/** Bullets of symbol fonts are code points without meaning in text: they become the dash of official papers. */
export function bulletMark(text: string): string {
  return /^[-–—+*•]$/.test(text) ? text : '-'
}

/** A number in a format by its name in Word: decimal, upperRoman, lowerLetter … */
export function showNumber(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperLetter':
      return letters(count).toUpperCase()
    case 'lowerLetter':
      return letters(count)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** Word itself stops showing Roman numbers here. */
const LARGEST_ROMAN = 32_767

function roman(count: number): string {
  if (count < 1 || count > LARGEST_ROMAN) return String(count)
  let rest = count
  let shown = ''
  for (const [value, sign] of ROMAN) {
    shown += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return shown
}

/** As Word does it: a … z, then aa, bb … */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count)
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}
