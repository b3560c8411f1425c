import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { desktop, expectNoAxeViolations, openPage, phone } from './browser.ts'
import { unpackedChromium } from './chromium.ts'

const page = (body: string) =>
  `data:text/html;charset=utf-8,${encodeURIComponent(
    `<!doctype html><html lang="vi"><head><title>Kế hoạch thi đua</title></head><body>${body}</body></html>`,
  )}`

const plan = '<main><h1>Kế hoạch thi đua, khen thưởng</h1><p>Trước ngày 30/3</p></main>'
const nameless = '<main><h1>Kế hoạch</h1><button></button><img src="data:,"></main>'

describe('the browser of the tests', () => {
  it('shows Vietnamese with its diacritics and in the width asked for', async () => {
    const opened = await openPage(phone)
    await opened.goto(page(plan))

    expect(await opened.getByRole('heading').textContent()).toBe('Kế hoạch thi đua, khen thưởng')
    expect(await opened.evaluate(() => window.innerWidth)).toBe(360)
    expect(await opened.evaluate(() => navigator.language)).toBe('vi-VN')
  })

  it('has a font that draws toned letters', async () => {
    const opened = await openPage(desktop)
    await opened.goto(
      page('<main style="font: 40px sans-serif"><span>ệ</span><span>\u{10fffd}</span></main>'),
    )
    const [toned, missing] = await Promise.all(
      [0, 1].map((index) =>
        opened
          .locator('span')
          .nth(index)
          .screenshot()
          .then((image) => image.toString('base64')),
      ),
    )
    expect(toned).not.toBe(missing)
  })

  it('takes a screenshot', async () => {
    const opened = await openPage(desktop)
    await opened.goto(page(plan))
    const image = await opened.screenshot()

    expect(image.subarray(1, 4).toString()).toBe('PNG')
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([desktop.width, desktop.height])
  })

  it('gives every person their own cookies', async () => {
    const [mine, theirs] = await Promise.all([openPage(desktop), openPage(desktop)])
    await mine.context().addCookies([{ name: 'session', value: '1', url: 'http://localhost' }])
    expect(await theirs.context().cookies()).toEqual([])
  })
})

describe('axe', () => {
  it('holds nothing against a page that is in order', async () => {
    const opened = await openPage(desktop)
    await opened.goto(page(plan))
    await expectNoAxeViolations(opened)
  })

  it('names the rule that a bad page breaks', async () => {
    const opened = await openPage(desktop)
    await opened.goto(page(nameless))
    await expect(expectNoAxeViolations(opened)).rejects.toThrow(/button-name: .+\n.*image-alt: /)
  })
})

describe('the unpacked browser', () => {
  it('is kept once when two test files unpack it at the same moment', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'thidua-unpack-'))
    try {
      const [first, second] = await Promise.all([unpackedChromium(parent), unpackedChromium(parent)])
      expect(first).toBe(second)
      expect(readdirSync(parent)).toHaveLength(1)
      expect(readdirSync(first)).toEqual(
        expect.arrayContaining(['al2023', 'chromium', 'fonts', 'fonts.conf']),
      )
    } finally {
      rmSync(parent, { recursive: true, force: true, maxRetries: 20 })
    }
  })
})
