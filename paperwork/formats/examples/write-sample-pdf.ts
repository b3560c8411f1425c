/** A text or a line, or a picture that fills the page, on a page of a sample, in points from the upper left corner of an A4 page. */
export type SampleMark =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }
  | { readonly line: readonly [number, number, number, number] }
  | { readonly picture: true }

const WIDTH = 595
const HEIGHT = 842

/** Every letter of a sample is half as wide as it is high. */
export const SAMPLE_LETTER_WIDTH = 0.5

/**
 * A small PDF with exactly these marks. Its font has no shapes but says which letter each code is, which is
 * what a reader of text needs. `extra` goes into the trailer.
 */
export function writeSamplePdf(pages: readonly (readonly SampleMark[])[], extra = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${SAMPLE_LETTER_WIDTH * 1000} /FontDescriptor 5 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end',
    ),
    ...pages.flatMap((marks, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + index * 2} 0 R >>`,
      stream(marks.map(draw).join('\n')),
    ]),
  ]
  return assemble(objects, extra)
}

function assemble(objects: readonly string[], extra: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join('\n')
  const count = objects.length + 1
  file += `xref\n0 ${count}\n${table}\ntrailer << /Size ${count} /Root 1 0 R ${extra} >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function draw(mark: SampleMark): string {
  if ('picture' in mark) return `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q`
  if ('line' in mark) {
    const [left, top, right, bottom] = mark.line
    return `${left} ${HEIGHT - top} m ${right} ${HEIGHT - bottom} l S`
  }
  const codes = [...mark.text]
    .map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
    .join('')
  return `BT /F ${mark.size ?? 14} Tf ${mark.x} ${HEIGHT - mark.y} Td <${codes}> Tj ET`
}
