/** An element of an XML part. Attributes stay as written until one is asked for. */
export type XmlElement = {
  readonly name: string
  readonly attributes: string
  readonly children: readonly XmlNode[]
}

type XmlNode = XmlElement | string

/** A paper of a thousand pages has fewer elements; more of them are there to fill the memory. */
const MOST_ELEMENTS = 2_000_000

/** Word nests tables in tables a few times; a file that goes deeper than this is not a paper. */
const DEEPEST_NESTING = 400

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

type OpenElement = { name: string; attributes: string; children: XmlNode[] }

/**
 * Reads one XML part into a tree; undefined when it is not well formed or beyond the size of any paper.
 * A document type declaration is refused, as Office does, so no entity can expand.
 */
export function readXml(source: string): XmlElement | undefined {
  const root: OpenElement = { name: '', attributes: '', children: [] }
  const open: OpenElement[] = [root]
  let at = 0
  let marks = 0

  while (at < source.length) {
    const parent = open[open.length - 1]
    if (parent === undefined) return undefined
    const tagAt = source.indexOf('<', at)
    const textEnd = tagAt === -1 ? source.length : tagAt
    if (textEnd > at && parent !== root) parent.children.push(decodeEntities(source.slice(at, textEnd)))
    if (tagAt === -1) break
    const next = readMarkup(source, tagAt, open)
    marks += 1
    if (next === undefined || marks > 2 * MOST_ELEMENTS) return undefined
    at = next
  }
  const [only] = root.children
  return open.length === 1 && typeof only === 'object' ? only : undefined
}

/** Reads the markup that starts at `tagAt` and gives the position after it; undefined when it is wrong. */
function readMarkup(source: string, tagAt: number, open: OpenElement[]): number | undefined {
  const mark = source[tagAt + 1]
  if (mark === '!') return readDeclaration(source, tagAt, open)
  if (mark === '?') return after(source, '?>', tagAt)
  const end = endOfTag(source, tagAt + 1)
  if (end === -1) return undefined
  if (mark === '/') {
    const name = source.slice(tagAt + 2, end).trimEnd()
    const closed = open.pop()
    return closed?.name === name && open.length > 0 ? end + 1 : undefined
  }
  const isEmpty = source[end - 1] === '/'
  const tag = source.slice(tagAt + 1, isEmpty ? end - 1 : end)
  const nameEnd = tag.search(/\s/)
  const name = nameEnd === -1 ? tag : tag.slice(0, nameEnd)
  if (name === '') return undefined
  const element: OpenElement = { name, attributes: nameEnd === -1 ? '' : tag.slice(nameEnd), children: [] }
  open[open.length - 1]?.children.push(element)
  if (!isEmpty) open.push(element)
  return open.length > DEEPEST_NESTING ? undefined : end + 1
}

function readDeclaration(source: string, tagAt: number, open: OpenElement[]): number | undefined {
  if (source.startsWith('<!--', tagAt)) return after(source, '-->', tagAt + 4)
  if (!source.startsWith('<![CDATA[', tagAt)) return undefined
  const end = after(source, ']]>', tagAt + 9)
  if (end !== undefined) open[open.length - 1]?.children.push(source.slice(tagAt + 9, end - 3))
  return end
}

function after(source: string, mark: string, from: number): number | undefined {
  const found = source.indexOf(mark, from)
  return found === -1 ? undefined : found + mark.length
}

/** The `>` that ends the tag: one inside a quoted attribute value does not. */
function endOfTag(source: string, from: number): number {
  let quote = 0
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return at
  }
  return -1
}

/** The value of an attribute; undefined when the element has none of that name. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const { attributes } = element
  let at = attributes.indexOf(name)
  while (at !== -1) {
    const rest = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length))
    if (rest !== null && /\s/.test(attributes[at - 1] ?? '')) return decodeEntities(rest[1] ?? rest[2] ?? '')
    at = attributes.indexOf(name, at + 1)
  }
  return undefined
}

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) {
    if (typeof node === 'object' && node.name === name) return node
  }
  return undefined
}

/** The child elements, all of them or those of one name. */
export function childElements(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  for (const node of element?.children ?? []) {
    if (typeof node === 'object' && (name === undefined || node.name === name)) found.push(node)
  }
  return found
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]+);/gi, (whole, reference: string) => {
    if (!reference.startsWith('#')) return NAMED_ENTITIES.get(reference) ?? whole
    const code = Number(/^#x/i.test(reference) ? `0${reference.slice(1)}` : reference.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
