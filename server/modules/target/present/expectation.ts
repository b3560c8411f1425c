import type { TargetCounting, TargetPopulation } from '#contract/target'
import { comparisonLabels } from '#contract/target'
import { showShare } from '#law'
import { sentenceCase, showAmount } from '../model/amounts.ts'
import type { Aim } from '../model/needed-count.ts'

/** What a target says of itself, as far as its sentence needs it. */
export interface WordedAim extends Aim {
  readonly population: TargetPopulation
  readonly countedUnit: string | null
  /** Of what a share is taken, in words. */
  readonly baseWords: string | null
}

const populationUnits: Readonly<Record<TargetPopulation, string>> = {
  persons: 'cá nhân',
  collectives: 'tập thể',
  things: '',
}

/** What one of them is called: “sáng kiến”, “cá nhân”; empty where nothing is said. */
export function unitWordsOf({
  countedUnit,
  population,
  counting,
}: {
  readonly countedUnit: string | null
  readonly population: TargetPopulation
  readonly counting: TargetCounting
}): string {
  if (countedUnit && !(counting === 'share' && countedUnit === '%')) return countedUnit
  return populationUnits[population]
}

/** “Ít nhất 15% trong số Lao động tiên tiến”, “Không quá 3 tập thể”, “Đạt 100% tập thể”. */
export function expectationWords(aim: WordedAim): string {
  const compared = comparisonLabels[aim.comparison]
  const unit = unitWordsOf(aim)
  const amount =
    aim.counting === 'share'
      ? `${showShare(aim.amount)}${aim.baseWords ? ` trong ${aim.baseWords}` : ` ${unit}`}`
      : `${showAmount(aim.amount)}${unit === '%' ? '%' : ` ${unit}`}`
  return sentenceCase(`${compared} ${amount}`.trim())
}
