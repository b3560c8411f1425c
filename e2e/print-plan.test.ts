import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { economicZone } from '../fixtures/agencies/economic-zone.ts'
import { loadAgency } from '../fixtures/load-agency.ts'
import { readFile } from '../paperwork/reading/read-file.ts'
import { checkLayout } from '../paperwork/writing/check-layout.ts'
import { sampleTemplate } from '../paperwork/writing/fill-template.ts'
import { readIncoming } from '../server/modules/document/index.ts'
import { commitDraft, importPaper } from '../server/modules/plan/index.ts'
import { perform, programActor } from '../server/platform/operation.ts'
import { desktop, expectNoAxeViolations, phone, waitUntilLoaded } from './support/browser.ts'
import { serveProgram } from './support/serve.ts'
import { pageAs } from './support/signed-in.ts'

// A plan printed back, compared with the paper it came from.
const { url, workshop } = await serveProgram()
const { id: agencyId } = await loadAgency(workshop, economicZone)
const fileName = 'annual-plan-2026.docx'
const golden = readFileSync(resolve(import.meta.dirname, '../fixtures/papers', fileName))
const planId = await planOf(golden)

async function planOf(bytes: Uint8Array): Promise<string> {
  const actor = programActor(agencyId, 'Trần Thị Mai Lan')
  const incoming = await readIncoming(actor, { bytes, fileName })
  return perform(workshop, { actor, action: 'plan.commitDraft' }, async (operation) => {
    const { draftId } = await importPaper(operation, incoming)
    return (await commitDraft(operation, draftId)).planId
  })
}

async function planPage(viewport = desktop): Promise<Page> {
  const page = await pageAs(url, 'canbo', viewport)
  await page.goto(`${url}/plans/${planId}`)
  await waitUntilLoaded(page)
  return page
}

async function printed(page: Page, label: string): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'In kế hoạch' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: label, exact: true }).click(),
  ])
  return readFileSync(await download.path())
}

async function read(bytes: Uint8Array, name: string) {
  const found = await readFile(bytes, name)
  if (!found.ok) throw new Error(found.problem.message)
  return found
}

/** What a reader of the paper sees, one line each, without gaps and the final sign, which a basis is given by NĐ 30. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\n|\t|\|| {3,}/)
    .map((line) => line.replaceAll('*', '').replace(/\s+/g, ' ').trim().replace(/[;.]$/, ''))
    .filter((line) => /[\p{L}\d]/u.test(line))

const workOf = async (bytes: Uint8Array, name: string) =>
  (await read(bytes, name)).reading.tasks.map(({ text, deadline, chair, coordinate }) => ({
    text,
    deadline: deadline.text,
    chair,
    coordinate,
  }))

describe('the plan, printed', () => {
  it('is the golden paper word for word, in the layout that papers must have', async () => {
    const page = await planPage()
    const bytes = await printed(page, 'Word, theo lời văn bản')
    expect(checkLayout(bytes)).toEqual([])
    const own = wordsOf((await read(bytes, fileName)).text).toSorted()
    expect(own).toEqual(wordsOf((await read(golden, fileName)).text).toSorted())
    expect(await workOf(bytes, fileName)).toEqual(await workOf(golden, fileName))
    await expectNoAxeViolations(page)
  })

  it.each([
    ['Word, việc theo bảng', 'docx'],
    ['Word, việc theo gạch đầu dòng', 'docx'],
    ['PDF, theo lời văn bản', 'pdf'],
    ['PDF, việc theo bảng', 'pdf'],
  ])('as “%s” gives the same work when it is read again', async (label, format) => {
    const bytes = await printed(await planPage(), label)
    const titles = (of: Awaited<ReturnType<typeof workOf>>) =>
      of.map(({ text }) => text.toLowerCase()).toSorted()
    expect(titles(await workOf(bytes, `ke-hoach.${format}`))).toEqual(titles(await workOf(golden, fileName)))
  })

  it('can be taken along on a phone', async () => {
    const page = await planPage(phone)
    expect((await printed(page, 'PDF, theo lời văn bản')).length).toBeGreaterThan(10_000)
  })
})

describe('an agency’s own template', () => {
  it('is put in place, and the plan comes out in it', async () => {
    const page = await planPage()
    await page.getByRole('button', { name: 'In kế hoạch' }).click()
    await page.getByRole('menuitem', { name: /Mẫu riêng của cơ quan/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Mẫu kế hoạch riêng của cơ quan' }).waitFor()
    const broken = {
      name: 'hong.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('không phải Word'),
    }
    await page.getByLabel(/Thả mẫu Word vào đây/).setInputFiles(broken)
    await page.getByRole('alert').getByText('hong.docx: Mẫu phải là tệp Word').waitFor()
    const sample = await sampleTemplate({
      superior: 'Ủy ban nhân dân tỉnh An Sơn',
      issuer: 'Ban Quản lý Khu kinh tế',
    })
    await page
      .getByLabel(/Thả mẫu Word vào đây/)
      .setInputFiles({ name: 'mau.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(sample) })
    await page.getByRole('link', { name: 'mau.docx' }).waitFor()
    await expectNoAxeViolations(page)

    await page.goto(`${url}/plans/${planId}`)
    const bytes = await printed(page, 'Word, theo mẫu của cơ quan')
    expect(checkLayout(bytes)).toEqual([])
    const text = (await read(bytes, fileName)).text.toLowerCase().replace(/\s+/g, ' ')
    for (const { text: work } of await workOf(golden, fileName)) expect(text).toContain(work.toLowerCase())
  })
})
