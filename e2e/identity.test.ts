import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { totpCode } from '../server/testing/totp.ts'
import { desktop, expectNoAxeViolations, openPage, phone } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'

const PASSWORD = 'sen nở giữa đầm'
const shots = process.env.THIDUA_SHOTS

/** Every page of the journey is looked at the same way: no violation, nothing wider than the screen. */
async function look(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  if (shots)
    await page.screenshot({ path: `${shots}/${name}-${page.viewportSize()?.width}.png`, fullPage: true })
  await expectNoAxeViolations(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0)
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const fill = (page: Page, label: string, value: string) =>
  page.getByLabel(label, { exact: true }).first().fill(value)

async function signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
  await heading(page, 'Đăng nhập')
  await fill(page, 'Tên đăng nhập hoặc thư điện tử', name)
  await fill(page, 'Mật khẩu', password)
  await press(page, 'Đăng nhập')
}

async function firstRun(page: Page): Promise<void> {
  await heading(page, 'Thiết lập lần đầu')
  await press(page, 'Tiếp tục')
  await page.getByText('Hãy nhập tên cơ quan như in trên văn bản.').waitFor()
  await look(page, 'first-run-1')
  await page.getByLabel('Tên cơ quan').fill('Ban Quản lý Khu kinh tế An Sơn')
  await page.getByLabel('Cơ quan chủ quản').fill('Ủy ban nhân dân tỉnh An Sơn')
  await page.getByLabel('Mã cơ quan').fill('kkt-anson')
  await page.getByLabel('Địa danh').fill('An Sơn')
  await press(page, 'Tiếp tục')
  await page.getByLabel('Ký hiệu').fill('BQLKKT')
  await page.getByLabel('Đúng từ ngày').fill('01/07/2021')
  await page.getByLabel('Chức vụ người đứng đầu').fill('Trưởng ban')
  await look(page, 'first-run-2')
  await press(page, 'Tiếp tục')
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Lan')
  await page.getByLabel('Thư điện tử').fill('lan@anson.example')
  await page.getByLabel('Tên đăng nhập').fill('lan.nt')
  await page.getByLabel(/^Mật khẩu/).fill(PASSWORD)
  await page.getByLabel(/^Nhập lại mật khẩu/).fill(PASSWORD)
  await look(page, 'first-run-3')
  await press(page, 'Hoàn tất')
  await heading(page, 'Việc của tôi')
}

describe.each([
  ['desktop', desktop],
  ['phone', phone],
] as const)('an administrator on a %s', async (_, viewport) => {
  const { url } = await serveProgram()
  const page = await openPage(viewport)
  let secret = ''

  it('sets an empty installation up and is at work', async () => {
    await page.goto(url)
    await firstRun(page)
  })

  it('turns the second factor on and signs in with it', async () => {
    await page.goto(`${url}/account`)
    await heading(page, 'Tài khoản của tôi')
    await look(page, 'account')
    await press(page, 'Bật xác thực hai bước')
    await fill(page, 'Nhập mật khẩu để xác nhận là bạn', PASSWORD)
    await press(page, 'Tiếp tục')
    const picture = page.getByAltText('Mã QR để quét bằng ứng dụng xác thực')
    await picture.waitFor()
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
    secret = (await page.getByText('Hãy nhập khóa này').locator('span').textContent()) ?? ''
    await look(page, 'second-factor')
    await fill(page, 'Mã 6 chữ số mà ứng dụng đang hiện', totpCode(secret))
    await press(page, 'Bật xác thực hai bước')
    await page.getByText('Đang bật').waitFor()
    await look(page, 'backup-codes')
    await press(page, 'Tôi đã cất các mã')

    await page.context().clearCookies()
    await page.goto(`${url}/members`)
    await look(page, 'sign-in')
    await signIn(page, 'LAN.NT', 'sai mật khẩu')
    await page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.').waitFor()
    await signIn(page, 'LAN.NT')
    await heading(page, 'Xác thực bước hai')
    await look(page, 'sign-in-code')
    await fill(page, 'Mã 6 chữ số', '000000')
    await press(page, 'Tiếp tục')
    await page.getByText('Mã không đúng hoặc đã hết hạn').waitFor()
    await fill(page, 'Mã 6 chữ số', totpCode(secret))
    await press(page, 'Tiếp tục')
    await heading(page, 'Thành viên')
  })

  it('invites a member, whose link waits in the outbox', async () => {
    await look(page, 'members')
    await press(page, 'Mời thành viên')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Họ và tên').fill('Trần Văn Bình')
    await dialog.getByLabel('Thư điện tử').fill('binh@anson.example')
    await dialog.getByLabel('Tên đăng nhập').fill('lan.nt')
    await look(page, 'invite')
    await dialog.getByRole('button', { name: 'Mời', exact: true }).click()
    await dialog.getByText('Tên đăng nhập này đã được dùng').waitFor()
    await dialog.getByLabel('Tên đăng nhập').fill('binh.tv')
    await dialog.getByRole('button', { name: 'Mời', exact: true }).click()
    await page.getByRole('button', { name: 'Sửa Trần Văn Bình' }).waitFor()

    await page.goto(`${url}/outbox`)
    await heading(page, 'Thư đã gửi')
    await page.getByText('Nội dung thư').click()
    await look(page, 'outbox')
    const link = /http\S+token=\S+/.exec((await page.locator('pre').textContent()) ?? '')?.[0] ?? ''

    const other = await openPage(viewport)
    await other.goto(link)
    await heading(other, 'Đặt mật khẩu')
    await other.getByLabel(/^Mật khẩu mới/).fill('gạo trắng nước trong')
    await other.getByLabel(/^Nhập lại/).fill('gạo trắng nước đục')
    await press(other, 'Đặt mật khẩu')
    await other.getByText('Hai lần nhập không giống nhau.').waitFor()
    await look(other, 'reset-password')
    await other.getByLabel(/^Nhập lại/).fill('gạo trắng nước trong')
    await press(other, 'Đặt mật khẩu')
    await heading(other, 'Đã đặt mật khẩu')
    await other.getByRole('link', { name: 'Đăng nhập' }).click()
    await signIn(other, 'binh.tv', 'gạo trắng nước trong')
    await heading(other, 'Việc của tôi')
    await other.goto(`${url}/audit`)
    await other.getByText('Chỉ người quản trị được xem nhật ký.').waitFor()
    await other.context().close()
  })

  it('changes a member', async () => {
    await page.goto(`${url}/members`)
    await page.getByRole('button', { name: 'Sửa Trần Văn Bình' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^Cán bộ thi đua/).check()
    await look(page, 'change-member')
    await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Đã lưu thành viên.').waitFor()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Sửa Nguyễn Thị Lan' }).click()
    await page
      .getByRole('dialog')
      .getByLabel(/^Quản trị/)
      .uncheck()
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Cơ quan phải còn ít nhất một người quản trị.').waitFor()
  })

  it('reads in the audit what was done', async () => {
    await page.goto(`${url}/audit`)
    await heading(page, 'Nhật ký')
    await page.getByText('Trần Văn Bình').first().waitFor()
    await look(page, 'audit')
    expect(await page.locator('main').textContent()).not.toMatch(
      /[0-9a-f]{8}-[0-9a-f]{4}|membership|tenant_id/,
    )
  })

  it('asks for a new password when it is forgotten', async () => {
    const other = await openPage(viewport)
    await other.goto(`${url}/sign-in`)
    await other.getByRole('link', { name: 'Quên mật khẩu?' }).click()
    await heading(other, 'Quên mật khẩu')
    await fill(other, 'Tên đăng nhập hoặc thư điện tử', 'khong-co-ai')
    await look(other, 'forgot-password')
    await press(other, 'Gửi liên kết')
    await heading(other, 'Hãy xem hộp thư')
    await other.context().close()
  })
})
