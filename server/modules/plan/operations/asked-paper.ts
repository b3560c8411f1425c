import type { Concern } from '#contract/asked-task'
import { askedOf, type KeptPaper, readablePaper } from '#modules/document'
import { namesAgency, unitDirectory } from '#modules/organisation'
import type { Operation } from '#platform/operation'
import { askedContent, type NamesOfOthers } from '../model/asked-content.ts'
import { linkAsked } from '../model/asked-links.ts'
import { citePaper } from '../model/cited-paper.ts'
import type { FoundItem } from '../model/compare-with-plan.ts'
import { type TakenRecord, tasksTakenFrom } from '../store/asked-tasks.ts'
import { foundItems } from './found-items.ts'
import { ownUnits } from './own-units.ts'

/** One thing that a paper asks for, as the agency understands it. */
export interface AskedItem extends FoundItem {
  readonly index: number
  readonly concern: Concern
  readonly because: string | null
  /** The task that was made of it. */
  readonly taken: TakenRecord | null
}

/** A paper with all it asks for; `cited` is how people name it. */
export interface AskedPaper {
  readonly paper: KeptPaper
  readonly cited: string
  readonly items: readonly AskedItem[]
  readonly names: NamesOfOthers
}

/** Loads a paper that the actor may see, with what it asks and what was made of it. */
export async function askedPaper(operation: Operation, paperId: string): Promise<AskedPaper> {
  const paper = await readablePaper(operation, paperId)
  const { names, itemsOf } = await askedItems(operation, [paperId])
  return { paper, cited: citePaper(paper), items: itemsOf(paper), names }
}

/** Loads all it takes to say what some papers ask, however many they are. */
export async function askedItems(
  operation: Operation,
  paperIds: readonly string[],
): Promise<{
  readonly names: NamesOfOthers
  readonly itemsOf: (paper: Pick<KeptPaper, 'id' | 'reading'>) => readonly AskedItem[]
}> {
  const { tx, today } = operation
  const concernsOf = await askedOf(operation)
  const { lookUp } = await ownUnits(operation)
  const { agencyNames } = await unitDirectory(tx, today)
  const names = { lookUp, namesAgency: (printed: string) => namesAgency(printed, agencyNames) }
  const taken = Map.groupBy(await tasksTakenFrom(tx, paperIds), ({ paperId }) => paperId)
  const itemsOf = ({ id, reading }: Pick<KeptPaper, 'id' | 'reading'>): readonly AskedItem[] => {
    const concerns = new Map(concernsOf(reading).map((asked) => [asked.index, asked]))
    const found = foundItems(reading.tasks, lookUp)
    const links = linkAsked(found, taken.get(id) ?? [])
    return found.map((item, index): AskedItem => {
      const { concern = 'none', because = null } = concerns.get(index) ?? {}
      const content = askedContent(item, because, names)
      return { ...item, content, index, concern, because, taken: links.get(index) ?? null }
    })
  }
  return { names, itemsOf }
}
