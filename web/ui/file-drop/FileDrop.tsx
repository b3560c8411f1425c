import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { Icon } from '../icon/Icon.tsx'
import styles from './FileDrop.module.css'

interface FileDropProps {
  readonly title: string
  readonly hint?: ReactNode
  /** Endings that are offered: `.docx,.pdf`. What is really in the file is for the server to find out. */
  readonly accept: string
  readonly onFile: (file: File) => void
  /** Share of the file that has been sent; null while nothing is under way. */
  readonly progress: number | null
  readonly disabledReason?: string | null
  /** What happens once all of it has been sent. */
  readonly arriving?: string
}

/** A place to drop one file, or to choose it by keyboard; shows how far it has come. */
export function FileDrop({
  title,
  hint,
  accept,
  onFile,
  progress,
  disabledReason,
  arriving = 'Đang đọc văn bản…',
}: FileDropProps): ReactNode {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const isClosed = progress !== null || Boolean(disabledReason)
  const take = (files: FileList | null): void => {
    const [file] = files ?? []
    if (file && !isClosed) onFile(file)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <label
      htmlFor={id}
      className={styles.drop}
      data-over={isOver}
      data-closed={isClosed}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(!isClosed)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Icon name="upload" size={30} />
      <span className={styles.title}>{title}</span>
      {(disabledReason || hint) && <span className={styles.hint}>{disabledReason || hint}</span>}
      <input
        id={id}
        type="file"
        accept={accept}
        className="seen-by-readers-only"
        disabled={isClosed}
        onChange={({ currentTarget }) => {
          take(currentTarget.files)
          // The same file may be chosen again after it was mended.
          currentTarget.value = ''
        }}
      />
      {progress === null ? (
        <span className={styles.choose}>Chọn tệp…</span>
      ) : (
        <span className={styles.progress} role="status">
          <progress value={progress} max={1} aria-label="Đang gửi tệp" />
          {progress < 1 ? `Đang gửi ${Math.round(progress * 100)} %` : arriving}
        </span>
      )}
    </label>
  )
}
