/**
 * The number and symbol of an instrument as they are compared: without spaces, marks and leading zeros, dashes as one
 * sign, in upper case. "Số: 06 /2022/QH15" and "6/2022/qh15" are one; so are "NĐ–CP" and "ND-CP".
 */
export function citationNumber(printed: string): string {
  return printed
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐÐ]/g, 'D')
    .toUpperCase()
    .replace(/^\s*SO\s*:?\s*(?=\d)/, '')
    .replace(/[\p{Pd}\u2212]+/gu, '-')
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')
}
