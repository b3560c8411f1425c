import { createContext, use } from 'react'
import type { Paper } from '#contract/document'
import type { Span } from '#contract/reading'

/** A thing in the paper that stands out now: its name among the marks, and where it stands. */
export interface ChosenItem {
  readonly item: string
  readonly span: Span
}

/** What every part of the page of a paper shares. */
export interface PaperParts {
  readonly paper: Paper
  readonly chosen: ChosenItem | null
  /** Makes a thing stand out in the paper, or in its picture, and brings it into sight. */
  readonly choose: (item: string, span: Span) => void
  /** Shows where something stands while the mouse or the keyboard rests on it. */
  readonly point: (span: Span | null) => void
}

export const PaperContext = createContext<PaperParts | null>(null)

export function usePaper(): PaperParts {
  const parts = use(PaperContext)
  if (!parts) throw new Error('this part stands only on the page of a paper')
  return parts
}
