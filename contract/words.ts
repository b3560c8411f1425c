import { z } from 'zod'

/** Words that a person writes: at most so many characters, in one Unicode form, trimmed, without signs no one can see. */
export const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((text) => text.toWellFormed().replaceAll('\u0000', '').normalize('NFC').trim())

/** The same, with at least one sign left. */
export const someWords = (longest: number) => words(longest).pipe(z.string().min(1))

/** A day that a person writes: one of the calendar that the database has too, and no slip of the pen in the year. */
export const writtenDay = z.iso.date().refine((day) => day >= '1900-01-01', 'Hãy nhập năm từ 1900 trở đi')
