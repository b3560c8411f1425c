import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type FulfilmentKind, fulfilmentLabels } from '#contract/fulfilment'
import type { TaskPage } from '#contract/task'
import { linkTaskByHand, type TaskWork } from '#contract/task-work'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { useChange } from '../../../app/queries.ts'
import { fulfilmentPlaces } from './fulfilment-places.ts'
import { LinkByHandDialog } from './LinkByHandDialog.tsx'
import styles from './TaskPanel.module.css'

interface FulfilmentSectionProps {
  readonly work: TaskWork
  readonly page: TaskPage
}

/** What the task comes to: done there, it is done here; what no module does is named by hand. */
export function FulfilmentSection({ work, page }: FulfilmentSectionProps): ReactNode {
  const [isLinking, setLinking] = useState(false)
  const { fulfilment, suggested, abilities } = work
  if (fulfilment === null && suggested === null && !abilities.link.allowed) return null
  return (
    <section className={styles.section} aria-label="Hoàn thành khi">
      <h3>Hoàn thành khi</h3>
      {fulfilment === null ? <Suggested kind={suggested} /> : <Linked fulfilment={fulfilment} />}
      {!fulfilment?.id && abilities.link.allowed && (
        <div className={styles.actions}>
          <Button size="compact-sm" icon={fulfilment ? 'edit' : 'add'} onClick={() => setLinking(true)}>
            {fulfilment ? 'Sửa nội dung…' : 'Ghi nội dung…'}
          </Button>
          {fulfilment && <Unlink page={page} />}
        </div>
      )}
      {isLinking && <LinkByHandDialog work={work} page={page} onClose={() => setLinking(false)} />}
    </section>
  )
}

function Unlink({ page: { task } }: Pick<FulfilmentSectionProps, 'page'>): ReactNode {
  const unlink = useChange(linkTaskByHand, { said: 'Đã bỏ nội dung đã ghi.' })
  return (
    <Button
      size="compact-sm"
      icon="clear"
      busy={unlink.isPending}
      onClick={() =>
        unlink.mutate({ params: { id: task.id }, body: { version: task.version, fulfilment: null } })
      }
    >
      Bỏ nội dung
    </Button>
  )
}

function Linked({
  fulfilment: { id, kind, title, path, doneOn },
}: {
  readonly fulfilment: NonNullable<TaskWork['fulfilment']>
}): ReactNode {
  return (
    <p className={styles.source}>
      Xong {fulfilmentLabels[kind].toLocaleLowerCase('vi')}: {path ? <Link to={path}>{title}</Link> : title}
      {doneOn && ` (đã xong ngày ${showDay(doneOn)})`}
      {id === null && '. Xong thì đánh dấu hoàn thành tại đây.'}
    </p>
  )
}

/** What the title seems to come to, while nothing is linked. */
function Suggested({ kind }: { readonly kind: FulfilmentKind | null }): ReactNode {
  if (kind === null) {
    return <p className={styles.source}>Chưa gắn với nội dung nào: xong thì đánh dấu hoàn thành tại đây.</p>
  }
  const place = fulfilmentPlaces[kind]
  const what = fulfilmentLabels[kind].toLocaleLowerCase('vi')
  return (
    <p className={styles.source}>
      {place ? (
        <>
          Nhiệm vụ này có vẻ là {what}: làm ở <Link to={place.to}>{place.name}</Link> rồi gắn với nhiệm vụ,
          xong bên đó thì nhiệm vụ tự hoàn thành.
        </>
      ) : (
        <>Nhiệm vụ này có vẻ là {what}: làm xong thì đánh dấu hoàn thành tại đây.</>
      )}
    </p>
  )
}
