import { SegmentedControl } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { listOutboxMails, type OutboxMail, type OutboxState } from '#contract/member'
import { showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { EmptyState } from '#ui/empty-state/EmptyState'
import type { IconName } from '#ui/icon/Icon'
import { Page } from '#ui/page/Page'
import { StateBadge, type Tone } from '#ui/state-badge/StateBadge'
import { useAddressState } from '../../../app/address.ts'
import { call } from '../../../app/api.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import classes from '../Form.module.css'
import { OutboxBanner } from '../OutboxBanner.tsx'

const defaults = { state: '' }
const states: Readonly<Record<OutboxState, { icon: IconName; tone: Tone; word: string }>> = {
  queued: { icon: 'waiting', tone: 'waiting', word: 'Đang chờ gửi' },
  sent: { icon: 'done', tone: 'done', word: 'Đã gửi' },
  failed: { icon: 'alert', tone: 'late', word: 'Gửi không được' },
  kept: { icon: 'waiting', tone: 'due', word: 'Chưa gửi, giữ tại đây' },
}

/** Every mail that the server wrote; those that did not go out are handed over from here. */
export function OutboxPage() {
  const [{ state }, change] = useAddressState(defaults)
  const mails = useInfiniteQuery({
    queryKey: ['identity', listOutboxMails.id, state],
    queryFn: ({ pageParam }) =>
      call(listOutboxMails, { query: { ...(isState(state) ? { state } : {}), ...pageParam } }),
    initialPageParam: {} as { before?: number },
    getNextPageParam: ({ next }) => (next === null ? undefined : { before: next }),
  })
  return (
    <Page
      title="Thư đã gửi"
      lead={
        mails.data?.pages[0]?.sends === false
          ? 'Chưa cài máy chủ thư (biến SMTP_URL), nên mọi thư nằm lại đây để bạn tự chuyển cho người nhận.'
          : 'Thư mà phần mềm đã viết cho cơ quan; thư chưa gửi được nằm đây để bạn tự chuyển.'
      }
    >
      {mails.data?.pages[0] && <OutboxBanner standing={mails.data.pages[0].standing} />}
      <SegmentedControl
        aria-label="Lọc theo trạng thái"
        value={state}
        onChange={(wanted) => change({ state: wanted })}
        data={[
          { value: '', label: 'Tất cả' },
          { value: 'queued', label: 'Đang chờ' },
          { value: 'kept', label: 'Giữ lại' },
          { value: 'failed', label: 'Không được' },
          { value: 'sent', label: 'Đã gửi' },
        ]}
        style={{ marginBottom: 14, maxWidth: '100%' }}
      />
      <Answer of={mails}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.mails)
          if (all.length === 0) {
            return (
              <EmptyState icon="mail" title="Chưa có thư nào">
                Thư mời thành viên, thư đặt lại mật khẩu và thư nhắc việc sẽ hiện ở đây.
              </EmptyState>
            )
          }
          return (
            <ul className={classes.list}>
              {all.map((mail) => (
                <MailCard key={mail.id} mail={mail} />
              ))}
            </ul>
          )
        }}
      </Answer>
      {mails.hasNextPage && (
        <div className={classes.actions} style={{ marginTop: 12 }}>
          <Button busy={mails.isFetchingNextPage} onClick={() => void mails.fetchNextPage()}>
            Xem thư cũ hơn
          </Button>
        </div>
      )}
    </Page>
  )
}

const isState = (text: string): text is OutboxState => Object.hasOwn(states, text)

function MailCard({ mail }: { readonly mail: OutboxMail }) {
  const { icon, tone, word } = states[mail.state]
  const copy = async () => {
    await navigator.clipboard.writeText(mail.body)
    showToast({ kind: 'done', message: 'Đã chép nội dung thư.' })
  }
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <strong>{mail.subject}</strong>
        <StateBadge icon={icon} tone={tone}>
          {word}
        </StateBadge>
      </div>
      <div className={classes.quiet}>
        Gửi đến {mail.to} lúc {showMoment(mail.createdAt)}
      </div>
      {mail.problem && <p style={{ margin: '6px 0 0' }}>Máy chủ thư trả lời: {mail.problem}</p>}
      <details>
        <summary>Nội dung thư</summary>
        <pre className={classes.mail}>{mail.body}</pre>
        {(mail.state === 'failed' || mail.state === 'kept') && (
          <Button size="compact-sm" icon="copy" onClick={() => void copy()}>
            Chép nội dung
          </Button>
        )}
      </details>
    </li>
  )
}
