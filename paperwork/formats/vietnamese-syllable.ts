/** The five tones as they stand in decomposed text: grave, acute, tilde, hook, dot. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Syllables that end so are closed and bear no other tone than the acute and the dot. */
const CLOSED = /(?:c|ch|p|t)$/

const CLOSED_TONES = /[\u0301\u0323]/

const INITIALS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'

const RHYMES = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong
  op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn
  uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu`

const oneOf = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .toSorted((one, other) => other.length - one.length)
    .join('|')

const TONELESS = new RegExp(`^(?:${oneOf(INITIALS)})?(?:${oneOf(RHYMES)})$`, 'u')

/** Whether a word, in composed letters of any case, can be spoken as one syllable of Vietnamese. */
export function isVietnameseSyllable(word: string): boolean {
  const parted = word.toLowerCase().normalize('NFD')
  const tones = parted.match(TONES) ?? []
  if (tones.length > 1) return false
  const toneless = parted.replace(TONES, '').normalize('NFC')
  if (!TONELESS.test(toneless)) return false
  return !CLOSED.test(toneless) || CLOSED_TONES.test(tones[0] ?? '')
}
