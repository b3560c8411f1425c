import type { CitedBy } from '#contract/instrument'
import type { Operation } from '#platform/operation'

/** What cites an instrument: standards, conditions and numbers of the law, and rules of the agency. */
export async function citationsOf(_tx: Operation['tx'], _instrument: string): Promise<CitedBy[]> {
  return []
}
