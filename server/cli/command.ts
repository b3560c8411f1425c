/** Where a command prints: results for programs and people on one side, remarks and faults on the other. */
export type CommandIo = { print(text: string): void; warn(text: string): void }

/** 0 done · 1 the input or the data is not acceptable. Wrong usage is thrown, our own faults are caught above. */
export type ExitCode = 0 | 1

/** One command of `./thidua`. One file each; the table in main.ts names them all. */
export type Command = {
  readonly name: string
  /** What it does, in one Vietnamese line. */
  readonly summary: string
  /** How it is written, one form a line. */
  readonly usage: readonly string[]
  /** A call that works, and what it gives. */
  readonly example: string
  run(args: readonly string[], io: CommandIo): Promise<ExitCode>
}

/** The command was called in a way it does not know; the message says how, in Vietnamese. Exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

/** Parts arguments into switches such as `--json` and the rest; refuses a switch that the command does not know. */
export function readSwitches(
  args: readonly string[],
  known: readonly string[],
): { readonly on: ReadonlySet<string>; readonly rest: readonly string[] } {
  const end = args.indexOf('--')
  const before = end === -1 ? args : args.slice(0, end)
  const after = end === -1 ? [] : args.slice(end + 1)
  const on = new Set(before.filter((arg) => arg.startsWith('--')))
  for (const name of on) {
    if (!known.includes(name)) throw new WrongUsage(`Không có tùy chọn ${name}.`)
  }
  return { on, rest: [...before.filter((arg) => !arg.startsWith('--')), ...after] }
}
