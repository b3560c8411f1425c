import { showDay } from '#text/days'

interface Issued {
  readonly typeCode?: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
}

const typeNames: Readonly<Record<string, string>> = {
  KH: 'Kế hoạch số',
  CTr: 'Chương trình số',
  HD: 'Hướng dẫn số',
}

/** “Kế hoạch số 12/KH-BQLKKT ngày 15/01/2027”, as far as the paper says it. */
export function planNumber({ typeCode, number, symbol, issuedOn }: Issued): string {
  const name = [number, symbol].filter((part) => part).join('/')
  return [name && `${typeNames[typeCode ?? ''] ?? 'Số'} ${name}`, issuedOn && `ngày ${showDay(issuedOn)}`]
    .filter((part) => part)
    .join(' ')
}
