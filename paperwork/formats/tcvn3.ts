/** The letters of TCVN 5712:1993 (set VN3, fonts .VnTime, .VnArial …) by their byte, in the order of the bytes. */
const LETTERS: Readonly<Record<number, string>> = {
  161: 'ĂÂÊÔƠƯĐăâêôơưđ',
  181: 'àảãáạ',
  187: 'ằẳẵắ',
  198: 'ặầẩẫấậè',
  206: 'ẻẽéẹềểễếệìỉ',
  220: 'ĩíịò',
  225: 'ỏõóọồổỗốộờởỡớợù',
  241: 'ủũúụừửữứựỳỷỹýỵ',
}

/** Signs of Windows-1252 without a meaning in TCVN3 stay what they are. */
const LETTER_OF_SIGN = new Map<string, string>(
  Object.entries(LETTERS).flatMap(([first, letters]) =>
    [...letters].map((letter, at) => [String.fromCharCode(Number(first) + at), letter] as const),
  ),
)

/** Text in TCVN3, as it looks when its bytes are taken for Windows-1252, in Unicode. There are no capitals with a tone. */
export function readTcvn3(text: string): string {
  return text.replace(/[¡-þ]/g, (sign) => LETTER_OF_SIGN.get(sign) ?? sign)
}
