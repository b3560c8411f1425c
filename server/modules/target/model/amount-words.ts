import type { TargetCounting, TargetPopulation } from '#contract/target'
import { comparisonLabels } from '#contract/target'
import { type Fraction, showShare } from '#law'
import type { Aim } from './needed-count.ts'

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

/** “6”, “8,1”, “2/3”. */
export function showAmount({ of, over }: Fraction): string {
  if (100_000 % over !== 0) return `${of}/${over}`
  return showNumber(of / over)
}

/** Hundredths as people write them: `600` → “6”, `810` → “8,1”. */
export function showHundredths(hundredths: number): string {
  return showNumber(hundredths / 100)
}

const showNumber = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 5 })

/** The first letter large, the others as they are. */
export function sentenceCase(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`
}
