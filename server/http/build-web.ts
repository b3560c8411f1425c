import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootFolder } from '#platform/settings'

const folder = join(rootFolder, 'dist', 'web')
const STAMP = 'built-from'
const sources = ['web', 'contract', 'law', 'package-lock.json', 'vite.config.ts']

/** The folder of the built pages, built first when a source has changed since. */
export async function builtWeb(): Promise<string> {
  const wanted = await fingerprint()
  if ((await builtFrom()) === wanted) return folder
  // Several programs of one checkout may start at once: each builds beside the others, and the first is taken.
  const own = `${folder}-${process.pid}`
  try {
    await build(own)
    await writeFile(join(own, STAMP), wanted)
    await putInPlace(own, wanted)
  } finally {
    await rm(own, { recursive: true, force: true })
  }
  return folder
}

const builtFrom = (): Promise<string | undefined> =>
  readFile(join(folder, STAMP), 'utf8').catch(() => undefined)

async function putInPlace(own: string, wanted: string): Promise<void> {
  if ((await builtFrom()) === wanted) return
  await rm(folder, { recursive: true, force: true })
  await rename(own, folder).catch(async (cause) => {
    if ((await builtFrom()) !== wanted) throw cause
  })
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

async function build(into: string): Promise<void> {
  const vite = join(rootFolder, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', '--outDir', into], {
    cwd: rootFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done))
  if (code !== 0) throw new Error(`vite build ended with ${code}`)
}
