import { type KeyboardEvent, useRef, useState } from 'react'
import type { Span } from '#contract/reading'
import { type Piece, piecesOf } from './page-text.ts'
import classes from './Scan.module.css'
import type { ScannedPage } from './ScanPicture.tsx'
import { type Edit, editOf } from './suspects.ts'
import { WordEditor } from './WordEditor.tsx'

interface PageWordsProps {
  readonly paperId: string
  readonly text: string
  readonly page: ScannedPage
  readonly edits: readonly Edit[]
  readonly doubtful: ReadonlySet<number>
  /** Which words stand out now. */
  readonly shown: readonly number[]
  /** The word that is being corrected. */
  readonly editing: number | null
  /** Why nothing may be corrected. */
  readonly refusedBecause: string | null
  readonly onEdit: (word: number | null) => void
  readonly onPut: (edit: Edit) => void
  readonly onPoint: (span: Span | null) => void
}

/**
 * The recognised words of a page as a text. One tab stop: arrows go from word to word, Enter corrects the word in
 * place. Words that were hardly recognised are underlined and say so.
 */
export function PageWords(props: PageWordsProps) {
  const { text, page, edits, doubtful, editing, refusedBecause, onEdit, onPut } = props
  const frame = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const focus = (word: number) => {
    setStop(word)
    frame.current?.querySelector<HTMLElement>(`[data-word="${word}"]`)?.focus()
  }
  const leave = (word: number) => {
    onEdit(null)
    requestAnimationFrame(() => focus(word))
  }
  const show = ({ start, end, word }: Piece) => {
    const printed = text.slice(start, end)
    if (word === null) return printed
    const value = editOf(edits, { start, end })?.text ?? printed
    if (editing !== word || refusedBecause !== null) {
      return <Word key={start} {...props} span={{ start, end }} word={word} stop={stop} />
    }
    const save = (typed: string) => {
      onPut({ start, end, text: typed })
      leave(nextDoubtful(doubtful, word) ?? word)
    }
    return (
      <WordEditor
        key={start}
        paperId={props.paperId}
        page={page}
        word={word}
        value={value}
        onSave={save}
        onClose={() => leave(word)}
      />
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the words within
    <div
      className={classes.words}
      ref={frame}
      onKeyDown={(event) => walk(event, { last: page.words.length - 1, focus, onEdit })}
    >
      {piecesOf(page.words).map(show)}
    </div>
  )
}

interface WordProps extends PageWordsProps {
  readonly span: Span
  readonly word: number
  /** Which word the keyboard comes to. */
  readonly stop: number
}

function Word({ span, word, stop, ...props }: WordProps) {
  const { text, page, edits, doubtful, shown, refusedBecause, onEdit, onPoint } = props
  const printed = text.slice(span.start, span.end)
  const edit = editOf(edits, span)
  const isDoubtful = doubtful.has(word)
  const rest = { onMouseEnter: () => onPoint(span), onMouseLeave: () => onPoint(null) }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a word within a sentence, not a box
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text around it listens for the keyboard
    <span
      {...rest}
      role="button"
      tabIndex={word === stop ? 0 : -1}
      data-word={word}
      data-doubtful={isDoubtful || undefined}
      data-edited={edit !== undefined || undefined}
      data-shown={shown.includes(word) || undefined}
      className={classes.word}
      title={refusedBecause ?? wordTitle(page.words[word]?.confidence, isDoubtful)}
      aria-label={isDoubtful ? `${printed}, nhận dạng chưa chắc` : undefined}
      onClick={() => onEdit(word)}
      onFocus={() => onPoint(span)}
      onBlur={() => onPoint(null)}
    >
      {edit?.text ?? printed}
    </span>
  )
}

interface Walk {
  readonly last: number
  readonly focus: (word: number) => void
  readonly onEdit: (word: number) => void
}

function walk(event: KeyboardEvent, { last, focus, onEdit }: Walk): void {
  const own = (event.target as HTMLElement).dataset.word
  if (own === undefined) return
  const word = Number(own)
  if (event.key === 'Enter' || event.key === 'F2') onEdit(word)
  else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') focus(Math.min(word + 1, last))
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') focus(Math.max(word - 1, 0))
  else return
  event.preventDefault()
}

function nextDoubtful(doubtful: ReadonlySet<number>, word: number): number | null {
  return [...doubtful].toSorted((one, other) => one - other).find((each) => each > word) ?? null
}

function wordTitle(confidence: number | undefined, isDoubtful: boolean): string {
  return isDoubtful ? `Nhận dạng chưa chắc (${confidence} %); bấm để sửa` : 'Bấm để sửa'
}
