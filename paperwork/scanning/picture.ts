import sharp, { type Sharp } from 'sharp'

// One picture at a time on one processor, and none kept: the others belong to whoever waits in front of a screen.
sharp.concurrency(1)
sharp.cache(false)

/** A picture as rows of pixels from the upper left corner, three bytes (red, green, blue) a pixel. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

/** A picture of one byte a pixel, from 0 (black) to 255 (white). */
export type GreyPicture = { readonly width: number; readonly height: number; readonly light: Uint8Array }

/** The picture as the picture library takes it. */
export function openPicture(picture: Picture | GreyPicture): Sharp {
  const { width, height } = picture
  return 'light' in picture
    ? sharp(picture.light, { raw: { width, height, channels: 1 } })
    : sharp(picture.pixels, { raw: { width, height, channels: 3 } })
}

/** The picture that comes out of the picture library in colour, on white, whatever went in. */
export async function takePicture(made: Sharp): Promise<Picture> {
  const { data, info } = await made
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 3) throw new Error(`A picture of ${info.channels} channels came out`)
  return { width: info.width, height: info.height, pixels: data }
}

/** The picture that comes out of the picture library in grey. */
export async function takeGrey(made: Sharp): Promise<GreyPicture> {
  const { data, info } = await made.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
  if (info.channels !== 1) throw new Error(`A grey picture of ${info.channels} channels came out`)
  return { width: info.width, height: info.height, light: data }
}

/**
 * The picture in grey, each pixel as light as its lightest colour: print is dark in all three, so a red stamp and a
 * blue signature fade and the letters under them stay.
 */
export function greyOf({ width, height, pixels }: Picture): GreyPicture {
  const light = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < light.length; at += 1, from += 3) {
    light[at] = Math.max(pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0)
  }
  return { width, height, light }
}
