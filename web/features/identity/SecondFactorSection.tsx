import { useState } from 'react'
import { removeSecondFactor, renewBackupCodes, startSecondFactor } from '#contract/identity'
import { Button } from '#ui/button/Button'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { BackupCodes } from './BackupCodes.tsx'
import classes from './Form.module.css'
import { PasswordAsk } from './PasswordAsk.tsx'
import { SecondFactorSetup, type Setup } from './SecondFactorSetup.tsx'

type Doing = 'nothing' | 'start' | 'remove' | 'renew'

/** Turning the second factor on and off, and its backup codes. */
export function SecondFactorSection({ isOn }: { readonly isOn: boolean }) {
  const [doing, setDoing] = useState<Doing>('nothing')
  const [setup, setSetup] = useState<Setup | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const stop = () => setDoing('nothing')
  return (
    <section className={classes.section} aria-labelledby="second-factor-heading">
      <h2 id="second-factor-heading">Xác thực hai bước</h2>
      <p className={classes.line}>
        <StateBadge icon={isOn ? 'shield' : 'open'} tone={isOn ? 'done' : 'quiet'}>
          {isOn ? 'Đang bật' : 'Chưa bật'}
        </StateBadge>
        <span>
          {isOn
            ? 'Khi đăng nhập, ngoài mật khẩu còn cần mã trong ứng dụng xác thực trên điện thoại.'
            : 'Bật lên thì kẻ biết mật khẩu cũng không vào được nếu không có điện thoại của bạn.'}
        </span>
      </p>
      {setup ? (
        <SecondFactorSetup
          setup={setup}
          onDone={() => {
            setCodes(setup.backupCodes)
            setSetup(null)
          }}
          onCancel={() => setSetup(null)}
        />
      ) : (
        doing === 'nothing' && <Doings isOn={isOn} onChoose={setDoing} />
      )}
      {doing === 'start' && (
        <PasswordAsk
          endpoint={startSecondFactor}
          action="Tiếp tục"
          onCancel={stop}
          onDone={(answer) => {
            setSetup(answer)
            stop()
          }}
        />
      )}
      {doing === 'remove' && (
        <PasswordAsk
          endpoint={removeSecondFactor}
          action="Tắt xác thực hai bước"
          onCancel={stop}
          onDone={stop}
        />
      )}
      {doing === 'renew' && (
        <PasswordAsk
          endpoint={renewBackupCodes}
          action="Tạo mã mới"
          onCancel={stop}
          onDone={({ backupCodes }) => {
            setCodes(backupCodes)
            stop()
          }}
        />
      )}
      {codes && <BackupCodes codes={codes} onKept={() => setCodes(null)} />}
    </section>
  )
}

function Doings({ isOn, onChoose }: { readonly isOn: boolean; readonly onChoose: (doing: Doing) => void }) {
  if (!isOn) {
    return (
      <Button icon="shield" onClick={() => onChoose('start')}>
        Bật xác thực hai bước
      </Button>
    )
  }
  return (
    <div className={classes.actions}>
      <Button onClick={() => onChoose('renew')}>Tạo lại mã dự phòng</Button>
      <Button look="danger" onClick={() => onChoose('remove')}>
        Tắt
      </Button>
    </div>
  )
}
