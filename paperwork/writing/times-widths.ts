/**
 * How wide a line of Times is, in points: the advance widths of Times Roman and Times Bold by Adobe's font metrics, in
 * thousandths of the size. A letter with marks is as wide as the letter.
 */
export function timesWidth(
  text: string,
  { size, bold }: { readonly size: number; readonly bold: boolean },
): number {
  const widths = bold ? BOLD : ROMAN
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd')
  let width = 0
  for (const letter of letters) width += widths.get(letter) ?? USUAL
  return (width * size) / 1000
}

const USUAL = 500

/** Letters of one width beside each other, by that width. */
function widthsOf(byWidth: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(byWidth).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  )
}

const ROMAN = widthsOf({
  250: ' ,.',
  278: '/:;ijlt',
  333: "!()-Ifr'",
  389: 'Js',
  444: 'acez?',
  556: 'FPS',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYw',
  778: 'm&',
  889: 'M',
  944: 'W',
})

const BOLD = widthsOf({
  250: ' ,.',
  278: '/il',
  333: '()-:;fjt!',
  389: 'Is',
  444: 'cerz',
  556: 'Sbdhknpqu',
  611: 'FPQ',
  667: 'BELTZ',
  722: 'ACDNRUVXYw',
  778: 'GHKO',
  833: 'm&',
  944: 'M',
  1000: 'W',
})
