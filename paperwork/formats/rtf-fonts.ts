import { type LegacyFont, markLetters, readLegacyFont } from './legacy-fonts.ts'

/** A font of an RTF paper: how its bytes are to be read. */
export type RtfFont = { readonly codePage: string; readonly legacy: LegacyFont | undefined }

/** Code pages of Windows by the number of a character set; others are those of the paper. */
const PAGE_OF_CHARSET: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** A font by its name and character set; `codePage` is that of the paper. */
export function readRtfFont(name: string, charset: number | undefined, codePage: string): RtfFont {
  const legacy = readLegacyFont(name.trim())
  // The letters of the old fonts are bytes without a meaning in any page.
  if (legacy !== undefined) return { codePage: 'windows-1252', legacy }
  return { codePage: PAGE_OF_CHARSET[charset ?? -1] ?? codePage, legacy }
}

/** The name of a code page by its number, as far as it is one of Windows. */
export function codePageOf(number: number | undefined): string {
  if (number === 65001) return 'utf-8'
  return number !== undefined && number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252'
}

/** Bytes that stand one to a letter, as text. */
export function decodeBytes(bytes: string, font: RtfFont | undefined): string {
  const decoded = new TextDecoder(font?.codePage ?? 'windows-1252').decode(Buffer.from(bytes, 'latin1'))
  return font?.legacy === undefined ? decoded : markLetters(decoded, font.legacy)
}
