/** How a number compares: no spaces, accents or case, one kind of hyphen, no leading zeros, a scan's O and l as digits. */
export function numberKey(number: string): string {
  return number
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐÐ]/g, 'D')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s.]/g, '')
    .toUpperCase()
    .replace(/^SO:?/, '')
    .replace(/^[\dOIL]+/, (digits) => digits.replace(/O/g, '0').replace(/[IL]/g, '1'))
    .replace(/^0+(?=\d)/, '')
}

/**
 * The number and year alone, `12/2019` of `12/2019/TT-BNV`; null where there is no year. A number that carries its year
 * is shared by no other instrument of the kind.
 */
export function numberAndYear(key: string): string | null {
  return /^\d+\/\d{4}(?=\/|$)/.exec(key)?.[0] ?? null
}

/** Whether a cited number leaves out the end of a full one: `12/2019/TT` of `12/2019/TT-BNV`, at a separator. */
export function isCutShort(cited: string, full: string): boolean {
  return full.startsWith(cited) && /[/-]/.test(full.charAt(cited.length))
}
