import { type Command, WrongUsage } from './command.ts'
import { commands, findCommand } from './commands.ts'

/** `./thidua help [COMMAND]`: what there is, and how one of it is used. */
export const help: Command = {
  name: 'help',
  summary: 'Liệt kê các lệnh, hoặc giải thích một lệnh kèm ví dụ',
  usage: ['./thidua help', './thidua help LỆNH'],
  example: './thidua help read',
  async run(args, io) {
    if (args.length === 0) {
      io.print(await listCommands())
      return 0
    }
    const found = args[0] === 'help' ? { load: async () => help } : findCommand(args)
    if (found === undefined) throw new WrongUsage(`Không có lệnh “${args.join(' ')}”.`)
    const command = await found.load()
    io.print(
      [
        `${command.name}: ${command.summary}.`,
        '',
        'Cách dùng:',
        ...command.usage.map((usage) => `  ${usage}`),
        '',
        'Ví dụ:',
        ...command.example.split('\n').map((line) => `  ${line}`),
      ].join('\n'),
    )
    return 0
  },
}

async function listCommands(): Promise<string> {
  const all = [help, ...(await Promise.all(Object.values(commands).map((load) => load())))]
  const width = Math.max(...all.map((command) => command.name.length))
  return [
    'Cách dùng: ./thidua LỆNH [tham số]',
    '',
    ...all.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'Xem cách dùng một lệnh: ./thidua help LỆNH',
    'Mã kết thúc: 0 xong · 1 dữ liệu không dùng được · 2 gọi sai cách · 70 lỗi của phần mềm',
  ].join('\n')
}
