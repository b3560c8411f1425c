import { Button } from '#ui/button/Button'
import classes from './Form.module.css'

/** The backup codes, shown once. */
export function BackupCodes({
  codes,
  onKept,
}: {
  readonly codes: readonly string[]
  readonly onKept: () => void
}) {
  return (
    <div role="status">
      <p style={{ marginBottom: 0 }}>
        <strong>Mã dự phòng</strong>: in ra hoặc chép lại và cất nơi an toàn, để đăng nhập khi mất điện thoại.
        Mỗi mã dùng được một lần; trang này không hiện lại các mã.
      </p>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={classes.actions}>
        <Button icon="copy" onClick={() => void navigator.clipboard.writeText(codes.join('\n'))}>
          Chép các mã
        </Button>
        <Button look="primary" onClick={onKept}>
          Tôi đã cất các mã
        </Button>
      </div>
    </div>
  )
}
