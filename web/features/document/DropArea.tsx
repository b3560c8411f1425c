import { useRef } from 'react'
import { Button } from '#ui/button/Button'
import { Icon } from '#ui/icon/Icon'
import classes from './Import.module.css'
import { PAPER_KINDS, paperKindsInWords } from './paper-kinds.ts'

type DropAreaProps = {
  /** Whether files hover over the page. */
  readonly isOver: boolean
  /** Once files were handed in, they matter more than the invitation. */
  readonly isSmall: boolean
  readonly refusedBecause: string | null
  readonly onFiles: (files: readonly File[]) => void
}

/** The area that says where to drop; the whole page takes the files. */
export function DropArea({ isOver, isSmall, refusedBecause, onFiles }: DropAreaProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={classes.area} data-over={isOver || undefined} data-small={isSmall || undefined}>
      {!isSmall && <Icon name="upload" size={40} />}
      <p className={classes.invitation}>
        {isOver ? 'Thả tệp ra để đọc' : 'Kéo tệp văn bản vào bất cứ đâu trên trang'}
      </p>
      <p className={classes.kinds}>{paperKindsInWords}</p>
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
        accept={PAPER_KINDS}
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
