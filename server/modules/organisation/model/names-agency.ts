import { agencyWords } from './without-agency.ts'

/**
 * Whether a printed name is the agency's (`itself`), says whose unit or people it is (`part`: "Văn phòng Ban Quản lý Khu
 * kinh tế An Sơn"), or says no such thing. `agencyNames` are all it is known by; short everyday names are not enough.
 */
export function namesAgency(printed: string, agencyNames: readonly string[]): 'itself' | 'part' | null {
  const words = agencyWords(printed)
  const forms = agencyNames.flatMap(formsOf)
  if (forms.includes(words.replace(leads, ''))) return 'itself'
  return forms.some((form) => ` ${words} `.includes(` ${form} `)) ? 'part' : null
}

/** "Tập thể cán bộ, công chức Ban Quản lý …" honours the agency. */
const leads = /^(?:tap the )?(?:(?:can bo|cong chuc|vien chuc|nguoi lao dong) )*/

/** "Ban Quản lý Khu kinh tế" is said for the same with its province; of a shorter name nothing may be left off. */
function formsOf(name: string): readonly string[] {
  const whole = agencyWords(name)
  const words = whole.split(' ')
  if (words.length < WORDS_OF_A_NAME) return isSymbol(name) ? [whole] : []
  if (kindsOfAgencies.test(whole)) return []
  const least = Math.max(WORDS_OF_A_NAME + 2, words.length - WORDS_OF_A_PLACE)
  const shorter = words.keys().filter((length) => length >= least)
  return [whole, ...shorter.map((length) => words.slice(0, length).join(' '))]
}

const WORDS_OF_A_NAME = 3
const WORDS_OF_A_PLACE = 3

/** "Ban Quản lý" says what kind of agency it is and not which one. */
const kindsOfAgencies = /^(?:ban quan ly|ban giam doc|uy ban nhan dan|hoi dong nhan dan)$/

const isSymbol = (name: string): boolean => /^[\p{Lu}\p{N}\-–.]{3,}$/u.test(name.trim())
