/**
 * A name as people compare it: case, spaces and the forms of address before it make no difference, nor where the tone
 * of a syllable is written ("Hoà", "Hòa"). Accents do: "Hùng" and "Hưng" are two people.
 */
export function personName(printed: string): string {
  const words =
    printed
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join(' ').replace(address, '').split(' ').map(toneLast).join(' ')
}

const address = /^(?:(?:ông|bà|đồng chí|đ c|anh|chị|thạc sĩ|ths|tiến sĩ|ts|kỹ sư|bác sĩ|bs|nhà giáo) )+/

/** The tone behind its syllable, wherever it was written. */
function toneLast(syllable: string): string {
  const parts = syllable.normalize('NFD')
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0] ?? ''
  return parts.replace(tone, '') + tone
}
