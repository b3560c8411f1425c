const RHYTHMS: readonly (readonly [string, RegExp])[] = [
  ['continuous', /(?<!\p{L})(?:thường xuyên|liên tục|trong suốt)(?!\p{L})/u],
  ['monthly', /(?<!\p{L})(?:(?:hằng|hàng|mỗi) tháng|định kỳ tháng|tháng một lần)(?!\p{L})/u],
  [
    'quarterly',
    /(?<!\p{L})(?:(?:hằng|hàng|mỗi) quý|tháng cuối (?:của )?(?:mỗi )?quý|cuối (?:mỗi )?quý|định kỳ quý|theo quý)(?!\p{L})/u,
  ],
  [
    'half-yearly',
    /(?<!\p{L})(?:hằng|hàng|mỗi|định kỳ)(?: hằng| hàng)? (?:tháng, )?(?:quý, )?(?:6|06|sáu) tháng(?!\p{L})/u,
  ],
  [
    'yearly',
    /(?<!\p{L})(?:(?:hằng|hàng|mỗi) năm|định kỳ (?:(?:hằng |hàng )?[\p{L}\d ]{1,10}(?:,| và) )*(?:hằng |hàng )?(?:một |1 |01 )?năm)(?!\p{L})/u,
  ],
  ['ad-hoc', /(?<!\p{L})(?:đột xuất|khi (?:có )?phát sinh|khi có yêu cầu)(?!\p{L})/u],
]

const WORD = /hằng|hàng|mỗi|định kỳ|thường xuyên|liên tục|suốt|đột xuất|phát sinh|yêu cầu|quý/

/** The rhythms a folded wording names, joined by `,`; null when it names none. */
export function recurrenceOf(folded: string): string | null {
  if (!WORD.test(folded)) return null
  const found = RHYTHMS.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name)
  return found.length === 0 ? null : found.join(',')
}
