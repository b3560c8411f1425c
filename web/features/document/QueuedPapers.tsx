import { Progress } from '@mantine/core'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { Icon } from '#ui/icon/Icon'
import { paths } from '../../app/paths.ts'
import classes from './Import.module.css'
import { type QueuedPaper, type QueuedState, sizeWords } from './paper-queue.ts'

type QueuedPapersProps = {
  readonly queue: readonly QueuedPaper[]
  readonly onStop: (id: number) => void
  readonly onAgain: (id: number) => void
}

/** Every paper handed in: how far it is, or why it was refused and what to do. */
export function QueuedPapers({ queue, onStop, onAgain }: QueuedPapersProps) {
  if (queue.length === 0) return null
  return (
    <ul className={classes.queue} aria-label="Các tệp vừa đưa vào">
      {queue.map(({ id, file, state }) => (
        <li key={id} data-state={state.kind}>
          <div className={classes.file}>
            <Icon name={state.kind === 'refused' ? 'alert' : state.kind === 'read' ? 'done' : 'paper'} />
            <span className={classes.fileName}>{file.name}</span>
            <span className={classes.size}>{sizeWords(file.size)}</span>
          </div>
          <p className={classes.state} role={state.kind === 'refused' ? 'alert' : 'status'}>
            {stateWords(state)}
          </p>
          {state.kind === 'sending' && (
            <Progress value={state.share * 100} aria-label={`Đang gửi ${file.name}`} size="sm" />
          )}
          {state.kind === 'reading' && (
            <Progress
              value={state.progress ? (state.progress.done / Math.max(state.progress.total, 1)) * 100 : 100}
              animated={state.progress === null}
              aria-label={`Đang đọc ${file.name}`}
              size="sm"
            />
          )}
          <div className={classes.fileActions}>
            {state.kind === 'read' && (
              <LinkButton to={paths.draft(state.draftId)} look="primary">
                Rà soát
              </LinkButton>
            )}
            {state.kind === 'refused' && <Button onClick={() => onAgain(id)}>Gửi lại</Button>}
            {state.kind !== 'read' && (
              <Button look="quiet" onClick={() => onStop(id)}>
                {state.kind === 'refused' ? 'Bỏ tệp này' : 'Dừng'}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function stateWords(state: QueuedState): string {
  if (state.kind === 'waiting') return 'Chờ đến lượt'
  if (state.kind === 'sending') return `Đang gửi ${Math.round(state.share * 100)} %`
  if (state.kind === 'reading') return readingWords(state.progress)
  if (state.kind === 'refused') return state.sentence
  return state.alreadyOpen ? 'Văn bản này đang được rà soát dở; mở để làm tiếp.' : 'Đã đọc xong.'
}

function readingWords(progress: Extract<QueuedState, { kind: 'reading' }>['progress']): string {
  if (!progress || progress.total === 0) return 'Đang đọc văn bản…'
  return `Đang nhận dạng chữ: trang ${Math.min(progress.done + 1, progress.total)}/${progress.total}`
}
