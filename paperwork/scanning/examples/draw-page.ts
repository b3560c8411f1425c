import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'

/** A text or a ruled line on a drawn page, in points from the upper left corner of an A4 page. */
export type DrawnMark =
  | {
      readonly text: string
      readonly x: number
      readonly y: number
      readonly size?: number
      readonly bold?: boolean
      readonly anchor?: 'start' | 'middle' | 'end'
    }
  | { readonly line: readonly [left: number, top: number, right: number, bottom: number] }

const WIDTH = 595
const HEIGHT = 842

const FONTS = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))

/** A page printed in the letters of official papers, as a picture of so many pixels to the inch. */
export async function drawPage(marks: readonly DrawnMark[], dotsPerInch = 200): Promise<Sharp> {
  // A font that was named once is known to the drawing of whole pages.
  for (const fontfile of ['400Regular/Tinos_400Regular.ttf', '700Bold/Tinos_700Bold.ttf']) {
    await sharp({ text: { text: 'a', font: 'Tinos', fontfile: join(FONTS, fontfile) } })
      .raw()
      .toBuffer()
  }
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Tinos"><rect width="100%" height="100%" fill="white"/>${marks.map(draw).join('')}</svg>`
  const page = sharp(Buffer.from(drawing), { density: dotsPerInch }).flatten({ background: 'white' })
  return sharp(await page.png({ compressionLevel: 1 }).toBuffer())
}

function draw(mark: DrawnMark): string {
  if ('line' in mark) {
    const [left, top, right, bottom] = mark.line
    return `<path d="M${left} ${top}L${right} ${bottom}" stroke="black" stroke-width="0.8"/>`
  }
  const { text, x, y, size = 14, bold = false, anchor = 'start' } = mark
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 700 : 400}" text-anchor="${anchor}" xml:space="preserve">${escaped}</text>`
}

/** A PDF whose pages are nothing but these JPEG pictures, each filling an A4 page. */
export async function pdfOfPictures(pages: readonly Sharp[]): Promise<Uint8Array> {
  const pictures = await Promise.all(
    pages.map((page) => page.jpeg({ quality: 70 }).toBuffer({ resolveWithObject: true })),
  )
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ')}] >>`,
    ),
    ...pictures.flatMap(({ data, info }, at) => {
      const drawing = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /P Do Q`
      const colours = info.channels === 1 ? '/DeviceGray' : '/DeviceRGB'
      return [
        Buffer.from(
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /XObject << /P ${5 + at * 3} 0 R >> >> /Contents ${4 + at * 3} 0 R >>`,
        ),
        Buffer.from(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`),
        Buffer.concat([
          Buffer.from(
            `<< /Type /XObject /Subtype /Image /Width ${info.width} /Height ${info.height} /ColorSpace ${colours} /BitsPerComponent 8 /Filter /DCTDecode /Length ${data.length} >>\nstream\n`,
          ),
          data,
          Buffer.from('\nendstream'),
        ]),
      ]
    }),
  ]
  const parts = [Buffer.from('%PDF-1.7\n')]
  objects.forEach((object, at) => {
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'))
  })
  parts.push(Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n'))
  return Uint8Array.from(Buffer.concat(parts))
}
