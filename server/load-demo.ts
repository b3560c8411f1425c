import { roleLabels } from '#contract/role'
import { INVENTED_PASSWORD } from '#fixtures/load-agency'
import { province, provinceInProgress } from '#fixtures/province'
import type { Workshop } from '#platform/operation'
import { reminderSources } from './daily-round.ts'
import { createReminderDesk } from './modules/reminder/index.ts'

/** Loads the invented province where it is not there yet, reminds its people, and prints who may sign in. */
export async function loadDemo(workshop: Workshop, publicUrl: string): Promise<void> {
  const added = await provinceInProgress(workshop)
  await remindAtOnce(workshop, publicUrl)
  const loaded = added.length > 0 ? 'Đã nạp dữ liệu minh họa: tỉnh An Sơn.' : 'Dữ liệu minh họa đã có sẵn.'
  const accounts = province.flatMap((agency) => {
    const name = agency.headers.at(-1)?.header.name ?? agency.code
    return [
      `  ${name}`,
      ...agency.accounts.map(
        ({ userName, person, roles }) =>
          `    ${userName.padEnd(14)}${roles
            .map((role) => roleLabels[role])
            .join(', ')
            .padEnd(24)}${person}`,
      ),
    ]
  })
  process.stdout.write(
    [loaded, 'Tên đăng nhập:', ...accounts, `Mật khẩu chung: ${INVENTED_PASSWORD}`, ''].join('\n'),
  )
}

/** Who looks at the demo early in the morning need not wait for the hour of reminders. */
async function remindAtOnce(workshop: Workshop, publicUrl: string): Promise<void> {
  const mailRoom = { wake: () => undefined }
  const desk = createReminderDesk(workshop, {
    sources: reminderSources,
    mailRoom,
    publicUrl,
    isAtOnce: true,
  })
  const faults: unknown[] = []
  desk.open((fault) => faults.push(fault))
  await desk.idle()
  await desk.close()
  if (faults.length > 0) throw faults[0]
}
