import type { Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { DECISION, tablePage } from './examples/decision.ts'
import { drawPage } from './examples/draw-page.ts'
import { takePicture } from './picture.ts'
import { lookAt } from './straighten.ts'

const page = await drawPage(DECISION)
const table = await drawPage(tablePage())

const lies = async (picture: Sharp) => lookAt(await takePicture(picture))

const white = { background: 'white' }

describe('how a page lies', () => {
  it('is seen of a straight page and of one that is askew', async () => {
    expect(await lies(page.clone())).toMatchObject({ turned: 0, skew: 0 })
    for (const angle of [-10, -3, 1, 7]) {
      const { turned, skew } = await lies(page.clone().rotate(angle, white))
      expect(turned).toBe(0)
      expect(skew).toBeCloseTo(-angle, 0)
    }
  })

  it('is seen of a page on its side, even when it holds nothing but a table', async () => {
    for (const picture of [page, table]) {
      expect(await lies(picture.clone().rotate(90))).toMatchObject({ turned: 90, skew: 0 })
      const { turned, skew } = await lies(picture.clone().rotate(266, white))
      expect(turned).toBe(90)
      expect(skew).toBeCloseTo(4, 0)
    }
  })

  it('is nothing for an empty page', async () => {
    expect(await lies(await drawPage([]))).toMatchObject({ turned: 0, skew: 0 })
  })
})
