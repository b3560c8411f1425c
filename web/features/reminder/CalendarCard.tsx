import { useState } from 'react'
import { type CalendarFeed, renewCalendarFeed, revokeCalendarFeed } from '#contract/calendar-feed'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Card, Row } from '#ui/section/Section'
import { useChange } from '../../app/queries.ts'

interface CalendarCardProps {
  readonly feed: CalendarFeed
  readonly onAddress: (address: string) => void
}

/** A calendar that was made: when it was last asked for, another address for it, and the way to take it back. */
export function CalendarCard({ feed, onAddress }: CalendarCardProps) {
  const [asking, setAsking] = useState<'renew' | 'revoke' | null>(null)
  const close = () => setAsking(null)
  const params = { id: feed.id }
  const name = feed.unit === null ? 'Lịch việc của tôi' : `Lịch của ${feed.unit.name}`
  const revoke = useChange(revokeCalendarFeed, {
    said: `Đã thu hồi: ${name}. Đường dẫn cũ không còn xem được.`,
    onDone: close,
  })
  const renew = useChange(renewCalendarFeed, {
    onDone: ({ address }) => {
      close()
      onAddress(address)
    },
  })
  const read =
    feed.readAt === null ? 'chưa có chương trình nào đọc' : `đọc lần cuối ${showMoment(feed.readAt)}`
  return (
    <Card head={<strong>{name}</strong>} aside={`Tạo ${showMoment(feed.madeAt)}, ${read}`}>
      <Row>
        <Button icon="refresh" label={`Đổi đường dẫn: ${name}`} onClick={() => setAsking('renew')}>
          Đổi đường dẫn
        </Button>
        <Button icon="trash" look="danger" label={`Thu hồi: ${name}`} onClick={() => setAsking('revoke')}>
          Thu hồi
        </Button>
      </Row>
      <ConfirmDialog
        opened={asking === 'renew'}
        title="Đổi đường dẫn của lịch này?"
        confirmLabel="Đổi đường dẫn"
        busy={renew.isPending}
        onConfirm={() => renew.mutate({ params })}
        onClose={close}
      >
        <p>Đường dẫn cũ hết dùng được ngay; hãy dán đường dẫn mới vào chương trình lịch.</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'revoke'}
        title="Thu hồi lịch này?"
        confirmLabel="Thu hồi"
        danger
        busy={revoke.isPending}
        onConfirm={() => revoke.mutate({ params })}
        onClose={close}
      >
        <p>Chương trình lịch đang dùng đường dẫn này sẽ không xem được nữa. Bạn có thể tạo lịch mới sau.</p>
      </ConfirmDialog>
    </Card>
  )
}
