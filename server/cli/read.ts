import { readFile as readBytes, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { sizeProblem } from '#paperwork/formats/paper-problem'
import { type FileReading, type ReadOptions, readFile } from '#paperwork/reading/read-file'
import { type Command, readSwitches, WrongUsage } from './command.ts'
import { describeReading } from './describe-reading.ts'

/** What is wrong with one file, for programs: a code of the reader, or `fileNotFound`, `notAFile`. */
type FileFault = { readonly code: string; readonly message: string }

type Outcome = FileReading | { readonly ok: false; readonly problem: FileFault }

/**
 * `./thidua read FILE… [--json]`: the structure of papers, without a database; words in pictures are recognised.
 * With --json one file gives one object, several give an array in the same order. A file that cannot be read
 * stands there as `{ "file", "error": { "code", "message" } }`, its sentence goes to stderr, and the exit code is 1.
 */
export const read: Command = {
  name: 'read',
  summary:
    'Đọc văn bản (Word, PDF, .txt, .md, bản quét và ảnh chụp) và in ra cấu trúc: nhiệm vụ, thời hạn, đơn vị, căn cứ',
  usage: ['./thidua read TỆP… [--json]'],
  example:
    './thidua read ke-hoach-2026.docx\n./thidua read ke-hoach-2026.docx quyet-dinh-quet.pdf anh-chup.jpg --json > ket-qua.json',
  async run(args, io) {
    const { on, rest: paths } = readSwitches(args, ['--json'])
    if (paths.length === 0) throw new WrongUsage('Chưa nêu tệp cần đọc.')

    const results: unknown[] = []
    let failed = false
    for (const path of paths) {
      const outcome = await readPath(path, showProgress(path))
      if (!outcome.ok) {
        failed = true
        io.warn(`${path}: ${outcome.problem.message}`)
        results.push({ file: path, error: outcome.problem })
      } else if (on.has('--json')) results.push({ file: path, ...outcome.reading, text: outcome.text })
      else io.print(describeReading(outcome, path))
    }
    if (on.has('--json')) io.print(JSON.stringify(paths.length === 1 ? results[0] : results, null, 2))
    return failed ? 1 : 0
  },
}

/** Asks for the size first, so that a file that is too large is refused without being read. */
async function readPath(path: string, onProgress: ReadOptions['onProgress']): Promise<Outcome> {
  try {
    const { size, ...file } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }))
    if (!file.isFile) return fault('notAFile', 'Đây không phải là một tệp; hãy nêu tên tệp văn bản.')
    const problem = sizeProblem(size)
    if (problem !== undefined) return { ok: false, problem }
    return readFile(await readBytes(path), basename(path), { scans: true, onProgress })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return fault('fileNotFound', 'Không tìm thấy tệp; hãy kiểm tra lại đường dẫn.')
    if (code === 'EACCES' || code === 'EPERM') return fault('notAllowed', 'Không có quyền đọc tệp này.')
    throw error
  }
}

/** A person at a terminal sees the pages of a scan go by, on one line that is gone afterwards. */
function showProgress(path: string): ReadOptions['onProgress'] {
  if (!process.stderr.isTTY) return undefined
  return ({ done, total }) => {
    const line = done === total ? '' : `${path}: đang nhận dạng chữ, trang ${done + 1}/${total}…`
    process.stderr.write(`\r\u001b[K${line}`)
  }
}

function fault(code: string, message: string): Outcome {
  return { ok: false, problem: { code, message } }
}
