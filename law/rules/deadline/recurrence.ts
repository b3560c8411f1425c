/** How often something returns within a year. */
export type Rhythm = 'monthly' | 'quarterly' | 'half-yearly' | 'yearly'

const rhythms: readonly string[] = ['monthly', 'quarterly', 'half-yearly', 'yearly'] satisfies Rhythm[]

const isRhythm = (word: string): word is Rhythm => rhythms.includes(word)

/** The rhythms that a recurrence names, each once; `continuous` and `ad-hoc` are none. */
export function rhythmsOf(recurrence: string | null | undefined): readonly Rhythm[] {
  const words = (recurrence ?? '').split(',').map((word) => word.trim())
  return [...new Set(words.filter(isRhythm))]
}

/** Whether something goes on all the time or when it arises, without a rhythm: it has no day on which it is late. */
export function isContinuous(recurrence: string | null | undefined): boolean {
  return Boolean(recurrence) && rhythmsOf(recurrence).length === 0
}
