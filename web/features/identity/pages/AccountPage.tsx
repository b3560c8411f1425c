import { roleLabels } from '#contract/role'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useSession } from '../../../app/session.ts'
import classes from '../Form.module.css'
import { PasswordSection } from '../PasswordSection.tsx'
import { SecondFactorSection } from '../SecondFactorSection.tsx'
import { SessionsSection } from '../SessionsSection.tsx'

/** One's own account: password, second factor, sessions. */
export function AccountPage() {
  const me = useSession()
  if (!me?.account) return <Skeletons />
  const { name, userName, email, hasSecondFactor } = me.account
  return (
    <Page title="Tài khoản của tôi" narrow>
      <dl className={classes.facts}>
        <div>
          <dt>Họ và tên</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>Tên đăng nhập</dt>
          <dd>{userName}</dd>
        </div>
        <div>
          <dt>Thư điện tử</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>Vai trò</dt>
          <dd>{me.roles.map((role) => roleLabels[role]).join(', ')}</dd>
        </div>
      </dl>
      <p className={classes.quiet}>Tên, địa chỉ thư và vai trò do người quản trị của cơ quan sửa.</p>
      <SecondFactorSection isOn={hasSecondFactor} />
      <PasswordSection userName={userName} />
      <SessionsSection />
    </Page>
  )
}
