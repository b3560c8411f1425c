import {
  countLists,
  DEEPEST_LEVEL,
  type ListLabels,
  type ListLevel,
  LONGEST_LABEL,
  type NumberedList,
} from './list-labels.ts'
import { attribute, child, childElements, type XmlElement } from './xml-tree.ts'

/** Reads `word/numbering.xml` into the counter of its lists. */
export function readNumbering(part: XmlElement | undefined): ListLabels {
  return countLists(readLists(part))
}

function readLists(part: XmlElement | undefined): ReadonlyMap<string, NumberedList> {
  const definitions = new Map<string, ReadonlyMap<number, ListLevel>>()
  for (const definition of childElements(part, 'w:abstractNum')) {
    definitions.set(attribute(definition, 'w:abstractNumId') ?? '', readLevels(definition))
  }
  const lists = new Map<string, NumberedList>()
  for (const list of childElements(part, 'w:num')) {
    const definitionId = settingOf(list, 'w:abstractNumId') ?? ''
    const levels = new Map(definitions.get(definitionId))
    const starts = new Map<number, number>()
    for (const override of childElements(list, 'w:lvlOverride')) {
      const level = Number.parseInt(attribute(override, 'w:ilvl') ?? '0', 10)
      const start = wholeNumber(settingOf(override, 'w:startOverride'))
      if (start !== undefined) starts.set(level, start)
      for (const [index, replaced] of readLevels(override)) levels.set(index, replaced)
    }
    lists.set(attribute(list, 'w:numId') ?? '', { definitionId, levels, starts })
  }
  return lists
}

function readLevels(parent: XmlElement): ReadonlyMap<number, ListLevel> {
  const levels = new Map<number, ListLevel>()
  for (const level of childElements(parent, 'w:lvl')) {
    const index = wholeNumber(attribute(level, 'w:ilvl')) ?? 0
    if (index < 0 || index > DEEPEST_LEVEL) continue
    levels.set(index, {
      start: wholeNumber(settingOf(level, 'w:start')) ?? 1,
      format: settingOf(level, 'w:numFmt') ?? 'decimal',
      text: (settingOf(level, 'w:lvlText') ?? '').slice(0, LONGEST_LABEL),
      suffix: settingOf(level, 'w:suff') ?? 'tab',
      restartAfter: wholeNumber(settingOf(level, 'w:lvlRestart')),
      allDecimal: child(level, 'w:isLgl') !== undefined,
    })
  }
  return levels
}

function settingOf(parent: XmlElement, name: string): string | undefined {
  const element = child(parent, name)
  return element && attribute(element, 'w:val')
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}
