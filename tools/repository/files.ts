import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * Every file of the repository, with `/` as separator: what git tracks and what it would track next, without
 * what it ignores. The paths are relative to the working directory, the root of the repository.
 */
export function repositoryFiles(): readonly string[] {
  // The checkout may belong to another user than the one who tests it.
  const git = ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', 'ls-files']
  const listed = execFileSync('git', [...git, '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(path)).toSorted()
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}

/** Number of lines, as an editor counts them: a final line break opens no new line. */
export function lineCount(path: string): number {
  return textOf(path).replace(/\n$/, '').split('\n').length
}

const binary = /\.(png|jpe?g|ico|pdf|docx?|xlsx?|ttf|woff2?|zip|gz)$/i

/** Whether a file is read by people or tools as text. */
export function isText(path: string): boolean {
  return !binary.test(path)
}

/** Whether a file is TypeScript or JavaScript. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|cjs|mjs|js)$/.test(path)
}

/** Whether a file holds tests. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}
