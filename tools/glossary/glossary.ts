import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const words = z.array(z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'an ASCII name in camelCase'))

const term = z.strictObject({
  id: words.element,
  vi: z.string().trim().min(1),
  cite: z
    .strictObject({
      source: z.string().regex(/^(L|ND|TT|QD)-\d+-\d{4}$/),
      article: z.int().positive(),
      clause: z.int().positive().optional(),
    })
    .optional(),
  names: words.optional(),
  never: words.optional(),
  allow: z.array(z.strictObject({ name: z.string().min(1), because: z.string().min(1) })).optional(),
})

/** One line of the treaty between what a compiler reads and what an officer reads. */
export type Term = z.infer<typeof term>

/** The glossary of the law shelf, every field checked. */
export function readGlossary(): readonly Term[] {
  return z.array(term).parse(parse(readFileSync('law/glossary.yaml', 'utf8')))
}
