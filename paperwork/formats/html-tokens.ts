/** A piece of a page of HTML: the begin or end of an element, or text with its entities resolved. */
export type HtmlToken =
  | { readonly kind: 'begin'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/** What stands in these elements is no text of the page. */
const WITHOUT_TEXT = new Set(['script', 'style', 'head', 'title', 'xml', 'object', 'noscript', 'textarea'])

/** Maps, here and wherever the file names the key: an object also knows what `toString` is. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['shy', '\u00ad'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['middot', '·'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['sect', '§'],
])

/** Latin letters with a mark are named by the letter and the mark. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
}

/** The pieces of a page; comments, scripts and styles are left out. Anything is a page to it. */
export function* readHtmlTokens(source: string): Generator<HtmlToken> {
  let at = 0
  while (at < source.length) {
    const tag = source.indexOf('<', at)
    const textEnd = tag === -1 ? source.length : tag
    if (textEnd > at) yield { kind: 'text', text: readEntities(source.slice(at, textEnd)) }
    if (tag === -1) return
    const next = readTag(source, tag)
    at = next.after
    if (next.token === undefined) continue
    yield next.token
    if (next.token.kind === 'begin' && WITHOUT_TEXT.has(next.token.name))
      at = endOf(source, next.token.name, at)
  }
}

function readTag(source: string, tag: number): { token?: HtmlToken; after: number } {
  if (source.startsWith('<!--', tag)) return { after: behind(source, '-->', tag + 4) }
  const after = behind(source, '>', tag)
  const inside = source.slice(tag + 1, after - 1)
  const named = /^(\/?)([a-z][\w:-]*)/i.exec(inside)
  // Declarations and conditions of Word (“<![if …]>”) are passed over, what they enclose is not.
  if (named === null) return { after: /^[!?/]/.test(inside) ? after : tag + 1 }
  const name = (named[2] ?? '').toLowerCase()
  const token: HtmlToken =
    named[1] === '/'
      ? { kind: 'end', name }
      : { kind: 'begin', name, attributes: inside.slice(named[0].length) }
  return { token, after }
}

function behind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found === -1 ? source.length : found + mark.length
}

/** Where the element ends that holds no text, which may hold signs that look like tags. */
function endOf(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b`, 'gi')
  end.lastIndex = from
  return end.exec(source)?.index ?? source.length
}

function readEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = Number(/^#x/i.test(name) ? `0${name.slice(1)}` : name.slice(1))
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    }
    const marked = /^([a-z])(grave|acute|circ|tilde|uml|ring|cedil)$/i.exec(name)
    if (marked !== null) return `${marked[1]}${MARKS[marked[2] ?? '']}`.normalize('NFC')
    return ENTITIES.get(name) ?? whole
  })
}

/** The value of an attribute or of a property of a style; undefined when there is none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(
    `(?:^|[\\s;"'])${name}\\s*[=:]\\s*(?:"([^"]*)"|'([^']*)'|([^\\s;"'>]+))`,
    'i',
  ).exec(attributes)
  return found === null ? undefined : (found[1] ?? found[2] ?? found[3])
}
