import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Leaves a `.br` and a `.gz` beside each asset, which the server hands out as they are: nothing is compressed twice. */
function precompress(): Plugin {
  let folder = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir, build.assetsDir)
    },
    // Not when the bundle is closed: that is asked after a failed build too, and would hide what failed.
    writeBundle: async () => {
      const files = (await readdir(folder)).filter((name) => /\.(js|css|svg|ttf)$/.test(name))
      await Promise.all(files.map((name) => compressed(join(folder, name))))
    },
  }
}

async function compressed(path: string): Promise<void> {
  const bytes = await readFile(path)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  await Promise.all([
    writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params })),
    writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 })),
  ])
}

export default defineConfig(({ command }) => {
  // A server that a test starts builds the pages too, and they are the same pages.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: join(import.meta.dirname, 'web'),
    plugins: [react(), precompress()],
    build: {
      outDir: join(import.meta.dirname, 'dist', 'web'),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
    server: { proxy: { '/api': 'http://localhost:8080' } },
  }
})
