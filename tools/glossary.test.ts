import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readGlossary } from './glossary/glossary.ts'
import { glossaryPage } from './glossary/page.ts'
import { speaksOf, wordsOf } from './glossary/words.ts'
import moduleMap from './module-map.json' with { type: 'json' }
import { identifiersIn, parseCode } from './repository/code.ts'
import { isCode, isTest, repositoryFiles, textOf } from './repository/files.ts'

const glossary = readGlossary()
const names = glossary.flatMap(({ id, names: others = [] }) => [id, ...others])
const forbidden = glossary.flatMap(({ id, never = [], allow = [] }) =>
  never.map((word) => ({ id, word, allowed: allow.map(({ name }) => name) })),
)

const camelCase = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

describe('the words of a name', () => {
  it.each([
    ['caseFiles', 'case file'],
    ['CASE_FILE', 'case file'],
    ['readHTMLPage', 'read html page'],
    ['statuses', 'statuse'],
    ['agencies', 'agency'],
    ['addressOf', 'address of'],
  ])('of %s are %s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words)
  })

  it('are found inside a longer name, whole and side by side', () => {
    expect(speaksOf('openCaseFileOf', 'caseFile')).toBe(true)
    expect(speaksOf('caseOfFile', 'caseFile')).toBe(false)
    expect(speaksOf('lowercaseFile', 'caseFile')).toBe(false)
  })
})

describe('the glossary', () => {
  it('gives every name to one term', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('gives every term to one name', () => {
    const terms = glossary.map(({ vi }) => vi.normalize('NFC').toLowerCase())
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
  })

  it('is written in composed letters', () => {
    const text = textOf('law/glossary.yaml')
    expect(text).toBe(text.normalize('NFC'))
  })

  it('forbids no word that it uses itself', () => {
    expect(forbidden.filter(({ word }) => names.some((name) => speaksOf(name, word)))).toEqual([])
  })

  it('knows every module', () => {
    expect(Object.keys(moduleMap).filter((name) => !names.includes(camelCase(name)))).toEqual([])
  })

  it('knows every file of the contract', () => {
    const files = repositoryFiles().filter((path) => /^contract\/[^/]+\.ts$/.test(path) && !isTest(path))
    const unknown = files.filter((path) => !names.includes(camelCase(path.replace(/^contract\/|\.ts$/g, ''))))
    expect(unknown).toEqual([])
  })

  it('excuses no name that is not there', () => {
    const used = new Set(identifiers().map(({ name }) => name))
    const excused = forbidden.flatMap(({ allowed }) => allowed)
    expect(excused.filter((name) => !used.has(name))).toEqual([])
  })

  it('is printed in docs/glossary.md', () => {
    expect(readFileSync('docs/glossary.md', 'utf8'), 'run npm run glossary').toBe(glossaryPage(glossary))
  })
})

describe('the code', () => {
  it('speaks the words of the glossary', () => {
    const unique = [...new Map(identifiers().map((place) => [place.name, place])).values()]
    const wrong = unique.flatMap(({ name, at }) =>
      forbidden
        .filter(({ word, allowed }) => speaksOf(name, word) && !allowed.includes(name))
        .map(({ id, word }) => `${at} ${name}: ${id}, never ${word}`),
    )
    expect(wrong).toEqual([])
  })
})

/** Every identifier of the shelves that hold the product, tests included, with the place it was found. */
function identifiers(): readonly Readonly<{ name: string; at: string }>[] {
  const shelves = /^(law|contract|paperwork|server|web)\//
  return repositoryFiles()
    .filter((path) => shelves.test(path) && isCode(path))
    .flatMap((path) => {
      const found = identifiersIn(parseCode(path, textOf(path)))
      return found.map(({ text, line }) => ({ name: text, at: `${path}:${line}` }))
    })
}
