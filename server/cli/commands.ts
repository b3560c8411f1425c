import type { Command } from './command.ts'

/**
 * Every command but help, by the words that call it. Each is loaded when it is called, so that reading a paper does not
 * wait for a database driver.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  'audit verify': async () => (await import('./audit-verify.ts')).auditVerify,
  import: async () => (await import('./import.ts')).importCommand,
  'law amount': async () => (await import('./law-amount.ts')).lawAmount,
  'law judge': async () => (await import('./law-judge.ts')).lawJudge,
  'law show': async () => (await import('./law-show.ts')).lawShow,
  read: async () => (await import('./read.ts')).read,
}

/** The command that the arguments call, and what is left for it; names may have two words. */
export function findCommand(
  args: readonly string[],
): { readonly load: () => Promise<Command>; readonly rest: readonly string[] } | undefined {
  for (const words of [2, 1]) {
    const name = args.slice(0, words).join(' ')
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (load !== undefined) return { load, rest: args.slice(words) }
  }
  return undefined
}
