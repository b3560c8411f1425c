import { useRef } from 'react'
import { Button } from '#ui/button/Button'
import { Icon, type IconName } from '#ui/icon/Icon'
import { PAPER_KINDS, paperKindsInWords } from '../paper-kinds.ts'
import classes from './ArrivalDrop.module.css'

interface ArrivalDropProps {
  /** Whether files hover over the page. */
  readonly isOver: boolean
  /** Whether nothing else stands on the page, so that the invitation may be large. */
  readonly isLarge: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly onPaste: () => void
}

/** Where files come in: dropped anywhere on the page, chosen, photographed, pasted. */
export function ArrivalDrop({ isOver, isLarge, onFiles, onPaste }: ArrivalDropProps) {
  return (
    <div className={classes.drop} data-over={isOver || undefined} data-large={isLarge || undefined}>
      <span className={classes.icon}>
        <Icon name="inbox" size={isLarge ? 40 : 24} />
      </span>
      <p className={classes.words}>
        <strong>{isOver ? 'Thả ra để đọc' : 'Kéo tệp vào bất cứ đâu trên trang'}</strong>
        <span>{paperKindsInWords}, bao nhiêu tệp một lúc cũng được</span>
      </p>
      <div className={classes.ways}>
        <Chooser onFiles={onFiles} label="Chọn tệp" icon="paper" accept={PAPER_KINDS} isMain />
        <span className={classes.camera}>
          <Chooser onFiles={onFiles} label="Chụp ảnh" icon="camera" accept="image/*" isCamera />
        </span>
        <Button icon="copy" onClick={onPaste}>
          Dán chữ
        </Button>
      </div>
    </div>
  )
}

interface ChooserProps extends Pick<ArrivalDropProps, 'onFiles'> {
  readonly label: string
  readonly icon: IconName
  readonly accept: string
  readonly isMain?: boolean
  readonly isCamera?: boolean
}

function Chooser({ label, icon, accept, onFiles, isMain, isCamera }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={isMain ? 'primary' : 'plain'} icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={!isCamera}
        {...(isCamera ? { capture: 'environment' as const } : {})}
        hidden
        aria-label={isCamera ? 'Ảnh chụp văn bản' : 'Tệp văn bản'}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
