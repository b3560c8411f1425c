import { type LawBook, nationalLaw, withEntered } from '#law'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { asVersions, type EnteredStandard } from '../model/entered-standard.ts'
import { mayEnterStandard } from '../policy.ts'
import { enteredRevision, enteredStandardById, enteredStandards } from '../store/entered-standards.ts'
import { isSteward } from '../store/steward.ts'
import { library } from './library.ts'

let kept: { readonly revision: string; readonly book: LawBook } = { revision: '', book: nationalLaw }

/** The law of the installation: what the program brings, with the entered versions that govern. */
export async function lawBookFor(tx: Operation['tx']): Promise<LawBook> {
  const revision = await enteredRevision(tx)
  if (kept.revision === revision) return kept.book
  const book = await bookWith(tx, (await enteredStandards(tx)).filter(governs))
  kept = { revision, book }
  return book
}

/** The same with one draft as if it governed, for those who may see drafts; for the others there is no such draft. */
export async function lawBookTrying({ tx, actor }: Operation, draftId: string): Promise<LawBook> {
  const draft = await enteredStandardById(tx, draftId)
  if (draft?.state !== 'draft' || !mayEnterStandard(actor, await isSteward(tx)).allowed)
    throw new Refusal('notFound')
  return bookWith(tx, [...(await enteredStandards(tx)).filter(governs), draft])
}

const governs = ({ state }: EnteredStandard): boolean => state === 'governing' || state === 'superseded'

async function bookWith(tx: Operation['tx'], entered: readonly EnteredStandard[]): Promise<LawBook> {
  if (entered.length === 0) return nationalLaw
  const titles = new Map<string, string>((await library(tx)).map(({ id, title }) => [id, title]))
  return withEntered(
    nationalLaw,
    asVersions(entered, (source) => titles.get(source) ?? source),
  )
}
