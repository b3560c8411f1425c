import { type AwardCode, awardFromName, isAwardCode } from '#law'

/** The judged award of a name or abbreviation; undefined for any other. */
export function awardNamed(text: string): AwardCode | undefined {
  const code = awardFromName(text.trim())
  return code !== undefined && code !== null && isAwardCode(code) ? code : undefined
}
