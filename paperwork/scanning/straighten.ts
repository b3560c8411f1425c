import { clearEdges } from './clear-edges.ts'
import { evenLight } from './even-light.ts'
import { fadeInk } from './fade-ink.ts'
import { type GreyPicture, greyOf, openPicture, type Picture, takeGrey, takePicture } from './picture.ts'
import { findSlant } from './slant.ts'

/** A page as it came, with its evenly lit grey, and how it has to be turned to stand straight. */
export type Sheet = {
  readonly picture: Picture
  readonly grey: GreyPicture
  readonly turned: 0 | 90 | 180 | 270
  readonly skew: number
}

/** Slants are seen as well at a third of the sharpness, and nine times sooner. */
const SLANT_SHARPNESS = 1 / 3

/** Less than this is not worth the blur of turning. */
const LEAST_SKEW = 0.1

/** Looks how a page lies. Whether it stands on its head is left open: `turned` is 0 or 90. */
export async function lookAt(picture: Picture): Promise<Sheet> {
  const grey = clearEdges(evenLight(fadeInk(picture, greyOf(picture))))
  const small = await takeGrey(openPicture(grey).resize({ width: Math.round(grey.width * SLANT_SHARPNESS) }))
  const { turn, skew } = findSlant(small)
  return { picture, grey, turned: turn, skew: Math.abs(skew) < LEAST_SKEW ? 0 : skew }
}

/** The page upright and straight, in colour and in evenly lit grey. */
export async function straighten({
  picture,
  grey,
  turned,
  skew,
}: Sheet): Promise<Pick<Sheet, 'picture' | 'grey'>> {
  if (turned + skew === 0) return { picture, grey }
  const turn = { angle: turned + skew, background: 'white' }
  return {
    picture: await takePicture(openPicture(picture).rotate(turn.angle, turn)),
    grey: await takeGrey(openPicture(grey).rotate(turn.angle, turn)),
  }
}
