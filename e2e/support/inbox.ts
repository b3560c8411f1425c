import type { Page } from 'playwright-core'
import type { Workshop } from '#platform/operation'
import { economicZone } from '../../fixtures/agencies/economic-zone.ts'
import { type LoadedAgency, loadAgency } from '../../fixtures/load-agency.ts'

/** A file as it is handed to a field for files. */
export type HandedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

let agencies = 0

/** A board of its own, and the user names of its officer and of one of its staff. */
export type NewBoard = {
  readonly agency: LoadedAgency
  readonly userName: string
  readonly staffName: string
}

/** The economic-zone board once more, so that no journey finds the papers of another. */
export async function newBoard(workshop: Workshop): Promise<NewBoard> {
  agencies += 1
  const [userName, staffName] = [`canbo${agencies}`, `vanthu${agencies}`]
  const accounts = [
    { userName, person: 'Trần Thị Mai Lan', roles: ['officer'] },
    { userName: staffName, person: 'Mạc Thị Thu Hiền', roles: ['staff'] },
  ] as const
  const agency = await loadAgency(workshop, { ...economicZone, code: `BQLKKT-${agencies}`, accounts })
  return { agency, userName, staffName }
}

/** Opens the inbox and hands it files, as many as there are at once. */
export async function handIn(page: Page, url: string, files: readonly HandedFile[]): Promise<void> {
  await page.goto(`${url}/inbox`)
  await page.getByRole('heading', { level: 1, name: 'Văn bản đến' }).waitFor()
  await page.getByLabel('Tệp văn bản').setInputFiles([...files])
}

/** Whether the page needs no horizontal scroll bar. */
export function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
}

/** A Word file to hand in. */
export function wordFile(name: string, buffer: Buffer): HandedFile {
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer,
  }
}
