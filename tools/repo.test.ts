import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import moduleMap from './module-map.json' with { type: 'json' }
import {
  clocksIn,
  diceIn,
  identifiersIn,
  type Place,
  parseCode,
  switchedOffTestsIn,
} from './repository/code.ts'
import { isCode, isTest, isText, lineCount, repositoryFiles, textOf } from './repository/files.ts'
import { absentOptionalPackages, type Lockfile } from './repository/lockfile.ts'

// Facts about the repository as a whole, which no compiler looks at.

const files = repositoryFiles()
const code = files.filter(isCode)
const tests = files.filter(isTest)
const texts = files.filter(isText)

const generated = ['package-lock.json', 'server/http/openapi.json', 'docs/glossary.md']
const longByNature = ['server/persistence/tables.ts', 'server/persistence/schema.sql', ...generated]
/** All texts but this one, which has to spell what it looks for. */
const others = texts.filter((path) => path !== 'tools/repo.test.ts')

const show = (path: string, places: readonly Place[]) =>
  places.map(({ text, line }) => `${path}:${line} ${text}`)

/** Every line that matches, as `path:line text`. */
function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [],
      ),
  )
}

/** Every place in the code of some folders that a search finds, tests left out. */
function placesIn(folder: RegExp, find: typeof identifiersIn): string[] {
  return code
    .filter((path) => folder.test(path) && !isTest(path))
    .flatMap((path) => show(path, find(parseCode(path, textOf(path)))))
}

describe('the modules', () => {
  const built = existsSync('server/modules')
    ? readdirSync('server/modules', { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : []

  it('are the ones of the module map', () => {
    expect(built.toSorted()).toEqual(Object.keys(moduleMap).toSorted())
  })

  it.each(Object.keys(moduleMap))('%s has a front door of at most 40 lines', (name) => {
    const door = `server/modules/${name}/index.ts`
    expect(existsSync(door)).toBe(true)
    expect(lineCount(door)).toBeLessThanOrEqual(40)
  })
})

describe('the files', () => {
  it('live in folders that say what is in them', () => {
    expect(files.filter((path) => /(^|\/)(utils?|common|shared|helpers?|misc)\//.test(path))).toEqual([])
  })

  it('have ASCII names', () => {
    expect(files.filter((path) => /[^\x21-\x7e]/.test(path))).toEqual([])
  })

  it('are no dated or old copies', () => {
    expect(files.filter((path) => /([._-](old|bak|backup|copy|orig)\b|~$)/.test(path))).toEqual([])
  })

  it('hold one thought, in 300 lines at most', () => {
    const sources = files.filter((path) => /\.(tsx?|cjs|mjs|js|css|sql)$/.test(path))
    const long = sources.filter(
      (path) => !isTest(path) && !longByNature.includes(path) && lineCount(path) > 300,
    )
    expect(long.map((path) => `${path} ${lineCount(path)}`)).toEqual([])
  })

  it('leave nothing to be done later', () => {
    expect(linesWith(/\b(TODO|FIXME)\b/, others)).toEqual([])
  })
})

describe('the papers of the house', () => {
  it('keep the house rules on one page', () => {
    expect(lineCount('CONTRIBUTING.md')).toBeLessThanOrEqual(60)
  })

  it('keep the architecture on one page', () => {
    expect(lineCount('docs/architecture.md')).toBeLessThanOrEqual(70)
  })

  it('date every decision', () => {
    const decisions = files.filter((path) => path.startsWith('docs/adr/'))
    expect(decisions.filter((path) => !/^docs\/adr\/\d{4}-\d{2}-\d{2}(-[a-z0-9]+)+\.md$/.test(path))).toEqual(
      [],
    )
    expect(decisions.length).toBeGreaterThan(0)
  })

  it.each(files.filter((path) => path.startsWith('docs/adr/')))(
    '%s has the four parts of a decision',
    (path) => {
      const headings = textOf(path).match(/^## .+$/gm)
      const titles = ['## Context', '## Decision', '## What gets worse', expect.stringMatching(/refused$/i)]
      expect(headings).toEqual(titles)
    },
  )

  it('link to what exists', () => {
    const papers = files.filter((path) => path.endsWith('.md'))
    const broken = papers.flatMap((path) =>
      [...textOf(path).matchAll(/\]\(([^)#]+?)(#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(normalize(join(dirname(path), target))))
        .map((target) => `${path} → ${target}`),
    )
    expect(broken).toEqual([])
  })
})

describe('the packages', () => {
  it('are pinned to an exact version', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('come from whatever registry the machine is set to', () => {
    const named = /\bregistry\.[a-z0-9-]+\.[a-z]+|npmjs\.(org|com)|yarnpkg\.com|"resolved":|^\s*registry\s*=/i
    expect(linesWith(named, others)).toEqual([])
    expect(files.filter((path) => path.endsWith('.npmrc'))).toEqual([])
  })

  it('are all in the lockfile, those of other platforms too, or npm ci refuses it', () => {
    const lockfile = JSON.parse(textOf('package-lock.json')) as Lockfile
    expect(Object.keys(absentOptionalPackages(lockfile)), 'run npm run lockfile').toEqual([])
  })

  it('are started by a script for every bench', () => {
    const scripts = Object.values(manifest.scripts)
    const benches = files.filter((path) => /^bench\/[^/]+\.ts$/.test(path) && !isTest(path))
    expect(benches.filter((path) => !scripts.some((script) => script.includes(`node ${path}`)))).toEqual([])
  })
})

describe('the repository', () => {
  it('names no path of one machine', () => {
    const machine = /(^|[\s'"`(=:])\/(work|root|home|Users)\/[\w.-]+/
    expect(linesWith(machine, others)).toEqual([])
  })

  it('looks beside the checkout only for the optional corpus, and only in tests and benches', () => {
    const beside = others.filter((path) => textOf(path).includes('../shared/'))
    expect(beside.filter((path) => !isTest(path) && !/^(bench|e2e)\//.test(path))).toEqual([])
    expect(linesWith(/\.\.\/shared\/(?!corpus)/, beside)).toEqual([])
  })
})

describe('the code', () => {
  it('has ASCII identifiers', () => {
    const foreign = code.flatMap((path) =>
      show(path, identifiersIn(parseCode(path, textOf(path)))).filter((place) => /\P{ASCII}/u.test(place)),
    )
    expect(foreign).toEqual([])
  })

  it('has ASCII names in the database', () => {
    const statements = files.filter((path) => path.endsWith('.sql'))
    const foreign = statements.filter((path) => {
      const bare = textOf(path)
        .replace(/--.*$/gm, '')
        .replace(/'(?:[^']|'')*'/g, '')
      return /\P{ASCII}/u.test(bare)
    })
    expect(foreign).toEqual([])
  })

  it('asks no clock in the law and in the modules', () => {
    expect(placesIn(/^(law|contract|paperwork|server\/modules)\//, clocksIn)).toEqual([])
  })

  it('asks the clock of the machine in one file of the server', () => {
    const asking = code.filter(
      (path) => /^server\//.test(path) && !isTest(path) && clocksIn(parseCode(path, textOf(path))).length > 0,
    )
    expect(asking.filter((path) => !/^server\/(platform\/clock\.ts$|testing\/)/.test(path))).toEqual([])
  })

  it('rolls no dice in the law and in the modules', () => {
    expect(placesIn(/^(law|contract|paperwork|server\/modules)\//, diceIn)).toEqual([])
  })

  it('fetches nothing from outside in the browser', () => {
    const outside =
      /(https?:)?\/\/(?!www\.w3\.org\/|schemas\.openxmlformats\.org\/|localhost)[a-z0-9-]+\.[a-z]/i
    const web = texts.filter((path) => path.startsWith('web/') && !isTest(path))
    expect(linesWith(outside, web)).toEqual([])
  })
})

describe('the tests', () => {
  it('stand where a project of vitest.config.ts looks for them', () => {
    const known =
      /^(?:(law|contract|paperwork|web|tools)\/.+\.test\.tsx?|(server|fixtures|bench|e2e)\/.+\.test\.ts)$/
    expect(tests.filter((path) => !known.test(path))).toEqual([])
  })

  it.each(tests)('%s expects something and switches nothing off', (path) => {
    const parsed = parseCode(path, textOf(path))
    expect(
      identifiersIn(parsed).some(({ text }) => text === 'expect' || text === 'expectNoAxeViolations'),
    ).toBe(true)
    expect(switchedOffTestsIn(parsed)).toEqual([])
  })
})
