import { useRef } from 'react'
import { Button } from '#ui/button/Button'
import { Icon } from '#ui/icon/Icon'
import classes from './Import.module.css'

type DropAreaProps = {
  /** Whether files hover over the page. */
  readonly isOver: boolean
  /** Once files were handed in, they matter more than the invitation. */
  readonly isSmall: boolean
  readonly refusedBecause: string | null
  readonly onFiles: (files: readonly File[]) => void
}

const KINDS = '.docx,.pdf,.txt,.md'

/** The area that says where to drop; the whole page takes the files. */
export function DropArea({ isOver, isSmall, refusedBecause, onFiles }: DropAreaProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={classes.area} data-over={isOver || undefined} data-small={isSmall || undefined}>
      {!isSmall && <Icon name="upload" size={40} />}
      <p className={classes.invitation}>
        {isOver ? 'Thả tệp ra để đọc' : 'Kéo tệp văn bản vào bất cứ đâu trên trang'}
      </p>
      <p className={classes.kinds}>
        Word (.docx), PDF có chữ (.pdf), văn bản thuần (.txt, .md), mỗi tệp tối đa 25 MB
      </p>
      <Button
        look="primary"
        size="md"
        icon="paper"
        disabledReason={refusedBecause}
        onClick={() => input.current?.click()}
      >
        Chọn tệp
      </Button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        multiple
        hidden
        aria-label="Tệp văn bản"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
