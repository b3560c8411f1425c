import { searchKey } from '#contract/search-key'

/** A bloc or a superior as far as tasks wait for it. */
export interface AwaitedBloc<Level extends string> {
  readonly id: string
  readonly names: readonly string[]
  readonly level: Level
}

/**
 * Whom a task waits for: those whose names stand in its words, else all of the levels that the words mean. Several are
 * told where the words do not say which one ("theo kế hoạch của Khối" of an agency in two blocs).
 */
export function awaitedBlocs<Level extends string>(
  waitsFor: string,
  blocs: readonly AwaitedBloc<Level>[],
  levels: ReadonlySet<string>,
): readonly string[] {
  const words = ` ${searchKey(waitsFor)} `
  const named = blocs.filter(({ names }) =>
    names.some((name) => {
      const key = searchKey(name)
      return key.split(' ').length >= NAME_WORDS && words.includes(` ${key} `)
    }),
  )
  const meant = named.length > 0 ? named : blocs.filter(({ level }) => levels.has(level))
  return meant.map(({ id }) => id)
}

/** "Khối" alone names nobody. */
const NAME_WORDS = 3
