import { type AgencyAudit, verifyAudit } from '#persistence/verify-audit'
import { type Command, readSwitches, WrongUsage } from './command.ts'
import { withOwnerUrl } from './with-owner-url.ts'

/** `./thidua audit verify [--json]`: follows the audit chain of every agency and names the first link that is broken. */
export const auditVerify: Command = {
  name: 'audit verify',
  summary: 'Kiểm tra chuỗi nhật ký của mọi cơ quan',
  usage: ['./thidua audit verify [--json]'],
  example: './thidua audit verify\nNhật ký nguyên vẹn: 1 cơ quan, 1.204 mục.',
  async run(args, io) {
    const { on, rest } = readSwitches(args, ['--json'])
    if (rest.length > 0) throw new WrongUsage(`Lệnh này không nhận “${rest.join(' ')}”.`)
    const agencies = await withOwnerUrl(verifyAudit)
    if (agencies === undefined) {
      const message = 'Chưa có dữ liệu để kiểm tra: hãy chạy phần mềm lần đầu bằng npm start.'
      io.warn(message)
      if (on.has('--json')) io.print(JSON.stringify({ ok: false, error: { code: 'notFound', message } }))
      return 1
    }
    const isWhole = agencies.every(({ broken }) => broken === null)
    if (on.has('--json')) io.print(JSON.stringify({ ok: isWhole, agencies }))
    else if (isWhole) io.print(wholeChains(agencies))
    else
      io.warn(
        agencies
          .filter(({ broken }) => broken)
          .map(blame)
          .join('\n'),
      )
    return isWhole ? 0 : 1
  },
}

function wholeChains(agencies: readonly AgencyAudit[]): string {
  const entries = agencies.reduce((sum, agency) => sum + agency.entries, 0)
  return [
    `Nhật ký nguyên vẹn: ${agencies.length} cơ quan, ${entries.toLocaleString('vi-VN')} mục.`,
    ...agencies.map(({ agency, lastSeal }) => `  ${agency}: dấu cuối ${lastSeal}`),
  ].join('\n')
}

const blame = ({ agency, broken }: AgencyAudit): string =>
  `Nhật ký của ${agency} bị đứt ở mục ${broken?.position.toLocaleString('vi-VN')}: ${broken?.because}.`
