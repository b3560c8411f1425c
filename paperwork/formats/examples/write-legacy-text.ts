import { readTcvn3 } from '../tcvn3.ts'
import { readVni } from '../vni.ts'

/** Every sign or pair of signs that an old encoding may use, by the letter that it gives. */
function signsByLetter(read: (text: string) => string, candidates: readonly string[]): Map<string, string> {
  const signs = new Map<string, string>()
  for (const candidate of candidates) {
    const letter = read(candidate)
    if (letter.length === 1 && letter !== candidate && !signs.has(letter)) signs.set(letter, candidate)
  }
  return signs
}

const HIGH = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0xa1 + at))
const pairs = (letters: string): readonly string[] =>
  [...letters].flatMap((letter) => HIGH.map((mark) => letter + mark))

const TCVN3 = signsByLetter(readTcvn3, HIGH)
const VNI = signsByLetter(readVni, [...HIGH, ...pairs('aeoôuöyAEOÔUÖY')])

/** Unicode text as the signs of Windows-1252 that its bytes in TCVN3 look like; capitals with a tone become small. */
export function writeTcvn3(text: string): string {
  return [...text].map((letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter).join('')
}

/** Unicode text as the signs of Windows-1252 that its bytes in VNI look like. */
export function writeVni(text: string): string {
  return [...text].map((letter) => VNI.get(letter) ?? letter).join('')
}

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const CLOSED_TONES = ['\u0301', '\u0323']
const INITIALS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
const RHYMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e em ep et ê êch ên ênh êt i ia iêc iên iêt iêu in ich o oa oai oan oang oat oe oi on ong op ot ô ôc ôi ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uê ui un ung uôc uôi uông ut uy uyên uyêt ư ưa ưc ưi ưng ươc ươi ương ươt ưu y yên yêu'.split(
    ' ',
  )

/** The syllables of Vietnamese, with each tone on the vowel where it is written: some fifteen thousand. */
export function allSyllables(): readonly string[] {
  return INITIALS.flatMap((initial) =>
    RHYMES.flatMap((rhyme) =>
      (/(?:c|ch|p|t)$/.test(rhyme) ? CLOSED_TONES : TONES).map((tone) => {
        const vowel = /[ăâêôơư](?![ăâêôơư])/u.exec(rhyme)?.index ?? /[aeiouy]/.exec(rhyme)?.index ?? 0
        return `${initial}${rhyme.slice(0, vowel + 1)}${tone}${rhyme.slice(vowel + 1)}`.normalize('NFC')
      }),
    ),
  )
}
