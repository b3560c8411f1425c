import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../e2e/support/chromium.ts'
import { startFullYear } from './stage/full-year.ts'

// The page of a plan of 500 tasks in a browser that has never been there; everything shares the machine.
const TASKS = 500
const RUNS = Number(process.env.RUNS ?? 7)
const INTERACTIVE_MS = 1000
const SCRIPT_KB = 250

const year = await startFullYear(TASKS)
const browser = await launchChromium()
try {
  const plan = `${year.url}/plans/${year.planId}`
  const board = await visits(browser, plan)
  const list = await visits(browser, `${plan}?view=list`)
  const timeline = await visits(browser, `${plan}?view=timeline`)
  const work = await visits(browser, `${year.url}/`)
  show('plan by quarter', board)
  show('plan as list', list)
  show('plan along the months', timeline)
  show('own work', work)
  await showFilters(browser, plan)
  const scripts = Math.max(board.scriptKb, work.scriptKb)
  process.exitCode = board.interactiveMs < INTERACTIVE_MS && scripts <= SCRIPT_KB ? 0 : 1
} finally {
  await browser.close()
  await year.stop()
}

interface Visit {
  readonly interactiveMs: number
  readonly shownMs: number
  /** How long the page kept its thread busy up to then. */
  readonly busyMs: number
  readonly scriptKb: number
}

/** The middle of several first visits, each with an empty cache. */
async function visits(from: Browser, address: string): Promise<Visit> {
  await visit(from, address)
  const all: Visit[] = []
  for (let run = 0; run < RUNS; run += 1) all.push(await visit(from, address))
  const middle = (of: (one: Visit) => number): number => median(all.map(of))
  return {
    interactiveMs: middle((one) => one.interactiveMs),
    shownMs: middle((one) => one.shownMs),
    busyMs: middle((one) => one.busyMs),
    scriptKb: middle((one) => one.scriptKb),
  }
}

/** Shown: the first task is on screen. Interactive: the browser has nothing left to do after that. */
async function visit(from: Browser, address: string): Promise<Visit> {
  const page = await signedIn(from)
  // By address: a script that was fetched ahead is reported again where it is imported.
  const scripts = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    const address = response.url()
    if (!address.endsWith('.js') || scripts.has(address)) return
    scripts.set(
      address,
      response.body().then((body) => gzipSync(body).length),
    )
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  await page.addInitScript(() => {
    const moments: Record<string, number> = {}
    Object.assign(window, { moments })
    const look = (): void => {
      if (!document.querySelector('main a[data-task]')) return void requestAnimationFrame(look)
      moments.shown = performance.now()
      requestIdleCallback(() => {
        moments.interactive = performance.now()
      })
    }
    look()
  })
  await page.goto(address)
  await page.waitForFunction(() => 'interactive' in (Reflect.get(window, 'moments') as object))
  const moments = await page.evaluate(() => Reflect.get(window, 'moments') as Record<string, number>)
  const { metrics } = await devtools.send('Performance.getMetrics')
  await page.waitForLoadState('networkidle')
  const bytes = (await Promise.all(scripts.values())).reduce((sum, size) => sum + size, 0)
  await page.context().close()
  return {
    interactiveMs: moments.interactive ?? Number.NaN,
    shownMs: moments.shown ?? Number.NaN,
    busyMs: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000,
    scriptKb: bytes / 1024,
  }
}

async function signedIn(from: Browser): Promise<Page> {
  const context = await from.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' })
  const [name = '', value = ''] = year.headers.cookie.split(/=(.*)/s)
  await context.addCookies([{ name, value, url: year.url }])
  return context.newPage()
}

/** From the press to the frame that shows the narrowed list. */
async function showFilters(from: Browser, address: string): Promise<void> {
  for (const view of ['board', 'list', 'timeline']) {
    const page = await signedIn(from)
    await page.goto(`${address}?view=${view}`)
    await page.waitForSelector('main a[data-task]')
    await page.waitForLoadState('networkidle')
    const times: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      for (const place of [1, 0]) times.push(await press(page, place))
    }
    console.log(`filter pressed, ${view.padEnd(9)} ${median(times).toFixed(0).padStart(5)} ms`)
    await page.context().close()
  }
}

function press(page: Page, place: number): Promise<number> {
  return page.evaluate(
    (index) =>
      new Promise<number>((done) => {
        const button = document.querySelectorAll<HTMLButtonElement>('main fieldset button[aria-pressed]')[
          index
        ]
        const since = performance.now()
        const look = (): void => {
          if (button?.ariaPressed !== 'true') return void requestAnimationFrame(look)
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - since)))
        }
        button?.click()
        look()
      }),
    place,
  )
}

function show(what: string, { shownMs, interactiveMs, busyMs, scriptKb }: Visit): void {
  const times = `shown ${shownMs.toFixed(0).padStart(4)} ms, interactive ${interactiveMs.toFixed(0).padStart(4)} ms (busy ${busyMs.toFixed(0)} ms)`
  console.log(`${what.padEnd(24)} ${times}, scripts ${scriptKb.toFixed(1)} kB gzip`)
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
