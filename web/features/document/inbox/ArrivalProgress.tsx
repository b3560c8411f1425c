import { Progress } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import { Icon, type IconName } from '#ui/icon/Icon'
import { paths } from '../../../app/paths.ts'
import { sizeWords } from '../paper-queue.ts'
import classes from './ArrivalProgress.module.css'
import type { ArrivalLine, Batch } from './arrival-lines.ts'
import type { Arrivals } from './use-arrivals.ts'

/** How far the dropped files have come: all of them in one bar, and each that is not read yet on a line. */
export function ArrivalProgress({ arrivals }: { readonly arrivals: Arrivals }) {
  const { batch, stop, again, clear } = arrivals
  if (batch.total === 0) return null
  const stoppable = batch.lines.filter(({ stage }) => stage !== 'read' && stage !== 'failed')
  const shown = batch.lines.filter(({ stage, alreadyKept }) => stage !== 'read' || alreadyKept)
  return (
    <section className={classes.progress} aria-label="Các tệp vừa đưa vào">
      <div className={classes.head}>
        <p className={classes.overall}>
          {batch.isUnderWay ? 'Đang đọc' : 'Đã đọc'}{' '}
          <strong>
            {batch.finished - batch.failed}/{batch.total}
          </strong>{' '}
          tệp
          {batch.failed > 0 && (
            <span className={classes.failed}>
              <Icon name="alert" size={15} />
              {batch.failed} tệp chưa đọc được
            </span>
          )}
        </p>
        {stoppable.length > 1 && (
          <Button size="compact-sm" look="quiet" icon="cancelled" onClick={() => stop(stoppable)}>
            Dừng tất cả
          </Button>
        )}
        {!batch.isUnderWay && batch.failed < batch.total && (
          <Button size="compact-sm" look="quiet" icon="clear" onClick={clear}>
            Ẩn
          </Button>
        )}
      </div>
      <Progress
        value={(batch.finished / batch.total) * 100}
        size="sm"
        aria-label={`Đã xong ${batch.finished} trên ${batch.total} tệp`}
      />
      {shown.length > 0 && (
        <ul className={classes.lines}>
          {shown.map((line) => (
            <Line key={line.key} line={line} onStop={() => stop([line])} onAgain={() => again(line)} />
          ))}
        </ul>
      )}
      <p className="seen-by-readers-only" role="status">
        {saidAtEnd(batch)}
      </p>
    </section>
  )
}

const icons: Readonly<Record<ArrivalLine['stage'], IconName>> = {
  failed: 'alert',
  reading: 'scan',
  sending: 'upload',
  waiting: 'waiting',
  read: 'done',
}

interface LineProps {
  readonly line: ArrivalLine
  readonly onStop: () => void
  readonly onAgain: () => void
}

function Line({ line, onStop, onAgain }: LineProps) {
  const { fileName, byteSize, stage, sentence, share, from } = line
  const isFailed = stage === 'failed'
  return (
    <li className={classes.line} data-stage={stage}>
      <Icon name={icons[stage]} size={16} />
      <span className={classes.file}>
        <span className={classes.name}>{fileName}</span>
        <span className={classes.size}>{sizeWords(byteSize)}</span>
      </span>
      <span className={classes.state} role={isFailed ? 'alert' : undefined}>
        {sentence}
        {share !== null && (
          <Progress value={share * 100} size="xs" aria-label={`Tiến độ của ${fileName}`} w={90} />
        )}
      </span>
      <span className={classes.actions}>
        {stage === 'read' && from.kind === 'server' && from.paperId && (
          <Link to={paths.paper(from.paperId)}>Mở</Link>
        )}
        {isFailed && (
          <Button size="compact-sm" icon="refresh" label={`Đọc lại ${fileName}`} onClick={onAgain}>
            Đọc lại
          </Button>
        )}
        {stage !== 'read' && (
          <IconButton
            icon="clear"
            size="md"
            label={isFailed ? `Bỏ ${fileName}` : `Dừng ${fileName}`}
            onClick={onStop}
          />
        )}
      </span>
    </li>
  )
}

/** Said once, when everything is done: a screen reader need not hear every page. */
function saidAtEnd({ isUnderWay, total, failed }: Batch): string {
  if (isUnderWay) return ''
  return failed === 0
    ? `Đã đọc xong ${total} tệp.`
    : `Đã xong ${total} tệp, trong đó ${failed} tệp chưa đọc được.`
}
