import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cruise, type Violation } from './boundaries/cruise.ts'
import { accomplices, allowed, forbidden } from './boundaries/plants.ts'
import { buildSkeleton } from './boundaries/skeleton.ts'
import moduleMap from './module-map.json' with { type: 'json' }

const uses: Readonly<Record<string, readonly string[]>> = moduleMap
const { forbidden: rules } = createRequire(import.meta.url)('./dependency-cruiser.cjs') as {
  forbidden: readonly { name: string }[]
}
const plants = [...forbidden, ...allowed]

describe('the staircase of modules', () => {
  it('has every module above the ones it uses', () => {
    const steps = Object.keys(uses)
    const climbers = steps.flatMap((name, step) =>
      (uses[name] ?? [])
        .filter((used) => !steps.slice(0, step).includes(used))
        .map((used) => `${name} → ${used}`),
    )
    expect(climbers).toEqual([])
  })
})

describe('the boundary rules', () => {
  let violations: readonly Violation[] = []
  let remove = () => {}

  beforeAll(() => {
    const sources = Object.fromEntries(plants.map(({ file, source }) => [file, source]))
    const skeleton = buildSkeleton([...Object.keys(uses), 'lodger'], { ...accomplices, ...sources })
    remove = skeleton.remove
    violations = cruise(skeleton.root).violations
  }, 300_000)
  afterAll(() => remove())

  // A cycle is reported once, from one of its files.
  const rulesBrokenBy = (file: string) =>
    violations.filter(({ from, cycle }) => from === file || cycle.includes(file)).map(({ rule }) => rule)

  it.each(forbidden)('$rule catches $file', ({ file, rule }) => {
    expect(rulesBrokenBy(file)).toContain(rule)
  })

  it.each(allowed)('$rule lets $file pass, and so do all others', ({ file }) => {
    expect(rulesBrokenBy(file)).toEqual([])
  })

  it('are each run into by a forbidden import and passed by an allowed one', () => {
    const names = rules.map(({ name }) => name).toSorted()
    const covered = (list: typeof plants) => [...new Set(list.map(({ rule }) => rule))].toSorted()
    expect(covered([...forbidden])).toEqual(names)
    expect(covered([...allowed])).toEqual(names)
  })

  it('have plants in files of their own', () => {
    const files = plants.map(({ file }) => file)
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([])
  })
})

describe('this house', () => {
  it('breaks no boundary', () => {
    const { files, violations } = cruise(process.cwd())
    expect(files).toBeGreaterThan(20)
    expect(violations.map(({ from, rule, to }) => `${rule}: ${from} → ${to}`)).toEqual([])
  }, 300_000)
})
