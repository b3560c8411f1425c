import type { Sharp } from 'sharp'

/** Where the numbers of a directory stand: behind their count, twelve bytes each. */
const ENTRIES = 9
const DIRECTORY_BYTES = 2 + ENTRIES * 12 + 4

/** A TIFF of several grey pages, one behind the other, as scanners write them: each page's directory, then its dots. */
export async function tiffOfPictures(pages: readonly Sharp[]): Promise<Buffer> {
  const pictures = await Promise.all(
    pages.map((page) => page.greyscale().raw().toBuffer({ resolveWithObject: true })),
  )
  const header = Buffer.from('II*\0\u0008\0\0\0', 'latin1')
  let start = header.length
  const parts = pictures.map(({ data, info }, at) => {
    const dots = start + DIRECTORY_BYTES
    start = dots + data.length
    const directory = Buffer.alloc(DIRECTORY_BYTES)
    directory.writeUInt16LE(ENTRIES)
    const numbers: Readonly<Record<number, number>> = {
      256: info.width,
      257: info.height,
      258: 8,
      259: 1,
      262: 1,
      273: dots,
      277: 1,
      278: info.height,
      279: data.length,
    }
    for (const [index, [tag, value]] of Object.entries(numbers).entries()) {
      directory.writeUInt16LE(Number(tag), 2 + index * 12)
      directory.writeUInt16LE(4, 4 + index * 12)
      directory.writeUInt32LE(1, 6 + index * 12)
      directory.writeUInt32LE(value, 10 + index * 12)
    }
    directory.writeUInt32LE(at === pictures.length - 1 ? 0 : start, DIRECTORY_BYTES - 4)
    return Buffer.concat([directory, data])
  })
  return Buffer.concat([header, ...parts])
}
