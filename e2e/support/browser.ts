import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { launchChromium } from './chromium.ts'

export type Viewport = Readonly<{ width: number; height: number }>

export const desktop: Viewport = { width: 1280, height: 800 }
export const phone: Viewport = { width: 360, height: 740 }

// What is waited for comes late on a busy machine; waiting long costs nothing when all is well.
const LONGEST_WAIT = 60_000

let browser: Promise<Browser> | undefined

// Registered by the import itself, so that no test file can forget to close its browser.
afterAll(async () => {
  await (await browser)?.close()
})

/**
 * Opens an empty page as a newcomer: no cookies, Vietnamese, no animation. One browser serves all pages of a
 * test file and closes with it. `page.context().newPage()` opens a second page of the same person.
 */
export async function openPage(viewport: Viewport): Promise<Page> {
  browser ??= launchChromium()
  const context = await (await browser).newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(LONGEST_WAIT)
  return context.newPage()
}

/** Waits until nothing of the page is still on its way, however many parts of it are asked for one by one. */
export async function waitUntilLoaded(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole('status', { name: 'Đang tải' }).count()).toBe(0)
}

/** Fails with the rule, the help and the place of everything that axe holds against the page. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
  expect(found, found.join('\n')).toEqual([])
}

/** Fails when a table hides columns to the right: at a desk everything it shows at first has room. */
export async function expectTablesFit(page: Page): Promise<void> {
  const hidden = await page
    .getByRole('region')
    .filter({ has: page.getByRole('table') })
    .evaluateAll((regions) => regions.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  expect(hidden.filter((pixels) => pixels > 0)).toEqual([])
}
