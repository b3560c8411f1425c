import type { Fraction } from '#law'

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
