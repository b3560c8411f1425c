import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Source text by path inside the skeleton house. */
export type Sources = Readonly<Record<string, string>>

const anything = 'export const anything = 1\n'

/** The smallest house that has every room a boundary rule speaks of. */
const rooms: Sources = {
  'law/index.ts': `export * from './rules/ballot.ts'\n`,
  'law/labels.ts': `export * from './catalogue/awards.ts'\n`,
  'law/rules/ballot.ts': anything,
  'law/catalogue/awards.ts': anything,
  'contract/council.ts': 'export type Shape = string\nexport const parse = 1\n',
  'paperwork/reading/read-paper.ts': anything,
  'paperwork/formats/docx.ts': anything,
  'server/platform/refusal.ts': anything,
  'server/platform/audit.ts': anything,
  'server/persistence/tenant.ts': anything,
  'server/http/problem.ts': anything,
  'server/testing/database.ts': anything,
  'web/ui/Button.tsx': anything,
  'web/app/paths.ts': anything,
  'web/text/verbs.ts': anything,
  'fixtures/province.ts': anything,
  'e2e/journey.ts': anything,
  'bench/read.ts': anything,
  'tools/oil.ts': anything,
}

/** What stands in every module, and in one that no map declares. */
function moduleRooms(name: string): Sources {
  return {
    [`server/modules/${name}/index.ts`]: `export * from './model/state.ts'\n`,
    [`server/modules/${name}/model/state.ts`]: anything,
    [`server/modules/${name}/store.ts`]: anything,
    [`server/modules/${name}/routes.ts`]: anything,
  }
}

/**
 * Builds the skeleton with some files added, in a directory of its own, under the real rules, package list
 * and packages. The working tree is not touched.
 */
export function buildSkeleton(
  modules: readonly string[],
  added: Sources,
): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'thidua-boundaries-'))
  const here = process.cwd()
  const sources = Object.assign({}, rooms, ...modules.map(moduleRooms), added) as Sources

  for (const path of [
    'package.json',
    'tsconfig.json',
    'tools/dependency-cruiser.cjs',
    'tools/module-map.json',
  ]) {
    cpSync(join(here, path), join(root, path), { recursive: true })
  }
  for (const [path, source] of Object.entries(sources)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), source)
  }
  symlinkSync(join(here, 'node_modules'), join(root, 'node_modules'))
  return { root, remove: () => rmSync(root, { recursive: true }) }
}
