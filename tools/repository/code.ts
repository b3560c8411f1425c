import ts from 'typescript'

/** A place in a source text that a rule speaks of. */
export type Place = Readonly<{ text: string; line: number }>

/** A source text as the TypeScript parser sees it. The path tells the parser about JSX. */
export function parseCode(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false)
}

/**
 * Every identifier: names of variables, functions, types, properties, imports; no comment, no string, no JSX
 * text. A key in an object literal is not one: a list of Vietnamese words and what they mean is data.
 */
export function identifiersIn(file: ts.SourceFile): readonly Place[] {
  const keys = new Set<ts.Node>()
  return places(file, (node) => {
    if (ts.isPropertyAssignment(node)) keys.add(node.name)
    if (keys.has(node)) return undefined
    return ts.isIdentifier(node) || ts.isPrivateIdentifier(node) ? node.text : undefined
  })
}

/** Every place that asks what time it is: `Date.now`, `new Date()`, `Date()`, `performance.now`. */
export function clocksIn(file: ts.SourceFile): readonly Place[] {
  return places(file, (node) => {
    if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments ?? []).length === 0) {
      return 'new Date()'
    }
    if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()'
    return memberIn(node, ['Date.now', 'performance.now', 'process.hrtime'])
  })
}

/** Every place that rolls a die that cannot be replayed: `Math.random`. */
export function diceIn(file: ts.SourceFile): readonly Place[] {
  return places(file, (node) => memberIn(node, ['Math.random']))
}

/** Every test that is switched off or that switches its neighbours off: `it.skip`, `describe.only`, `xit`. */
export function switchedOffTestsIn(file: ts.SourceFile): readonly Place[] {
  return places(file, (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      return /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(node.expression.text)
        ? node.expression.text
        : undefined
    }
    if (!ts.isPropertyAccessExpression(node)) return undefined
    const runner = rootOf(node)
    const off = ['skip', 'only', 'todo', 'fails'].includes(node.name.text)
    return off && ['it', 'test', 'describe', 'suite'].includes(runner)
      ? `${runner}.${node.name.text}`
      : undefined
  })
}

function memberIn(node: ts.Node, names: readonly string[]): string | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined
  const name = `${rootOf(node)}.${node.name.text}`
  return names.includes(name) ? name : undefined
}

function rootOf(node: ts.PropertyAccessExpression): string {
  if (ts.isPropertyAccessExpression(node.expression)) return rootOf(node.expression)
  return ts.isIdentifier(node.expression) ? node.expression.text : ''
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

function places(file: ts.SourceFile, textAt: (node: ts.Node) => string | undefined): readonly Place[] {
  const found: Place[] = []
  const visit = (node: ts.Node): void => {
    const text = textAt(node)
    if (text !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push({ text, line: line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
