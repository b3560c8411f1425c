import { showDay } from '#text/days'

interface Issued {
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
}

/** “Số 12/KH-BQLKKT ngày 15/01/2027”, as far as the paper says it. */
export function planNumber({ number, symbol, issuedOn }: Issued): string {
  const name = [number, symbol].filter((part) => part).join('/')
  return [name && `Số ${name}`, issuedOn && `ngày ${showDay(issuedOn)}`].filter((part) => part).join(' ')
}
