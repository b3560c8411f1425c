import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

// Run as a program with TMPDIR set: the package unpacks into the temporary directory of its process and
// nowhere else, so a process of its own is how it is given a directory of its own.
const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin')
const names = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

await Promise.all(names.map((name) => inflate(join(archives, name))))
