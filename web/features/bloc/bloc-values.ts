import type { Bloc, BlocGiven, BlocKind, BlocLevel, BlocPart } from '#contract/bloc'

/** A bloc as its form holds it: names by line, years as typed. */
export interface BlocValues extends Record<string, unknown> {
  name: string
  kind: BlocKind
  level: BlocLevel
  aliases: string
  sinceYear: string
  untilYear: string
  /** What the agency is in it this year; empty for nothing. */
  part: BlocPart | ''
}

/** What the form begins with. */
export function blocValues(bloc: Bloc | null, year: number): BlocValues {
  return {
    name: bloc?.name ?? '',
    kind: bloc?.kind ?? 'bloc',
    level: bloc?.level ?? 'province',
    aliases: bloc?.aliases.join('\n') ?? '',
    sinceYear: bloc?.sinceYear ? String(bloc.sinceYear) : '',
    untilYear: bloc?.untilYear ? String(bloc.untilYear) : '',
    part: bloc?.parts.find((one) => one.year === year)?.part ?? '',
  }
}

/** What the server is asked to keep; parts of other years stay. */
export function givenBloc(values: BlocValues, bloc: Bloc | null, year: number): BlocGiven {
  const { name, kind, level, aliases, sinceYear, untilYear, part } = values
  const others = bloc?.parts.filter((one) => one.year !== year) ?? []
  return {
    name,
    kind,
    level,
    aliases: aliases.split('\n').flatMap((line) => line.trim() || []),
    sinceYear: sinceYear === '' ? null : Number(sinceYear),
    untilYear: untilYear === '' ? null : Number(untilYear),
    parts: part === '' || kind === 'superior' ? others : [...others, { year, part }],
  }
}

/** A year, or nothing. */
export const isYearOrEmpty = (text: string): boolean => text === '' || /^(19|20)\d{2}$/.test(text)
