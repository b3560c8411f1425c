import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type ArrivingFile, readIncoming } from '#modules/document'
import { agencyIdByCode } from '#modules/organisation'
import { sizeProblem } from '#paperwork/formats/paper-problem'
import { openDatabase } from '#persistence/database'
import { migrate } from '#persistence/migrate'
import { systemClock } from '#platform/clock'
import { programActor, type Workshop } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { readSettings } from '#platform/settings'
import { type Command, WrongUsage } from './command.ts'
import { describeImport } from './describe-import.ts'
import { type ImportAnswers, type Imported, importPlan } from './import-plan.ts'
import { withOwnerUrl } from './with-owner-url.ts'

/**
 * `./thidua import FILE --agency CODE --year YYYY [--json]`: puts a plan into the year, all of it or nothing, and
 * prints what it made and what it could not read. Nobody can be asked here, so names that are no unit of the agency
 * are kept as printed, outside of its units, and listed; a paper of another agency needs `--confirm-other-agency`.
 */
export const importCommand: Command = {
  name: 'import',
  summary: 'Đưa một kế hoạch vào năm và in ra những gì đã ghi, những gì chưa đọc được',
  usage: ['./thidua import TỆP --agency MÃ --year NĂM [--confirm-other-agency] [--json]'],
  example: './thidua import ke-hoach-2026.docx --agency BQLKKT-AS --year 2026',
  async run(args, io) {
    const { path, code, isJson, answers } = readArguments(args)
    try {
      const file = await readPlanFile(path)
      const imported = await withOwnerUrl((ownerUrl) => importInto(ownerUrl, { file, code, answers }))
      if (!imported)
        throw new Refusal('notFound', 'Chưa có dữ liệu: hãy chạy phần mềm lần đầu bằng npm start.')
      io.print(isJson ? JSON.stringify(imported) : describeImport(imported))
      return 0
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const message = sentenceOf(error)
      io.warn(`${path}: ${message}`)
      if (isJson) io.print(JSON.stringify({ file: path, error: { code: error.code, message } }))
      return 1
    }
  },
}

interface Asked {
  readonly path: string
  readonly code: string
  readonly isJson: boolean
  readonly answers: ImportAnswers
}

function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parsed(args)
  const [path, ...others] = positionals
  if (path === undefined) throw new WrongUsage('Chưa nêu tệp kế hoạch.')
  if (others.length > 0) throw new WrongUsage('Mỗi lần chỉ đưa vào một tệp.')
  if (!values.agency) throw new WrongUsage('Chưa nêu mã cơ quan (--agency).')
  const year = Number(values.year)
  if (!/^\d{4}$/.test(values.year ?? '') || year < 2000 || year > 2100) {
    throw new WrongUsage('Năm (--year) phải là bốn chữ số, từ 2000 đến 2100.')
  }
  const confirmOtherAgency = values['confirm-other-agency'] ?? false
  return {
    path,
    code: values.agency,
    isJson: values.json ?? false,
    answers: { year, confirmOtherAgency },
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        agency: { type: 'string' },
        year: { type: 'string' },
        'confirm-other-agency': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
  } catch (cause) {
    const named = cause instanceof Error ? /'(-[^\s']*)/.exec(cause.message)?.[1] : undefined
    throw new WrongUsage(named ? `Không hiểu tùy chọn ${named}.` : 'Không hiểu các tùy chọn đã nêu.')
  }
}

/** Asks for the size first, so that a file that is too large is refused without being read. */
async function readPlanFile(path: string): Promise<ArrivingFile> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new Refusal('notFound', 'Đây không phải là một tệp; hãy nêu tên tệp văn bản.')
    const problem = sizeProblem(found.size)
    if (problem) throw new Refusal('paperUnreadable', problem.message)
    return { bytes: await readFile(path), fileName: basename(path) }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Refusal('notFound', 'Không tìm thấy tệp; hãy kiểm tra lại đường dẫn.')
    }
    if (code === 'EACCES' || code === 'EPERM') throw new Refusal('notAllowed', 'Không có quyền đọc tệp này.')
    throw cause
  }
}

async function importInto(
  ownerUrl: string,
  { file, code, answers }: { file: ArrivingFile; code: string; answers: ImportAnswers },
): Promise<Imported> {
  const { appUrl } = await migrate(ownerUrl, readSettings(process.env).databaseAppUrl)
  const db = await openDatabase(appUrl, 2)
  try {
    const agencyId = await agencyIdByCode(db, code)
    if (!agencyId) throw new Refusal('notFound', `Không có cơ quan nào mang mã “${code}”.`)
    const actor = programActor(agencyId, 'Dòng lệnh')
    const incoming = await readIncoming(actor, file)
    const workshop: Workshop = { db, clock: systemClock, listeners: {} }
    return await importPlan(workshop, { actor, incoming, answers })
  } finally {
    await db.destroy()
  }
}

/** The sentence for the one at the keyboard, with the option that answers a question of ours. */
function sentenceOf({ code, message }: Refusal): string {
  if (code !== 'otherAgencyUnconfirmed') return message
  return `${message} Thêm --confirm-other-agency để xác nhận.`
}
