import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { Button } from '#ui/button/Button'
import classes from './Import.module.css'

type PasteTextProps = {
  /** What was pasted on the page; null while the field is closed. */
  readonly pasted: string | null
  readonly refusedBecause: string | null
  readonly onOpen: () => void
  readonly onClose: () => void
  readonly onFile: (file: File) => void
}

/** For a paper that is at hand only as text, from a mail or a web page. */
export function PasteText({ pasted, refusedBecause, onOpen, onClose, onFile }: PasteTextProps) {
  if (pasted === null) {
    return (
      <p className={classes.paste}>
        Chỉ có phần chữ?{' '}
        <Button size="compact-md" icon="copy" disabledReason={refusedBecause} onClick={onOpen}>
          Dán nội dung văn bản
        </Button>
      </p>
    )
  }
  return <PasteField pasted={pasted} onClose={onClose} onFile={onFile} />
}

type PasteFieldProps = Pick<PasteTextProps, 'onClose' | 'onFile'> & { readonly pasted: string }

/** The field for a text that was pasted; what it holds is read as a file. */
export function PasteField({ pasted, onClose, onFile }: PasteFieldProps) {
  const [text, setText] = useState(pasted)
  const read = () => {
    const [firstLine = ''] = text.trim().split('\n')
    const name =
      firstLine
        .replace(/[^\p{L}\p{N} ]+/gu, ' ')
        .trim()
        .slice(0, 60) || 'Văn bản dán'
    onFile(new File([text], `${name}.txt`, { type: 'text/plain' }))
  }
  return (
    <div className={classes.pasteField}>
      <Textarea
        label="Nội dung văn bản"
        description="Dán nguyên văn, từ tên cơ quan đến nơi nhận và người ký."
        autosize
        minRows={6}
        maxRows={16}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <div className={classes.fileActions}>
        <Button
          look="primary"
          disabledReason={text.trim() === '' ? 'Hãy dán nội dung trước.' : null}
          onClick={read}
        >
          Đọc văn bản này
        </Button>
        <Button look="quiet" onClick={onClose}>
          Thôi
        </Button>
      </div>
    </div>
  )
}
