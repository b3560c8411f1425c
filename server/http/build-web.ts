import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootFolder } from '#platform/settings'

const folder = join(rootFolder, 'dist', 'web')
const stamp = join(folder, 'built-from')
const sources = ['web', 'contract', 'law', 'package-lock.json', 'vite.config.ts']

/** The folder of the built pages, built first when a source has changed since. */
export async function builtWeb(): Promise<string> {
  const wanted = await fingerprint()
  const found = await readFile(stamp, 'utf8').catch(() => undefined)
  if (found !== wanted) {
    await build()
    await writeFile(stamp, wanted)
  }
  return folder
}

/** Size and time of every source: reading them all would cost more than it is worth at each start. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = join(rootFolder, source)
    const files = (await stat(path)).isDirectory() ? await filesBelow(path) : [path]
    for (const file of files) {
      const { size, mtimeMs } = await stat(file)
      hash.update(`${file.slice(rootFolder.length)}:${size}:${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function build(): Promise<void> {
  const vite = join(rootFolder, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: rootFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done))
  if (code !== 0) throw new Error(`vite build ended with ${code}`)
}
