import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { committedPlan, livedYear, paperUnderReview } from '../fixtures/year-in-progress.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// A year in progress, as the people of one agency see it.
const { url, workshop } = await serveProgram()
const { id: agencyId } = await loadAgency(workshop, economicZone)
const planId = await committedPlan(workshop, agencyId)
await livedYear(workshop, agencyId, planId)
await paperUnderReview(workshop, agencyId)

const pageOf = (userName: string, viewport: Viewport = desktop): Promise<Page> =>
  pageAs(url, userName, viewport)

const plan = `${url}/plans/${planId}`
const tasks = (page: Page) => page.locator('main a[data-task]:visible')
const counter = (page: Page, label: string) =>
  page.getByRole('group', { name: 'Lọc theo tình trạng' }).getByRole('button', { name: label })
const counted = async (page: Page, label: string) =>
  Number.parseInt((await counter(page, label).textContent()) ?? '', 10)

describe('the first page after sign-in', () => {
  it.each(['canbo', 'truongban', 'truongphong', 'chuyenvien', 'congdoan', 'quantri'])(
    'says to %s what is late first, and axe finds nothing to hold against it',
    async (userName) => {
      const page = await pageOf(userName)
      await page.goto(url)
      await tasks(page).first().waitFor()
      const groups = await page.locator('main section h2').allTextContents()
      const order = [
        'Trễ hạn',
        'Sắp đến hạn',
        'Làm được ngay',
        'Chờ quá lâu',
        'Đang chờ',
        'Chưa tới lúc',
        'Chưa thể trễ',
      ]
      const places = groups.map((group) => order.findIndex((label) => group.startsWith(label)))
      const known = places.filter((place) => place >= 0)
      expect(known).toEqual(known.toSorted((one, other) => one - other))
      await expectNoAxeViolations(page)
    },
  )

  it('takes a task for done and takes it back', async () => {
    const page = await pageOf('canbo')
    await page.goto(url)
    await tasks(page).first().waitFor()
    const before = await counted(page, 'Tất cả')
    const title = (await tasks(page).first().textContent()) ?? ''
    await page.getByRole('button', { name: `Xong: ${title}` }).click()
    await page.getByText('Đã xong:').waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).hover()
    await expect.poll(() => counted(page, 'Tất cả')).toBe(before - 1)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByText('Đã mở lại nhiệm vụ.').waitFor()
    await expect.poll(() => counted(page, 'Tất cả')).toBe(before)
  })

  it('says to a member of staff why a task cannot be taken for done, also by keyboard', async () => {
    const page = await pageOf('chuyenvien')
    await page.goto(url)
    const button = page.getByRole('button', { name: /^Xong:/ }).first()
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    await button.focus()
    const reason = (await page.getByRole('tooltip').textContent()) ?? ''
    expect(reason.length).toBeGreaterThan(10)
    await page.keyboard.press('Enter')
    expect(await page.getByText('Đã xong:').count()).toBe(0)
  })

  it('leads from the counter of a unit to its tasks, and the address keeps it', async () => {
    const page = await pageOf('canbo')
    await page.goto(url)
    const number = page.getByRole('button', { name: /: tất cả \d+ việc$/ }).first()
    await tasks(page).first().waitFor()
    const all = await tasks(page).count()
    await number.click()
    await page.waitForURL(/unit=/)
    const filtered = page.url()
    await expect.poll(() => tasks(page).count()).toBeLessThan(all)
    const shown = await tasks(page).allTextContents()
    expect(shown).not.toEqual([])
    await page.goto(filtered)
    await expect.poll(() => tasks(page).allTextContents()).toEqual(shown)
  })
})

describe.each([
  ['at a desk', desktop],
  ['on a phone', phone],
] as const)('the plan %s', (_where, viewport) => {
  it.each(['board', 'list', 'timeline'])(
    'has nothing against it as %s, and fits the screen',
    async (view) => {
      const page = await pageOf('canbo', viewport)
      await page.goto(`${plan}?view=${view}`)
      await tasks(page).first().waitFor()
      await expectNoAxeViolations(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    },
  )

  it('opens a task beside the list and returns to the list as it was', async () => {
    const page = await pageOf('canbo', viewport)
    await page.goto(`${plan}?view=list&state=late`)
    await tasks(page).first().click()
    const task = page.getByRole('dialog')
    await task.getByRole('heading', { name: 'Trong văn bản' }).waitFor()
    expect(page.url()).toMatch(/\/tasks\/[^?]+\?.*state=late/)
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await task.waitFor({ state: 'hidden' })
    await expect.poll(() => new URL(page.url()).search).toBe('?view=list&state=late')
  })
})

describe('the filters of a plan', () => {
  it('search without accents while one types, and live in the address', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${plan}?view=list`)
    await tasks(page).first().waitFor()
    const all = await tasks(page).count()
    await page.keyboard.press('/')
    await page.keyboard.type('sang kien')
    const lines = page.locator('main tbody tr')
    const others = async () =>
      (await lines.allTextContents()).filter((title) => !title.toLowerCase().includes('sáng kiến'))
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('sang kien')
    await expect.poll(others).toEqual([])
    expect(await tasks(page).count()).toBeLessThan(all)
    expect(await tasks(page).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    await expect.poll(() => tasks(page).count()).toBe(all)
  })

  it('say what to do when nothing is left', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${plan}?q=khong-co-gi-nhu-vay`)
    await page.getByText('Không có nhiệm vụ nào khớp với bộ lọc').waitFor()
    await expectNoAxeViolations(page)
  })

  it('count what they let through, and “Quay lại” returns to them', async () => {
    const page = await pageOf('canbo')
    await page.goto(plan)
    await tasks(page).first().waitFor()
    const late = await counted(page, 'Trễ hạn')
    await counter(page, 'Trễ hạn').click()
    expect(late).toBeGreaterThan(0)
    await expect.poll(() => tasks(page).count()).toBe(late)
    await page.getByRole('link', { name: 'Xem văn bản' }).click()
    await page.waitForURL(/\/papers\//)
    await page.goBack()
    await tasks(page).first().waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('state')).toBe('late')
  })
})

describe('a task', () => {
  async function openTask(state: string): Promise<Page> {
    const page = await pageOf('canbo')
    await page.goto(`${plan}?state=${state}`)
    await tasks(page).first().click()
    await page.getByRole('dialog').getByRole('heading', { name: 'Trong văn bản' }).waitFor()
    return page
  }

  it('shows its sentence with what stands around it, and leads to its place in the paper', async () => {
    const page = await openTask('late')
    await page.getByRole('button', { name: 'Hiện cả đoạn' }).click()
    const quote = (await page.locator('blockquote mark').textContent()) ?? ''
    await expect
      .poll(async () => (await page.locator('blockquote').textContent())?.length)
      .toBeGreaterThan(quote.length)
    await page.getByRole('link', { name: 'Xem trong văn bản' }).click()
    await page.waitForURL(/\/papers\/[^?]+\?from=\d+&to=\d+/)
  })

  it('is cancelled with a reason only, and reopened', async () => {
    const page = await openTask('canStart')
    await page.getByRole('button', { name: 'Hủy nhiệm vụ…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hủy nhiệm vụ' })
    const confirm = dialog.getByRole('button', { name: 'Hủy nhiệm vụ' })
    expect(await confirm.getAttribute('aria-disabled')).toBe('true')
    await expectNoAxeViolations(page)
    await dialog.getByLabel('Lý do').fill('Cấp trên hoãn phong trào.')
    await confirm.click()
    await page.getByText('Đã hủy nhiệm vụ.').waitFor()
    await page.getByRole('button', { name: 'Mở lại' }).click()
    await page.getByText('Đã mở lại nhiệm vụ.').waitFor()
  })

  it('is corrected in the fields that were touched, its deadline read like one of a paper', async () => {
    const page = await openTask('canStart')
    await page.getByRole('button', { name: 'Sửa nhiệm vụ' }).click()
    const form = page.getByRole('form', { name: 'Sửa nhiệm vụ' })
    await form.getByLabel('Thời hạn').fill('Trước ngày 15/8/2026')
    await expectNoAxeViolations(page)
    await form.getByRole('button', { name: 'Lưu' }).click()
    await page.getByText('Đã lưu nhiệm vụ.').waitFor()
    const panel = page.getByRole('dialog')
    await panel.getByText('Trước ngày 15/8/2026').first().waitFor()
    await panel.getByText(/Trễ từ ngày (15|16)\/08\/2026/i).waitFor()
  })

  it('is done with one key, but not while something is being written', async () => {
    const page = await openTask('dueSoon')
    await page.getByLabel('Ghi chú mới').pressSequentially('x')
    expect(await page.getByText('Đã đánh dấu hoàn thành.').count()).toBe(0)
    await page.getByRole('button', { name: 'Đóng nhiệm vụ' }).focus()
    await page.keyboard.press('x')
    await page.getByText('Đã đánh dấu hoàn thành.').waitFor()
    await page.getByRole('button', { name: 'Mở lại' }).click()
    await page.getByText('Đã mở lại nhiệm vụ.').waitFor()
  })

  it('takes notes and says who wrote them', async () => {
    const page = await openTask('late')
    await page.getByLabel('Ghi chú mới').fill('Đã gửi công văn đôn đốc.')
    await page.getByRole('button', { name: 'Thêm ghi chú' }).click()
    await page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Đã gửi công văn' }).waitFor()
    await expect.poll(() => page.getByLabel('Ghi chú mới').inputValue()).toBe('')
  })
})

describe('the keyboard', () => {
  it('walks down a list of tasks, finds anything with Ctrl+K, lists its keys under ?', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${plan}?view=list`)
    await tasks(page).first().focus()
    await page.keyboard.press('ArrowDown')
    const second = await tasks(page).nth(1).getAttribute('data-task')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-task')))
      .toBe(second)

    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').locator('input').fill('nhan su')
    await page.getByRole('dialog').getByText('Nhân sự', { exact: true }).waitFor()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')

    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Phím tắt' }).getByText('Tới Kế hoạch năm').waitFor()
    await expectNoAxeViolations(page)
  })
})

describe('the years', () => {
  it('show what waits for review and what is done, and offer the next paper', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${url}/plans`)
    await page.getByText('Chờ rà soát').waitFor()
    await page.getByText('Thả kế hoạch năm vào đây').waitFor()
    await expectNoAxeViolations(page)
  })

  it('go out as an Excel file that holds every task', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${plan}?view=list`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất Excel' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('nhiem-vu.xlsx')
  })

  it('have an answer for an address that leads nowhere', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${url}/khong-co-trang-nay`)
    await page.getByText('Địa chỉ này không dẫn tới trang nào').waitFor()
    await expectNoAxeViolations(page)
  })
})
