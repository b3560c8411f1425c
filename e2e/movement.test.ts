import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readIncoming } from '#modules/document'
import { commitDraft, importPaper } from '#modules/plan'
import { perform, programActor } from '#platform/operation'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { annualPlan } from '../fixtures/papers/annual-plan.ts'
import { writeDocx } from '../fixtures/papers/write-docx.ts'
import { desktop, expectNoAxeViolations, expectTablesFit, phone, type Viewport } from './support/browser.ts'
import { fits } from './support/inbox.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// A movement from its draft to its approval, as the officer, the head of a unit and the leadership see it.
const { url, workshop } = await serveProgram()
const { id: agencyId } = await loadAgency(workshop, economicZone)
await bringPlanIn()

async function bringPlanIn(): Promise<void> {
  const actor = programActor(agencyId, 'Trần Thị Mai Lan')
  const bytes = writeDocx(annualPlan(2026))
  const incoming = await readIncoming(actor, { bytes, fileName: 'ke-hoach-2026.docx' })
  await perform(workshop, { actor, action: 'plan.commitDraft' }, async (operation) => {
    const { draftId } = await importPaper(operation, incoming)
    return commitDraft(operation, draftId)
  })
}

const pageOf = (userName: string, viewport: Viewport = desktop): Promise<Page> =>
  pageAs(url, userName, viewport)

const counter = (page: Page, label: string) =>
  page.getByRole('group', { name: 'Lọc theo tình trạng gửi' }).getByRole('button', { name: label })
const counted = async (page: Page, label: string) =>
  Number.parseInt((await counter(page, label).textContent()) ?? '', 10)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** The officer writes a movement down and hands it to the leadership; answers its address. */
async function draftedMovement(page: Page, title: string): Promise<string> {
  await page.goto(`${url}/movements/new`)
  await page.getByRole('textbox', { name: 'Tên phong trào' }).fill(title)
  await page.getByRole('textbox', { name: 'Nội dung thi đua' }).fill('Mỗi phòng một cải tiến.')
  await press(page, 'Lưu phong trào')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await press(page, 'Trình ký')
  await page.getByText('Đã trình ký; phong trào chờ lãnh đạo.').waitFor()
  return page.url()
}

/** The leadership signs it. */
async function signed(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await press(page, 'Đã ký, phát động')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Số văn bản' }).fill('31/KH-BQLKKT')
  await dialog.getByRole('button', { name: 'Đã ký, phát động' }).click()
  await page.getByText('Phong trào đã phát động tới 11 đơn vị.').waitFor()
}

describe.each([
  ['at a desk', desktop],
  ['on a phone', phone],
] as const)('a movement %s', (where, viewport) => {
  it('is launched, joined, returned for a field, sent again with what changed, and approved', async () => {
    const title = `Mỗi phòng một cải tiến ${where === 'at a desk' ? 'quy trình' : 'nhỏ'}`
    const officer = await pageOf('canbo', viewport)
    const address = await draftedMovement(officer, title)
    await signed(await pageOf('truongban', viewport), address)

    const head = await pageOf('truongphong', viewport)
    await head.goto(address)
    expect(await counted(head, 'Tất cả')).toBe(1)
    await head.getByRole('link', { name: 'Gửi nội dung của Phòng Quản lý Đầu tư' }).click()
    await head.getByRole('textbox', { name: 'Nội dung thực hiện' }).fill('Rút ngắn thời gian cấp phép.')
    await head.getByRole('textbox', { name: 'Chỉ tiêu của đơn vị' }).fill('Có cải tiến')
    await press(head, 'Gửi để duyệt')
    await head.getByText('Đã gửi, chờ duyệt.').waitFor()
    await expectNoAxeViolations(head)

    await officer.goto(address)
    await counter(officer, 'Chờ duyệt').click()
    await expect.poll(() => officer.url()).toContain('unit=submitted')
    await officer.getByRole('link', { name: 'Phòng Quản lý Đầu tư' }).click()
    await press(officer, 'Trả lại để sửa…')
    const dialog = officer.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: 'Chỉ tiêu của đơn vị' }).check()
    await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Chưa có số lượng.')
    await expectNoAxeViolations(officer)
    await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click()
    await officer.getByText('Đã trả lại Phòng Quản lý Đầu tư để sửa.').waitFor()

    await head.reload()
    await head.getByText('Lý do: Chưa có số lượng.').waitFor()
    const work = head.getByRole('textbox', { name: 'Nội dung thực hiện' })
    expect(await work.getAttribute('readonly')).not.toBeNull()
    await head.getByRole('textbox', { name: 'Chỉ tiêu của đơn vị (cần sửa)' }).fill('Ít nhất 02 cải tiến')
    await expectNoAxeViolations(head)
    expect(await fits(head)).toBe(true)
    await press(head, 'Gửi lại')
    await head.getByText('Đã gửi, chờ duyệt.').waitFor()

    await officer.reload()
    const changes = officer.getByRole('region', { name: 'Có gì thay đổi so với lần trước' })
    await changes.getByText('Ít nhất 02 cải tiến').waitFor()
    expect(await changes.locator('del').textContent()).toBe('Có cải tiến')
    await press(officer, 'Duyệt')
    await officer.getByText('Đã duyệt nội dung của Phòng Quản lý Đầu tư.').waitFor()
    // The button is gone; the keyboard goes on where it was, not at the top of the page.
    await officer.getByRole('button', { name: 'Duyệt', exact: true }).waitFor({ state: 'detached' })
    await expect.poll(() => officer.locator('main :focus').count()).toBe(1)
    await officer.goto(address)
    await expect.poll(() => counted(officer, 'Đã duyệt')).toBe(1)
    expect(await counted(officer, 'Chưa gửi')).toBe(10)
    await expectNoAxeViolations(officer)
    expect(await fits(officer)).toBe(true)
  })
})

describe('a movement that is being written', () => {
  it('is not lost by a step to another page', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${url}/movements/new`)
    const title = page.getByRole('textbox', { name: 'Tên phong trào' })
    await title.fill('Phong trào soạn dở')
    const elsewhere = page.getByRole('link', { name: 'Chỉ tiêu', exact: true })
    await elsewhere.click()
    const question = page.getByRole('dialog', { name: 'Rời trang khi chưa lưu?' })
    await question.waitFor()
    await expectNoAxeViolations(page)
    await question.getByRole('button', { name: 'Ở lại' }).click()
    await question.waitFor({ state: 'hidden' })
    expect(await title.inputValue()).toBe('Phong trào soạn dở')
    await elsewhere.click()
    await question.getByRole('button', { name: 'Rời trang, bỏ phần vừa nhập' }).click()
    await page.getByRole('heading', { level: 1, name: 'Chỉ tiêu' }).waitFor()
  })
})

describe('a board', () => {
  it('reminds a unit with one press, says when, and reminds all the others', async () => {
    const officer = await pageOf('canbo')
    const address = await draftedMovement(officer, 'Giờ làm việc vàng')
    await signed(officer, address)
    await expectTablesFit(officer)
    await press(officer, 'Nhắc Văn phòng')
    await officer.getByText('Đã nhắc 1 đơn vị.').waitFor()
    await officer.getByText(/^Đã nhắc lúc /).waitFor()
    await press(officer, 'Nhắc 11 đơn vị chưa gửi')
    await officer.getByText('Đã nhắc 11 đơn vị.').waitFor()
  })

  it('leads from one unit that waits to the next', async () => {
    const officer = await pageOf('canbo')
    const address = await draftedMovement(officer, 'Nụ cười công sở')
    await signed(officer, address)
    for (const unit of ['Văn phòng', 'Chi đoàn']) {
      await officer.goto(address)
      await officer.getByRole('link', { name: unit, exact: true }).click()
      await officer.getByRole('textbox', { name: 'Nội dung thực hiện' }).fill('Chào hỏi người đến.')
      await press(officer, 'Gửi để duyệt')
      await officer.getByText('Đã gửi, chờ duyệt.').waitFor()
    }
    await officer.getByText('Còn 1 đơn vị chờ duyệt, tiếp theo là').waitFor()
    await officer.getByRole('main').getByRole('link', { name: 'Văn phòng', exact: true }).click()
    await officer.getByRole('heading', { level: 1, name: 'Văn phòng' }).waitFor()
    await press(officer, 'Duyệt')
    await officer.getByText('Đã duyệt nội dung của Văn phòng.').waitFor()
    await officer.getByRole('main').getByRole('link', { name: 'Chi đoàn', exact: true }).waitFor()
  })

  it('says to leadership and staff what they may not, and shows staff no other unit', async () => {
    const officer = await pageOf('canbo')
    const address = await draftedMovement(officer, 'Cơ quan xanh')
    const staff = await pageOf('chuyenvien')
    await staff.goto(address)
    await staff.getByText('Không tìm thấy nội dung yêu cầu.').waitFor()
    await signed(officer, address)
    await staff.reload()
    await staff.getByRole('link', { name: 'Phòng Quản lý Đầu tư', exact: true }).waitFor()
    expect(await staff.getByRole('link', { name: 'Văn phòng', exact: true }).count()).toBe(0)
    expect(await staff.getByRole('button', { name: 'Thu hồi phát động…' }).count()).toBe(0)
  })
})

describe('a new way of doing things', () => {
  it('is proposed by one of the staff and chosen by the officer', async () => {
    const staff = await pageOf('chuyenvien', phone)
    await staff.goto(`${url}/best-practices`)
    await press(staff, 'Đề xuất')
    const dialog = staff.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Tên mô hình, cách làm' }).fill('Bảng việc chung của phòng')
    await dialog.getByRole('textbox', { name: 'Cách làm và kết quả' }).fill('Ai làm gì đều thấy.')
    await dialog.getByRole('button', { name: 'Đề xuất' }).click()
    await staff.getByText('Đã đề xuất cách làm hay.').waitFor()
    await expectNoAxeViolations(staff)
    expect(await fits(staff)).toBe(true)
    const officer = await pageOf('canbo')
    await officer.goto(`${url}/best-practices?q=bang%20viec`)
    await press(officer, 'Chọn nhân rộng “Bảng việc chung của phòng”')
    await officer.getByText('Được nhân rộng,').waitFor()
    await expectNoAxeViolations(officer)
  })
})

describe('the targets of a year', () => {
  it('are taken from the plan, filled in where they stand, and the one in danger comes first', async () => {
    const page = await pageOf('canbo')
    await page.goto(`${url}/targets`)
    await press(page, 'Lấy từ kế hoạch')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('“Có ít nhất 06 sáng kiến được công nhận cấp cơ sở”').waitFor()
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Đưa 3 chỉ tiêu vào theo dõi' }).click()
    await page.getByText('Đã đưa 3 chỉ tiêu vào theo dõi.').waitFor()
    const type = async (name: RegExp, value: string) => {
      await page.getByRole('button', { name }).click()
      const form = page.getByRole('form')
      await form.getByRole('textbox').first().fill(value)
      await form.getByRole('button', { name: 'Ghi', exact: true }).click()
      await form.waitFor({ state: 'detached' })
    }
    await type(/^Tổng số để tính tỷ lệ của “Chiến sĩ thi đua cơ sở”/, '46')
    await type(/^Đã đăng ký của “Chiến sĩ thi đua cơ sở”/, '8')
    await page.getByText('Đăng ký 8, chỉ được 6; vượt 2.').waitFor()
    await page.getByRole('button', { name: 'Có nguy cơ' }).click()
    await expect.poll(() => page.url()).toContain('standing=endangered')
    await expectNoAxeViolations(page)
    await press(page, 'Ai đã nhập số liệu của “Chiến sĩ thi đua cơ sở”')
    await page.getByRole('dialog').getByText('Đã đăng ký: 8').waitFor()
  })

  it('are read by staff, also on a phone', async () => {
    const page = await pageOf('chuyenvien', phone)
    await page.goto(`${url}/targets`)
    await page.getByText('Chiến sĩ thi đua cơ sở').first().waitFor()
    expect(await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).getAttribute('aria-disabled')).toBe(
      'true',
    )
    expect(await page.getByText('Lấy từ kế hoạch').count()).toBe(0)
    await expectNoAxeViolations(page)
    expect(await fits(page)).toBe(true)
  })
})
