import type { Bloc } from '#contract/bloc'
import { type PaperOfOthers, papersOfOthers } from '#modules/document'
import { agencyHeader, namesAgency } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { blocFinder } from '../model/find-bloc.ts'

/** A paper of the year with whose it is; null where nobody knows. */
export interface BlocPaper {
  readonly paper: PaperOfOthers
  readonly blocId: string | null
}

/** Whose a printed name is; null where nobody knows. */
export type FindBloc = ReturnType<typeof blocFinder>

/**
 * Finds blocs and superiors by what papers print of their issuers. One of the year goes before all others, whom a
 * paper may still come from: of a cluster left last year, its last letters.
 */
export async function findBlocs(
  operation: Operation,
  { ofYear, others }: { readonly ofYear: readonly Bloc[]; readonly others: readonly Bloc[] },
): Promise<FindBloc> {
  const header = await agencyHeader(operation.tx, operation.today)
  const among = (blocs: readonly Bloc[]): FindBloc =>
    blocFinder(
      blocs.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
      { place: header?.place ?? '', isNamed: (printed, names) => namesAgency(printed, names) === 'itself' },
    )
  const [findOfYear, findOther] = [among(ofYear), among(others)]
  return (printed) => findOfYear(printed) ?? findOther(printed)
}

/** The papers of others of a year, each with whose it is. */
export async function papersWithBlocs(
  operation: Operation,
  year: number,
  find: FindBloc,
): Promise<readonly BlocPaper[]> {
  return (await papersOfOthers(operation, year)).map((paper) => ({ paper, blocId: find(paper) }))
}
