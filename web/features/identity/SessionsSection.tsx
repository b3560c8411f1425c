import { useNavigate } from '@tanstack/react-router'
import { listSessions, revokeSession, type Session, signOutEverywhere } from '#contract/identity'
import { showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { paths } from '../../app/paths.ts'
import { useAsk, useChange } from '../../app/queries.ts'
import { renewSession } from '../../app/session.ts'
import { browserName } from './browser-name.ts'
import classes from './Form.module.css'

/** Where one is signed in, and the way to end it there. */
export function SessionsSection() {
  const navigate = useNavigate()
  const sessions = useAsk(listSessions)
  const leave = useChange(signOutEverywhere, {
    onDone: () => void renewSession().then(() => navigate({ to: paths.signIn() })),
  })
  return (
    <section className={classes.section} aria-labelledby="sessions-heading">
      <h2 id="sessions-heading">Các phiên đăng nhập</h2>
      <p className={classes.quiet}>Một phiên tự kết thúc sau 60 phút không dùng, và chậm nhất sau 12 giờ.</p>
      <Answer of={sessions}>
        {({ sessions: open }) => (
          <ul className={classes.list}>
            {open.map((session) => (
              <OpenSession key={session.id} session={session} />
            ))}
          </ul>
        )}
      </Answer>
      <div className={classes.actions} style={{ marginTop: 12 }}>
        <Button look="danger" icon="signOut" busy={leave.isPending} onClick={() => leave.mutate({})}>
          Đăng xuất khỏi mọi thiết bị
        </Button>
      </div>
    </section>
  )
}

function OpenSession({ session }: { readonly session: Session }) {
  const end = useChange(revokeSession, { said: 'Đã kết thúc phiên đăng nhập.' })
  const { id, browser, address, startedAt, lastSeenAt, current } = session
  const name = browserName(browser)
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <strong>{current ? `${name} (thiết bị này)` : name}</strong>
        {!current && (
          <Button
            size="compact-sm"
            label={`Kết thúc phiên trên ${name}, bắt đầu ${showMoment(startedAt)}`}
            busy={end.isPending}
            onClick={() => end.mutate({ params: { sessionId: id } })}
          >
            Kết thúc
          </Button>
        )}
      </div>
      <div className={classes.quiet}>
        Đăng nhập lúc {showMoment(startedAt)}, dùng lần cuối {showMoment(lastSeenAt)}
        {address && `, từ địa chỉ ${address}`}
      </div>
    </li>
  )
}
