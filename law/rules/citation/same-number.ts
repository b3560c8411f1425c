/** How a number compares: no spaces, accents or case, one kind of hyphen, no leading zeros, a scan's O and l as digits. */
export function numberKey(number: string): string {
  return number
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐÐ]/g, 'D')
    .replace(/[‐-―−]/g, '-')
    .replace(/^\s*so\s*:?\s*/i, '')
    .replace(/[\s.]+/g, '')
    .toUpperCase()
    .replace(/^[\dOIL]+/, (digits) => digits.replace(/O/g, '0').replace(/[IL]/g, '1'))
    .replace(/^0+(?=\d)/, '')
}

/** Whether a number carries its year, so that no other instrument of the kind shares it: `91/2017/NĐ-CP`. */
export function carriesYear(key: string): boolean {
  return /^\d+\/\d{4}(?:\/|$)/.test(key)
}

/** The number and year alone: `12/2019` of `12/2019/TT-BNV`; null where there is no year. */
export function numberAndYear(key: string): string | null {
  return /^\d+\/\d{4}(?=\/|$)/.exec(key)?.[0] ?? null
}

/** Whether a cited number leaves out the end of a full one: `12/2019/TT` of `12/2019/TT-BNV`, at a separator. */
export function isCutShort(cited: string, full: string): boolean {
  return cited.length < full.length && full.startsWith(cited) && /[/-]/.test(full.charAt(cited.length))
}
