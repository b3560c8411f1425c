import { type MouseEvent, useEffect, useRef } from 'react'
import type { Answered } from '#contract/endpoint'
import { downloadPagePicture, type readPaperPage } from '#contract/paper-page'
import { addressOf } from '../../../app/api.ts'
import classes from './Scan.module.css'

export type ScannedPage = Answered<typeof readPaperPage>

interface ScanPictureProps {
  readonly paperId: string
  readonly page: ScannedPage
  /** Which words stand out now. */
  readonly shown: readonly number[]
  /** Which words were hardly recognised. */
  readonly doubtful: ReadonlySet<number>
  /** 1 fits the frame. */
  readonly zoom: number
  readonly onWord: (word: number) => void
}

/** The picture of a page with the boxes of its words; pressing a word chooses it. The words beside it are for the keyboard. */
export function ScanPicture({ paperId, page, shown, doubtful, zoom, onWord }: ScanPictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { number, width, height, words } = page
  const first = shown[0]
  useEffect(() => {
    const box = first === undefined ? undefined : words[first]
    if (frame.current && box) bringIntoSight(frame.current, { x: box.left / width, y: box.top / height })
  }, [first, words, width, height])
  const press = (event: MouseEvent<HTMLElement>) => {
    const { left, top, width: shownWidth } = event.currentTarget.getBoundingClientRect()
    const scale = width / shownWidth
    const word = wordAt(words, { x: (event.clientX - left) * scale, y: (event.clientY - top) * scale })
    if (word !== null) onWord(word)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable
    <section className={classes.frame} ref={frame} tabIndex={0} aria-label={`Ảnh trang ${number}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the words beside the picture do the same by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the words beside the picture do the same by keyboard */}
      <div className={classes.picture} style={{ width: `${zoom * 100}%` }} onClick={press}>
        <img
          src={addressOf(downloadPagePicture, { params: { id: paperId, number } })}
          alt={`Ảnh chụp trang ${number}; chữ nhận dạng được ở bên cạnh`}
          width={width}
          height={height}
        />
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {words.map((word, index) => {
            const isShown = shown.includes(index)
            if (!isShown && !doubtful.has(index)) return null
            return (
              <rect
                key={word.start}
                x={word.left - 3}
                y={word.top - 3}
                width={word.width + 6}
                height={word.height + 6}
                className={isShown ? classes.shownBox : classes.doubtfulBox}
              />
            )
          })}
        </svg>
      </div>
    </section>
  )
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Scrolls the frame, and only it, so that a place of the picture is seen. */
function bringIntoSight(frame: HTMLElement, { x, y }: Point): void {
  const [left, top] = [x * frame.scrollWidth, y * frame.scrollHeight]
  const margin = 80
  if (top < frame.scrollTop + margin || top > frame.scrollTop + frame.clientHeight - margin)
    frame.scrollTop = top - frame.clientHeight / 3
  if (left < frame.scrollLeft || left > frame.scrollLeft + frame.clientWidth - margin)
    frame.scrollLeft = left - frame.clientWidth / 3
}

/** A little beside a word is still that word. */
const NEAR = 6

function wordAt(words: ScannedPage['words'], { x, y }: Point): number | null {
  const at = words.findIndex(
    ({ left, top, width, height }) =>
      x >= left - NEAR && x <= left + width + NEAR && y >= top - NEAR && y <= top + height + NEAR,
  )
  return at < 0 ? null : at
}
