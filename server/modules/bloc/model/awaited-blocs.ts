import type { BlocKind } from '#contract/bloc'
import { searchKey } from '#contract/search-key'

/** A bloc or a superior as far as tasks wait for it. */
export interface AwaitedBloc<Level extends string> {
  readonly id: string
  readonly names: readonly string[]
  readonly kind: BlocKind
  readonly level: Level
}

/** What a task says of whom it waits for: the words of its deadline, and what it is about. */
export interface WaitingWords {
  readonly waitsFor: string
  readonly title: string
}

/**
 * Whom a task waits for: those whose names stand in the words of its deadline, else all of the levels that the words
 * mean. Of several blocs those are meant that are named in its title, or that are what it calls them: no cluster where
 * it speaks of the bloc. Several are told where nothing says which one ("theo kế hoạch của Khối" of an agency in two).
 */
export function awaitedBlocs<Level extends string>(
  { waitsFor, title }: WaitingWords,
  blocs: readonly AwaitedBloc<Level>[],
  levels: ReadonlySet<string>,
): readonly string[] {
  const named = blocs.filter(isNamedIn(waitsFor))
  if (named.length > 0) return named.map(({ id }) => id)
  let meant = blocs.filter(({ level }) => levels.has(level))
  for (const isMeant of [isNamedIn(title), isCalledIn(waitsFor), isCalledIn(title)]) {
    const fewer = meant.filter(isMeant)
    if (fewer.length > 0) meant = fewer
  }
  return meant.map(({ id }) => id)
}

type Said = (bloc: Pick<AwaitedBloc<string>, 'names' | 'kind'>) => boolean

function isNamedIn(text: string): Said {
  const words = ` ${searchKey(text)} `
  return ({ names }) =>
    names.some((name) => {
      const key = searchKey(name)
      return key.split(' ').length >= NAME_WORDS && words.includes(` ${key} `)
    })
}

/** "Khối" alone names nobody. */
const NAME_WORDS = 3

/** Whether a text speaks of a bloc, or of a cluster, as such. */
function isCalledIn(text: string): Said {
  const words = searchKey(text).split(' ')
  return ({ kind }) => kind !== 'superior' && words.includes(kind === 'bloc' ? 'khoi' : 'cum')
}
