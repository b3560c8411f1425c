import { useState } from 'react'
import { downloadPagePicture } from '#contract/paper-page'
import { addressOf } from '../../../app/api.ts'
import classes from './Scan.module.css'
import type { ScannedPage } from './ScanPicture.tsx'

interface WordEditorProps {
  readonly paperId: string
  readonly page: ScannedPage
  readonly word: number
  readonly value: string
  readonly onSave: (value: string) => void
  readonly onClose: () => void
}

/** A word being corrected where it stands, under its own picture; Enter keeps, Escape leaves. */
export function WordEditor({ paperId, page, word, value, onSave, onClose }: WordEditorProps) {
  const [typed, setTyped] = useState(value)
  return (
    <span className={classes.editor}>
      <WordCrop paperId={paperId} page={page} word={word} />
      <input
        value={typed}
        size={Math.max(typed.length + 1, 4)}
        aria-label={`Sửa chữ “${value}”`}
        // biome-ignore lint/a11y/noAutofocus: the word was just pressed to be corrected
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => (typed.trim() === value ? onClose() : onSave(typed.trim()))}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Enter') onSave(typed.trim())
          else if (event.key === 'Escape') onClose()
          else return
          event.preventDefault()
        }}
      />
    </span>
  )
}

const CROP_HEIGHT = 34
const AROUND = 0.9

/** The word as it is printed, with a little of what stands around it. */
function WordCrop({ paperId, page, word }: Pick<WordEditorProps, 'paperId' | 'page' | 'word'>) {
  const box = page.words[word]
  if (!box) return null
  const margin = box.height * AROUND
  const scale = CROP_HEIGHT / (box.height + 2 * margin * 0.4)
  const address = addressOf(downloadPagePicture, { params: { id: paperId, number: page.number } })
  return (
    <span
      className={classes.crop}
      aria-hidden="true"
      style={{
        width: (box.width + 2 * margin) * scale,
        height: CROP_HEIGHT,
        backgroundImage: `url("${address}")`,
        backgroundSize: `${page.width * scale}px ${page.height * scale}px`,
        backgroundPosition: `${-(box.left - margin) * scale}px ${-(box.top - margin * 0.4) * scale}px`,
      }}
    />
  )
}
