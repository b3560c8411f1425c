import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { provinceInProgress } from '../fixtures/province.ts'
import { desktop, expectNoAxeViolations, phone, type Viewport, waitUntilLoaded } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageThroughForm } from './support/signed-in.ts'

const { url, workshop } = await serveProgram()
await provinceInProgress(workshop)

const signIn = (viewport: Viewport, userName = 'canbo'): Promise<Page> =>
  pageThroughForm(url, userName, viewport)

async function go(page: Page, path: string, title: string): Promise<void> {
  await page.goto(`${url}${path}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await waitUntilLoaded(page)
}

async function expectWellMade(page: Page, place: string): Promise<void> {
  await expectNoAxeViolations(page)
  const fits = await page.evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
  )
  expect(fits, `${place} has no horizontal scroll bar`).toBe(true)
}

async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  await field.fill(day)
  await field.press('Tab')
}

/** What the field or button that has the keyboard is called. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

/** Filters a comparison by a counter; what was asked before is no longer shown then. */
async function pressCounter(page: Page, name: RegExp): Promise<void> {
  const counter = page.getByRole('group', { name: 'Lọc theo thay đổi' }).getByRole('button', { name })
  await counter.click()
  await expect.poll(() => counter.getAttribute('aria-pressed')).toBe('true')
  await page.locator('section[aria-label="Kết quả so sánh"][aria-busy="false"]').waitFor()
}

async function fillPreset(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'Điền mẫu' }).click()
  await page.getByRole('menuitem', { name: label }).click()
}

const header = [
  'Họ và tên',
  'Đơn vị',
  'Ngày vào cơ quan',
  'Năm',
  'Xếp loại',
  'Tích cực thi đua',
  'Danh hiệu',
  'Sáng kiến',
  'Khen thưởng đã có',
  'Kỷ luật',
  'Đang xem xét',
]
const none = ['không', 'không', 'không', 'không']

describe.each([
  ['desktop', desktop],
  ['a phone of 360 px', phone],
] as const)('the pages of the law on %s', (_, viewport) => {
  it('can be read by everyone, without a horizontal scroll bar and without a violation of axe', async () => {
    const page = await signIn(viewport, 'chuyenvien')
    await go(page, '/awards', 'Danh hiệu và hình thức khen thưởng')
    await expectWellMade(page, 'the list of awards')
    await go(page, '/awards/grassrootsFighter', 'Chiến sĩ thi đua cơ sở')
    await expectWellMade(page, 'an award')
    await go(page, '/trial?award=grassrootsFighter', 'Thử xét')
    await page.getByRole('region', { name: 'Kết luận: Chiến sĩ thi đua cơ sở' }).waitFor()
    await expectWellMade(page, 'a trial')
  })
})

describe('the page of an award', () => {
  it('says on 31/12/2023 and on 01/01/2024 what the law of that day says, and marks what is new', async () => {
    const page = await signIn(desktop)
    await go(page, '/awards', 'Danh hiệu và hình thức khen thưởng')
    await page.getByRole('searchbox', { name: 'Tìm danh hiệu, hình thức khen thưởng' }).fill('cstdcs')
    await page.getByRole('link', { name: 'Chiến sĩ thi đua cơ sở' }).click()
    await page.getByRole('heading', { level: 1, name: 'Chiến sĩ thi đua cơ sở' }).waitFor()

    await typeDay(page, 'Quy định của ngày', '31/12/2023')
    const standard = page.getByRole('region', { name: 'Tiêu chuẩn' })
    await standard
      .getByRole('link', { name: /Điều 9 Nghị định số 91\/2017/ })
      .first()
      .waitFor()
    expect(await standard.getByText('hoàn thành xuất sắc nhiệm vụ').count()).toBe(0)

    await typeDay(page, 'Quy định của ngày', '01/01/2024')
    await standard.getByText('hoàn thành xuất sắc nhiệm vụ').waitFor()
    await standard
      .getByRole('link', { name: /Điều 23 Luật Thi đua, khen thưởng số 06\/2022/ })
      .first()
      .waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBe('2024-01-01')

    await standard.getByLabel('Đánh dấu điều khác với phiên bản trước').check()
    await standard.getByText(/So với phiên bản từ 01\/10\/2017: \d+ điều mới, \d+ điều không còn\./).waitFor()
    await expectWellMade(page, 'an award with its changes marked')

    await page.getByRole('button', { name: 'Từ 01/10/2026' }).click()
    await page.getByText('Tạm tính, chưa được dùng để ra quyết định').first().waitFor()
  })

  it('opens today for a day no calendar has, and says under a heading that an award is none', async () => {
    const page = await signIn(phone)
    await go(page, '/awards/grassrootsFighter?on=2026-02-30', 'Chiến sĩ thi đua cơ sở')
    await go(page, '/awards/khong-co', 'Danh hiệu, hình thức khen thưởng')
    await page.getByText('Không tìm thấy nội dung yêu cầu.').waitFor()
    await expectWellMade(page, 'an award that is none')
  })

  it('leads from a provision to the instrument it stands in', async () => {
    const page = await signIn(desktop)
    await go(page, '/awards/grassrootsFighter?on=2024-01-01', 'Chiến sĩ thi đua cơ sở')
    const standard = page.getByRole('region', { name: 'Tiêu chuẩn' })
    await standard
      .getByRole('link', { name: /Điều 23 Luật Thi đua/ })
      .first()
      .click()
    await page.waitForURL(/\/instruments\//)
    await page.getByRole('heading', { level: 1, name: /06\/2022\/QH15/ }).waitFor()
  })
})

describe('a case on trial', () => {
  it('is met for 2025, and only provisionally when its dossier is received on 01/10/2026', async () => {
    const page = await signIn(desktop)
    await go(page, '/trial', 'Thử xét')
    await fillPreset(page, 'Chuyên viên, năm 2025 xuất sắc, có sáng kiến')
    const verdict = page.getByRole('region', { name: 'Kết luận: Chiến sĩ thi đua cơ sở' })
    await verdict.getByText(/^Đạt tiêu chuẩn Chiến sĩ thi đua cơ sở theo/).waitFor()
    expect(await verdict.getByText('Tạm tính, chưa được dùng để ra quyết định').count()).toBe(0)

    await typeDay(page, 'Ngày cơ quan thẩm định nhận hồ sơ', '01/10/2026')
    await verdict.getByText('Tạm tính, chưa được dùng để ra quyết định').waitFor()

    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Thử xét' }).waitFor()
    const received = page.getByLabel('Ngày cơ quan thẩm định nhận hồ sơ', { exact: true })
    await expect.poll(() => received.inputValue()).toBe('01/10/2026')
    await verdict.getByText('Tạm tính, chưa được dùng để ra quyết định').waitFor()
  })

  it('says what is missing, and leads to the field where it belongs', async () => {
    const page = await signIn(desktop)
    await go(page, '/trial', 'Thử xét')
    await fillPreset(page, 'Chuyên viên, năm 2025 xuất sắc, có sáng kiến')
    await page.getByLabel('Xếp loại năm 2025').selectOption({ label: 'Chưa rõ' })
    await page.getByRole('button', { name: 'Xếp loại năm 2025' }).click()
    await expect.poll(() => focused(page)).toBe('Xếp loại năm 2025')
  })

  it('grows the line of a year that is missing', async () => {
    const page = await signIn(desktop)
    await go(page, '/trial', 'Thử xét')
    await fillPreset(page, 'Chuyên viên, năm 2025 xuất sắc, có sáng kiến')
    await page.getByRole('button', { name: 'Bỏ dòng năm 2025' }).click()
    await page.getByRole('button', { name: 'Xếp loại năm 2025' }).click()
    await page.getByLabel('Xếp loại năm 2025').waitFor()
    await expect.poll(() => page.getByLabel('Năm của dòng 1').inputValue()).toBe('2025')
  })

  it('shows a contradiction at its field', async () => {
    const page = await signIn(desktop)
    await go(page, '/trial', 'Thử xét')
    await fillPreset(page, 'Chuyên viên, năm 2025 xuất sắc, có sáng kiến')
    await typeDay(page, 'Ngày vào cơ quan', '01/03/2024')
    const wrong = 'Danh hiệu năm 2023 có trước ngày vào cơ quan 01/03/2024'
    await page
      .getByRole('row')
      .filter({ has: page.getByLabel('Danh hiệu năm 2023') })
      .getByText(wrong)
      .waitFor()
    await expectWellMade(page, 'a contradiction')
    await page.getByRole('button', { name: wrong }).click()
    await expect.poll(() => focused(page)).toBe('Danh hiệu năm 2023: LĐTT')
  })

  it('is judged for every award at once', async () => {
    const page = await signIn(phone)
    await go(page, '/trial', 'Thử xét')
    await fillPreset(page, 'Phòng 12 người, năm 2025 xuất sắc')
    await page.getByLabel('Danh hiệu, hình thức xét').selectOption({ label: 'Tất cả danh hiệu, hình thức' })
    const table = page.getByRole('region', { name: 'Kết luận cho từng danh hiệu, hình thức' })
    await table.getByRole('button', { name: 'Tập thể lao động xuất sắc' }).waitFor()
    await expectWellMade(page, 'all verdicts')
    await table.getByRole('button', { name: 'Tập thể lao động tiên tiến' }).click()
    await page.getByRole('region', { name: 'Kết luận: Tập thể lao động tiên tiến' }).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('award')).toBe('advancedCollective')
  })

  it('travels in a link, and as text', async () => {
    const page = await signIn(desktop)
    const facts = { subject: 'individual', forYear: 2024, receivedForAppraisalOn: '2025-01-10', years: [] }
    const hash = `facts=${Buffer.from(JSON.stringify(facts)).toString('base64url')}`
    await go(page, `/trial?award=advancedWorker#${hash}`, 'Thử xét')
    await expect.poll(() => page.getByLabel('Năm xét').inputValue()).toBe('2024')
    await page.getByRole('button', { name: 'JSON' }).click()
    const dialog = page.getByRole('dialog')
    expect(JSON.parse(await dialog.getByLabel('Dữ kiện').inputValue())).toEqual(facts)
    await dialog.getByLabel('Dữ kiện').fill('không phải JSON')
    await dialog.getByRole('button', { name: 'Dùng dữ kiện này' }).click()
    await dialog.getByText(/Không đọc được/).waitFor()
    await dialog.getByLabel('Dữ kiện').fill(JSON.stringify({ ...facts, forYear: 2023 }))
    await dialog.getByRole('button', { name: 'Dùng dữ kiện này' }).click()
    await expect.poll(() => page.getByLabel('Năm xét').inputValue()).toBe('2023')
  })
})

describe('two days compared', () => {
  it('shows who gains by the law of 2024 and why, over a pasted table mended at its wrong cell', async () => {
    const page = await signIn(desktop)
    await go(page, '/comparison', 'So sánh hai thời điểm')
    await page.getByRole('button', { name: 'Dán bảng từ Excel' }).click()
    const line = (name: string, rating: string, initiative = 'không') =>
      [name, 'Văn phòng', '01/02/2015', '2023', rating, 'có', 'LĐTT', initiative, ...none.slice(1)].join('\t')
    await page
      .getByLabel('Dán từ Excel')
      .fill([header.join('\t'), line('Mai Thị Hoa Ban', 'HTXSNV'), line('Đỗ Quang Bình', 'HTX')].join('\n'))
    await page.getByRole('button', { name: 'Đọc bảng này' }).click()
    await page.getByText('1 ô phải sửa').waitFor()
    await expectWellMade(page, 'a table with a wrong cell')
    await page.getByLabel('Sửa ô E3').fill('HTTNV')
    await page.keyboard.press('Enter')
    await page.getByText('Đọc được cả bảng: 2 người, tập thể').waitFor()
    await page.getByLabel('Đặt tên cho bảng').fill('Năm 2023')
    await page.getByRole('button', { name: 'Lưu và so sánh' }).click()
    await page
      .getByText(/Bảng “Năm 2023”: 2 người/)
      .first()
      .waitFor()

    await page.getByLabel('Danh hiệu, hình thức').selectOption({ label: 'Chiến sĩ thi đua cơ sở' })
    await page.getByLabel('Năm xét').fill('2023')
    await page.getByRole('button', { name: /^Trước và từ 01\/01\/2024/ }).click()
    await pressCounter(page, /Được thêm/)
    const rows = page.getByRole('region', { name: 'Từng người, tập thể' })
    await rows.getByRole('button', { name: 'Mai Thị Hoa Ban: Chiến sĩ thi đua cơ sở' }).click()
    await expect.poll(() => rows.getByText('Đỗ Quang Bình').count()).toBe(0)
    const [before, after] = [rows.getByRole('region').first(), rows.getByRole('region').nth(1)]
    await before.getByText(/^Không đạt tiêu chuẩn .* theo khoản 3 Điều 9 Nghị định số 91\/2017/).waitFor()
    await after.getByText(/^Đạt tiêu chuẩn .* theo Điều 23 Luật Thi đua, khen thưởng số 06\/2022/).waitFor()
    await after.getByText('hoàn thành xuất sắc nhiệm vụ', { exact: true }).waitFor()
    await expectWellMade(page, 'a comparison')

    const kept = page.url()
    await page.goto(`${url}/awards`)
    await page.goto(kept)
    await rows.getByRole('button', { name: 'Mai Thị Hoa Ban: Chiến sĩ thi đua cơ sở' }).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất Excel' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('so-sanh-quy-dinh.xlsx')
  })

  it('says at the field when a day lies before all law', async () => {
    const page = await signIn(desktop)
    await go(page, '/comparison?firstOn=2016-01-01&secondOn=2024-01-01', 'So sánh hai thời điểm')
    await page
      .getByRole('group', { name: 'Quy định thứ nhất' })
      .getByText(/hãy chọn từ 01\/10\/2017/)
      .waitFor()
    expect(
      await page
        .getByRole('group', { name: 'Quy định thứ hai' })
        .getByText(/hãy chọn/)
        .count(),
    ).toBe(0)
  })

  it('stays at hand with ten thousand lines', async () => {
    const page = await signIn(phone)
    await go(page, '/comparison', 'So sánh hai thời điểm')
    await page.getByRole('button', { name: 'Dán bảng từ Excel' }).click()
    const people = Array.from({ length: 1000 }, (_, at) => [
      `Người ${String(at).padStart(4, '0')}`,
      `Phòng ${at % 9}`,
      '01/02/2015',
      '2023',
      'HTXSNV',
      'có',
      'LĐTT',
      ...none,
    ])
    const csv = [header, ...people].map((cells) => cells.join(';')).join('\n')
    await page.locator('input[type="file"]').setInputFiles({
      name: 'nghin-nguoi.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    })
    await page.getByText('Đọc được cả bảng: 1000 người, tập thể').waitFor()
    await page.getByLabel('Đặt tên cho bảng').fill('Nghìn người')
    await page.getByRole('button', { name: 'Lưu và so sánh' }).click()
    await page.getByRole('button', { name: /^Trước và từ 01\/01\/2024/ }).click()
    await pressCounter(page, /Tất cả$/)
    const rows = page.getByRole('region', { name: 'Từng người, tập thể' })
    await rows.getByRole('button').first().waitFor()
    const lines = async () => Number(await rows.getByRole('table').getAttribute('aria-rowcount'))
    await expect.poll(lines).toBeGreaterThan(10_000)
    const count = await lines()
    expect(await rows.locator('tbody').count()).toBeLessThan(60)
    const last = rows.locator(`tbody[data-index="${count - 2}"]`).getByRole('button')
    const atTheEnd = async () => {
      // How long the list is becomes known as its lines are drawn.
      await rows.evaluate((region) => region.scrollTo({ top: region.scrollHeight }))
      return last.isVisible()
    }
    await expect.poll(atTheEnd, { interval: 200 }).toBe(true)
    await expectWellMade(page, 'ten thousand lines')
  })
})

describe('someone who may not see the records of others', () => {
  it('is told who may, and offered nothing', async () => {
    const page = await signIn(desktop, 'chuyenvien')
    await go(page, '/comparison', 'So sánh hai thời điểm')
    await page.getByText('Chỉ cán bộ thi đua, lãnh đạo hoặc quản trị được so sánh trên cả đội ngũ.').waitFor()
    expect(await page.getByRole('button', { name: 'Dán bảng từ Excel' }).count()).toBe(0)
    await expectWellMade(page, 'a refusal')
  })
})
