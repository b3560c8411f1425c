import { readSymbol } from './paper-blocks.ts'

/** One form for each letter and line end. Signs are replaced one for one where possible, so offsets stay put. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/[^\S\n\t ]|(?!\n|\t)\p{Cc}/gu, ' ')
    .replace(/[\uf021-\uf0ff]/g, (sign) => readSymbol(sign.charCodeAt(0)))
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
}
