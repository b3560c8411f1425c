import type { Page } from 'playwright-core'
import { INVENTED_PASSWORD } from '../../fixtures/load-agency.ts'
import { desktop, openPage, type Viewport } from './browser.ts'

/** A page of somebody who is signed in already; the form of signing in has its own journey. */
export async function pageAs(url: string, userName: string, viewport: Viewport = desktop): Promise<Page> {
  const page = await openPage(viewport)
  const data = { name: userName, password: INVENTED_PASSWORD }
  const answer = await page.request.post(`${url}/api/session`, { data })
  if (!answer.ok()) throw new Error(`${userName} could not sign in: ${await answer.text()}`)
  return page
}

/** A page of somebody who came in by the form, as at the beginning of a day. */
export async function pageThroughForm(url: string, userName: string, viewport: Viewport): Promise<Page> {
  const page = await openPage(viewport)
  await page.goto(url)
  await page.getByLabel('Tên đăng nhập').fill(userName)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(INVENTED_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  return page
}
