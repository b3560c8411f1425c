import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { perform, programActor } from '#platform/operation'
import { openMailbox } from '../server/testing/mailbox.ts'
import { remindedAgency } from '../server/testing/reminded-agency.ts'
import { createMember, TEST_PASSWORD } from '../server/testing/sign-in.ts'
import type { TestDatabase } from '../server/testing/test-database.ts'
import { desktop, expectNoAxeViolations, openPage, phone, type Viewport } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'

// The mail server is down until the administrator tries again.
const mailbox = await openMailbox()
await mailbox.close()
const { url, workshop, dailyRound } = await serveProgram(undefined, { smtpUrl: mailbox.url })
const act: TestDatabase['act'] = (who, work) => {
  const actor = typeof who === 'string' ? programActor(who, 'Hệ thống') : who
  return perform(workshop, { actor, action: 'test' }, work)
}
const agencyId = randomUUID()
await remindedAgency(act, { agencyId, code: 'NHAC' })
await createMember({ act }, agencyId, { userName: 'quan-tri', roles: ['administrator'] })
dailyRound.desk.wake()
await dailyRound.desk.idle()
await dailyRound.mailRoom.idle()

const shots = process.env.THIDUA_SHOTS

async function pageOf(name: string, viewport: Viewport): Promise<Page> {
  const page = await openPage(viewport)
  const data = { name, password: TEST_PASSWORD }
  expect((await page.request.post(`${url}/api/session`, { data })).ok()).toBe(true)
  return page
}

/** No violation, nothing wider than the screen. */
async function look(page: Page, name: string): Promise<void> {
  if (shots) {
    await page.screenshot({ path: `${shots}/${name}-${page.viewportSize()?.width}.png`, fullPage: true })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.screenshot({ path: `${shots}/${name}-${page.viewportSize()?.width}-dark.png`, fullPage: true })
    await page.emulateMedia({ colorScheme: 'light' })
  }
  await expectNoAxeViolations(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0)
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

describe('the officer', () => {
  it('is told by the bell, reads what is late and has nothing left to read', async () => {
    const page = await pageOf('nhac-officer', desktop)
    await page.goto(url)
    await page.getByRole('link', { name: 'Lời nhắc: 5 chưa đọc, 5 về việc trễ' }).click()
    await heading(page, 'Lời nhắc')
    await page.getByText('Trễ 15 ngày, hạn 05/05/2026').waitFor()
    await look(page, 'reminders')
    await page.getByLabel('Tìm trong lời nhắc').fill('thu 4')
    await expect.poll(() => page.getByText('Trễ 15 ngày, hạn 05/05/2026').count()).toBe(0)
    await page.getByLabel('Tìm trong lời nhắc').fill('')
    await page.getByText('Trễ 15 ngày, hạn 05/05/2026').waitFor()
    await page.getByRole('button', { name: /^Đánh dấu đã đọc: .*thứ 5/ }).click()
    await page.getByRole('link', { name: 'Lời nhắc: 4 chưa đọc, 4 về việc trễ' }).waitFor()
    await press(page, 'Đánh dấu đã đọc tất cả')
    await page.getByText('Bạn đã đọc hết lời nhắc').waitFor()
    const all = page.getByRole('listitem').filter({ hasText: 'Đã đánh dấu 4 lời nhắc là đã đọc.' })
    await all.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByRole('link', { name: 'Lời nhắc: 4 chưa đọc, 4 về việc trễ' }).waitFor()
    await page.getByRole('link', { name: /nhiệm vụ thi đua thứ 4/ }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Lời nhắc: 3 chưa đọc, 3 về việc trễ' }).click()
    await press(page, 'Đánh dấu đã đọc tất cả')
    await page.getByText('Bạn đã đọc hết lời nhắc').waitFor()
    await look(page, 'reminders-read')
  })

  it('turns mails off and settles how the agency reminds', async () => {
    const page = await pageOf('nhac-officer', desktop)
    await page.goto(`${url}/reminders/settings`)
    await heading(page, 'Thư và quy tắc nhắc việc')
    await page.getByRole('switch', { name: 'Gửi thư nhắc việc đến nhac-officer@anson.example' }).click()
    await page.getByText('Đã ghi lựa chọn về thư nhắc việc.').waitFor()
    await page.getByLabel('Báo lãnh đạo khi trễ từ (ngày)').fill('2')
    await press(page, 'Ghi quy tắc')
    await page.getByText('Lãnh đạo được báo sau trưởng đơn vị; hãy nhập số ngày lớn hơn.').waitFor()
    await page.getByLabel('Báo lãnh đạo khi trễ từ (ngày)').fill('5')
    await press(page, 'Ghi quy tắc')
    await page.getByText('Cơ quan đã đặt quy tắc riêng.').waitFor()
    await look(page, 'reminder-settings')
  })

  it('makes a calendar that another program reads, until it is revoked', async () => {
    const page = await pageOf('nhac-officer', desktop)
    await page.goto(`${url}/calendars`)
    await heading(page, 'Lịch của tôi')
    await press(page, 'Tạo lịch việc của tôi')
    const address = page.locator('code')
    await expect.poll(() => address.textContent()).toMatch(/\.ics$/)
    const secret = (await address.textContent()) ?? ''
    const text = await (await fetch(secret)).text()
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toHaveLength(12)
    await press(page, 'Tôi đã chép')
    await page.getByText('Lịch việc của tôi', { exact: true }).waitFor()
    await look(page, 'calendars')
    await press(page, 'Thu hồi: Lịch việc của tôi')
    await press(page, 'Thu hồi')
    await page.getByText('Chưa có lịch nào').waitFor()
    const gone = await fetch(secret)
    expect([gone.status, await gone.text()]).toEqual([404, expect.stringContaining('đã bị thu hồi')])
  })
})

describe('on a phone', () => {
  it('everything has its place', async () => {
    const page = await pageOf('nhac-office-head', phone)
    await page.goto(`${url}/reminders`)
    await page
      .getByText(/^Báo cáo trưởng đơn vị: trễ/)
      .first()
      .waitFor()
    await look(page, 'reminders')
    await page.goto(`${url}/reminders/settings`)
    await page.getByText('Chỉ cán bộ thi đua hoặc người quản trị được sửa quy tắc nhắc việc.').waitFor()
    await look(page, 'reminder-settings')
    await page.goto(`${url}/calendars`)
    await page.getByRole('button', { name: 'Tạo lịch của đơn vị' }).waitFor()
    await look(page, 'calendars')
  })
})

describe('the administrator', () => {
  it('sees that mails are stuck and why, and sends them once the mail server is back', async () => {
    const page = await pageOf('quan-tri', phone)
    await page.goto(`${url}/outbox`)
    const stuck = page.getByText(/^\d+ thư chưa gửi được từ 10:00 20\/05\/2026$/)
    await stuck.waitFor()
    await page.getByText(/Máy chủ thư không nhận: .*ECONNREFUSED/).waitFor()
    await look(page, 'outbox')
    const back = await openMailbox({ port: mailbox.port })
    await press(page, 'Gửi lại ngay')
    await stuck.waitFor({ state: 'detached' })
    const to = back.received.map((mail) => mail.to)
    expect(to).toEqual([...new Set(to)])
    expect(to).toContain('nhac-leader@anson.example')
    await back.close()
  })
})
