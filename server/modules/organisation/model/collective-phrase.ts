import type { UnitKind } from '#contract/organisation'

/** The kinds of units a phrase means; `vague` where it leaves open which of them ("các phòng, đơn vị liên quan"). */
export interface CollectivePhrase {
  readonly kinds: readonly UnitKind[]
  readonly vague: boolean
}

/**
 * Reads a phrase that names units by their kind ("các phòng, đơn vị thuộc Ban"), given as bare words. Null when any
 * word of it is not of that language: such a phrase names something else.
 */
export function collectivePhrase(bare: string): CollectivePhrase | null {
  let rest = ` ${bare} `
  const kinds = new Set<UnitKind>()
  let nouns = 0
  for (const [pattern, meant] of nounKinds) {
    rest = rest.replaceAll(pattern, () => {
      nouns += 1
      for (const kind of meant) kinds.add(kind)
      return '  '
    })
  }
  const isPlural = nouns > 1 || plural.test(` ${bare} `)
  const vague = open.test(rest)
  const unread = rest.replace(open, ' ').replace(heads, ' ').replace(glue, ' ').trim()
  return kinds.size > 0 && isPlural && unread === '' ? { kinds: [...kinds], vague } : null
}

const all: readonly UnitKind[] = ['department', 'subordinate']
const trade = '(?: chuyen mon| nghiep vu| tham muu| chuc nang)*'

/** Longer phrases first: each takes its words away from those below. */
const nounKinds: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [/ to chuc (?:chinh tri xa hoi|chinh tri|quan chung)(?= )/g, ['massOrganisation']],
  [/(?: to chuc)? doan the(?: quan chung)?(?= )/g, ['massOrganisation']],
  [/ toan (?:the )?co quan(?= )/g, all],
  [/ don vi(?: su nghiep)? truc thuoc(?= )| don vi su nghiep(?= )/g, ['subordinate']],
  [/ (?:trung tam|tram|doi|hat)(?: truc thuoc)?(?= )/g, ['subordinate']],
  [/ don vi(?= )/g, all],
  [new RegExp(` phong ban${trade}(?= )| phong${trade}(?= )| bo phan${trade}(?= )`, 'g'), ['department']],
  [/ hoi dong(?= )/g, ['council']],
]
const plural = / (?:cac|tung|moi|nhung|tat ca|toan the|toan bo|toan|truc thuoc|doan the|to chuc chinh tri) /
const open = / (?:co )?(?:lien quan|con lai|duoc giao|duoc phan cong) /
const heads = /^ *(?:dai dien )?(?:lanh dao|thu truong|truong|nguoi dung dau)(?= +(?:cac |tung |moi )| {2})/
const glue =
  / *\b(?:cac|tung|moi|nhung|tat ca|toan the|toan bo|toan|truc thuoc|thuoc|cua|trong|tai|cung|ban|co quan)\b/g
