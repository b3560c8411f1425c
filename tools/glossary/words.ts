/** The words of a name: `caseFiles`, `CaseFile`, `case_file` and `CASE_FILE` are all `case file`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => singular(word.toLowerCase()))
}

/** Whether the words of one name stand in another, side by side and in the same order. */
export function speaksOf(name: string, part: string): boolean {
  return ` ${wordsOf(name).join(' ')} `.includes(` ${wordsOf(part).join(' ')} `)
}

function singular(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word
  return word.replace(/ies$/, 'y').replace(/s$/, '')
}
