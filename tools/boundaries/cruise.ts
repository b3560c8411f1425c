import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** One wall that was run into: which file, which rule, towards what, and for a cycle all that stand in it. */
export type Violation = Readonly<{ from: string; rule: string; to: string; cycle: readonly string[] }>

type CruiseOutput = Readonly<{
  summary: Readonly<{
    totalCruised: number
    violations: readonly Readonly<{
      from: string
      to: string
      rule: Readonly<{ name: string }>
      cycle?: readonly Readonly<{ name: string }>[]
    }>[]
  }>
}>

const shelves = ['law', 'contract', 'paperwork', 'server', 'web', 'fixtures', 'e2e', 'bench', 'tools']

/** Runs the boundary rules over the house at `root`, as `npm run boundaries` does. */
export function cruise(root: string): { files: number; violations: readonly Violation[] } {
  const run = spawnSync(
    process.execPath,
    [
      join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', 'tools/dependency-cruiser.cjs', '--output-type', 'json'],
      ...shelves.filter((shelf) => existsSync(join(root, shelf))),
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  if (!run.stdout.startsWith('{')) throw new Error(`the cruiser did not run: ${run.stderr}`)

  const { summary } = JSON.parse(run.stdout) as CruiseOutput
  return {
    files: summary.totalCruised,
    violations: summary.violations.map(({ from, to, rule, cycle = [] }) => ({
      from,
      rule: rule.name,
      to,
      cycle: cycle.map(({ name }) => name),
    })),
  }
}
