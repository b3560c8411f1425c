import { Navigate } from '@tanstack/react-router'
import { chooseAgency, signOut } from '#contract/identity'
import { Button } from '#ui/button/Button'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/queries.ts'
import { useSession } from '../../../app/session.ts'
import classes from '../Form.module.css'
import { useEntry } from '../use-entry.ts'

/** For who serves several agencies: whose work is it now. */
export function ChooseAgencyPage() {
  const me = useSession()
  const enter = useEntry()
  const choose = useChange(chooseAgency, { onDone: () => void enter() })
  const leave = useChange(signOut, { onDone: () => void enter() })
  if (!me) return <Skeletons rows={3} />
  if (!me.account) return <Navigate to={paths.signIn()} />
  if (me.agencies.length === 0) {
    return (
      <Page title="Chọn cơ quan">
        <EmptyState
          icon="agency"
          title="Tài khoản này chưa thuộc cơ quan nào"
          action={<Button onClick={() => leave.mutate({})}>Đăng xuất</Button>}
        >
          Hãy nhờ người quản trị của cơ quan thêm bạn làm thành viên, rồi đăng nhập lại.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title="Chọn cơ quan" lead="Bạn làm việc cho nhiều cơ quan; mỗi lúc làm việc cho một cơ quan.">
      <ul className={classes.list}>
        {me.agencies.map(({ id, name, code }) => (
          <li key={id}>
            <button
              type="button"
              className={classes.choice}
              aria-current={me.agency?.id === id ? 'true' : undefined}
              onClick={() => choose.mutate({ body: { agencyId: id } })}
            >
              <span>
                <strong>{name}</strong>
                <br />
                <span className={classes.quiet}>
                  {code}
                  {me.agency?.id === id ? ' · đang làm việc' : ''}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Page>
  )
}
