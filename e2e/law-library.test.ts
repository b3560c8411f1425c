import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { clockAt } from '#platform/clock'
import { provinceInProgress } from '../fixtures/province.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport, waitUntilLoaded } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// After 01/10/2026, when the text in force has not been read and the administrator may enter it.
const { url, workshop } = await serveProgram(clockAt('2026-11-21T03:00:00Z'))
await provinceInProgress(workshop)

const pageOf = (userName: string, viewport: Viewport = desktop): Promise<Page> =>
  pageAs(url, userName, viewport)

async function go(page: Page, path: string, title: string): Promise<void> {
  await page.goto(`${url}${path}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await waitUntilLoaded(page)
}

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

/** Hands a text file to the place where files are dropped. */
async function attach(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('main input[type=file]', {
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  })
}

async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label })
  await field.fill(day)
  await field.press('Tab')
}

/** Chooses an instrument of the library by keyboard, once the words leave that one alone. */
async function pickInstrument(
  page: Page,
  label: string,
  [typed, title]: readonly [string, string],
): Promise<void> {
  const field = page.getByRole('combobox', { name: label })
  await field.fill(typed)
  const option = page.getByRole('option', { name: title })
  await expect.poll(() => page.getByRole('option').allTextContents()).toEqual([title])
  while ((await option.getAttribute('data-combobox-selected')) !== 'true') await field.press('ArrowDown')
  await field.press('Enter')
  await field.press('Escape')
}

describe.each([
  ['desktop', desktop],
  ['a phone of 360 px', phone],
] as const)('the pages of the law on %s', (_, viewport) => {
  it.each([
    ['/instruments', 'Thư viện văn bản'],
    ['/instruments?q=thi+dua&on=2023-12-31', 'Thư viện văn bản'],
    ['/instruments/L-06-2022', 'Luật Thi đua, khen thưởng số 06/2022/QH15'],
    ['/instruments/new', 'Nhập văn bản'],
    ['/regulations', 'Quy định của cơ quan'],
    ['/law-coverage', 'Mức độ kiểm chứng'],
    ['/entered-standards', 'Tiêu chuẩn do quản trị nhập'],
    ['/entered-standards/new?award=grassrootsFighter&subject=individual&from=2026-10-01', 'Nhập tiêu chuẩn'],
  ])(
    '%s can be read by everyone, without a horizontal scroll bar and without a violation of axe',
    async (path, title) => {
      const page = await pageOf('chuyenvien', viewport)
      await go(page, path, title)
      await expectNoAxeViolations(page)
      expect(await fits(page)).toBe(true)
    },
  )
})

describe('the library', () => {
  it('breaks the name of a file that is wider than a phone', async () => {
    const page = await pageOf('canbo', phone)
    await go(page, '/instruments/ND-91-2017', 'Nghị định số 91/2017/NĐ-CP')
    const name = `${'toan_van_nghi_dinh_'.repeat(8)}.txt`
    await attach(page, name, 'Điều 1. Toàn văn.')
    await page.getByText(`Đã đính kèm ${name}.`).waitFor()
    await page.getByRole('link', { name }).waitFor()
    expect(await fits(page)).toBe(true)
  })

  it('finds an instrument by words inside an attached file, without accents', async () => {
    const page = await pageOf('canbo')
    await go(page, '/instruments/ND-152-2025', 'Nghị định số 152/2025/NĐ-CP')
    await attach(page, 'trich-nghi-dinh.txt', 'Điều 9. Khen thưởng tập thể giữ rừng ngập mặn ven biển.')
    await page.getByText('Đã đính kèm trich-nghi-dinh.txt.').waitFor()

    await go(page, '/instruments', 'Thư viện văn bản')
    await page.getByRole('searchbox', { name: /^Tìm trong tên và nội dung/ }).fill('rung ngap man')
    await page.getByText('1 văn bản', { exact: true }).waitFor()
    expect(await page.locator('main table mark').textContent()).toBe('rừng ngập mặn')
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('rung ngap man')
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'Nghị định số 152/2025/NĐ-CP' }).click()
    await page.getByRole('heading', { name: 'Tệp đính kèm' }).waitFor()
    expect(await page.locator('main mark').textContent()).toBe('rừng ngập mặn')
    await page.locator('main').getByRole('link', { name: 'Thư viện văn bản' }).click()
    await page.getByText('1 văn bản', { exact: true }).waitFor()
  })

  it('says at the file why it was not taken', async () => {
    const page = await pageOf('canbo')
    await go(page, '/instruments/ND-152-2025', 'Nghị định số 152/2025/NĐ-CP')
    await attach(page, 'hong.pdf', 'không phải PDF')
    const refusal = page.getByRole('alert')
    await refusal.waitFor()
    await expect.poll(() => refusal.textContent()).toMatch(/^hong\.pdf: .{10,}/)
    await expectNoAxeViolations(page)
  })

  it('counts by state on a chosen day, and the counters filter', async () => {
    const page = await pageOf('canbo')
    const counter = (label: string) =>
      page.getByRole('group', { name: 'Lọc theo hiệu lực' }).getByRole('button', { name: label })
    await go(page, '/instruments?on=2023-12-31', 'Thư viện văn bản')
    await counter('Chưa hiệu lực').click()
    await page.getByRole('link', { name: 'Luật Thi đua, khen thưởng số 06/2022/QH15' }).waitFor()
    await expect.poll(() => counter('Chưa hiệu lực').getAttribute('aria-pressed')).toBe('true')
    const waiting = Number.parseInt((await counter('Chưa hiệu lực').textContent()) ?? '', 10)
    await page.getByText(`${waiting} văn bản`, { exact: true }).waitFor()
    await typeDay(page, 'Hiệu lực tại ngày', '01/01/2024')
    await expect.poll(() => counter('Chưa hiệu lực').textContent()).not.toMatch(new RegExp(`^${waiting}\\D`))
    await page
      .getByRole('link', { name: 'Luật Thi đua, khen thưởng số 06/2022/QH15' })
      .waitFor({ state: 'detached' })
  })

  it('takes an instrument of the agency in, related to the decree it details, and corrects it', async () => {
    const page = await pageOf('canbo')
    await go(page, '/instruments/new', 'Nhập văn bản')
    await page.getByRole('button', { name: 'Nhập văn bản' }).click()
    await page.getByText('Hãy ghi số, ký hiệu').waitFor()
    await page.getByLabel('Số, ký hiệu').fill('12/QC-BQLKKT')
    await page.getByLabel('Cơ quan ban hành').fill('Ban Quản lý Khu kinh tế An Sơn')
    await page.getByLabel('Trích yếu').fill('Quy chế thi đua, khen thưởng')
    await pickInstrument(page, 'Quy định chi tiết văn bản', [
      '152/2025 phan cap quy dinh chi tiet',
      'Nghị định số 152/2025/NĐ-CP',
    ])
    await typeDay(page, 'Ngày ban hành', '05/01/2026')
    await typeDay(page, 'Có hiệu lực từ ngày', '01/01/2026')
    await page.getByRole('button', { name: 'Nhập văn bản' }).click()
    await page.getByText('Không thể có hiệu lực trước ngày ban hành').waitFor()
    await typeDay(page, 'Có hiệu lực từ ngày', '10/01/2026')
    await page.getByRole('button', { name: 'Nhập văn bản' }).click()
    await page.getByRole('heading', { level: 1, name: 'Quy chế số 12/QC-BQLKKT' }).waitFor()
    await page.getByRole('link', { name: 'Nghị định số 152/2025/NĐ-CP' }).waitFor()

    await page.getByRole('button', { name: 'Sửa thông tin' }).click()
    await page.getByRole('dialog').getByLabel('Trích yếu').fill('Quy chế thi đua, khen thưởng của Ban')
    await expectNoAxeViolations(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
    await page.getByText('Đã sửa thông tin văn bản.').waitFor()
    await page.getByText('Quy chế thi đua, khen thưởng của Ban', { exact: true }).waitFor()

    const other = await pageOf('canbo.snv')
    await other.goto(`${url}/instruments?q=12/QC-BQLKKT`)
    await other.getByText('Không có văn bản nào như vậy').waitFor()
  })
})

describe('a rule of the agency', () => {
  it('that goes over a bound is refused at its field, with the bound and its provision', async () => {
    const page = await pageOf('canbo')
    await go(page, '/regulations?q=tien+thuong+ky+niem+chuong', 'Quy định của cơ quan')
    await page.getByRole('button', { name: 'Đặt quy ước: Tiền thưởng Kỷ niệm chương' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/nhiều nhất 0,6 từ 01\/07\/2025/).waitFor()
    const answer = dialog.getByRole('textbox', { name: /bao nhiêu lần mức lương cơ sở/ })
    await answer.fill('0,9')
    await dialog.getByLabel('Văn bản làm căn cứ').fill('Điều 5 Quy chế số 12/QC-BQLKKT ngày 05/01/2026')
    await dialog.getByLabel('Áp dụng từ ngày').fill('01/08/2025')
    await dialog.getByLabel('Áp dụng từ ngày').press('Tab')
    await dialog.getByRole('button', { name: 'Đặt quy ước' }).click()
    await expect.poll(() => answer.getAttribute('aria-invalid')).toBe('true')
    const refusal = dialog.locator('.mantine-InputWrapper-error').first()
    await expect
      .poll(() => refusal.textContent())
      .toMatch(/nhiều nhất 0,6 .*Điều \d+ Nghị định số 152\/2025\/NĐ-CP/)
    await expectNoAxeViolations(page)

    await answer.fill('0,5')
    await dialog.getByRole('button', { name: 'Đặt quy ước' }).click()
    await page.getByText('Đã đặt quy ước').waitFor()
    await page.getByText('Căn cứ: Điều 5 Quy chế số 12/QC-BQLKKT ngày 05/01/2026').waitFor()
    await expectNoAxeViolations(page)
  })
})

describe('a standard for the days after 01/10/2026', () => {
  const provisional = (page: Page) => page.getByText('Tạm tính, chưa được dùng để ra quyết định')

  it('is no matter for the administrator of another agency', async () => {
    const page = await pageOf('quantri.snv')
    await go(page, '/entered-standards', 'Tiêu chuẩn do quản trị nhập')
    const button = page.getByRole('button', { name: 'Nhập tiêu chuẩn' })
    await expect.poll(() => button.getAttribute('aria-disabled')).toBe('true')
    await button.focus()
    await page
      .getByRole('tooltip')
      .getByText(/Chỉ quản trị của cơ quan quản lý bản cài đặt/)
      .waitFor()
    await go(page, '/instruments/new', 'Nhập văn bản')
    await expect.poll(() => page.getByRole('radio', { name: /^Mọi cơ quan/ }).isDisabled()).toBe(true)
  })

  it('is entered by the steward, tried, published by the typed word, and nothing is provisional any more', async () => {
    const page = await pageOf('quantri')
    await go(page, '/awards/grassrootsFighter', 'Chiến sĩ thi đua cơ sở')
    await provisional(page).first().waitFor()

    await go(page, '/instruments/L-06-2026', 'Luật số 06/2026/QH16')
    await page.getByLabel('Đính kèm cho mọi cơ quan của bản cài đặt').check()
    await attach(page, 'luat-06-2026.txt', 'Điều 1. Sửa đổi, bổ sung Điều 23 về Chiến sĩ thi đua cơ sở.')
    await page.getByText('Đã đính kèm luat-06-2026.txt.').waitFor()

    await go(page, '/entered-standards?q=chien+si+thi+dua+co+so', 'Tiêu chuẩn do quản trị nhập')
    const row = page
      .getByRole('row')
      .filter({ has: page.getByText('Tiêu chuẩn Chiến sĩ thi đua cơ sở', { exact: true }) })
    await row.getByRole('link', { name: 'Soạn chuẩn' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nhập tiêu chuẩn' }).waitFor()
    await page.getByText(/^Điều 23 Luật Thi đua, khen thưởng số 06\/2022\/QH15/).waitFor()

    // By keyboard: a group out of the way, a condition added and worded.
    await page.getByRole('button', { name: 'Bỏ: Một trong các điều kiện' }).press('Enter')
    await page.getByRole('button', { name: 'Thêm điều kiện vào: Đạt các tiêu chuẩn' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Sáng kiến, đề tài' }).press('Enter')
    await page.getByLabel('Số sáng kiến').fill('')
    await page.getByText('Thiếu thông tin bắt buộc').waitFor()
    await page.getByLabel('Số sáng kiến').fill('2')
    await page.getByText('Thiếu thông tin bắt buộc').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Chuyển lên: có ít nhất 02 sáng kiến/ }).press('Enter')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toMatch(/^Chuyển lên: có ít nhất 02 sáng kiến/)
    await expectNoAxeViolations(page)

    await pickInstrument(page, 'Văn bản làm căn cứ', ['06/2026/QH16', 'Luật số 06/2026/QH16'])
    await page.getByRole('textbox', { name: 'Điều', exact: true }).fill('1')
    await page.getByRole('button', { name: 'Lưu nháp' }).click()
    await page.getByText('Đã lưu bản nháp; chưa áp dụng cho ai.').waitFor()

    await page.getByText('Chưa đính kèm tệp văn bản chính thức.').waitFor()
    await page.getByRole('combobox', { name: 'Tệp văn bản chính thức' }).click()
    await page.getByRole('option', { name: 'luat-06-2026.txt' }).click()
    const publish = page.getByRole('button', { name: 'Ban hành…' })
    await expect.poll(() => publish.getAttribute('aria-disabled')).toBe('true')
    await page.getByRole('button', { name: 'Lưu nháp' }).click()
    await page.getByText('Đã lưu bản nháp.', { exact: true }).waitFor()
    await expect.poll(() => publish.getAttribute('aria-disabled')).toBe('false')
    await expectNoAxeViolations(page)

    const draft = page.url()
    await page.getByRole('link', { name: 'Thử trước một trường hợp' }).click()
    await page.getByRole('heading', { level: 1, name: 'Thử xét' }).waitFor()
    const onPhone = await pageOf('quantri', phone)
    await onPhone.goto(draft)
    await onPhone.getByRole('button', { name: 'Ban hành…' }).waitFor()
    await expectNoAxeViolations(onPhone)
    expect(await fits(onPhone)).toBe(true)

    await page.goto(draft)
    await publish.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Khác với chuẩn đọc được gần nhất:').waitFor()
    await expectNoAxeViolations(page)
    const confirm = dialog.getByRole('button', { name: 'Ban hành' })
    await expect.poll(() => confirm.getAttribute('aria-disabled')).toBe('true')
    await dialog.getByLabel(/^Gõ “BAN HÀNH”/).fill('ban hành')
    await confirm.click()
    await page.getByText(/^Đã ban hành: Tiêu chuẩn Chiến sĩ thi đua cơ sở/).waitFor()
    await page.getByText('Đang áp dụng').waitFor()
    expect(await page.getByText('Đã lưu bản nháp.', { exact: true }).count()).toBe(0)
    await expectNoAxeViolations(page)

    for (const userName of ['quantri', 'canbo.snv']) {
      const reader = await pageOf(userName)
      await go(reader, '/awards/grassrootsFighter', 'Chiến sĩ thi đua cơ sở')
      await reader.getByText('có ít nhất 02 sáng kiến', { exact: false }).first().waitFor()
      expect(await provisional(reader).count()).toBe(0)
    }
  })

  it('is withdrawn with a reason only, and stays in the history', async () => {
    const page = await pageOf('quantri')
    await go(page, '/entered-standards?state=governing', 'Tiêu chuẩn do quản trị nhập')
    await page
      .getByRole('region', { name: 'Đã nhập' })
      .getByRole('link', { name: 'Tiêu chuẩn Chiến sĩ thi đua cơ sở' })
      .click()
    await page.getByRole('button', { name: 'Thu hồi…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Thu hồi' }).click()
    await dialog.getByText('Hãy ghi lý do').waitFor()
    await dialog.getByLabel('Lý do').fill('Dẫn nhầm khoản')
    await dialog.getByRole('button', { name: 'Thu hồi' }).click()
    await page.getByText('Đã thu hồi; những ngày đó lại là tạm tính.').waitFor()
    await go(page, '/entered-standards?state=withdrawn', 'Tiêu chuẩn do quản trị nhập')
    await page.getByText('Thu hồi vì: Dẫn nhầm khoản').waitFor()
  })

  it('may also be the old one, confirmed', async () => {
    const page = await pageOf('quantri')
    await go(page, '/entered-standards?q=tieu+chuan+lao+dong+tien+tien', 'Tiêu chuẩn do quản trị nhập')
    await page.getByRole('link', { name: 'Xác nhận giữ nguyên' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Nhập tiêu chuẩn' }).waitFor()
    await expect
      .poll(() => page.getByRole('radio', { name: /^Xác nhận tiêu chuẩn cũ/ }).isChecked())
      .toBe(true)
    expect(await page.getByRole('heading', { name: 'Tiêu chuẩn', exact: true }).count()).toBe(0)
    await expectNoAxeViolations(page)
  })
})

describe('the coverage', () => {
  it('filters by how far a text is verified, and says what is left out on purpose', async () => {
    const page = await pageOf('chuyenvien')
    await go(page, '/law-coverage', 'Mức độ kiểm chứng')
    const counters = page.getByRole('group', { name: 'Lọc theo mức kiểm chứng' })
    await counters.getByRole('button', { name: 'Chưa đọc được văn bản' }).click()
    await page.getByLabel('Chỉ nội dung đang áp dụng hôm nay').check()
    await page.getByRole('searchbox', { name: /^Tìm nội dung/ }).fill('lao dong tien tien')
    await page
      .getByText(/^Luật số 06\/2026\/QH16 có hiệu lực từ 01\/10\/2026/)
      .first()
      .waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('status')).toBe('unread')
    await page.getByText('Thời hạn bảo quản hồ sơ (vĩnh viễn, 20 năm, 10 năm)').waitFor()
    await expectNoAxeViolations(page)
  })
})
