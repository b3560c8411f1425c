import { IconButton } from '#ui/button/IconButton'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useShortcuts } from '../../../ui/keyboard/use-shortcuts.ts'
import { LOW_CONFIDENCE } from '../paper-words.ts'
import classes from './Scan.module.css'

const ZOOMS = [1, 1.25, 1.5, 2, 3] as const

interface ScanToolsProps {
  /** From 0. */
  readonly index: number
  readonly count: number
  readonly confidence: number | null
  readonly zoom: number
  readonly onPage: (index: number) => void
  readonly onZoom: (zoom: number) => void
}

/** Turning pages and looking closer, by button and by key. */
export function ScanTools({ index, count, confidence, zoom, onPage, onZoom }: ScanToolsProps) {
  const closer = ZOOMS.find((each) => each > zoom)
  const wider = ZOOMS.findLast((each) => each < zoom)
  const turn = (by: 1 | -1) => {
    if (index + by >= 0 && index + by < count) onPage(index + by)
  }
  useShortcuts([
    { keys: ']', label: 'Trang chụp sau', run: () => turn(1) },
    { keys: '[', label: 'Trang chụp trước', run: () => turn(-1) },
    { keys: '+', label: 'Phóng to ảnh', run: () => closer && onZoom(closer) },
    { keys: '-', label: 'Thu nhỏ ảnh', run: () => wider && onZoom(wider) },
    { keys: '0', label: 'Ảnh vừa khung', run: () => onZoom(1) },
  ])
  return (
    <div className={classes.tools}>
      <IconButton
        icon="back"
        label="Trang trước"
        size="md"
        disabledReason={index === 0 ? 'Đây là trang đầu.' : null}
        onClick={() => turn(-1)}
      />
      <span aria-live="polite">
        Trang {index + 1}/{count}
      </span>
      <IconButton
        icon="forward"
        label="Trang sau"
        size="md"
        disabledReason={index + 1 >= count ? 'Đây là trang cuối.' : null}
        onClick={() => turn(1)}
      />
      {confidence !== null && (
        <StateBadge
          icon={confidence < LOW_CONFIDENCE ? 'alert' : 'scan'}
          tone={confidence < LOW_CONFIDENCE ? 'due' : 'quiet'}
        >
          {confidence < LOW_CONFIDENCE ? 'Nên soát' : 'Đọc rõ'}, chắc {confidence} %
        </StateBadge>
      )}
      <span className={classes.zoom}>
        <IconButton
          icon="zoomOut"
          label="Thu nhỏ"
          size="md"
          disabledReason={wider ? null : 'Ảnh đã vừa khung.'}
          onClick={() => wider && onZoom(wider)}
        />
        <span>{Math.round(zoom * 100)} %</span>
        <IconButton
          icon="zoomIn"
          label="Phóng to"
          size="md"
          disabledReason={closer ? null : 'Ảnh đã lớn nhất.'}
          onClick={() => closer && onZoom(closer)}
        />
      </span>
    </div>
  )
}
