import { roleLabels } from '#contract/role'
import { INVENTED_PASSWORD } from '#fixtures/load-agency'
import { province, provinceInProgress } from '#fixtures/province'
import type { Workshop } from '#platform/operation'

/** Loads the invented province where it is not there yet, and prints who may sign in. */
export async function loadDemo(workshop: Workshop): Promise<void> {
  const added = await provinceInProgress(workshop)
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
