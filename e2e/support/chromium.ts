import { execFile } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const arguments_ = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

/**
 * Starts the Chromium that comes inside an npm package, with the libraries and the font that a bare machine
 * lacks. The caller closes it.
 */
export async function launchChromium(): Promise<Browser> {
  const home = await unpackedChromium(tmpdir())
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args: arguments_,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      HOME: home,
    },
  })
}

/**
 * The directory of the unpacked browser below `parent`, one for each user and version. Unpacks it when it is
 * not there; when two processes do so at once, the first to finish is kept by both.
 */
export async function unpackedChromium(parent: string): Promise<string> {
  const home = join(parent, `thidua-chromium-${packagedVersion()}-${userInfo().uid}`)
  if (!existsSync(home)) await unpackInto(home)
  if (lstatSync(home).uid !== userInfo().uid) throw new Error(`${home} belongs to somebody else; remove it`)
  return home
}

async function unpackInto(home: string): Promise<void> {
  const staging = mkdtempSync(`${home}-`)
  try {
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpack-chromium.ts')], {
      env: { ...process.env, TMPDIR: staging },
    })
    writeFileSync(join(staging, 'fonts.conf'), fontsIn(home))
    renameSync(staging, home)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true, maxRetries: 20 })
    if (!existsSync(home)) throw error
  }
}

/** Only the font of the package: a screenshot is the same on every machine. */
function fontsIn(home: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>`,
    '',
  ].join('\n')
}

function packagedVersion(): string {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const manifest = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as {
    version: string
  }
  return manifest.version
}
