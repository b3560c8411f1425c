import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Packer } from 'docx'
import { wordPapers } from '../paperwork/formats/examples/word-papers.ts'

// Writes the invented papers as Word 97–2003 and RTF files beside their source, by way of LibreOffice, which has to be installed.
const examples = new URL('../paperwork/formats/examples/', import.meta.url)
const office = process.env.SOFFICE ?? 'soffice'
const folder = mkdtempSync(join(tmpdir(), 'thidua-doc-'))
for (const [name, paper] of Object.entries(wordPapers)) {
  writeFileSync(join(folder, `${name}.docx`), await Packer.toBuffer(paper()))
  for (const format of ['doc:MS Word 97', 'rtf']) {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const source = join(folder, `${name}.docx`)
    execFileSync(office, [profile, '--headless', '--convert-to', format, '--outdir', folder, source])
    const [extension = ''] = format.split(':')
    copyFileSync(join(folder, `${name}.${extension}`), new URL(`${name}.${extension}`, examples))
  }
}
rmSync(folder, { recursive: true })
