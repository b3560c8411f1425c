/** "6 tháng một lần", "6 tháng/lần" */
const ONCE = ' ?(?:/ ?|(?:một|0?1) )lần'
/** "02 lần/quý": at least once in each. */
const TIMES = '(?:một|hai|ba|\\d{1,2}) lần ?(?:/|trong|một|mỗi) ?'
/** Of some months no single one is meant. */
const NOT_COUNTED = '(?<!(?:\\d|một|hai|ba|bốn|năm|sáu) )'

const RHYTHMS: readonly (readonly [string, RegExp])[] = [
  // The law shelf counts no weeks: what returns so often goes on all the time, in its own words.
  [
    'continuous',
    new RegExp(
      `(?<!\\p{L})(?:thường xuyên|liên tục|trong suốt|(?:hằng|hàng|mỗi) (?:ngày|tuần)|(?:(?:\\d|một|hai|ba) )?tuần${ONCE}|${TIMES}tuần)(?!\\p{L})`,
      'u',
    ),
  ],
  [
    'monthly',
    new RegExp(
      `(?<!\\p{L})(?:(?:hằng|hàng|mỗi) tháng|định kỳ tháng|${NOT_COUNTED}(?:(?:một|0?1) )?tháng${ONCE}|${TIMES}tháng)(?!\\p{L})`,
      'u',
    ),
  ],
  [
    'quarterly',
    new RegExp(
      `(?<!\\p{L})(?:(?:hằng|hàng|mỗi) quý|tháng cuối (?:của )?(?:mỗi )?quý|cuối (?:mỗi )?quý|định kỳ quý|theo quý|(?:(?:một|0?1) )?quý${ONCE}|${TIMES}quý|(?:ba|0?3) tháng${ONCE}|(?:bốn|0?4) lần ?(?:/|trong|một|mỗi) ?(?:một )?năm)(?!\\p{L})`,
      'u',
    ),
  ],
  [
    'half-yearly',
    new RegExp(
      `(?<!\\p{L})(?:(?:hằng|hàng|mỗi|định kỳ)(?: hằng| hàng)? (?:tháng, )?(?:quý, )?(?:6|06|sáu) tháng|(?:6|06|sáu) tháng${ONCE}|(?:hai|0?2) lần ?(?:/|trong|một|mỗi) ?(?:một )?năm)(?!\\p{L})`,
      'u',
    ),
  ],
  [
    'yearly',
    /(?<!\p{L})(?:(?:hằng|hàng|mỗi) năm|định kỳ (?:(?:hằng |hàng )?[\p{L}\d ]{1,10}(?:,| và) )*(?:hằng |hàng )?(?:một |1 |01 )?năm|(?<!\d )năm (?:một|0?1) lần|(?:một|0?1) lần ?(?:\/|trong|một|mỗi) ?năm)(?!\p{L})/u,
  ],
  ['ad-hoc', /(?<!\p{L})(?:đột xuất|khi (?:có )?phát sinh|khi có yêu cầu)(?!\p{L})/u],
]

const WORD = /lần|hằng|hàng|mỗi|định kỳ|thường xuyên|liên tục|suốt|đột xuất|phát sinh|yêu cầu|quý/

/** The rhythms a folded wording names, joined by `,`; null when it names none. */
export function recurrenceOf(folded: string): string | null {
  if (!WORD.test(folded)) return null
  const found = RHYTHMS.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name)
  return found.length === 0 ? null : found.join(',')
}
