import { isPlainDate, type PaperTypeCode, paperTypeNames, showDate } from '#law'

/** What papers cite another one by. */
export interface CitedPaper {
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly fileName: string
}

/** A paper as people cite it, as far as it says: "Kế hoạch số 12/KH-KTĐ ngày 05/02/2026 của Khối thi đua số 5". */
export function citePaper({
  typeCode,
  number,
  symbol,
  issuedOn,
  issuer,
  title,
  fileName,
}: CitedPaper): string {
  const type = typeCode !== null && isTypeCode(typeCode) ? paperTypeNames[typeCode] : null
  const numbered = number ? `số ${[number, symbol].filter(Boolean).join('/')}` : null
  const day = issuedOn !== null && isPlainDate(issuedOn) ? `ngày ${showDate(issuedOn)}` : null
  const known = [type ?? 'Văn bản', numbered, day, issuer ? `của ${issuer}` : null].filter(Boolean)
  if (numbered || day || issuer) return known.join(' ')
  return [type, `“${title ?? fileName}”`].filter(Boolean).join(' ')
}

const isTypeCode = (code: string): code is PaperTypeCode => Object.hasOwn(paperTypeNames, code)
