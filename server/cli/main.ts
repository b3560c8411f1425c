import { setUpSentence } from '#platform/set-up-fault'
import { type Command, type CommandIo, WrongUsage } from './command.ts'
import { commands, findCommand } from './commands.ts'

const NOT_ACCEPTABLE = 1
const WRONG_USAGE = 2
const OWN_FAULT = 70

const io: CommandIo = {
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
}

// A reader that goes away early (`./thidua … | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runCommand(process.argv.slice(2))

async function runCommand(args: readonly string[]): Promise<number> {
  const [first, ...others] = args
  const isHelp = first === undefined || ['help', '--help', '-h'].includes(first)
  const found = isHelp ? { load: loadHelp, rest: others } : findCommand(args)
  if (found === undefined) {
    io.warn(unknownCommand(args))
    return WRONG_USAGE
  }
  const command = await found.load()
  try {
    const code = await command.run(found.rest, io)
    return first === undefined ? WRONG_USAGE : code
  } catch (error) {
    if (error instanceof WrongUsage) {
      io.warn([error.message, 'Cách dùng:', ...command.usage.map((usage) => `  ${usage}`)].join('\n'))
      return WRONG_USAGE
    }
    const sentence = setUpSentence(error)
    if (sentence !== undefined) {
      io.warn(sentence)
      return NOT_ACCEPTABLE
    }
    io.warn('Phần mềm gặp lỗi ngoài dự kiến; hãy gửi đoạn sau cho người quản trị:')
    io.warn(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return OWN_FAULT
  }
}

async function loadHelp(): Promise<Command> {
  return (await import('./help.ts')).help
}

function unknownCommand([first = '']: readonly string[]): string {
  const begun = Object.keys(commands).filter((name) => name.startsWith(`${first} `))
  if (begun.length === 0) return `Không có lệnh “${first}”; hãy xem các lệnh bằng: ./thidua help`
  return `Lệnh “${first}” cần nói rõ thêm: ${begun.map((name) => `./thidua ${name}`).join(', ')}`
}
