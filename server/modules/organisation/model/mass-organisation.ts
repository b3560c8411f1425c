/** Which of the mass organisations every agency may have a name stands for, given as bare words; null for none. */
export function massOrganisationOf(bare: string): string | null {
  return known.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}

const own = '(?: co so| co quan| bo phan| truc thuoc)*'
const youth = '(?: thanh nien| tn| tncs| cong san| ho chi minh| hcm)*'

const known: readonly (readonly [string, RegExp])[] = [
  ['union', new RegExp(`^(?:cong doan|cd|cdcs|cong doan cs)${own}$`)],
  [
    'youth',
    new RegExp(`^(?:chi doan|doan(?= thanh nien| tn| co so)|dtn|doan co so|lien chi doan)${youth}${own}$`),
  ],
  ['party', new RegExp(`^(?:chi bo|dang bo|dang uy|chi uy|cap uy|chi bo dang)${own}$`)],
  ['women', new RegExp(`^(?:chi hoi phu nu|hoi phu nu|ban nu cong|to nu cong)${own}$`)],
  ['veterans', new RegExp(`^(?:chi hoi cuu chien binh|hoi cuu chien binh|chi hoi ccb|hoi ccb)${own}$`)],
]
