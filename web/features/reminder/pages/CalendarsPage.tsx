import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { listCalendarFeeds, makeCalendarFeed } from '#contract/calendar-feed'
import type { Answered } from '#contract/endpoint'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { CardList, Row, Section } from '#ui/section/Section'
import { useStandsAt } from '../../../app/current-place.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk, useChange } from '../../../app/queries.ts'
import { CalendarCard } from '../CalendarCard.tsx'
import { NewAddress } from '../NewAddress.tsx'
import classes from '../Reminder.module.css'

/** The calendars that somebody subscribes to in a program of their own. */
export function CalendarsPage() {
  useStandsAt(paths.reminders())
  const feeds = useAsk(listCalendarFeeds)
  const [address, setAddress] = useState<string | null>(null)
  return (
    <Page
      title="Lịch của tôi"
      lead="Xem hạn việc trong lịch của điện thoại hoặc máy tính; lịch tự cập nhật và báo trước khi đến hạn."
      back={{ to: paths.reminders(), label: 'Lời nhắc' }}
      narrow
    >
      <Answer of={feeds}>
        {(answer) => (
          <>
            <Made answer={answer} onAddress={setAddress} />
            <MakeNew answer={answer} onAddress={setAddress} />
          </>
        )}
      </Answer>
      <Section title="Thêm vào lịch thế nào">
        <ol className={classes.steps}>
          <li>Tạo lịch và chép đường dẫn; đường dẫn chỉ hiện một lần.</li>
          <li>Google Lịch: “Lịch khác”, chọn “Từ URL” rồi dán đường dẫn.</li>
          <li>Outlook: “Thêm lịch”, chọn “Đăng ký từ web”.</li>
          <li>iPhone: Cài đặt, Lịch, Tài khoản, “Thêm lịch đăng ký”.</li>
        </ol>
        <p className={classes.quiet}>
          Ai có đường dẫn đều xem được lịch: đừng gửi cho người khác, và thu hồi khi lộ. Việc chỉ chờ nơi
          khác, chưa có ngày, không nằm trong lịch; việc đã xong tự rút khỏi lịch.
        </p>
      </Section>
      <NewAddress address={address} onClose={() => setAddress(null)} />
    </Page>
  )
}

interface PartProps {
  readonly answer: Answered<typeof listCalendarFeeds>
  readonly onAddress: (address: string) => void
}

function Made({ answer: { feeds }, onAddress }: PartProps) {
  if (feeds.length === 0) {
    return (
      <EmptyState icon="calendar" title="Chưa có lịch nào">
        Tạo lịch bên dưới rồi dán đường dẫn vào chương trình lịch của bạn.
      </EmptyState>
    )
  }
  return (
    <CardList>
      {feeds.map((feed) => (
        <CalendarCard key={feed.id} feed={feed} onAddress={onAddress} />
      ))}
    </CardList>
  )
}

function MakeNew({ answer: { feeds, units, abilities }, onAddress }: PartProps) {
  const [unitId, setUnitId] = useState('')
  const make = useChange(makeCalendarFeed, { onDone: ({ address }) => onAddress(address) })
  const hasOwn = feeds.some(({ unit }) => unit === null)
  const chosen = units.find(({ id }) => id === unitId) ?? units[0]
  return (
    <Section title="Tạo lịch">
      <Row>
        <Button
          icon="calendar"
          look="primary"
          busy={make.isPending}
          disabledReason={hasOwn ? 'Bạn đã có lịch riêng; hãy đổi đường dẫn nếu làm mất' : null}
          onClick={() => make.mutate({ body: { unitId: null } })}
        >
          Tạo lịch việc của tôi
        </Button>
      </Row>
      {chosen && (
        <Row>
          <NativeSelect
            aria-label="Đơn vị"
            value={chosen.id}
            onChange={(event) => setUnitId(event.currentTarget.value)}
            data={units.map(({ id, name }) => ({ value: id, label: name }))}
            mt={10}
          />
          <div style={{ marginTop: 10 }}>
            <Button
              icon="unit"
              disabledReason={abilities.makeForUnit.because}
              busy={make.isPending}
              onClick={() => make.mutate({ body: { unitId: chosen.id } })}
            >
              Tạo lịch của đơn vị
            </Button>
          </div>
        </Row>
      )}
    </Section>
  )
}
