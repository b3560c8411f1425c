/** How a version was compared with the text: by whom it was printed and where; or why nobody has compared it. */
export type Check =
  | {
      readonly status: 'checked'
      /** The whole instrument, an article reprinted elsewhere, or a lower instrument that carries it out. */
      readonly by: 'fullText' | 'reprint' | 'implementingText'
      readonly where: string
    }
  | { readonly status: 'unchecked'; readonly because: string }

/** The article was read where a publisher or an answer of the ministry reprints it. */
export function reprintedAt(where: string): Check {
  return { status: 'checked', by: 'reprint', where }
}

/** The whole instrument was read. */
export function readAt(where: string): Check {
  return { status: 'checked', by: 'fullText', where }
}

/** The article itself was not read; a lower instrument that carries it out repeats it. */
export function carriedOutBy(where: string): Check {
  return { status: 'checked', by: 'implementingText', where }
}

/** Nobody has compared it with the text. */
export function notCompared(because: string): Check {
  return { status: 'unchecked', because }
}
